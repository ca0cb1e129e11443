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

/** So many characters are looked for one by one in half the time of a class. */
export const fewCharacters = 6;

/**
 * A look for a class of unusual characters or line feeds (a pattern without the flag `u`) in the pieces of a text whose unusual
 * characters are known (`null`: they are not). Most texts have one of a class or none, which is found in a tenth of the time.
 */
export function lookFor(kind: RegExp, unusual: string | null): (piece: string) => boolean {
  const chars = ['\n', ...(unusual ?? '')].filter((char) => kind.test(char));
  if (unusual === null || chars.length > fewCharacters) return (piece) => kind.test(piece);
  return (piece) => {
    for (const char of chars) if (piece.includes(char)) return true;
    return false;
  };
}

const capitals = /^\P{Lower}*$/u;

/** Whether a text has no small letter. */
export function isInCapitals(text: string): boolean {
  return capitals.test(text);
}

const small = /^\p{Lower}/u;
const capital = /^\p{Upper}/u;

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  return small.test(text);
}

/** Whether a text begins with a capital letter. */
export function beginsWithCapital(text: string): boolean {
  return capital.test(text);
}

const special = /[.*+?^${}()|[\]\\/]/gu;

/** Words as the source of a pattern that matches just them. */
export function escaped(words: string): string {
  return words.replace(special, String.raw`\$&`);
}

const blanks = /\s+/gu;
/** Most lines have but single blanks between their words. */
const otherBlanks = /\s\s|[^\S ]/;

/** A text with a single blank wherever it has some, line breaks among them, and none at its ends. */
export function withSingleBlanks(text: string): string {
  return (otherBlanks.test(text) ? text.replace(blanks, ' ') : text).trim();
}
