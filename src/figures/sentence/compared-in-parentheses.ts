/** Whether parentheses hold the number of another period. */

import { periodAt } from '../periods/period-words.ts';
import type { Reading } from '../reading/reading.ts';
import { behindThe } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { earlier, spans } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

const ends = set(') ] compared');

/** Whether what stands in parentheses is another period's number: '(16 in 2016)', '(26 the previous year)'. */
export function isComparison(reading: Reading, open: number): boolean {
  const { tokens } = reading;
  if (isPeriodHeld(reading, open)) return true;
  // '(none in previous years)' holds for the one before
  const isNone = kindAt(tokens, open + 1) === 'number' && tokens[open + 1]?.value === 0;
  let counted = false;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    // '(30, compared with 20)' begins with what is told
    if (ends.has(token)) return token.text === 'compared' && !counted;
    if (token.kind === 'number') counted = true;
    if (counted && isOfBefore(reading, index, isNone)) return true;
  }
  return false;
}

/**
 * '(*the last* conviction was in 2015)', '(*the last* official number was 262 in 2016)': of no period that is told; not '(*last year*
 * nine)'
 */
export function isOfLast({ tokens }: Reading, open: number): boolean {
  const last = behindThe(tokens, open + 1);
  return textAt(tokens, last) === 'last' && !spans.has(tokenAt(tokens, last + 1));
}

/** '(*2016:* 12)', '(*previous year:* 12)' */
function isPeriodHeld({ tokens, period }: Reading, open: number): boolean {
  const first = tokenAt(tokens, open + 1);
  const colon = first.kind === 'year' ? open + 2 : open + 3;
  if (textAt(tokens, colon) !== ':' || kindAt(tokens, colon + 1) !== 'number') return false;
  return first.kind === 'year' ? first.value !== period : earlier.has(first);
}

/** Whether another period is named than that of the sentence; one from which cases go on is none, unless there were none. */
function isOfBefore({ tokens, period }: Reading, index: number, isNone: boolean): boolean {
  const stated = periodAt(tokens, index);
  if (!stated || stated.period === period || stated.period === 'current') return false;
  return !stated.carried || isNone;
}
