import { beginsComparison, endsComparison, isComparison, isSame } from './comparison.ts';
import { onDenial } from './denial.ts';
import type { Figure, StatedPeriod } from './figure.ts';
import { govern } from './governor.ts';
import { onFirst, onNumber } from './numbers.ts';
import { isMonthTold, periodAt, type Stated } from './periods.ts';
import { open, type Reading } from './reading.ts';
import { circumstances } from './subject.ts';
import { kindAt, type Token, textAt } from './tokens.ts';
import * as words from './words.ts';

/**
 * The figures of one sentence, in order. `before` are those of the sentence before it in the paragraph: 'This compares with
 * 12 in 2004' is about them.
 */
export function readSentence(
  tokens: ReadonlyArray<Token>,
  { lexicon, home }: Pick<Reading, 'lexicon' | 'home'>,
  before: ReadonlyArray<Figure>,
): Figure[] {
  const reading: Reading = {
    tokens,
    lexicon,
    home,
    zone: 'main',
    outer: [],
    governor: null,
    figures: [],
    last: null,
    period: null,
    waiting: [],
    closed: false,
    most: circumstances(tokens),
    deniedUntil: 0,
    when: false,
    topic: null,
    from: 0,
    opening: false,
    pending: null,
    pointing: words.pointers.has(textAt(tokens, 0)),
    before,
  };
  for (let index = 0; index < tokens.length; index += 1) step(reading, index);
  return reading.figures;
}

function step(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'mark') onMark(reading, token.text, index);
  else if (token.kind === 'number') onNumber(reading, index);
  else if (token.kind === 'year') onPeriod(reading, index);
  else if (token.kind === 'word' && reading.lexicon.cues.has(token.text)) onWord(reading, index);
}

const dashes = words.set('– — Š');

function onMark(reading: Reading, mark: string, index: number): void {
  if (mark === '(' || mark === '[') openParenthesis(reading, index);
  else if (mark === ')' || mark === ']') closeParenthesis(reading);
  else if (reading.outer.length === 0) onMarkOutside(reading, mark, index);
}

function openParenthesis(reading: Reading, index: number): void {
  reading.outer.push(reading.zone);
  if (reading.zone === 'main') open(reading, isComparison(reading, index) ? 'compared' : 'part');
}

function closeParenthesis(reading: Reading): void {
  if (reading.zone === 'compared') reading.waiting = [];
  reading.zone = reading.outer.pop() ?? reading.zone;
  reading.closed = false;
}

function onMarkOutside(reading: Reading, mark: string, index: number): void {
  if (mark === ';') {
    Object.assign(reading, { zone: 'main', governor: null, last: null, waiting: [], closed: false, when: false });
  } else if (mark === ':') {
    reading.zone = 'part';
  } else if (dashes.has(mark)) {
    reading.zone = reading.zone === 'part' ? 'main' : 'part';
  } else if (mark === ',' && reading.zone === 'compared' && endsComparison(reading, index)) {
    // 'In comparison, police investigated 12'
    if (index === 2 && textAt(reading.tokens, 1) === 'comparison') reading.period = 'previous';
    open(reading, 'main');
  }
}

function onWord(reading: Reading, index: number): void {
  const { tokens } = reading;
  const { text } = tokens[index] as Token;
  if (denials.has(text)) onDenial(reading, index);
  else if (beginsComparison(tokens, index)) beginComparison(reading, index);
  else if (isSame(tokens, index)) sameAsBefore(reading, index);
  else if (periodAt(tokens, index)) onPeriod(reading, index);
  else onOtherWord(reading, index, text);
}

function onOtherWord(reading: Reading, index: number, text: string): void {
  if (text === 'when') reading.when = reading.zone === 'compared';
  if (text === 'and' && isNewClause(reading, index)) open(reading, 'main');
  takeApart(reading, index);
  if (text === 'first') onFirst(reading, index);
  if (isGoverning(reading, index)) govern(reading, index);
}

const past = /ed$|^(?:brought|made|began)$/u;

/** 'compared with six in 2016, and it obtained eight convictions', 'and secured the conviction of eight' */
function isNewClause({ tokens, zone, closed, when, outer }: Reading, and: number): boolean {
  if (zone !== 'compared' || !closed || when || outer.length > 0) return false;
  const next = textAt(tokens, and + 1);
  if (words.pronouns.has(next) || (words.carriers.has(next) && past.test(next))) return true;
  return words.insiders.has(next === 'the' ? textAt(tokens, and + 2) : next);
}

const denials = words.set('not never neither nor failed yet unavailable unknown unclear');
/** '12 victims, including four children', 'of those, four' */
function takeApart(reading: Reading, index: number): void {
  if (reading.zone !== 'main') return;
  const { text } = reading.tokens[index] as Token;
  if (isPartOf(reading.tokens, index) || (words.partWords.has(text) && reading.last)) reading.zone = 'part';
}

/** A word of a measure that is neither denied nor between a number and its noun ('12 *identified* victims'). */
function isGoverning({ tokens, lexicon, last, deniedUntil }: Reading, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (index < deniedUntil || (last !== null && index <= last.head.at)) return false;
  return lexicon.verbs.has(text) || lexicon.nouns.has(text);
}

const relatives = words.set('which whom these those them whose');

/** 'of which 12', 'of these', 'of whom', 'among them' */
function isPartOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  const before = textAt(tokens, index - 1);
  return (before === 'of' || before === 'among') && relatives.has(text) && !isObject(tokens, index);
}

/** 'prosecuted 70 *of those cases involving* 110 suspects', '70 *of those* cases led to' go on counting. */
function isObject(tokens: ReadonlyArray<Token>, index: number): boolean {
  return kindAt(tokens, index - 2) === 'number' && (index === 2 || words.joiners.has(textAt(tokens, index + 2)));
}

/** 'initiated one prosecution, and it reported three cases, *the same number as*' is of the last clause. */
function sameAsBefore({ figures, tokens }: Reading, index: number): void {
  const from = clauseStart(tokens, index);
  for (const figure of figures) {
    if (!figure.compared && figure.strength !== 'part' && figure.start >= from) figure.lasting = true;
  }
}

/** Offset of the clause that a token stands in: behind 'and it', 'and courts', or the beginning of the sentence. */
function clauseStart(tokens: ReadonlyArray<Token>, index: number): number {
  for (let at = index; at > 0; at -= 1) {
    const next = textAt(tokens, at + 1) === 'the' ? textAt(tokens, at + 2) : textAt(tokens, at + 1);
    const isSubject = words.pronouns.has(next) || words.insiders.has(next);
    if (textAt(tokens, at) === 'and' && isSubject) return (tokens[at] as Token).start;
  }
  return 0;
}

function beginComparison(reading: Reading, index: number): void {
  if (index < 3 && !reading.pointing) reading.opening = true;
  // 'in comparison to' and 'an increase compared to the 12' begin it once
  const { governor, figures, tokens } = reading;
  const told =
    tokens.slice(governor?.at ?? index, index).some(({ kind }) => kind === 'number') ||
    governor?.measures.some(({ measure }) => figures.some((figure) => figure.measure === measure.name));
  reading.topic = textAt(tokens, index) === 'from' && governor && !told ? governor : null;
  reading.zone = 'compared';
  reading.from = reading.figures.length;
  reading.closed = false;
  reading.waiting = [];
  reading.governor = null;
}

function onPeriod(reading: Reading, index: number): void {
  const stated = periodAt(reading.tokens, index);
  if (!stated) {
    if (isSince(reading, index)) weaken(reading.waiting.filter(({ value }) => value !== null && value > 0));
    return;
  }
  const { waiting, zone } = reading;
  if (isMonthTold(reading.tokens, index)) {
    reading.most = 'part';
    weaken(waiting);
  }
  if (stated.carried && zone !== 'compared' && !isAsked(reading, index)) onCarried(reading, index);
  else datePeriod(reading, index, stated);
}

const records = words.set('first most highest lowest fewest largest');

/** 'two convictions *since the law was passed in 2008*': a count of several years; 'the first conviction since 2008' is none. */
function isSince({ tokens, last }: Reading, index: number): boolean {
  if (!last || kindAt(tokens, index) !== 'year') return false;
  for (let at = index - 1; at > last.head.at; at -= 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    if (textAt(tokens, at) === 'since')
      return !tokens.slice(last.head.at - 3, at).some(({ text }) => records.has(text));
  }
  return false;
}

/** What was begun in earlier periods goes on. */
function onCarried(reading: Reading, index: number): void {
  const { waiting, tokens } = reading;
  if (waiting.length === 0 && covering.has(textAt(tokens, 0))) reading.most = 'part';
  if (!isOfCases(reading, index)) weaken(lastOf(waiting));
}

/** 'convicted one trafficker in *a case* initiated in 2021': the case is older, not the conviction. */
function isOfCases({ tokens, last }: Reading, index: number): boolean {
  if (!last) return false;
  return tokens.slice(last.head.at + 1, index).some(({ text }) => text === 'case' || text === 'cases');
}

function datePeriod(reading: Reading, index: number, stated: Stated): void {
  const { waiting, zone } = reading;
  if (waiting.length === 0 && zone === 'main') reading.period = stated.period;
  const period = stated.other === undefined ? stated.period : sharePeriod(reading, stated);
  const meant = isOfWhom(reading, index) ? lastOf(waiting) : waiting;
  for (const figure of meant) figure.period = period;
  reading.closed ||= zone === 'compared';
  reading.waiting = [];
}

const covering = words.set('over during in within for throughout');

/** 'convicted 11 traffickers, two *of whom had been charged in 2016*': the year is of the two. */
function isOfWhom({ tokens }: Reading, index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - 9); at -= 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    if (isPartOf(tokens, at)) return true;
  }
  return false;
}

/** 'did not report how many investigations it initiated in 2017': what is not told of a year is not carried over from it. */
function isAsked({ tokens, waiting }: Reading, index: number): boolean {
  return (
    kindAt(tokens, index) === 'year' &&
    waiting.length > 0 &&
    waiting.every(({ value }) => value === null || value === 0)
  );
}

/** 'zero convictions in 2016 and 2015': what there was none of, or not told, is so for both; 'compared with six in both' is of the later. */
function sharePeriod({ waiting, zone }: Reading, { period, other }: Stated): StatedPeriod {
  if (typeof period !== 'number' || other === undefined) return period;
  if (zone === 'compared') return Math.max(period, other);
  if (waiting.some(({ value }) => value !== null && value > 0)) return period;
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
