import type { Figure } from '../figure.ts';
import { periodAt, setting } from '../periods/period-words.ts';
import { type Claimed, enterZone, type Reading } from '../reading/reading.ts';
import { circumstances } from '../strength/opening.ts';
import { behindThe, isInYear, isPartOf } from '../tokens/around.ts';
import { hasAny, kindAt, type Sentence, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { govern } from '../verbs/governor.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { claimed } from './claims.ts';
import { beginsComparison } from './comparison-words.ts';
import { dateEach, setAgainst } from './dating.ts';
import { isNewClause, onContrast } from './new-clause.ts';
import { beginComparison, isSame, sameAsBefore } from './on-comparison.ts';
import { onDenial } from './on-denial.ts';
import { onMark } from './on-mark.ts';
import { onNumber } from './on-number.ts';
import { onPeriod, onSince } from './on-period.ts';
import { onAll, onFirst, onOneForTheFirstTime } from './untold-numbers.ts';

/**
 * The figures of one sentence, in order. `before` are those of the sentence before it in the paragraph: 'This compares with
 * 12 in 2004' is about them.
 */
export function readSentence(
  sentence: Sentence,
  about: Pick<Reading, 'lexicon' | 'home' | 'now'>,
  before: ReadonlyArray<Figure>,
): Figure[] {
  const words = claimed(sentence, about.lexicon);
  return words ? readClaims(words, about, before) : [];
}

/** The figures of a sentence whose numbers and denials are known. */
function readClaims(
  { tokens, starts, ends, claims }: Claimed,
  { lexicon, home, now }: Pick<Reading, 'lexicon' | 'home' | 'now'>,
  before: ReadonlyArray<Figure>,
): Figure[] {
  const reading: Reading = {
    tokens,
    starts,
    ends,
    claims,
    lexicon,
    home,
    now,
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
  let years = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    step(reading, index);
    if (kindAt(tokens, index) === 'year') years += 1;
  }
  // '*In each of the last two years,* courts convicted 12'
  if (isSame(tokens, 1)) sameAsBefore(reading);
  if (years > 1) dateEach(reading);
  if (years > 0) setAgainst(reading);
  return reading.figures;
}

/** '*This* compares with 12 in 2004', '*It* was an increase from 12'; not 'It arrested 20, compared with 12'. */
function isPointing(tokens: Tokens): boolean {
  // '*In 2016,* these figures were 12 and nine'
  const first = behindThe(tokens, isInYear(tokens, 0) && textAt(tokens, 2) === ',' ? 3 : 0);
  if (!words.pointers.hasAt(tokens, first)) return false;
  const number = tokens.findIndex(({ kind }) => kind === 'number');
  return textAt(tokens, first) !== 'it' || hasAny(tokens, first + 1, number, setting);
}

function step(reading: Reading, index: number): void {
  const token = reading.tokens[index] as Token;
  if (token.kind === 'word') {
    if (token.isCue) onWord(reading, index);
  } else if (token.kind === 'mark') onMark(reading, index);
  else if (token.kind === 'number') onNumber(reading, index);
  else if (token.kind === 'year') onPeriod(reading, index, periodAt(reading.tokens, index));
}

function onWord(reading: Reading, index: number): void {
  const { tokens } = reading;
  const token = tokens[index] as Token;
  if (words.denials.has(token)) onDenial(reading, index);
  else if (beginsComparison(tokens, index)) beginComparison(reading, index);
  else if (isSame(tokens, index)) sameAsBefore(reading);
  else if (token.text === 'since') onSince(reading, index);
  else {
    const stated = periodAt(tokens, index);
    if (stated) onPeriod(reading, index, stated);
    else onOtherWord(reading, index);
  }
}

/** Words of the language, and not of a measure, that change what the numbers behind them are. */
const turning = unionOf(
  set('when which and but all each them'),
  words.ordinals,
  words.contrasts,
  words.sharing,
  words.partWords,
  words.takenApart,
);

function onOtherWord(reading: Reading, index: number): void {
  if (turning.has(reading.tokens[index] as Token)) onTurn(reading, index);
  if (isGoverning(reading, index)) {
    govern(reading, index);
    onOneForTheFirstTime(reading, index);
  }
}

function onTurn(reading: Reading, index: number): void {
  const text = textAt(reading.tokens, index);
  if (text === 'when' || (text === 'which' && words.leadingToSpan.hasAt(reading.tokens, index - 1)))
    reading.when = reading.zone === 'compared';
  if (text === 'when') ofYearBefore(reading, index);
  if ((text === 'and' || text === 'but') && isNewClause(reading, index)) enterZone(reading, 'main');
  if (words.contrasts.has(reading.tokens[index] as Token)) onContrast(reading, index);
  if (words.sharing.has(reading.tokens[index] as Token)) reading.most = 'part';
  takeApart(reading, index);
  if (words.ordinals.has(reading.tokens[index] as Token)) onFirst(reading, index);
  if (text === 'all' || text === 'each' || text === 'them') onAll(reading, index);
}

/** 'conducted 119 in 2007*, when* 62 were prosecuted': what is told behind it is of that year, too. */
function ofYearBefore(reading: Reading, when: number): void {
  const { tokens, zone, outer } = reading;
  if (zone !== 'main' || outer.length > 0 || textAt(tokens, when - 1) !== ',') return;
  if (kindAt(tokens, when - 2) === 'year') reading.period = tokenAt(tokens, when - 2).value;
}

const told = set('those they');

/** '12 victims, including four children', 'of those, four', 'those identified included four'; not 'suspects involved in 64 cases' */
function takeApart(reading: Reading, index: number): void {
  const { tokens, zone, last } = reading;
  // 'prosecuted 48, *and of those* prosecuted, courts convicted 20'
  const isAndOf = textAt(tokens, index - 1) === 'of' && textAt(tokens, index - 2) === 'and';
  if (isAndOf && words.takenApart.hasAt(tokens, index)) reading.clause = index - 1;
  if (zone !== 'main' || (textAt(tokens, index) === 'involved' && textAt(tokens, index + 1) === 'in')) return;
  const isOfTold = last !== null || told.hasAt(tokens, 0) || isBehindCount(tokens, index);
  if (isPartOf(tokens, index) || (words.partWords.hasAt(tokens, index) && isOfTold)) reading.zone = 'part';
}

/** 'warrants for *two victims,* including one who was referred to care': of a number that no measure counts. */
function isBehindCount(tokens: Tokens, index: number): boolean {
  if (textAt(tokens, index - 1) !== ',' || kindAt(tokens, index + 1) !== 'number') return false;
  if (tokenAt(tokens, index - 2).counted === null) return false;
  return kindAt(tokens, index - 3) === 'number' || kindAt(tokens, index - 4) === 'number';
}

/** A word of a measure that is neither denied nor between a number and its noun ('12 *identified* victims'). */
function isGoverning({ tokens, lexicon, last, deniedUntil }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  if (index < deniedUntil || (last !== null && index <= last.head.at)) return false;
  // 'investigations *went down* from 12 to nine', '*reached* 12', '*stood at* 12'
  if (token.text === 'went' && words.changes.hasAt(tokens, index + 1)) return false;
  if (token.text === 'reached' && kindAt(tokens, index + 1) === 'number') return false;
  if (token.text === 'stood' && textAt(tokens, index + 1) === 'at') return false;
  return lexicon.verbs.has(token) || lexicon.nouns.has(token);
}
