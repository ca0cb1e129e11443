/** Whether a period is only that in which something began. */

import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { beginnings, wasOrWere } from '../words/word-lists.ts';

/** 'initiated in the previous year' behind a number goes on; 'identified in the previous year' does not. */
export function isBegunIn(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 3); at -= 1) {
    if (textAt(tokens, at) !== 'in') continue;
    // '12 prosecutions were initiated in 2017'
    return beginnings.has(tokenAt(tokens, at - 1)) && !wasOrWere.has(tokenAt(tokens, at - 2));
  }
  return false;
}
