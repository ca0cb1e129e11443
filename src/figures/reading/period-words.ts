import type { StatedPeriod } from '../figure.ts';
import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { earlier, monthNames, rangeWords, wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import type { Reading } from './reading.ts';

/** A period that words name. `carried`: what was begun in it goes on, so that it is not the period of a count. */
export interface Stated {
  period: StatedPeriod;
  carried: boolean;
  /** The year that is named with it: 'in 2015 and 2016'; else `null`. */
  other: number | null;
  /** It is said to be the newest that is known: 'in 2015, the most recent year for which data were available'. */
  latest: boolean;
  /** Several periods up to now: 'over the last six years'. */
  stretch: boolean;
}

const current: Stated = { period: 'current', carried: false, other: null, latest: false, stretch: false };
const previous: Stated = { ...current, period: 'previous' };

const beforeYear = set('in during for throughout fy year fiscal calendar through of by both');
export const spans = set(`year years decade decades timeframe reporting period periods year's report fiscal calendar`);
const plural = set('years periods decade decades');
const since = set('since');
const begun = set('from initiated begun started opened since arrested launched filed investigated charged over');
const beginnings = set('initiated begun began started opened launched filed');
const within = set('during over in');
const stretches = set('end half months quarter course');
const likened = set('unlike as like similar than contrast consistent unchanged');

/** The period named at a token: a year behind 'in', 'the previous reporting period', 'the reporting period'. */
export function periodAt(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const token = tokens[index] as Token;
  if (token.kind === 'year') return yearAt(tokens, index);
  if (token.text === 'reporting' && textAt(tokens, index + 1) === 'period') return reportingPeriod(tokens, index);
  if (token.text === 'year' && leadsYear(tokens, index)) return theYear(tokens, index);
  if (!earlier.has(token) || !isSpan(tokens, index) || isOfLatest(tokens, index)) return null;
  if (hasAny(tokens, index - 3, index, likened)) return null;
  if (isYearPast(tokens, index)) return current;
  const isPlural = hasAny(tokens, index + 1, index + 4, plural);
  const carried = isPlural || hasAny(tokens, index - 3, index, begun) || isBegunIn(tokens, index);
  return { ...previous, carried, stretch: isPlural && isStretch(tokens, index) };
}

const recent = set('last past');

/** 'over the last six years', 'in the past decade'; not 'in past years', nor 'since the last two reporting periods'. */
function isStretch(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (!recent.has(tokens[index] as Token) || textAt(tokens, index - 1) !== 'the') return false;
  const counts = kindAt(tokens, index + 1) === 'number' || textAt(tokens, index + 1) === 'decade';
  return counts && within.has(tokenAt(tokens, index - 2));
}

/** 'over the last year', 'in the past year', '*Last year* police opened 12 cases': the one that the edition reports on. */
function isYearPast(tokens: ReadonlyArray<Token>, index: number): boolean {
  const word = textAt(tokens, index);
  if ((word !== 'past' && word !== 'last') || textAt(tokens, index + 1) !== 'year') return false;
  if (index === 0) return true;
  return textAt(tokens, index - 1) === 'the' && within.has(tokenAt(tokens, index - 2));
}

/** 'previous year', 'past five years' */
function isSpan(tokens: ReadonlyArray<Token>, index: number): boolean {
  const behind = kindAt(tokens, index + 1) === 'number' ? index + 2 : index + 1;
  return spans.has(tokenAt(tokens, behind));
}

/** 'initiated in the previous year' behind a number goes on; 'identified in the previous year' does not. */
function isBegunIn(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let at = index - 1; at >= Math.max(1, index - 3); at -= 1) {
    if (textAt(tokens, at) !== 'in') continue;
    // '12 prosecutions were initiated in 2017'
    return beginnings.has(tokenAt(tokens, at - 1)) && !wasOrWere.has(tokenAt(tokens, at - 2));
  }
  return false;
}

function reportingPeriod(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const lead = tokenAt(tokens, index - 1);
  if (earlier.has(lead)) return null;
  return lead.text === 'the' || lead.text === 'this' || lead.text === 'current' ? current : null;
}

const behindYear = set('before earlier prior ago');

/** '*the* year', '*the fiscal* year before', '*a* year earlier' */
function leadsYear(tokens: ReadonlyArray<Token>, index: number): boolean {
  const lead = textAt(tokens, index - 1);
  if (lead === 'the') return true;
  if (!behindYear.has(tokenAt(tokens, index + 1))) return false;
  return lead === 'a' || (spans.has(tokenAt(tokens, index - 1)) && textAt(tokens, index - 2) === 'the');
}

/** 'during the year', 'the year before' */
function theYear(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  if (behindYear.has(tokenAt(tokens, index + 1))) return hasAny(tokens, index - 3, index, likened) ? null : previous;
  return within.has(tokenAt(tokens, index - 2)) ? current : null;
}

function yearAt(tokens: ReadonlyArray<Token>, index: number): Stated | null {
  const { value } = tokens[index] as Token;
  const lead = tokenAt(tokens, index - 1);
  const month = isOfMonth(tokens, index);
  if (month) return isMonthTold(tokens, index) ? current : null;
  if (isYearsLater(tokens, index)) return { ...current, period: value, stretch: true };
  if (isFrom(tokens, index)) return { ...current, period: value, carried: true };
  if (!beforeYear.has(lead) || isSince(tokens, index)) return null;
  if (lead.text === 'of' || lead.text === 'by') return isEndOf(tokens, index) ? { ...current, period: value } : null;
  const carried = isBegunIn(tokens, index);
  return { period: value, carried, other: pairedYear(tokens, index), latest: isLatest(tokens, index), stretch: false };
}

const until = set('to through until and');

/** 'no progress in 12 investigations *from 2017*': they go on; not 'from 2015 to 2017' */
function isFrom(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'from' || until.has(tokenAt(tokens, index + 1))) return false;
  return pending.has(tokenAt(tokens, index - 2));
}

/** 'from 2014 to *2018*', 'between 2014 and *2018*': several years; two may be what the report covers. */
function isYearsLater(tokens: ReadonlyArray<Token>, index: number): boolean {
  const first = tokenAt(tokens, index - 2);
  if (first.kind !== 'year' || !until.has(tokenAt(tokens, index - 1)) || !opening.has(tokenAt(tokens, index - 3)))
    return false;
  return (tokens[index] as Token).value - first.value > 1;
}

const opening = set('from between');
const pending = set('case cases investigation investigations prosecution prosecutions');
const newest = set('recent latest');

/** 'In 2015*, the most recent year* for which data were available', '*, the last year for* which' */
function isLatest(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (kindAt(tokens, index + 1) !== 'mark' || textAt(tokens, index + 2) !== 'the') return false;
  const word = textAt(tokens, index + 3) === 'most' ? index + 4 : index + 3;
  if (textAt(tokens, word + 1) !== 'year') return false;
  return newest.has(tokenAt(tokens, word)) || (textAt(tokens, word) === 'last' && textAt(tokens, word + 2) === 'for');
}

/** 'In 2015, *the last year for* which data were complete' says more of that year. */
function isOfLatest(tokens: ReadonlyArray<Token>, last: number): boolean {
  return kindAt(tokens, last - 3) === 'year' && isLatest(tokens, last - 3);
}

/** 'in 2015 *and 2016*' */
function pairedYear(tokens: ReadonlyArray<Token>, index: number): number | null {
  const joint = textAt(tokens, index + 1);
  const isPaired = (joint === 'and' || joint === 'or') && kindAt(tokens, index + 2) === 'year';
  return isPaired ? (tokens[index + 2] as Token).value : null;
}

/** 'May 2017', 'May 8, 2017' */
function isOfMonth(tokens: ReadonlyArray<Token>, index: number): boolean {
  return hasAny(tokens, index - 3, index, monthNames);
}

/** 'since the law was amended in 2013' */
function isSince(tokens: ReadonlyArray<Token>, index: number): boolean {
  return hasAny(tokens, index - 8, index, since);
}

function isEndOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  return stretches.has(tokenAt(tokens, index - 2));
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

const having = set('had');
/** So many words may stand between 'had' and the number of its verb. */
const longestVerb = 14;

/** 'in 2014, police *had opened* 12 cases': behind a year that the clause begins with. */
export function isEarlier({ tokens, period }: Pick<Reading, 'tokens' | 'period'>, index: number): boolean {
  if (typeof period !== 'number') return false;
  const clause = Math.max(
    index - longestVerb,
    tokens.findLastIndex(({ text }, at) => at < index && text === ';'),
  );
  return hasAny(tokens, clause, index, having);
}
