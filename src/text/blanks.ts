const blanks = /\s+/gu;
/** Most lines have but single blanks between their words. */
const otherBlanks = /\s\s|[^\S ]/;

/** A text with a single blank wherever it has some, line breaks among them, and none at its ends. */
export function withSingleBlanks(text: string): string {
  return (otherBlanks.test(text) ? text.replace(blanks, ' ') : text).trim();
}
