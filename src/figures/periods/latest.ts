/** Whether a year is said to be the newest that is known. */

import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

const newest = set('recent latest');

/** 'In 2015*, the most recent year* for which data were available', '*, the last year for* which' */
export function isLatest(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (kindAt(tokens, index + 1) !== 'mark' || textAt(tokens, index + 2) !== 'the') return false;
  const word = textAt(tokens, index + 3) === 'most' ? index + 4 : index + 3;
  if (textAt(tokens, word + 1) !== 'year') return false;
  return newest.has(tokenAt(tokens, word)) || (textAt(tokens, word) === 'last' && textAt(tokens, word + 2) === 'for');
}

/** 'In 2015, *the last year for* which data were complete' says more of that year. */
export function isOfLatest(tokens: ReadonlyArray<Token>, last: number): boolean {
  return kindAt(tokens, last - 3) === 'year' && isLatest(tokens, last - 3);
}
