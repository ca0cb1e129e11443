import { lesser } from '../figure.ts';
import type { Stated } from '../periods/period-words.ts';
import { isMonthTold } from '../periods/said-of-period.ts';
import type { Reading } from '../reading/reading.ts';
import { isSinceFounded } from '../strength/opening.ts';
import { lastBefore } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, isKindWithin, kindAt, lastIn, type Tokens, textAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { datePeriod, lastOf, weaken } from './dating.ts';
import { isForTheFirstTime } from './untold-numbers.ts';

/** Reads a period that is named at an index. */
export function onPeriod(reading: Reading, index: number, stated: Stated | null): void {
  if (!stated || isOfDoer(reading, index)) return;
  const { zone, now } = reading;
  // 'Of 12 investigations begun *in 2017*': what was begun in the year that is told of goes on from no earlier one
  const isCarried = stated.carried && !(Number(stated.period) >= (now ?? Infinity));
  if (isMonthTold(reading.tokens, index)) onMonth(reading);
  if (stated.stretch) onStretch(reading, index);
  else if (isCarried && zone !== 'compared' && !isAsked(reading, index)) onCarried(reading, index);
  else datePeriod(reading, index, stated);
}

/** 'For the first time in ten years, courts convicted a trafficker *in May 2017*': one case is told. */
function onMonth(reading: Reading): void {
  reading.most = isForTheFirstTime(reading.tokens) ? 'weak' : 'part';
  for (const figure of reading.waiting) figure.strength = lesser(reading.most, figure.strength);
}

/** 'Courts*, which had reopened in May 2021,* convicted 12': it tells of those who did it. */
function isOfDoer({ tokens, figures }: Reading, index: number): boolean {
  if (figures.length > 0 || textAt(tokens, index + 1) !== ',') return false;
  return textAt(tokens, lastIn(tokens, 0, index, words.relatives) - 1) === ',';
}

/**
 * 'two convictions *since 2008*', '*since the law was passed*', 'convicted 12, *for a total of 45 since its creation*': what was told behind the
 * last comma is a count of several years; 'the first conviction since 2008' is none.
 */
export function onSince({ tokens, starts, last, waiting }: Reading, since: number): void {
  if (!last || !isOfYears(tokens, since)) return;
  for (let at = since - 1; at > last.head.at; at -= 1) if (kindAt(tokens, at) === 'mark') return;
  // 'recognized 12 victims, *bringing the total since 2011* to 90'
  if (hasAny(tokens, last.head.at - 3, since, noCounts)) return;
  const comma = lastBefore(tokens, since, ',');
  weaken(waiting.filter(({ value, start }) => value && (comma < 0 || start > (starts[comma] as number))));
}

const noCounts = unionOf(words.ranks, set('bringing raising'));

/** 'since *2008*', 'since the law was passed in *2008*', 'since *the law* was passed' */
function isOfYears(tokens: Tokens, since: number): boolean {
  return isSinceFounded(tokens, since) || isKindWithin(tokens, since + 1, longestPhrase, 'year');
}

/** What was counted over several years is no total of one; what there was none of, or what was not told, is so for each of them. */
function onStretch(reading: Reading, index: number): void {
  const { tokens, waiting } = reading;
  for (const figure of waiting) if (!figure.value) figure.lasting = true;
  if (reading.zone !== 'compared' && opensClause(tokens, index)) reading.most = 'part';
  else weaken(lastOf(waiting).filter(({ value }) => value !== null && value > 0));
}

const clauseOpeners = set('and but while although however yet');

/** 'convicted four; *over the last six years*, it has convicted 20', 'but *in the last six years* it has' */
function opensClause(tokens: Tokens, index: number): boolean {
  let before = index - 3;
  while (clauseOpeners.hasAt(tokens, before)) before -= 1;
  let behind = index + 1;
  while (behind < index + 5 && (kindAt(tokens, behind) === 'number' || words.spans.hasAt(tokens, behind))) behind += 1;
  const goesOn = kindAt(tokens, behind) === 'word' || textAt(tokens, behind) === ',';
  return goesOn && (before < 0 || kindAt(tokens, before) === 'mark');
}

const covering = set('over during in within for throughout');

/** What was begun in earlier periods goes on. */
function onCarried(reading: Reading, index: number): void {
  const { waiting, tokens, figures } = reading;
  if (figures.length === 0 && covering.hasAt(tokens, 0)) reading.most = 'part';
  if (isOfUnread(reading, index)) return;
  // 'did not report how many it initiated *or continued from previous years*': it is said of all
  const isOfAll = words.goingOn.hasAt(tokens, index - 2) && textAt(tokens, index - 3) === 'or';
  if (!isOfAll && !isToldBehind(tokens, index)) weaken(lastOf(waiting));
}

/** 'convicted one and continued, *from previous years*, three cases': the number that goes on stands behind. */
function isToldBehind(tokens: Tokens, index: number): boolean {
  const verb = textAt(tokens, index - 2) === ',' ? index - 3 : index - 2;
  return words.goingOn.hasAt(tokens, verb) && textAt(tokens, verb - 1) === 'and';
}

const uncounted = set('some several many most including case cases');

/**
 * 'opened 14 new cases and continued *23 from previous years*': the number that goes on is no figure. 'Convicted 20, including
 * *some* in cases begun in earlier years', 'assisted 20, including *victims identified in earlier years*': it is of an uncounted part; and in
 * 'convicted one trafficker in *a case* initiated in 2021' the case is older, not the conviction.
 */
function isOfUnread({ tokens, last }: Reading, index: number): boolean {
  if (!last) return false;
  return tokens.slice(last.head.at + 1, index).some((word) => word.kind === 'number' || uncounted.has(word));
}

/** 'did not report how many investigations it initiated in 2017': what is not told of a year is not carried over from it. */
function isAsked({ tokens, waiting }: Reading, index: number): boolean {
  return kindAt(tokens, index) === 'year' && waiting.length > 0 && waiting.every(({ value }) => !value);
}
