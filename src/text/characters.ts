/** All but printable ASCII and line feeds: of English, a few characters in a hundred. */
const unusual = /[^\n -~]+/g;

/**
 * The unusual characters that a text has at all, parted by blanks.
 *
 * A class of unusual characters that matches none of these matches nothing in the text, nor in any part of it. So one look at
 * a document tells which of all the patterns for odd characters need not be run on its paragraphs.
 */
export function unusualIn(text: string): string {
  const runs = text.match(unusual);
  return runs === null ? '' : [...new Set(runs.join(' '))].join(' ');
}
