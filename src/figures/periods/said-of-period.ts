import type { Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { longestClause, longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, isKindWithin, kindAt, lastIn, type Tokens, textAt } from '../tokens/token.ts';
import { beginnings, leadingToClause, leadingToSpan, monthNames, rangeWords, wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** 'initiated in the previous year' behind a number goes on; 'identified in the previous year' does not. */
export function isBegunIn(tokens: Tokens, index: number): boolean {
  const at = lastBefore(tokens, index, 'in');
  // '12 prosecutions were initiated in 2017'
  return at >= index - 3 && beginnings.hasAt(tokens, at - 1) && !wasOrWere.hasAt(tokens, at - 2);
}

const newest = set('recent latest');
const beingSo = set('was is were it they did had has done the case');

/** 'convicted no one, *as was the case in* 2015', '*As it did in the* previous year, it': it is likened to the period, and not of it. */
export function isAsIn(tokens: Tokens, index: number): boolean {
  let at = index - 1;
  while (leadingToSpan.hasAt(tokens, at)) at -= 1;
  while (beingSo.hasAt(tokens, at)) at -= 1;
  return textAt(tokens, at) === 'as' && (at === 0 || leadingToClause.hasAt(tokens, at - 1));
}

/** 'In 2015*, the most recent year* for which data were available', '*, the last year for* which' */
export function isLatest(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index + 1) !== 'mark' || textAt(tokens, index + 2) !== 'the') return false;
  const word = textAt(tokens, index + 3) === 'most' ? index + 4 : index + 3;
  if (textAt(tokens, word + 1) !== 'year') return false;
  return newest.hasAt(tokens, word) || (textAt(tokens, word) === 'last' && textAt(tokens, word + 2) === 'for');
}

/** A month that tells when one case happened: 'In May 2017, police arrested'; not 'from May 2016 to April 2017'. */
export function isMonthTold(tokens: Tokens, index: number): boolean {
  const month = lastIn(tokens, index - 3, index, monthNames);
  if (month < 0) return false;
  // '(July 2015-October 2016)'
  if (monthNames.hasAt(tokens, index + 2) || textAt(tokens, month - 1) === '-') return false;
  return !hasAny(tokens, month - 2, month, rangeWords);
}

/** 'In 2015, *the last year for* which data were complete' says more of that year. */
export function isOfLatest(tokens: Tokens, last: number): boolean {
  return kindAt(tokens, last - 3) === 'year' && isLatest(tokens, last - 3);
}

const hadOrHaving = set('had having');

/** 'in 2014, police *had opened* 12 cases', 'it *had opened* 12 cases in 2014', 'despite *having opened* 12 in 2014' */
export function isEarlier({ tokens, period }: Pick<Reading, 'tokens' | 'period'>, index: number): boolean {
  const clause = Math.max(index - longestClause, lastBefore(tokens, index, ';'));
  const isDated = typeof period === 'number' || isKindWithin(tokens, index + 1, longestPhrase, 'year');
  return isDated ? hasAny(tokens, clause, index, hadOrHaving) : firstText(tokens, clause, index, 'having') >= 0;
}
