import { type Head, headLike } from '../nouns/head.ts';
import { split } from '../numbers/beside.ts';
import { comparedFigures, openingFigures } from '../numbers/compared-figures.ts';
import { mainFigures } from '../numbers/stated-figures.ts';
import { isOfNextYear } from '../periods/next-year.ts';
import { claimAt, type Reading } from '../reading/reading.ts';
import { isPast } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { governedByNouns, type Lexicon } from '../words/lexicon.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { onDenial } from './on-denial.ts';

/** Reads a number: what it counts, for which measures, and what it stands beside. */
export function onNumber(reading: Reading, index: number): void {
  const claim = claimAt(reading, index);
  if (!claim) return;
  const { head } = claim;
  const isOfList = head !== null && isItem(reading, head);
  if (isOfList) splitLast(reading);
  if (!head) onDenial(reading, index);
  else if (!isDenied(reading, head)) addNumber(reading, head);
  // 'police opened 64 and *border police 37 investigations*' is one of the parts itself
  if (isOfList) splitLast(reading);
}

export function addNumber(reading: Reading, head: Head): void {
  const found = reading.zone === 'compared' ? comparedFigures(reading, head) : mainFigures(reading, head);
  if (found.length === 0) return;
  for (const figure of found) {
    reading.figures.push(figure);
    reading.waiting.push(figure);
  }
  if (!found[0]?.compared) {
    if (reading.opening) reading.figures.push(...openingFigures(reading, found));
    // 'investigated four officials, prosecuted two, *and convicted one*'
    const isOfSame = reading.last?.head.partial && head.counted === null && head.nouns.length === 0;
    reading.last = { figures: found, head: isOfSame ? headLike(head, { partial: true }) : head };
  }
  // 'twelve prosecutions *against 40 defendants*': a counted noun governs what follows
  const { at, nouns } = head;
  if (nouns.length > 0) reading.governor = { at, from: at, noun: true, measures: governedByNouns(nouns) };
}

function isDenied({ tokens, deniedUntil }: Reading, { at, number }: Head): boolean {
  if (number < deniedUntil) return true;
  const { value, text } = tokens[number] as Token;
  // 'no' and 'none' of nothing: 'no longer', 'none of these'
  return value === 0 && at === number && text === 'no';
}

/** A number without a noun, or another authority's, that says that those before it were no total, either. */
function isItem(reading: Reading, { number, at }: Head): boolean {
  const { tokens } = reading;
  if (at > number) return isAgencyItem(reading, number, at);
  if (isOfNextYear(tokens, number)) return false;
  return isAgencyItem(reading, number, at) || isNamedItem(reading, number) || isOfNextWay(reading, number);
}

const noNames = unionOf(words.stops, words.bridges, words.changes, words.carried, words.partWords, words.comparing);

/**
 * 'police in Ephyra reported 13 convictions*, Illyria 2, and Belmont 9*', 'police identified 40; *labor inspectors, 12*': items of a list that
 * name who, and leave out the rest.
 */
function isNamedItem({ tokens, lexicon, zone, last, outer }: Reading, index: number): boolean {
  if (zone !== 'main' || outer.length > 0) return false;
  if (index + 1 < tokens.length && !words.endMarks.hasAt(tokens, index + 1)) return false;
  const isSetOff = textAt(tokens, index - 1) === ',';
  const end = isSetOff ? index - 2 : index - 1;
  const isWho = (at: number) => isOfName(tokenAt(tokens, at), lexicon, isSetOff);
  let from = end;
  while (from >= index - longestPhrase && isWho(from)) from -= 1;
  const mark = textAt(tokens, from) === 'and' ? from - 1 : from;
  const opening = isSetOff ? ';' : last && ',';
  return from < end && textAt(tokens, mark) === opening && mark > (last?.head.at ?? 0);
}

/** Whether a word is of a name; of one that a comma sets off from its number any but a verb: '*patrols in the north*, 12'. */
function isOfName(word: Token, { verbs, nouns, light }: Lexicon, isSetOff: boolean): boolean {
  if (word.text === 'the') return true;
  if (word.kind !== 'word' || verbs.has(word) || nouns.has(word) || words.auxiliaries.has(word)) return false;
  // Verbs and adverbs are no names: 'reported', 'held', 'totaling', 'formally'.
  return isSetOff || !(noNames.has(word) || light.has(word) || isPast(word) || endOfNoName.test(word.text));
}

const endOfNoName = /(?:ing|ly)$/u;

const ways = set('through by via in at from among');

/** 'identified nine victims *through* a hotline and *20 through* raids': told by how, by whom, or where. */
function isOfNextWay(reading: Reading, index: number): boolean {
  const { last, tokens, zone } = reading;
  if (last && zone === 'main' && isOfNextDoer(tokens, last.head.at, index)) return true;
  if (!last || zone !== 'main' || textAt(tokens, index - 1) !== 'and') return false;
  const way = tokenAt(tokens, index + 1);
  if (!ways.has(way) || way.text !== textAt(tokens, last.head.at + 1)) return false;
  if (kindAt(tokens, index + 2) !== 'word' || kindAt(tokens, last.head.at + 2) !== 'word') return false;
  // '12 in the reporting period and nine in the previous one'
  return !hasAny(tokens, index + 2, index + 5, words.periods);
}

/** 'ten victims were identified *by police, four by social workers*'; not 'by police, four by NGOs', who are not of the government. */
function isOfNextDoer(tokens: Tokens, last: number, index: number): boolean {
  if (textAt(tokens, index + 1) !== 'by' || !words.joints.hasAt(tokens, index - 1)) return false;
  if (hasAny(tokens, index + 2, index + longestPhrase, words.outsiders)) return false;
  return firstText(tokens, last + 1, Math.min(last + longestPhrase, index), 'by') > 0;
}

const doing = unionOf(words.insiders, set('guard guards workers customs governments gendarmerie'));

/** 'the ministry of interior identified 14 victims, *the ministry of labor 22 (victims)*', '14 victims *and state police 22*' */
function isAgencyItem({ tokens, lexicon }: Reading, index: number, noun: number): boolean {
  if (noun === index && kindAt(tokens, index + 1) === 'word' && textAt(tokens, index + 1) !== 'and') return false;
  const isWho = (word: Token) => doing.has(word) || words.leadingToKind.has(word) || isOfName(word, lexicon, false);
  let at = index - 1;
  while (at > index - longestPhrase && isWho(tokenAt(tokens, at))) at -= 1;
  return words.joints.hasAt(tokens, at) && hasAny(tokens, at + 1, index, doing);
}

/** What is told as a list is told in parts. */
function splitLast({ figures }: Reading): void {
  const last = figures.at(-1);
  for (const figure of figures) if (figure.end === last?.end) split(figure);
}
