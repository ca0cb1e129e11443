import type { Figure, StatedPeriod } from '../figure.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isPartOf } from './apart.ts';
import { isMonthTold, periodAt, type Stated, spans } from './period-words.ts';
import type { Reading } from './reading.ts';

/** Reads a year. */
export function onYear(reading: Reading, index: number): void {
  const stated = periodAt(reading.tokens, index);
  if (stated) onPeriod(reading, index, stated);
  else if (isSince(reading, index)) weaken(reading.waiting.filter(({ value }) => value !== null && value > 0));
}

/** Reads a period that is named at an index. */
export function onPeriod(reading: Reading, index: number, stated: Stated): void {
  const { waiting, zone } = reading;
  if (isMonthTold(reading.tokens, index)) {
    reading.most = 'part';
    weaken(waiting);
  }
  if (stated.stretch) onStretch(reading, index);
  else if (stated.carried && zone !== 'compared' && !isAsked(reading, index)) onCarried(reading, index);
  else if (stated.other !== null && isRespective(reading, index)) dateEach(reading, stated);
  else datePeriod(reading, index, stated);
}

const recordBreaking = set('first most highest lowest fewest largest');

/** 'two convictions *since the law was passed in 2008*': a count of several years; 'the first conviction since 2008' is none. */
function isSince({ tokens, last }: Reading, index: number): boolean {
  if (!last || kindAt(tokens, index) !== 'year') return false;
  for (let at = index - 1; at > last.head.at; at -= 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    if (textAt(tokens, at) === 'since')
      return !tokens.slice(last.head.at - 3, at).some((token) => recordBreaking.has(token));
  }
  return false;
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
function opensClause(tokens: ReadonlyArray<Token>, index: number): boolean {
  let before = index - 3;
  while (clauseOpeners.has(tokenAt(tokens, before))) before -= 1;
  let behind = index + 1;
  while (behind < index + 5 && (kindAt(tokens, behind) === 'number' || spans.has(tokenAt(tokens, behind)))) behind += 1;
  const goesOn = kindAt(tokens, behind) === 'word' || textAt(tokens, behind) === ',';
  return goesOn && (before < 0 || kindAt(tokens, before) === 'mark');
}

/** What was begun in earlier periods goes on. */
function onCarried(reading: Reading, index: number): void {
  const { waiting, tokens } = reading;
  if (waiting.length === 0 && covering.has(tokenAt(tokens, 0))) reading.most = 'part';
  if (!isOfCases(reading, index) && !isOfUnread(reading, index) && !isToldBehind(tokens, index))
    weaken(lastOf(waiting));
}

const goingOn = set('continued continuing');

/** 'convicted one and continued, *from previous years*, three cases': the number that goes on stands behind. */
function isToldBehind(tokens: ReadonlyArray<Token>, index: number): boolean {
  const verb = textAt(tokens, index - 2) === ',' ? index - 3 : index - 2;
  return goingOn.has(tokenAt(tokens, verb)) && textAt(tokens, verb - 1) === 'and';
}

/**
 * 'opened 14 new cases and continued *23 from previous years*': the number that goes on is no figure. 'Convicted 20, including
 * *some* in cases begun in earlier years', 'assisted 20, including *victims identified in earlier years*': it is of an uncounted part.
 */
function isOfUnread({ tokens, last }: Reading, index: number): boolean {
  if (!last) return false;
  return tokens.slice(last.head.at + 1, index).some((word) => word.kind === 'number' || uncounted.has(word));
}

const uncounted = set('some several many most including');

/** 'convicted one trafficker in *a case* initiated in 2021': the case is older, not the conviction. */
function isOfCases({ tokens, last }: Reading, index: number): boolean {
  if (!last) return false;
  return tokens.slice(last.head.at + 1, index).some(({ text }) => text === 'case' || text === 'cases');
}

function datePeriod(reading: Reading, index: number, stated: Stated): void {
  if (opensNextClause(reading, index)) reading.waiting = [];
  const { waiting, zone } = reading;
  if (stated.period === 'previous' && dateSecond(reading, index)) return;
  if (waiting.length === 0 && zone === 'main') {
    reading.period = stated.period;
    reading.latest = stated.latest;
  }
  const period = stated.other === null ? stated.period : sharePeriod(reading, index, stated);
  const meant = isOfWhom(reading, index) || isOfWhoThatIs(reading, index) ? lastOf(waiting) : waiting;
  for (const figure of meant) {
    if (isDated(reading, figure)) continue;
    figure.period = period;
    figure.latest = stated.latest;
  }
  reading.closed ||= zone === 'compared';
  reading.waiting = [];
}

/** 'prosecuted 18 and 21 suspects, *respectively*, in 2015 and 2016', 'in 2015 and 2016, *respectively*' */
function isRespective({ tokens, zone, figures }: Reading, year: number): boolean {
  const isSaid = [-3, -2, 3, 4].some((step) => textAt(tokens, year + step) === 'respectively');
  return isSaid && zone === 'main' && figures.length > 1;
}

/** Two numbers of two years: each is the total of its own. */
function dateEach(reading: Reading, { period, other }: Stated): void {
  const told = reading.waiting.filter(({ compared }) => !compared);
  const second = told.at(-1);
  const first = told.findLast(({ measure, start }) => measure === second?.measure && start !== second.start);
  if (first && second && other !== null) {
    first.period = period;
    Object.assign(second, { period: other, strength: first.strength, anchor: null, split: false });
  }
  reading.waiting = [];
}

const clauseJoints = set(', and');

const beforeSpan = set('the in during');

/** 'identified 52 victims *and 41 the previous year*': of two numbers the second alone is of the period before. */
function dateSecond(reading: Reading, index: number): boolean {
  const { tokens, waiting, zone, figures } = reading;
  let number = index - 1;
  while (beforeSpan.has(tokenAt(tokens, number))) number -= 1;
  const second = waiting.at(-1);
  const first = figures.find(({ measure, start }) => measure === second?.measure && start !== second.start);
  if (zone !== 'main' || kindAt(tokens, number) !== 'number' || textAt(tokens, number - 1) !== 'and') return false;
  if (!first || !second) return false;
  Object.assign(second, { period: 'previous', strength: first.strength, anchor: null, split: false });
  reading.waiting = [];
  return true;
}

/** 'While in 2018 it convicted two, *in 2019 it convicted* four', 'and *in the previous year it* convicted two': it is of what follows. */
function opensNextClause({ tokens, zone }: Reading, index: number): boolean {
  const isYear = kindAt(tokens, index) === 'year';
  const joint = isYear ? index - 2 : index - 3;
  if (zone !== 'main' || joint < 0 || !clauseJoints.has(tokenAt(tokens, joint))) return false;
  if (isYear && textAt(tokens, joint) !== ',') return false;
  let behind = index + 1;
  while (!isYear && (spans.has(tokenAt(tokens, behind)) || textAt(tokens, behind) === ',')) behind += 1;
  const next = textAt(tokens, behind) === 'the' ? behind + 1 : behind;
  return words.pronouns.has(tokenAt(tokens, next)) || words.insiders.has(tokenAt(tokens, next));
}

const covering = set('over during in within for throughout');

/** 'convicted 11 traffickers, two *of whom had been charged in 2016*': the year is of the two. */
function isOfWhom({ tokens }: Reading, index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 9); at -= 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    if (isPartOf(tokens, at)) return true;
  }
  return false;
}

/** Whether a sentence has said already, without a year, which of the two periods a number is of. */
function isDated({ figures }: Reading, figure: Figure): boolean {
  // 'three, the same number as was reported in the previous period' are of this one
  if (figure.value && figure.lasting) return true;
  // 'In comparison, police identified 15 in 2018 and 20 in 2017': the first is of the one before
  return figure === figures[0] && figure.period === 'previous';
}

/** 'assisted seven victims and went on to assist 18 victims *identified in the previous year*': it says who the last ones are. */
function isOfWhoThatIs({ tokens, last }: Reading, index: number): boolean {
  if (!last || last.head.at + 5 < index || kindAt(tokens, index) !== 'word') return false;
  return last.head.counted !== null && textAt(tokens, last.head.at + 1).endsWith('ed');
}

/** 'did not report how many investigations it initiated in 2017': what is not told of a year is not carried over from it. */
function isAsked({ tokens, waiting }: Reading, index: number): boolean {
  return (
    kindAt(tokens, index) === 'year' &&
    waiting.length > 0 &&
    waiting.every(({ value }) => value === null || value === 0)
  );
}

/**
 * 'zero convictions in 2016 and 2015': what there was none of, or not told, is so for both, as is 'six in both 2015 and 2016'; 'compared
 * with six in both' is of the later.
 */
function sharePeriod({ waiting, zone, tokens }: Reading, index: number, { period, other }: Stated): StatedPeriod {
  if (typeof period !== 'number' || other === null) return period;
  if (zone === 'compared') return Math.max(period, other);
  if (textAt(tokens, index - 1) !== 'both' && waiting.some(({ value }) => value !== null && value > 0)) return period;
  for (const figure of waiting) figure.lasting = true;
  return Math.max(period, other);
}

/** The figures of the last number, and the one that it stands beside ('19 cases involving 22 suspects from previous years'). */
function lastOf(waiting: ReadonlyArray<Figure>): ReadonlyArray<Figure> {
  const last = waiting.at(-1);
  return waiting.filter((figure) => figure.end === last?.end || figure === last?.anchor);
}

function weaken(figures: ReadonlyArray<Figure>): void {
  for (const figure of figures) figure.strength = 'part';
}
