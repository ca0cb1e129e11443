import type { StatedPeriod } from '../figure.ts';
import { lastBefore } from '../tokens/around.ts';
import { firstOf, firstText, hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { articles, changes, comparing, earlier, monthNames, relatives, spans, wasOrWere } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { isAsIn, isBegunIn, isLatest, isMonthTold, isOfLatest } from './said-of-period.ts';

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

/** A period of which no more is said. */
function statedOf(period: StatedPeriod): Stated {
  return { period, carried: false, other: null, latest: false, stretch: false };
}

const current: Readonly<Stated> = statedOf('current');

const previous: Readonly<Stated> = statedOf('previous');

const beforeYear = set('in during for throughout fy year fiscal calendar through of by both');

const opened = set('( [ ;');

const stretches = set('end half months quarter course whole');

/** The period that a year names. */
function yearAt(tokens: Tokens, index: number): Stated | null {
  const { value } = tokens[index] as Token;
  const lead = tokenAt(tokens, index - 1);
  // 'May 2017', 'May 8, 2017'
  if (hasAny(tokens, index - 3, index, monthNames)) return isMonthTold(tokens, index) ? current : null;
  const stated = statedOf(value);
  if (isYearsLater(tokens, index)) return { ...stated, stretch: true };
  if (isFrom(tokens, index)) return { ...stated, carried: true };
  if (!beforeYear.has(lead) || isBehindSince(tokens, index)) return null;
  if (lead.text === 'of' || lead.text === 'by')
    // 'more than the *five of 2016*'
    return stretches.hasAt(tokens, index - 2) || kindAt(tokens, index - 2) === 'number' ? stated : null;
  stated.carried = isBegunIn(tokens, index);
  stated.other = pairedYear(tokens, index);
  stated.latest = isLatest(tokens, index);
  return stated;
}

const opening = set('from between');
const until = set('to through until and');

const pending = set('case cases investigation investigations prosecution prosecutions');

/** 'no progress in 12 investigations *from 2017*': they go on; not 'from 2015 to 2017' */
function isFrom(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'from' || until.hasAt(tokens, index + 1)) return false;
  return pending.hasAt(tokens, index - 2);
}

/** 'from 2014 to *2018*', 'between 2014 and *2018*': several years; two may be what the report covers. */
function isYearsLater(tokens: Tokens, index: number): boolean {
  const first = tokenAt(tokens, index - 2);
  if (first.kind !== 'year' || !until.hasAt(tokens, index - 1) || !opening.hasAt(tokens, index - 3)) return false;
  return (tokens[index] as Token).value - first.value > 1;
}

/** 'in 2015 *and 2016*', 'in 2015 *or in 2016*' */
function pairedYear(tokens: Tokens, index: number): number | null {
  const joint = textAt(tokens, index + 1);
  const second = joint === 'or' && textAt(tokens, index + 2) === 'in' ? index + 3 : index + 2;
  const isPaired = (joint === 'and' || joint === 'or') && kindAt(tokens, second) === 'year';
  return isPaired ? (tokens[second] as Token).value : null;
}

/** 'since the law was amended in 2013'; not 'the lowest number since 2010 *(36 in 2017)*' */
function isBehindSince(tokens: Tokens, index: number): boolean {
  const at = firstText(tokens, index - 8, index, 'since');
  return at >= 0 && !hasAny(tokens, at, index, opened);
}

const plural = set('years periods decade decades');

const begun = set('from initiated begun started opened since arrested launched filed investigated charged over');

const recent = set('last past');
const within = set('during for over in');

const likened = set('unlike as like similar comparable than contrast consistent unchanged');

/** '*as in* the previous year'; not 'fewer *than 12* the previous year' */
function isLikened(tokens: Tokens, index: number): boolean {
  return kindAt(tokens, index - 2) !== 'number' && hasAny(tokens, index - 3, index, likened);
}

/** The period named at a token: a year behind 'in', 'the previous reporting period', 'the reporting period'. */
export function periodAt(tokens: Tokens, index: number): Stated | null {
  const stated = namedAt(tokens, index);
  // 'in *each of the last* two years': of all of them the same is told
  if (stated && textAt(tokens, index - 1) === 'the' && textAt(tokens, index - 3) === 'each') return current;
  return stated && isAsIn(tokens, index) ? null : stated;
}

function namedAt(tokens: Tokens, index: number): Stated | null {
  const token = tokenAt(tokens, index);
  if (token.kind === 'year') return yearAt(tokens, index);
  if (token.text === 'reporting' && textAt(tokens, index + 1) === 'period') return reportingPeriod(tokens, index);
  if (token.text === 'year' && leadsYear(tokens, index)) return theYear(tokens, index);
  if (!earlier.has(token) || !isSpan(tokens, index) || isOfLatest(tokens, index)) return null;
  // '*the last year in which* it convicted anyone' was named before
  if (isLikened(tokens, index) || textAt(tokens, index + 3) === 'which') return null;
  if (isYearPast(tokens, index)) return current;
  const isPlural = hasAny(tokens, index + 1, index + 4, plural);
  const stated = statedOf('previous');
  stated.carried = isPlural || isBehindBegun(tokens, index) || isBegunIn(tokens, index);
  stated.stretch = isPlural && isStretch(tokens, index);
  return stated;
}

/** 'prosecutions *(that were) initiated in* the previous year' went on; not 'one prosecution *was initiated in* the previous year' */
function isBehindBegun(tokens: Tokens, index: number): boolean {
  const at = firstOf(tokens, index - 3, index, begun);
  if (at < 0) return false;
  // 'half *the 29 cases investigated* in the previous year'
  const the = lastBefore(tokens, at, 'the');
  if (the >= at - 3 && kindAt(tokens, the + 1) === 'number') return false;
  const isMainVerb = wasOrWere.hasAt(tokens, at - 1) && !relatives.hasAt(tokens, at - 2);
  return !(isMainVerb && textAt(tokens, at).endsWith('ed'));
}

/** 'over the last six years', 'in the past decade', 'for the past two years'; not 'in past years', nor 'since the last two reporting periods'. */
function isStretch(tokens: Tokens, index: number): boolean {
  if (!recent.hasAt(tokens, index) || textAt(tokens, index - 1) !== 'the') return false;
  const counts = kindAt(tokens, index + 1) === 'number' || textAt(tokens, index + 1) === 'decade';
  return counts && within.hasAt(tokens, index - 2);
}

export const setting = unionOf(comparing, changes);

const settingAgainst = unionOf(setting, likened, set('had but while whereas although though against after ( ;'));

/** 'over the last year', 'in the past year', '*Last year* police opened 12 cases': the one that the edition reports on. */
function isYearPast(tokens: Tokens, index: number): boolean {
  const word = textAt(tokens, index);
  if ((word !== 'past' && word !== 'last') || textAt(tokens, index + 1) !== 'year') return false;
  // 'convicted three *last year, compared* with none', '*last year, up* from none', '*last year, an increase* from none'
  const next = articles.hasAt(tokens, index + 3) ? index + 4 : index + 3;
  if (index === 0 || (textAt(tokens, index + 2) === ',' && setting.hasAt(tokens, next))) return true;
  if (textAt(tokens, index - 1) === 'the') return within.hasAt(tokens, index - 2);
  // 'Police opened 12 cases *last year.*', '*last year and closed* nine', where nothing is compared
  const goesOn = textAt(tokens, index + 2) === 'and' && kindAt(tokens, index + 3) === 'word';
  if (word !== 'last' || (kindAt(tokens, index + 2) === 'word' && !goesOn)) return false;
  return !isSetAgainst(tokens, index);
}

/** 'nine cases *(12 last year)*', 'convicted five *last year, but none this year*' */
function isSetAgainst(tokens: Tokens, index: number): boolean {
  const now = firstText(tokens, index, tokens.length, 'this');
  return (now >= 0 && textAt(tokens, now + 1) === 'year') || hasAny(tokens, 0, index, settingAgainst);
}

/** 'previous year', 'past five years' */
function isSpan(tokens: Tokens, index: number): boolean {
  return spans.hasAt(tokens, kindAt(tokens, index + 1) === 'number' ? index + 2 : index + 1);
}

function reportingPeriod(tokens: Tokens, index: number): Stated | null {
  const lead = tokenAt(tokens, index - 1);
  if (earlier.has(lead)) return null;
  return lead.text === 'the' || lead.text === 'this' || lead.text === 'current' ? current : null;
}

const behindYear = set('before earlier prior ago');

/** '*the* year', '*the fiscal* year before', '*a* year earlier' */
function leadsYear(tokens: Tokens, index: number): boolean {
  const lead = textAt(tokens, index - 1);
  if (lead === 'the') return true;
  if (!behindYear.hasAt(tokens, index + 1)) return false;
  return lead === 'a' || (spans.hasAt(tokens, index - 1) && textAt(tokens, index - 2) === 'the');
}

/** 'the year before last': what is of it is of neither period. */
const beforeLast: Readonly<Stated> = { ...statedOf('previous'), stretch: true };

/** 'during the year', 'the year before' */
function theYear(tokens: Tokens, index: number): Stated | null {
  if (textAt(tokens, index + 1) === 'before' && textAt(tokens, index + 2) === 'last') return beforeLast;
  if (behindYear.hasAt(tokens, index + 1)) {
    if (isLikened(tokens, index)) return null;
    // 'opened 12 cases and carried over nine *from the year before*'
    return { ...previous, carried: hasAny(tokens, index - 3, index, begun) };
  }
  return within.hasAt(tokens, index - 2) ? current : null;
}
