/** First halves that English keeps apart from what follows by a hyphen, so that the one at a line's end is the word's own. */
const prefix =
  /^(?:anti|non|self|ex|long|short|mid|well|low|high|full|part|multi|cross|socio|asylum|law|child|victim|trafficking|front|first|second|third|one|two|three|four|five|six|ngo|u\.s|un|eu)$/u;
const letters = /[^\p{L}\p{N}.'’-]+/gu;

/** The words of a text in lower case, those with hyphens in them, too: what tells whether a word at a line's end has one. */
export function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.toLowerCase().split(letters)) words.add(trimmed(word));
  return words;
}

/**
 * Whether a word that a line broke behind a hyphen is written with it (`anti-⏎trafficking`) or without (`traf-⏎ficking`): as
 * the same text writes it elsewhere, else as English does as a rule.
 */
export function keepsHyphen(first: string, second: string, words: ReadonlySet<string>): boolean {
  const [a, b] = [trimmed(first.toLowerCase()), trimmed(second.toLowerCase())];
  if (words.has(a + b)) return false;
  return words.has(`${a}-${b}`) || prefix.test(a) || a.includes('-');
}

const edges = /^[.'’-]+|(?<![.'’-])[.'’-]+$/gu;

function trimmed(word: string): string {
  return word.replace(edges, '');
}
