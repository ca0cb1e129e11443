import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { governedByNouns, type Lexicon } from '../words/lexicon.ts';
import { opensQualifier } from '../words/qualifier.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { comparedFigures, pendingFigures } from './compared-figures.ts';
import { type Head, headOf } from './head.ts';
import { isNextYear } from './next-year.ts';
import { onDenial } from './on-denial.ts';
import type { Governor, Reading } from './reading.ts';
import { mainFigures, split } from './stated-figures.ts';

/** Reads a number: what it counts, for which measures, and what it stands beside. */
export function onNumber(reading: Reading, index: number): void {
  const { tokens, lexicon } = reading;
  if (isNoCount(tokens, index) || isOfUncounted(tokens, index, lexicon)) return;
  const head = headOf(tokens, index, lexicon);
  if (head?.at === index && isItem(reading, index)) splitLast(reading);
  if (!head && textAt(tokens, index) === 'no') onDenial(reading, index);
  if (head && !isDenied(reading, head, index)) addNumber(reading, head, index);
}

const reached = /^(?:secur|obtain|achiev|record|report|initiat|complet|w[oi]n)(?:ed|d|ing|ning)?$/u;

/** 'obtained its first conviction' is one. */
export function onFirst(reading: Reading, index: number): void {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index - 1) !== 'its' || !reached.test(textAt(tokens, index - 2))) return;
  const head = headOf(tokens, index, lexicon);
  if (head && head.nouns.length > 0 && !textAt(tokens, head.at).endsWith('s')) addNumber(reading, head, index);
}

const articles = set('a an');

/** 'For the first time, courts *convicted a trafficker*', 'convicted a trafficker for the first time': it is one. */
export function onOneForTheFirstTime(reading: Reading, verb: number): void {
  const { tokens, lexicon } = reading;
  if (!articles.has(tokenAt(tokens, verb + 1)) || !isForTheFirstTime(tokens)) return;
  const head = headOf(tokens, verb + 1, lexicon);
  const isOne = head?.counted === 'accused' && !textAt(tokens, head.at).endsWith('s');
  if (head && isOne) addNumber(reading, head, verb + 1);
}

function isForTheFirstTime(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(
    ({ text }, at) => text === 'first' && textAt(tokens, at + 1) === 'time' && textAt(tokens, at - 2) === 'for',
  );
}

/** A number that names or measures: 'Article 12', '$12', 'an increase of 12', the 'No.' before a number. */
function isNoCount(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  // 'convicted 17 of 31 defendants', 'convicted 17 out of 31 defendants'
  const some = textAt(tokens, index - 2) === 'out' ? index - 3 : index - 2;
  if (before.text === 'of' && kindAt(tokens, some) === 'number') return true;
  if (words.labels.has(before) || (before.text === 'of' && words.labels.has(tokenAt(tokens, index - 2)))) return true;
  if (isOfMoney(tokens, index) || isAmountOfChange(tokens, index) || isAge(tokens, index)) return true;
  if (textAt(tokens, index + 1) === 'percent' || isRange(tokens, index)) return true;
  return opensQualifier(tokens, index) || (textAt(tokens, index) === 'no' && kindAt(tokens, index + 1) === 'mark');
}

/** '*30 of 45* provinces', '30 of the 45 courts': out of what nobody counts here. */
function isOfUncounted(tokens: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  if (textAt(tokens, index + 1) !== 'of') return false;
  const whole = textAt(tokens, index + 2) === 'the' ? index + 3 : index + 2;
  return kindAt(tokens, whole) === 'number' && headOf(tokens, whole, lexicon) === null;
}

function addNumber(reading: Reading, head: Head, index: number): void {
  const found = reading.zone === 'compared' ? comparedFigures(reading, head, index) : mainFigures(reading, head, index);
  if (found.length === 0) return;
  for (const figure of found) {
    reading.figures.push(figure);
    reading.waiting.push(figure);
  }
  if (!found[0]?.compared) {
    if (reading.pending) reading.figures.push(...pendingFigures(reading, reading.pending, found));
    reading.last = { figures: found, head };
  }
  if (head.nouns.length > 0) reading.governor = governorOf(head);
}

/** 'police identified 40; *labor inspectors, 12*': an item of a list that leaves out the verb. */
function isListItem(tokens: ReadonlyArray<Token>, index: number, lexicon: Lexicon): boolean {
  if (textAt(tokens, index - 1) !== ',' || kindAt(tokens, index + 1) === 'word') return false;
  for (let at = index - 2; at >= index - 9; at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.text === ';') return at < index - 2;
    if (token.kind !== 'word' || lexicon.verbs.has(token) || words.auxiliaries.has(token)) return false;
  }
  return false;
}

/** A number without a noun that says that those before it were no total, either. */
function isItem(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (isNextYear(tokens, index)) return false;
  return isListItem(tokens, index, lexicon) || isAgencyItem(tokens, index) || isOfNextWay(reading, index);
}

const ways = set('through by via in at from among');
const times = set('previous prior last preceding earlier past reporting period year years months same first second');

/** 'identified nine victims *through* a hotline and *20 through* raids': told by how, or where. */
function isOfNextWay({ last, tokens, zone }: Reading, index: number): boolean {
  if (!last || zone !== 'main' || textAt(tokens, index - 1) !== 'and') return false;
  const way = tokenAt(tokens, index + 1);
  if (!ways.has(way) || way.text !== textAt(tokens, last.head.at + 1)) return false;
  if (kindAt(tokens, index + 2) !== 'word' || kindAt(tokens, last.head.at + 2) !== 'word') return false;
  // '12 in the reporting period and nine in the previous one'
  return !hasAny(tokens, index + 2, index + 5, times);
}

const agency =
  set(`the of and for authorities ministry police labor interior health justice immigration social affairs foreign
  inspectorate inspectors prosecutors department bureau office service welfare education women children family unit national federal state border
  local central`);

/** 'the ministry of interior identified 14 victims, *the ministry of labor 22*', '14 victims *and state police 22*' */
function isAgencyItem(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (kindAt(tokens, index + 1) === 'word' && textAt(tokens, index + 1) !== 'and') return false;
  let at = index - 1;
  while (at > index - 8 && agency.has(tokenAt(tokens, at))) at -= 1;
  const isJoined = textAt(tokens, at) === ',' || textAt(tokens, at + 1) === 'and';
  return at < index - 1 && isJoined && hasAny(tokens, at + 1, index, words.insiders);
}

/** What is told as a list is told in parts. */
function splitLast({ figures }: Reading): void {
  const last = figures.at(-1);
  for (const figure of figures) if (figure.end === last?.end) split(figure);
}

/** 'twelve prosecutions *against 40 defendants*': a counted noun governs what follows. */
function governorOf({ at, nouns }: Head): Governor {
  return {
    at,
    from: at,
    noun: true,
    measures: governedByNouns(nouns),
  };
}

function isDenied(reading: Reading, head: Head, index: number): boolean {
  const { value } = reading.tokens[index] as Token;
  if (index < reading.deniedUntil) return true;
  // 'no' and 'none' of nothing: 'no longer', 'none of these'
  if (value === 0 && head.at === index) return textAt(reading.tokens, index) === 'no';
  return false;
}

function isOfMoney(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = textAt(tokens, index - 1);
  return before === '$' || before === '€' || before === '£' || textAt(tokens, index + 1) === '%';
}

/** 'an increase of 12', 'by 12' */
function isAmountOfChange(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = textAt(tokens, index - 1);
  return before === 'by' || (before === 'of' && words.changes.has(tokenAt(tokens, index - 2)));
}

/** '10 to 15 years', but not 'from 10 to 15 convictions' */
function isRange(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'to' || textAt(tokens, index - 1) === 'from') return false;
  return kindAt(tokens, index + 2) === 'number';
}

/** 'victims as young as 12' */
function isAge(tokens: ReadonlyArray<Token>, index: number): boolean {
  return (
    textAt(tokens, index - 1) === 'as' && (textAt(tokens, index - 2) === 'young' || textAt(tokens, index - 2) === 'old')
  );
}
