/** The period that a year names. */

import { firstText, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';
import { isBegunIn, isLatest, isMonthTold, isOfMonth } from './said-of-period.ts';
import { current, type Stated, statedOf } from './stated.ts';

const beforeYear = set('in during for throughout fy year fiscal calendar through of by both');

const opened = set('( [ ;');

const stretches = set('end half months quarter course whole');

export function yearAt(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const { value } = tokens[index] as Token;
  const lead = tokenAt(tokens, index - 1);
  const month = isOfMonth(tokens, index);
  if (month) return isMonthTold(tokens, index) ? current : null;
  const stated = statedOf(value);
  if (isYearsLater(tokens, index)) {
    stated.stretch = true;
    return stated;
  }
  if (isFrom(tokens, index)) {
    stated.carried = true;
    return stated;
  }
  if (!beforeYear.has(lead) || isBehindSince(tokens, index)) return null;
  if (lead.text === 'of' || lead.text === 'by')
    return isEndOf(tokens, index) || isNumberOf(tokens, index) ? stated : null;
  stated.carried = isBegunIn(tokens, index);
  stated.other = pairedYear(tokens, index);
  stated.latest = isLatest(tokens, index);
  return stated;
}

const until = set('to through until and');

const pending = set('case cases investigation investigations prosecution prosecutions');

/** 'no progress in 12 investigations *from 2017*': they go on; not 'from 2015 to 2017' */
function isFrom(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'from' || until.has(tokenAt(tokens, index + 1))) return false;
  return pending.has(tokenAt(tokens, index - 2));
}

const opening = set('from between');

/** 'from 2014 to *2018*', 'between 2014 and *2018*': several years; two may be what the report covers. */
function isYearsLater(tokens: ReadonlyArray<Token>, index: number): boolean {
  const first = tokenAt(tokens, index - 2);
  if (first.kind !== 'year' || !until.has(tokenAt(tokens, index - 1)) || !opening.has(tokenAt(tokens, index - 3)))
    return false;
  return (tokens[index] as Token).value - first.value > 1;
}

/** 'in 2015 *and 2016*', 'in 2015 *or in 2016*' */
function pairedYear(tokens: ReadonlyArray<Token>, index: number): number | null {
  const joint = textAt(tokens, index + 1);
  const second = joint === 'or' && textAt(tokens, index + 2) === 'in' ? index + 3 : index + 2;
  const isPaired = (joint === 'and' || joint === 'or') && kindAt(tokens, second) === 'year';
  return isPaired ? (tokens[second] as Token).value : null;
}

/** 'since the law was amended in 2013'; not 'the lowest number since 2010 *(36 in 2017)*' */
function isBehindSince(tokens: ReadonlyArray<Token>, index: number): boolean {
  const at = firstText(tokens, index - 8, index, 'since');
  return at >= 0 && !hasAny(tokens, at, index, opened);
}

/** 'more than the *five of 2016*' */
function isNumberOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index - 1) === 'of' && kindAt(tokens, index - 2) === 'number';
}

function isEndOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  return stretches.has(tokenAt(tokens, index - 2));
}
