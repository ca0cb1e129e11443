import type { Figure } from '../figure.ts';
import { hasAny, kindAt, type Sentence, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isPartOf, isTakenOut } from './apart.ts';
import { beginsComparison, endsComparison, isComparison, isSame } from './comparison-words.ts';
import { govern } from './governor.ts';
import { headOf } from './head.ts';
import { onDenial } from './on-denial.ts';
import { onFirst, onNumber, onOneForTheFirstTime } from './on-number.ts';
import { onPeriod, onYear } from './on-period.ts';
import { periodAt } from './period-words.ts';
import { enterZone, type Reading } from './reading.ts';
import { circumstances } from './subject.ts';

/**
 * The figures of one sentence, in order. `before` are those of the sentence before it in the paragraph: 'This compares with
 * 12 in 2004' is about them.
 */
export function readSentence(
  sentence: Sentence,
  { lexicon, home }: Pick<Reading, 'lexicon' | 'home'>,
  before: ReadonlyArray<Figure>,
): Figure[] {
  const { tokens, starts, ends } = fromOf(sentence);
  const reading: Reading = {
    tokens,
    starts,
    ends,
    lexicon,
    home,
    zone: 'main',
    outer: [],
    governor: null,
    figures: [],
    last: null,
    period: null,
    latest: false,
    waiting: [],
    closed: false,
    most: circumstances(tokens),
    deniedUntil: 0,
    when: false,
    topic: null,
    figuresBefore: 0,
    opening: false,
    pending: null,
    pointing: words.pointers.has(tokenAt(tokens, 0)),
    before,
  };
  for (let index = 0; index < tokens.length; index += 1) step(reading, index);
  return reading.figures;
}

/** '*Out* of the 316 victims, 292 were children' says what 'Of the 316 victims' does. */
function fromOf(sentence: Sentence): Sentence {
  const { tokens, starts, ends } = sentence;
  if (textAt(tokens, 0) !== 'out' || textAt(tokens, 1) !== 'of') return sentence;
  return { ...sentence, tokens: tokens.slice(1), starts: Array.from(starts).slice(1), ends: Array.from(ends).slice(1) };
}

function step(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'word') {
    if (token.isCue) onWord(reading, index);
  } else if (token.kind === 'mark') onMark(reading, index);
  else if (token.kind === 'number') onNumber(reading, index);
  else if (token.kind === 'year') onYear(reading, index);
}

const dashes = set('– — Š');

function onMark(reading: Reading, index: number): void {
  const mark = textAt(reading.tokens, index);
  if (mark === '(' || mark === '[') openParenthesis(reading, index);
  else if (mark === ')' || mark === ']') closeParenthesis(reading);
  else if (reading.outer.length === 0) onMarkOutside(reading, index);
}

function openParenthesis(reading: Reading, index: number): void {
  reading.outer.push({ zone: reading.zone, last: reading.last });
  if (reading.zone === 'main') enterZone(reading, isComparison(reading, index) ? 'compared' : 'part');
}

function closeParenthesis(reading: Reading): void {
  if (reading.zone === 'compared') reading.waiting = [];
  const outer = reading.outer.pop();
  // 'four cases (three of them new) involving eight suspects': what stands behind goes on with what stands before
  if (outer) Object.assign(reading, outer);
  reading.closed = false;
}

function onMarkOutside(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  const mark = token.text;
  if (mark === ';') {
    enterZone(reading, 'main');
    reading.governor = null;
    reading.last = null;
    reading.when = false;
  } else if (mark === ':') {
    reading.zone = zoneBehindColon(reading, index);
  } else if (dashes.has(token) && !isHowMany(reading, index)) {
    reading.zone = reading.zone === 'part' ? 'main' : 'part';
  } else if (mark === ',' && reading.zone === 'compared' && endsComparison(reading, index)) {
    // 'In comparison, police investigated 12', 'There were, by comparison, 12 investigations'
    if (textAt(reading.tokens, index - 1) === 'comparison') reading.period = 'previous';
    enterZone(reading, 'main');
    reading.when = false;
  } else if (mark === ',' && endsPart(reading, index)) {
    enterZone(reading, 'main');
  }
}

/**
 * What a colon explains is no part where nothing was counted before it ('charged suspects: *it prosecuted* five'), nor of another
 * measure ('tried 21 defendants: *seven were convicted*').
 */
function zoneBehindColon(reading: Reading, colon: number): Reading['zone'] {
  const { tokens, figures } = reading;
  const first = behindPeriod(tokens, colon + 1);
  const next = textAt(tokens, first) === 'the' ? first + 1 : first;
  const word = tokenAt(tokens, next);
  if (word.kind === 'number') return isOfNewMeasure(reading, next) ? 'main' : 'part';
  const isDoer = words.pronouns.has(word) || words.insiders.has(word);
  return isDoer && figures.length === 0 && past.test(textAt(tokens, next + 1)) ? 'main' : 'part';
}

const leadingToPeriod = set('in during');
const longestPeriod = 6;

/** 'convictions were few: *during the year,* seven persons were convicted' */
function behindPeriod(tokens: ReadonlyArray<Token>, from: number): number {
  if (!leadingToPeriod.has(tokenAt(tokens, from))) return from;
  for (let at = from + 1; at < from + longestPeriod; at += 1) if (textAt(tokens, at) === ',') return at + 1;
  return from;
}

/** '*seven were convicted*', '*seven defendants were convicted*', where no conviction was counted yet. */
function isOfNewMeasure({ tokens, figures, lexicon }: Reading, number: number): boolean {
  const be = words.wasOrWere.has(tokenAt(tokens, number + 1)) ? number + 1 : number + 2;
  const senses = words.wasOrWere.has(tokenAt(tokens, be)) ? lexicon.verbs.get(tokenAt(tokens, be + 1)) : undefined;
  return (
    senses !== undefined && !figures.some((figure) => senses.some(({ measure }) => measure.name === figure.measure))
  );
}

/** A comma behind which the sentence goes on with what stands before the part. */
function endsPart(reading: Reading, comma: number): boolean {
  return reading.zone === 'part' && (isBehindWhole(reading, comma) || isYielded(reading, comma));
}

const yielding = set('achieving securing obtaining winning resulting leading yielding');

/** 'prosecuted 15 of these cases*, achieving* five convictions': what came of all that were taken out. */
function isYielded({ tokens, last }: Reading, comma: number): boolean {
  return last !== null && isTakenOut(tokens, last.head.at) && yielding.has(tokenAt(tokens, comma + 1));
}

const counting = set('number');

/** 'an increased number of cases *– at least 29 –* in 2011': how many there were, where that was not said. */
function isHowMany({ tokens, governor, figures, ends }: Reading, dash: number): boolean {
  const open = tokens.findLastIndex((token, at) => at < dash && dashes.has(token));
  const from = open > dash - longestLead ? open : dash;
  if (!governor || !hasAny(tokens, governor.at, from, counting)) return false;
  const told = figures.at(-1);
  return (told?.end ?? 0) < (ends[from] as number) || from !== dash;
}

/** 'Of these 12 investigations, *prosecutors* took eight to court': what of them is told comes behind the comma; so does it in '30 victims, including 12 children*, were* identified'. */
function isBehindWhole({ tokens }: Reading, comma: number): boolean {
  if (words.wasOrWere.has(tokenAt(tokens, comma + 1))) return true;
  return textAt(tokens, 0) === 'of' && !tokens.slice(0, comma).some(({ text }) => text === ',');
}

function onWord(reading: Reading, index: number): void {
  const { tokens } = reading;
  const token = tokens[index] as Token;
  if (words.denials.has(token)) onDenial(reading, index);
  else if (beginsComparison(tokens, index)) beginComparison(reading, index);
  else if (isSame(tokens, index)) sameAsBefore(reading, index);
  else {
    const stated = periodAt(tokens, index);
    if (stated) onPeriod(reading, index, stated);
    else onOtherWord(reading, index, token.text);
  }
}

function onOtherWord(reading: Reading, index: number, text: string): void {
  if (text === 'when' || (text === 'which' && during.has(tokenAt(reading.tokens, index - 1))))
    reading.when = reading.zone === 'compared';
  if (text === 'and' && isNewClause(reading, index)) enterZone(reading, 'main');
  if (contrasts.has(reading.tokens[index] as Token)) onContrast(reading, index);
  takeApart(reading, index);
  if (text === 'first') onFirst(reading, index);
  if (isGoverning(reading, index)) {
    govern(reading, index);
    onOneForTheFirstTime(reading, index);
  }
}

const during = set('during in');
/** 'convicted none, *though* seven had been convicted in 2023': the year is of the second clause. */
const contrasts = set('whereas while though although');

/** 'identified 52, including 12 children, *while it* identified 41 in 2018': the second clause takes no parts of the first. */
function onContrast(reading: Reading, index: number): void {
  const { tokens, zone, outer } = reading;
  const next = textAt(tokens, index + 1) === 'the' ? tokenAt(tokens, index + 2) : tokenAt(tokens, index + 1);
  const isClause = words.pronouns.has(next) || words.insiders.has(next);
  // 'convicted 20 *while trying* 12 in 2023' goes on
  const goesOn = textAt(tokens, index) === 'while' && !isClause && !isOfNumber(tokens, index + 1);
  if (zone === 'main' && !goesOn) reading.waiting = [];
  else if (zone === 'part' && outer.length === 0 && isClause) enterZone(reading, 'main');
}

/** 'found 24 guilty, while *24 had been* found guilty in 2023' */
function isOfNumber(tokens: ReadonlyArray<Token>, at: number): boolean {
  return kindAt(tokens, at) === 'number' && hasAny(tokens, at + 1, at + 4, words.auxiliaries);
}

const past = /ed$|^(?:brought|made|began|won|saw)$/u;

/** 'compared with six in 2016, and it obtained eight convictions', 'and secured the conviction of eight', 'up from six, and it convicted' */
function isNewClause(reading: Reading, and: number): boolean {
  const { tokens, zone, closed, when, outer } = reading;
  if (zone === 'part' && outer.length === 0) return isCarriedOn(reading, and);
  if (zone !== 'compared' || when || outer.length > 0) return false;
  const next = tokenAt(tokens, and + 1);
  const isBehindNumber = textAt(tokens, and - 1) === ',' && kindAt(tokens, and - 2) === 'number';
  if (!closed && !(isBehindNumber && words.pronouns.has(next))) return false;
  if (words.pronouns.has(next) || (words.carriers.has(next) && past.test(next.text))) return true;
  return words.insiders.has(next.text === 'the' ? tokenAt(tokens, and + 2) : next);
}

/** How many words may stand between 'secured' and its number: 'secured a total of at least'. */
const longestLead = 5;

/** 'investigated 53 cases, including 49 sex trafficking cases, *and initiated 19* prosecutions': a verb that carries another measure. */
function isCarriedOn({ tokens, lexicon, figures }: Reading, and: number): boolean {
  const verb = tokenAt(tokens, and + 1);
  if (!words.carriers.has(verb) || !past.test(verb.text)) return false;
  for (let at = and + 2; at <= and + 2 + longestLead; at += 1) {
    if (kindAt(tokens, at) === 'mark') return false;
    const nouns = lexicon.nouns.get(tokenAt(tokens, at)) ?? headOf(tokens, at, lexicon)?.nouns ?? [];
    if (nouns.length > 0) return !figures.some(({ measure }) => nouns.some(({ name }) => name === measure));
  }
  return false;
}

const toldBefore = set('those they');

/** '12 victims, including four children', 'of those, four', 'those identified included four'; not 'suspects involved in 64 cases' */
function takeApart(reading: Reading, index: number): void {
  const { tokens, zone, last } = reading;
  if (zone !== 'main' || (textAt(tokens, index) === 'involved' && textAt(tokens, index + 1) === 'in')) return;
  const isOfTold = last !== null || toldBefore.has(tokenAt(tokens, 0));
  if (isPartOf(tokens, index) || (words.partWords.has(tokens[index] as Token) && isOfTold)) reading.zone = 'part';
}

/** A word of a measure that is neither denied nor between a number and its noun ('12 *identified* victims'). */
function isGoverning({ tokens, lexicon, last, deniedUntil }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  if (index < deniedUntil || (last !== null && index <= last.head.at)) return false;
  return lexicon.verbs.has(token) || lexicon.nouns.has(token);
}

/** 'initiated one prosecution, and it reported three cases, *the same number as*' is of the last clause. */
function sameAsBefore({ figures, tokens, starts }: Reading, index: number): void {
  const from = ofLast(tokens, index) ? (figures.at(-1)?.start ?? 0) : (starts[clauseStart(tokens, index)] as number);
  for (const figure of figures) {
    if (!figure.compared && figure.strength !== 'part' && figure.start >= from) figure.lasting = true;
  }
}

/** 'prosecuted 16 and convicted one, *which is the same* number' */
function ofLast(tokens: ReadonlyArray<Token>, same: number): boolean {
  return textAt(tokens, same - 3) === 'which' && textAt(tokens, same - 1) === 'the';
}

/** Where the clause begins that a token stands in: at 'and it', 'and courts', or with the sentence. */
function clauseStart(tokens: ReadonlyArray<Token>, index: number): number {
  for (let at = index; at > 0; at -= 1) {
    const next = textAt(tokens, at + 1) === 'the' ? tokenAt(tokens, at + 2) : tokenAt(tokens, at + 1);
    const isSubject = words.pronouns.has(next) || words.insiders.has(next);
    if (textAt(tokens, at) === 'and' && isSubject) return at;
  }
  return 0;
}

/** 'identified 28 victims and referred *them* to care, an increase from seven': what is done to all of them is not compared. */
const allOfThem = set('them all');

function beginComparison(reading: Reading, index: number): void {
  if (index < 3 && !reading.pointing) reading.opening = true;
  // 'in comparison to' and 'an increase compared to the 12' begin it once
  const { governor, figures, tokens } = reading;
  const told =
    tokens.slice(governor?.at ?? index, index).some(({ kind }) => kind === 'number') ||
    governor?.measures.some(({ measure }) => figures.some((figure) => figure.measure === measure.name));
  const isOpen = governor !== null && !told && !allOfThem.has(tokenAt(tokens, governor.at + 1));
  reading.topic = textAt(tokens, index) === 'from' && isOpen ? governor : null;
  reading.zone = 'compared';
  reading.figuresBefore = reading.figures.length;
  reading.closed = false;
  reading.waiting = [];
  reading.governor = null;
}
