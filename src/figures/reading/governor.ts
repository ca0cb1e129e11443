import { behindNoun, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Governing } from '../words/lexicon.ts';
import { opensQualifier } from '../words/qualifier.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { enterZone, type Governor, type Reading } from './reading.ts';

export function govern(reading: Reading, index: number): void {
  const { tokens, lexicon, governor } = reading;
  const { noun, measures } = lexicon.governs.get(tokens[index] as Token) ?? nothing;
  leaveZone(reading, index, noun);
  const goesOn = governor && governor.noun === noun && isList(tokens, governor.at, index);
  reading.governor = {
    at: index,
    from: goesOn ? governor.from : index,
    noun,
    measures: goesOn ? unique([...governor.measures, ...measures]) : measures,
  };
}

const nothing: Governing = { noun: false, measures: [] };

function unique(measures: Governor['measures']): Governor['measures'] {
  return measures.filter(({ measure }, index) => measures.findIndex((one) => one.measure === measure) === index);
}

/** A new verb, or the noun of another measure, ends what was told apart. */
function leaveZone(reading: Reading, index: number, noun: boolean): void {
  if (reading.outer.length > 0 || reading.zone === 'main' || reading.when) return;
  if (!(noun ? isNextNoun(reading, index) : isNextVerb(reading, index))) return;
  enterZone(reading, 'main');
  reading.last = null;
}

/** Whether a verb begins another clause, and does not only say more of what was counted ('four victims identified in'). */
function isNextVerb({ tokens, zone, closed }: Reading, index: number): boolean {
  const previous = tokenAt(tokens, index - 1);
  const before = previous.text;
  // 'Of these, it convicted 12' tells what became of them
  const own = textAt(tokens, 0) === 'of' && words.pronouns.has(previous);
  const coordinate = before === ',' || before === 'and' || own || words.insiders.has(previous);
  // ', three of which involved labor, and charging seven'
  const isNext = before === 'and' && textAt(tokens, index - 2) === ',' && textAt(tokens, index).endsWith('ing');
  if (!coordinate || !(textAt(tokens, index).endsWith('ed') || isNext)) return false;
  // 'compared with 12 investigated and prosecuted in 2016'
  return !(before === 'and' && kindAt(tokens, index - 2) === 'word' && !closed && zone === 'compared');
}

const jointsOfClauses = set('and but while');

/**
 * 'investigations of 20 cases, compared with 35 in 2018, *and prosecutions of 17*', 'from 12 in 2018, *but convictions fell to 17*': the
 * noun of another measure, with a number of its own.
 */
function isNextNoun({ tokens, closed, zone, figures, lexicon }: Reading, index: number): boolean {
  const before = textAt(tokens, index - 1) === 'the' ? index - 2 : index - 1;
  if (zone !== 'compared' || !closed || !jointsOfClauses.has(tokenAt(tokens, before))) return false;
  const isOf = textAt(tokens, index + 1) === 'of' && textAt(tokens, before) === 'and';
  const isChanged = words.changes.has(tokenAt(tokens, index + 1)) && textAt(tokens, index + 2) === 'to';
  if (!(isOf || isChanged) || kindAt(tokens, isOf ? index + 2 : index + 3) !== 'number') return false;
  const names = lexicon.nouns.get(tokens[index] as Token)?.map(({ name }) => name) ?? [];
  return !figures.some(({ measure }) => names.includes(measure));
}

const jointsOfVerbs = set(', and or the then subsequently /');

/** 'investigated, prosecuted, and convicted': nothing but joints between two verbs. */
function isList(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) {
    if (!jointsOfVerbs.has(tokens[index] as Token)) return false;
  }
  return to - from > 1 && to - from <= 4;
}

const prepositions = set('of into against involving for with in');
const between = set(`, ( ) " “ ” ’ ' [ ] – — Š`);
const jointsOfNumbers = set('and , ( )');
/** How many words that are no bridge may stand between: behind a noun, a verb, a verb with its companion. */
const most = { noun: 2, verb: 4, companion: 6 };

/** Whether nothing stands between a governor and a number that would cut them apart. */
export function isReached(reading: Reading, governor: Governor, index: number): boolean {
  const { tokens, zone } = reading;
  if (isOfForm(tokens, governor, index)) return true;
  if (governor.noun && !prepositions.has(tokenAt(tokens, behindNoun(tokens, governor.at)))) return false;
  const from = gapStart(reading, governor);
  if (from === null) return false;
  const behindNumber = from > governor.at + 1;
  let others = 0;
  for (let at = from; at < index; at += 1) {
    const token = tokens[at] as Token;
    if (isCutting(token, zone) && !opensQualifier(tokens, at)) return false;
    if (token.kind === 'word' && !isBridge(token, behindNumber)) others += 1;
  }
  return others <= mostBetween(governor, from) && !isOfAnother(tokens, governor, from, index);
}

const forms = [isRisen, isNumberOf, isBegunIn, isTotaled, isGivenTo];

/** Whether a form of words leads from a noun to its number. */
function isOfForm(tokens: ReadonlyArray<Token>, governor: Governor, index: number): boolean {
  for (const isOne of forms) if (isOne(tokens, governor, index)) return true;
  return false;
}

/** An object of its own stands between. */
function isOfAnother(tokens: ReadonlyArray<Token>, governor: Governor, from: number, index: number): boolean {
  return isCutByComma(tokens, from, index) || isOfOne(tokens, from, index) || isOfDeed(tokens, governor, index);
}

const amounting = set('was were totaled reached');

/** 'the total *number of* identified victims *was* 92' */
function isNumberOf(tokens: ReadonlyArray<Token>, { at }: Governor, index: number): boolean {
  if (!amounting.has(tokenAt(tokens, index - 1)) || index - at > 4) return false;
  return [1, 2, 3, 4].some((step) => textAt(tokens, at - step) === 'number');
}

const carriedTo = set('in into against for');

/** 'prosecutions *were initiated in* 12 cases', 'prosecution *was initiated against* 12 offenders', '*were handed down against*' */
function isBegunIn(tokens: ReadonlyArray<Token>, { noun, at }: Governor, index: number): boolean {
  if (!noun || index > at + 5 || !carriedTo.has(tokenAt(tokens, index - 1))) return false;
  if (!words.auxiliaries.has(tokenAt(tokens, at + 1))) return false;
  return [words.carriers, carrying].some((known) => known.has(tokenAt(tokens, at + 2)));
}

const carrying = set('commenced handed entered returned recorded');

/** 'increased its prosecutions*, totaling* 12 cases' */
function isTotaled(tokens: ReadonlyArray<Token>, { noun, at }: Governor, index: number): boolean {
  // 'Convictions numbered 12', 'investigations totaled 12'
  if (noun && index === at + 2 && numbering.has(tokenAt(tokens, at + 1))) return true;
  return noun && index <= at + 3 && words.totaling.has(tokenAt(tokens, index - 1)) && kindAt(tokens, at + 1) === 'mark';
}

const numbering = set('totaled totalled numbered');
const allReceivers = set('all the these');
/** So many words a list of services has at most. */
const longestList = 40;

/** 'provided shelter, counseling, and medical care *to all* six victims': what was given is a list. */
function isGivenTo(tokens: ReadonlyArray<Token>, { at, measures }: Governor, index: number): boolean {
  const to = allReceivers.has(tokenAt(tokens, index - 1)) ? index - 2 : index - 1;
  if (textAt(tokens, to) !== 'to' || to > at + longestList || !measures.some((one) => one.with)) return false;
  for (let between = at + 1; between < to; between += 1) {
    const token = tokens[between] as Token;
    if (token.kind === 'number' || (token.kind === 'mark' && !listMarks.has(token))) return false;
    if (words.auxiliaries.has(token) || words.clauseEnds.has(token) || words.insiders.has(token)) return false;
  }
  return true;
}

const listMarks = set(', / - ’');

const laidTo = set('with of for');

/** 'charged *with exploiting* 12 women', 'convicted *of selling* 12 girls': whom they did it to. */
function isOfDeed(tokens: ReadonlyArray<Token>, { noun, at }: Governor, index: number): boolean {
  if (noun || !laidTo.has(tokenAt(tokens, at + 1)) || !textAt(tokens, at + 2).endsWith('ing')) return false;
  return tokens.slice(at + 3, index).every((word) => words.bridges.has(word));
}

/** 'prosecuted *a man* for selling two girls': the object is another. */
function isOfOne(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at += 1) {
    if (textAt(tokens, at) === 'a' && tokenAt(tokens, at + 1).counted !== null) return true;
  }
  return false;
}

const deedsOfOthers = set('arrest arrests detention detentions acquittal acquittals deportation deportations removal');

/** Another verb or deed, another clause ('although', 'while'), or what has a number of its own. */
function isCutting(token: Token, zone: Reading['zone']): boolean {
  if (token.kind === 'mark') return !between.has(token);
  if (token.kind === 'number') return zone === 'main';
  return deedsOfOthers.has(token) || words.auxiliaries.has(token) || words.clauseEnds.has(token);
}

function isBridge(word: Token, behindNumber: boolean): boolean {
  return words.bridges.has(word) || (behindNumber && words.kindWords.has(word));
}

/** 'the number of prosecutions in the capital rose to 12': a word of change and 'to' behind the noun. */
function isRisen(tokens: ReadonlyArray<Token>, { noun, at }: Governor, index: number): boolean {
  if (!noun || textAt(tokens, index - 1) !== 'to' || index - at > 8) return false;
  const gap = tokens.slice(at + 1, index);
  if (!gap.every(({ kind }) => kind === 'word')) return false;
  return gap.some((word) => words.changes.has(word)) || isRaised(tokens, at, index);
}

/** '*increased the number of* prosecutions to 12' */
function isRaised(tokens: ReadonlyArray<Token>, noun: number, index: number): boolean {
  if (index !== noun + 2 || textAt(tokens, noun - 1) !== 'of' || textAt(tokens, noun - 2) !== 'number') return false;
  return [3, 4, 5].some((step) => words.changes.has(tokenAt(tokens, noun - step)));
}

/** Behind a number that is governed already nothing but bridges may stand before the next. */
function mostBetween({ noun, at, measures }: Governor, from: number): number {
  if (from > at + 1) return 0;
  if (noun) return most.noun;
  return measures.some((one) => one.with) ? most.companion : most.verb;
}

/** Where the gap begins: behind the governor, or behind the number that it governs already; `null` where that ends it. */
function gapStart({ tokens, last }: Reading, governor: Governor): number | null {
  // 'investigations (five for sex trafficking) of 12 suspects', 'investigations under Article 12, involving 15 suspects'
  if (!last || last.head.at <= governor.at) return governor.noun ? behindNoun(tokens, governor.at) : governor.at + 1;
  const from = behindNoun(tokens, last.head.at);
  const joint = tokenAt(tokens, from);
  return words.joiners.has(joint) || jointsOfNumbers.has(joint) ? from : null;
}

const commas = set(',');

/** 'prosecuted individuals, all but one': an object of its own behind or before a comma. */
function isCutByComma(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  if (!hasAny(tokens, from, to, commas) || hasAny(tokens, from, to, words.totaling)) return false;
  return tokens.slice(from, to).some((word) => word.counted !== null && !words.bridges.has(word));
}

/** '*charges* were filed against 12 suspects' */
export function isSubjectOf(
  companions: ReadonlyArray<string> | undefined,
  tokens: ReadonlyArray<Token>,
  verb: number,
): boolean {
  const subject = tokenAt(tokens, verb - 2);
  return (
    words.wasOrWere.has(tokenAt(tokens, verb - 1)) &&
    charges.has(subject) &&
    companions?.includes(subject.text) === true
  );
}

const charges = set('charges indictments');

/** Whether one of the words that a verb needs stands behind it, or one of the pairs ('found 12 to *be* trafficking *victims*'). */
export function hasCompanion(
  companions: ReadonlyArray<string> | undefined,
  tokens: ReadonlyArray<Token>,
  from: number,
  to: number,
): boolean {
  if (!companions || isPassiveOf(companions, tokens, from)) return true;
  const end = Math.min(to, tokens.length);
  for (let at = from + 1; at < end; at += 1) {
    const word = tokens[at] as Token;
    if (word.text === ';') return false;
    if (companions.includes(word.text) || (copulas.has(word) && isPaired(companions, tokens, at, end))) return true;
  }
  return false;
}

/** '*charges were filed* against 12 suspects', '*assistance was provided* to 12 victims' */
function isPassiveOf(companions: ReadonlyArray<string>, tokens: ReadonlyArray<Token>, verb: number): boolean {
  return words.wasOrWere.has(tokenAt(tokens, verb - 1)) && companions.includes(textAt(tokens, verb - 2));
}

const copulas = set('be were');

function isPaired(companions: ReadonlyArray<string>, tokens: ReadonlyArray<Token>, at: number, end: number): boolean {
  let second = at + 1;
  while (second < end && words.kindWords.has(tokens[second] as Token)) second += 1;
  return second < end && companions.includes(`${textAt(tokens, at)} ${textAt(tokens, second)}`);
}
