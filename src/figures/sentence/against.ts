/** Whether 'against' brings the number of the period before. */

import { behindThe, isInYear } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { joints, spans } from '../words/word-lists.ts';

/**
 * '71 in 2014 *as against* 56', '12 in 2014, *against* the 56 in 2013', '*, against* 56 in 2013', '12 suspects *against* 56 in 2013'; not
 * 'in eight cases, against 12 suspects in 2013'
 */
export function isAgainst(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  const number = behindThe(tokens, index + 1);
  if (kindAt(tokens, number) !== 'number') return false;
  if (before.text === ',')
    return number > index + 1 || textAt(tokens, number + 1) === 'in' || isOfYearBefore(tokens, number);
  if (before.counted !== null && before.counted !== 'cases') return isInYear(tokens, number + 1);
  if (before.text === 'as') return true;
  // 'opened 12 cases in 2014 *against 20 suspects*'
  const isOfAccused = tokenAt(tokens, number + 1).counted !== null && textAt(tokens, number + 2) !== 'in';
  return before.kind === 'year' && !isOfAccused;
}

/** The last number of a list: ', against 56, 20 *and 12* the year before' */
function lastOfList(tokens: ReadonlyArray<Token>, first: number): number {
  let last = first;
  for (let at = first + 1; joints.has(tokenAt(tokens, at)) || kindAt(tokens, at) === 'number'; at += 1)
    if (kindAt(tokens, at) === 'number') last = at;
  return last;
}

/** 'In 2014, police investigated 71 cases, against *56 cases in 2013*' */
function isOfYearBefore(tokens: ReadonlyArray<Token>, first: number): boolean {
  const number = lastOfList(tokens, first);
  // ', against *five the year before*'
  if (textAt(tokens, number + 1) === 'the') return spans.has(tokenAt(tokens, number + 2));
  const year = tokens.slice(number + 1, number + 6).find(({ kind }) => kind === 'year');
  return year !== undefined && tokens.slice(0, number).some(({ kind, value }) => kind === 'year' && value > year.value);
}
