/** Numbers of a list, which are parts. */

import { split } from '../numbers/beside.ts';
import { isNextYear } from '../periods/next-year.ts';
import type { Reading } from '../reading/reading.ts';
import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** A number without a noun that says that those before it were no total, either. */
export function isItem(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (isNextYear(tokens, index)) return false;
  return isListItem(tokens, index, lexicon) || isAgencyItem(tokens, index) || isOfNextWay(reading, index);
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

const ways = set('through by via in at from among');

/** 'identified nine victims *through* a hotline and *20 through* raids': told by how, or where. */
function isOfNextWay({ last, tokens, zone }: Reading, index: number): boolean {
  if (!last || zone !== 'main' || textAt(tokens, index - 1) !== 'and') return false;
  const way = tokenAt(tokens, index + 1);
  if (!ways.has(way) || way.text !== textAt(tokens, last.head.at + 1)) return false;
  if (kindAt(tokens, index + 2) !== 'word' || kindAt(tokens, last.head.at + 2) !== 'word') return false;
  // '12 in the reporting period and nine in the previous one'
  return !hasAny(tokens, index + 2, index + 5, ofPeriod);
}

const ofPeriod = unionOf(words.earlier, words.spans);

const agency =
  set(`the of and for authorities ministry police labor interior health justice immigration social affairs foreign
  inspectorate inspectors prosecutors department bureau office service welfare education women children family unit national federal state border
  local central guard guards workers customs coast`);

const doing = unionOf(words.insiders, set('guard guards workers customs'));

/** 'the ministry of interior identified 14 victims, *the ministry of labor 22*', '14 victims *and state police 22*' */
function isAgencyItem(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (kindAt(tokens, index + 1) === 'word' && textAt(tokens, index + 1) !== 'and') return false;
  let at = index - 1;
  while (at > index - 8 && agency.has(tokenAt(tokens, at))) at -= 1;
  const isJoined = textAt(tokens, at) === ',' || textAt(tokens, at + 1) === 'and';
  return at < index - 1 && isJoined && hasAny(tokens, at + 1, index, doing);
}

/** What is told as a list is told in parts. */
export function splitLast({ figures }: Reading): void {
  const last = figures.at(-1);
  for (const figure of figures) if (figure.end === last?.end) split(figure);
}
