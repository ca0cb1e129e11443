import { onDenial } from './denial.ts';
import type { Figure } from './figure.ts';
import { govern } from './governor.ts';
import type { Lexicon } from './lexicon.ts';
import { onNumber } from './numbers.ts';
import { isMonthTold, periodAt } from './periods.ts';
import { open, type Reading } from './reading.ts';
import { circumstances } from './subject.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

/**
 * The figures of one sentence, in order. `before` are those of the sentence before it in the paragraph: 'This compares with
 * 12 in 2004' is about them.
 */
export function readSentence(tokens: ReadonlyArray<Token>, lexicon: Lexicon, before: ReadonlyArray<Figure>): Figure[] {
  const reading: Reading = {
    tokens,
    lexicon,
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
    pointing: words.pointers.has(tokens[0]?.text ?? ''),
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

const dashes = /^[–—Š]$/u;

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
  } else if (dashes.test(mark)) {
    reading.zone = reading.zone === 'part' ? 'main' : 'part';
  } else if (mark === ',' && reading.zone === 'compared' && endsComparison(reading, index)) open(reading, 'main');
}

/** A comma behind a comparison that opens the sentence, or that compares no number. */
function endsComparison({ tokens, figures, from, opening }: Reading, comma: number): boolean {
  if (tokens[comma + 1]?.text === 'when') return false;
  return figures.length === from || (opening && figures.every(({ compared }) => compared));
}

/** Whether what stands in parentheses is another period's number: '(16 in 2016)', '(26 the previous year)'. */
function isComparison({ tokens, period }: Reading, open: number): boolean {
  let counted = false;
  for (let index = open + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.text === ')' || token.text === ']') break;
    if (token.kind === 'number') counted = true;
    if (token.text === 'compared') return true;
    const stated = periodAt(tokens, index);
    if (counted && stated && stated.period !== period && stated.period !== 'current' && !stated.carried) return true;
  }
  return false;
}

function onWord(reading: Reading, index: number): void {
  const { tokens } = reading;
  const { text } = tokens[index] as Token;
  if (denials.test(text)) onDenial(reading, index);
  else if (beginsComparison(tokens, index)) beginComparison(reading, index);
  else if (isSame(tokens, index)) sameAsBefore(reading);
  else if (periodAt(tokens, index)) onPeriod(reading, index);
  else onOtherWord(reading, index, text);
}

function onOtherWord(reading: Reading, index: number, text: string): void {
  if (text === 'when') reading.when = reading.zone === 'compared';
  if (text === 'and' && isNewClause(reading, index)) open(reading, 'main');
  takeApart(reading, index);
  if (isGoverning(reading, index)) govern(reading, index);
}

const pronouns = /^(?:it|they)$/u;

/** 'compared with six in 2016, and it obtained eight convictions' */
function isNewClause({ tokens, zone, closed, when, outer }: Reading, and: number): boolean {
  if (zone !== 'compared' || !closed || when || outer.length > 0) return false;
  const next = tokens[and + 1]?.text ?? '';
  return pronouns.test(next) || words.insiders.has(next === 'the' ? (tokens[and + 2]?.text ?? '') : next);
}

const denials = /^(?:not|never|neither)$/u;
const sameWhat = /^(?:number|as|amount|total)$/u;

/** 'the same number as in 2016' */
function isSame(tokens: ReadonlyArray<Token>, index: number): boolean {
  return tokens[index]?.text === 'same' && sameWhat.test(tokens[index + 1]?.text ?? '');
}

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

const relatives = /^(?:which|whom|these|those|them|whose)$/u;

/** 'of which 12', 'of these', 'of whom', 'among them' */
function isPartOf(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  const before = tokens[index - 1]?.text;
  return (before === 'of' || before === 'among') && relatives.test(text);
}

function sameAsBefore({ figures }: Reading): void {
  for (const figure of figures) if (!figure.compared && figure.strength !== 'part') figure.lasting = true;
}

const comparing = /^(?:compared|comparison|versus|compares|par)$/u;

/** 'compared with', 'an increase from', 'down from', 'versus', 'than the 12' */
function beginsComparison(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (comparing.test(text)) return true;
  const next = tokens[index + 1]?.text;
  if (text === 'from' || text === 'over' || (text === 'than' && (next === 'the' || next === 'in'))) {
    return isChange(tokens, index);
  }
  return false;
}

/** Whether a word of change stands before, with no mark between. */
function isChange(tokens: ReadonlyArray<Token>, index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 7); back -= 1) {
    const token = tokens[back] as Token;
    if (token.kind === 'mark') return false;
    if (words.changes.has(token.text)) return true;
  }
  return false;
}

function beginComparison(reading: Reading, index: number): void {
  if (index < 3 && !reading.pointing) reading.opening = true;
  // 'in comparison to' and 'an increase compared to the 12' begin it once
  const { governor, figures, tokens } = reading;
  const told = governor?.measures.some(({ measure }) => figures.some((figure) => figure.measure === measure.name));
  reading.topic = tokens[index]?.text === 'from' && governor && !told ? governor : null;
  reading.zone = 'compared';
  reading.from = reading.figures.length;
  reading.closed = false;
  reading.waiting = [];
  reading.governor = null;
}

function onPeriod(reading: Reading, index: number): void {
  const stated = periodAt(reading.tokens, index);
  if (!stated) return;
  const { waiting, zone } = reading;
  if (isMonthTold(reading.tokens, index)) {
    reading.most = 'part';
    weaken(waiting);
  }
  if (stated.carried && zone !== 'compared') {
    weaken(waiting);
    return;
  }
  if (waiting.length === 0 && zone === 'main') reading.period = stated.period;
  for (const figure of waiting) figure.period = stated.period;
  reading.closed ||= zone === 'compared';
  reading.waiting = [];
}

function weaken(figures: ReadonlyArray<Figure>): void {
  for (const figure of figures) figure.strength = 'part';
}
