import { periodAt } from '../periods/period-words.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { behindKind } from '../verbs/behind-whole.ts';
import type { WordSet } from '../words/word-sets.ts';

/**
 * 'did not identify victims *among migrants*', 'victims *in Ephyra*'; not 'victims *of trafficking in 2019*', 'victims *in the country*'.
 * `leading`: the words that may say so.
 */
export function isNarrowed(tokens: ReadonlyArray<Token>, noun: number, leading: WordSet): boolean {
  const at = textAt(tokens, noun + 1) === 'of' ? behindKind(tokens, noun + 2) : noun + 1;
  if (!leading.has(tokenAt(tokens, at)) || textAt(tokens, at + 2) === 'country') return false;
  return ![at, at + 1, at + 2].some((next) => periodAt(tokens, next) !== null);
}
