/**
 * What is XML in an office document or a book, by its path, and read as such. What all of it weighs is known before any of it is read, so
 * the two ask this one.
 */
export const xmlPart = /\.(?:xml|opf|x?html?|xht)$/iu;
