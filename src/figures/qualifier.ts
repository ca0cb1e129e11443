import type { Qualifier } from '../report/vocabulary.ts';
import { type Token, tokenAt } from './tokens.ts';
import { WordSet } from './word-sets.ts';
import { qualifierWords } from './words.ts';

const last = new WordSet(qualifierWords.map(({ words }) => words.at(-1) ?? ''));

/** How exact a number is by the words before it, and the index of the first of them. */
export function qualifierBefore(tokens: ReadonlyArray<Token>, number: number): { qualifier: Qualifier; from: number } {
  if (!last.has(tokenAt(tokens, number - 1))) return { qualifier: 'exact', from: number };
  for (const { words, qualifier } of qualifierWords) {
    const from = number - words.length;
    if (from >= 0 && words.every((word, step) => tokens[from + step]?.text === word)) return { qualifier, from };
  }
  return { qualifier: 'exact', from: number };
}
