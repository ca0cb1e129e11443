/** So many UTF-16 code units are said of a picture at most. */
export const longestCaption = 300;
