/** Goes from token to token. */

import type { Figure } from '../figure.ts';
import { isPartOf } from '../nouns/taken-out.ts';
import { periodAt } from '../periods/period-words.ts';
import { enterZone, type Reading } from '../reading/reading.ts';
import { circumstances } from '../strength/circumstances.ts';
import { hasAny, kindAt, type Sentence, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { govern } from '../verbs/governor.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { beginsComparison } from './comparison-words.ts';
import { dateEach, setAgainst } from './dating.ts';
import { isNewClause, onContrast } from './new-clause.ts';
import { beginComparison } from './on-comparison.ts';
import { onDenial } from './on-denial.ts';
import { onMark } from './on-mark.ts';
import { onNumber } from './on-number.ts';
import { onPeriod, onYear } from './on-period.ts';
import { isSame, sameAsBefore } from './same-number.ts';
import { onAllOfThem, onFirst, onOneForTheFirstTime } from './untold-numbers.ts';

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
    clause: 0,
    deniedUntil: 0,
    when: false,
    topic: null,
    figuresBefore: 0,
    opening: false,
    pending: null,
    pointing: isPointing(tokens),
    before,
  };
  for (let index = 0; index < tokens.length; index += 1) step(reading, index);
  dateEach(reading);
  setAgainst(reading);
  return reading.figures;
}

/** '*Out* of the 316 victims, 292 were children' says what 'Of the 316 victims' does. */
function fromOf(sentence: Sentence): Sentence {
  const { tokens, starts, ends } = sentence;
  if (textAt(tokens, 0) !== 'out' || textAt(tokens, 1) !== 'of') return sentence;
  return { ...sentence, tokens: tokens.slice(1), starts: Array.from(starts).slice(1), ends: Array.from(ends).slice(1) };
}

/** '*This* compares with 12 in 2004', '*It* was an increase from 12'; not 'It arrested 20, compared with 12', which tells of its own. */
function isPointing(tokens: ReadonlyArray<Token>): boolean {
  if (!words.pointers.has(tokenAt(tokens, 0))) return false;
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  return (
    textAt(tokens, 0) !== 'it' || [words.comparing, words.changes].some((known) => hasAny(tokens, 1, number, known))
  );
}

function step(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'word') {
    if (token.isCue) onWord(reading, index);
  } else if (token.kind === 'mark') onMark(reading, index);
  else if (token.kind === 'number') onNumber(reading, index);
  else if (token.kind === 'year') onYear(reading, index);
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

const during = set('during in');

function onOtherWord(reading: Reading, index: number, text: string): void {
  if (text === 'when' || (text === 'which' && during.has(tokenAt(reading.tokens, index - 1))))
    reading.when = reading.zone === 'compared';
  if (text === 'when') ofYearBefore(reading, index);
  if (text === 'and' && isNewClause(reading, index)) enterZone(reading, 'main');
  if (words.contrasts.has(reading.tokens[index] as Token)) onContrast(reading, index);
  if (words.sharing.has(reading.tokens[index] as Token)) reading.most = 'part';
  takeApart(reading, index);
  if (text === 'first') onFirst(reading, index);
  if (text === 'all' || text === 'them') onAllOfThem(reading, index);
  if (isGoverning(reading, index)) {
    govern(reading, index);
    onOneForTheFirstTime(reading, index);
  }
}

/** 'conducted 119 in 2007*, when* 62 were prosecuted': what is told behind it is of that year, too. */
function ofYearBefore(reading: Reading, when: number): void {
  const { tokens, zone, outer } = reading;
  if (zone !== 'main' || outer.length > 0 || textAt(tokens, when - 1) !== ',') return;
  if (kindAt(tokens, when - 2) === 'year') reading.period = tokenAt(tokens, when - 2).value;
}

const toldBefore = set('those they');

/** '12 victims, including four children', 'of those, four', 'those identified included four'; not 'suspects involved in 64 cases' */
function takeApart(reading: Reading, index: number): void {
  const { tokens, zone, last } = reading;
  if (zone !== 'main' || (textAt(tokens, index) === 'involved' && textAt(tokens, index + 1) === 'in')) return;
  const isOfTold = last !== null || toldBefore.has(tokenAt(tokens, 0)) || isBehindCount(tokens, index);
  if (isPartOf(tokens, index) || (words.partWords.has(tokens[index] as Token) && isOfTold)) reading.zone = 'part';
}

/** 'warrants for *two victims,* including one who was referred to care': of a number that no measure counts. */
function isBehindCount(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== ',' || kindAt(tokens, index + 1) !== 'number') return false;
  if (tokenAt(tokens, index - 2).counted === null) return false;
  return kindAt(tokens, index - 3) === 'number' || kindAt(tokens, index - 4) === 'number';
}

/** A word of a measure that is neither denied nor between a number and its noun ('12 *identified* victims'). */
function isGoverning({ tokens, lexicon, last, deniedUntil }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  if (index < deniedUntil || (last !== null && index <= last.head.at)) return false;
  return lexicon.verbs.has(token) || lexicon.nouns.has(token);
}
