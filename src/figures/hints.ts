import type { Lexicon } from './lexicon.ts';
import { spelled } from './numerals.ts';
import type { Listed } from './word-sets.ts';
import { counting, pointers } from './words.ts';

/** What a word lets a sentence state: it is a word of a measure; it is a number, or may bring or deny one. */
const measured = 1;
export const numbered = 2;
export const allHints = measured | numbered;

export function hintsOf(word: Listed, { any }: Lexicon): number {
  return (any.has(word) ? measured : 0) | (spelled.has(word) || counting.has(word) ? numbered : 0);
}

/**
 * Whether a sentence may state a figure, by the hints of all its words: it has a word of a measure, or points back at the figures
 * of the sentence before ('This compares with 12 in 2004'), and it has a number. Most do not, and need not be read.
 */
export function mayState(hints: number, first: Listed): boolean {
  return (hints & numbered) !== 0 && ((hints & measured) !== 0 || pointers.has(first));
}
