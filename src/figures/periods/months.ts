/** Whether a month tells of one case. */

import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { monthNames, rangeWords } from '../words/word-lists.ts';

/** 'May 2017', 'May 8, 2017' */
export function isOfMonth(tokens: ReadonlyArray<Token>, index: number): boolean {
  return hasAny(tokens, index - 3, index, monthNames);
}

/** A month that tells when one case happened: 'In May 2017, police arrested'; not 'from May 2016 to April 2017'. */
export function isMonthTold(tokens: ReadonlyArray<Token>, index: number): boolean {
  let month = index - 1;
  while (month >= index - 3 && !monthNames.has(tokenAt(tokens, month))) month -= 1;
  if (month < index - 3) return false;
  // '(July 2015-October 2016)'
  if (monthNames.has(tokenAt(tokens, index + 2)) || textAt(tokens, month - 1) === '-') return false;
  return !hasAny(tokens, month - 2, month, rangeWords);
}
