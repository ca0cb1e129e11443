import type { Figure, Strength } from '../figure.ts';
import { hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import type { Head } from './head.ts';
import type { Reading } from './reading.ts';
import { opensWithWhole, type Shape } from './shapes.ts';
import { isHearsay, isOutsider, isOverYears } from './subject.ts';

export function comparedStrength(anchor: Figure, head: Head): Strength {
  if (head.partial) return 'part';
  // 'three adult and six child victims, a decrease from 27'
  return anchor.split && !head.exploitation && !head.group ? 'total' : anchor.strength;
}

/** `doer`: who did what was counted, as the clause has it. */
export function strengthOf(
  reading: Reading,
  shape: Shape,
  head: Head,
  index: number,
  doer: ReadonlyArray<Token>,
): Strength {
  const { tokens } = reading;
  const taken = takenFrom(reading, index, head);
  if (isPart(reading, shape, head, index) || (taken && !isOutcome(reading, shape, taken, index))) return 'part';
  const isOfWhole = isSome(tokens, index, taken) || isOutcomeBehind(reading, shape, index);
  const most = lesser(isOfWhole ? 'weak' : 'total', mostOf(reading, shape, index));
  const subject = isSubject(tokens, shape, index) ? [] : doer;
  if (isOutsider(subject, reading.home)) return isHearsay(subject) ? lesser('told', most) : 'part';
  if (isLocal(subject)) return lesser('weak', most);
  const isMore = isAddition(tokens, shape.from);
  return lesser(head.exploitation || head.group || shape.weak || isMore ? 'weak' : 'total', most);
}

/** 'provincial police', 'At *state level*, one conviction was obtained' */
function isLocal(subject: ReadonlyArray<Token>): boolean {
  if (hasAny(subject, 0, subject.length, words.local)) return true;
  return subject.some(({ text }, at) => text === 'level' && textAt(subject, at - 1) === 'state');
}

/** Taken out of those that were told of; '*all* six victims' are no less than there were. */
function isSome(tokens: ReadonlyArray<Token>, index: number, taken: ReturnType<typeof takenFrom>): boolean {
  return taken !== null && textAt(tokens, index - 1) !== 'all';
}

/** '*also* identified four', '*In addition*, police identified four'; not 'in addition to these', which says who did not. */
function isAddition(tokens: ReadonlyArray<Token>, verb: number): boolean {
  const first = textAt(tokens, 0);
  if (first === 'additionally' || textAt(tokens, verb - 1) === 'also') return true;
  return first === 'in' && textAt(tokens, 1) === 'addition' && textAt(tokens, 2) === ',';
}

function isPart(reading: Reading, shape: Shape, head: Head, index: number): boolean {
  const { tokens, zone } = reading;
  if (zone === 'part' && !isOutcomeBehind(reading, shape, index) && !isSumAside(tokens, index, head)) return true;
  if (isOfOneCase(tokens, shape.from) || isBesideOne(tokens, index)) return true;
  if (isOfficial(reading, head, index) || isRestricted(tokens, head.at) || isOfKinds(tokens, index, head)) return true;
  return isCarried(reading, index, head) || isJoined(tokens, index, head) || isByOutsider(reading, head.at);
}

const dashes = set('– — Š');

/** 'investigated cases of sex and labor trafficking*—31 in total—*and' */
function isSumAside(tokens: ReadonlyArray<Token>, index: number, head: Head): boolean {
  return dashes.has(tokenAt(tokens, index - 1)) && isInTotal(tokens, head.at + 1);
}

const articles = set('a an');

/** 'a man *and two women* were identified': one of them is told without a number. */
function isBesideOne(tokens: ReadonlyArray<Token>, index: number): boolean {
  const first = tokenAt(tokens, index - 2);
  if (textAt(tokens, index - 1) !== 'and' || (first.counted === null && !words.officials.has(first))) return false;
  return [3, 4].some((step) => articles.has(tokenAt(tokens, index - step)));
}

const oneCase = set('investigation operation raid trial');
const bearing = set('produced yielded led resulted culminated ended');
const perfect = set('has had have also ultimately eventually');

/** 'the operation led to *four convictions*', 'one investigation had produced nine arrests and *two convictions*': one case told. */
function isOfOneCase(tokens: ReadonlyArray<Token>, from: number): boolean {
  for (let at = from - 1; at >= Math.max(1, from - 6); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark') return false;
    if (!bearing.has(token)) continue;
    return oneCase.has(tokenAt(tokens, perfect.has(tokenAt(tokens, at - 1)) ? at - 2 : at - 1));
  }
  return false;
}

/** Officials, or a number behind them without a noun: 'investigated four officials and prosecuted two'. */
function isOfficial(reading: Reading, head: Head, index: number): boolean {
  if (head.partial) return true;
  if (head.counted !== null || head.nouns.length > 0) return false;
  return reading.last?.head.partial === true || isNoneOfOfficials(reading, index);
}

/** 'four police officers were dismissed, but *none* was charged' */
function isNoneOfOfficials({ tokens, last }: Reading, index: number): boolean {
  if (last || textAt(tokens, index) !== 'none') return false;
  const told = tokens.slice(0, index).findLast((word) => words.officials.has(word) || word.counted !== null);
  return told !== undefined && words.officials.has(told);
}

/** 'NGOs cared for 40 victims and *12 traffickers were convicted*': who did the first did not do the second. */
function isSubject(tokens: ReadonlyArray<Token>, { to }: Shape, index: number): boolean {
  return to !== undefined && textAt(tokens, index - 1) === 'and';
}

/** '16 persons were indicted, *of whom 11 were convicted*', '34 prosecutions, *of which 20 ended in convictions*' */
function isOutcomeBehind({ tokens, figures }: Reading, { measure, outcome, from }: Shape, index: number): boolean {
  if (outcome) return true;
  // 'opened 14 cases, of which *it sent* nine to court'
  const doer = tokenAt(tokens, from - 1);
  const whom = textAt(tokens, words.pronouns.has(doer) || words.insiders.has(doer) ? from - 2 : index - 1);
  return (whom === 'whom' || whom === 'which') && !figures.some((figure) => figure.measure === measure);
}

/** What became of those that were told of before: it is the total of its own measure. */
function isOutcome(reading: Reading, shape: Shape, taken: 'another' | 'told', index: number): boolean {
  const { measure, outcome } = shape;
  if (taken === 'another') return false;
  return (
    isOfOthers(reading, measure) ||
    isOfUncounted(reading, shape, index) ||
    (outcome === true && countedAround(reading).length === 0)
  );
}

/** 'arrested 58 people and prosecuted *35 of them*', '35 of the 58': of accused whom no measure counts. */
function isOfUncounted(reading: Reading, { measure, to }: Shape, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index + 1) !== 'of' && !isAllOfThem(tokens, index)) return false;
  const isOwn = (word: Token) => lexicon.verbs.get(word)?.some((verb) => verb.measure.name === measure);
  for (let at = index + 2; at < index + 5; at += 1) {
    const token = tokenAt(tokens, at);
    // '35 of the 58 *prosecuted*', not '35 of whom were *prosecuted*'
    const isSaid = at === to && words.wasOrWere.has(tokenAt(tokens, at - 1));
    if (words.victims.has(token) || (isOwn(token) && !isSaid)) return false;
  }
  return !countedAround(reading).some((figure) => figure.measure === measure);
}

/** 'arrested 12 suspects and charged *all 12*' */
function isAllOfThem(tokens: ReadonlyArray<Token>, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'all') return false;
  const { value } = tokens[index] as Token;
  return tokens.slice(0, index).some((token) => token.kind === 'number' && token.value === value);
}

/** '29 sex trafficking *and nine labor trafficking* investigations': numbers of kinds with one noun. */
function isOfKinds(tokens: ReadonlyArray<Token>, index: number, head: Head): boolean {
  if (head.exploitation === null) return false;
  return isKindBeside(tokens, index, -1) || (head.at === index && isKindBeside(tokens, index, 1));
}

/** Whether words of a kind and an 'and' lead to another number, before or behind. */
function isKindBeside(tokens: ReadonlyArray<Token>, index: number, step: 1 | -1): boolean {
  let joints = 0;
  for (let at = index + step; Math.abs(at - index) <= 6; at += step) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'number') return joints > 0 && Math.abs(at - index) > 2;
    if (token.text === 'and' || token.text === ',') joints += 1;
    else if (!words.kindWords.has(token)) return false;
  }
  return false;
}

/**
 * 'Of these 12 cases, ten were prosecuted': what is taken out of figures of another measure is a total of its own, what is
 * taken out of the same is a part of it.
 */
function mostOf(reading: Reading, { measure, counted }: Shape, index: number): Strength {
  const { most, tokens } = reading;
  // 'Since 2013, there have been no convictions'
  if (tokens[index]?.value === 0 && isOverYears(tokens)) return 'total';
  if (most !== 'weak' || textAt(tokens, 0) !== 'of') return most;
  // 'Police identified 30 traffickers. Of these, courts convicted 12.'
  if (countedAround(reading).length === 0) return counted === 'accused' || isOfRequests(tokens) ? 'total' : most;
  return isOfOthers(reading, measure) ? 'total' : 'part';
}

const requests = set('referrals requests applications petitions nominations');

/** '*Of the 74 referrals*, the government granted victim status to 69': what was asked for is counted by no measure, what was granted is. */
function isOfRequests(tokens: ReadonlyArray<Token>): boolean {
  const number = textAt(tokens, 1) === 'the' || textAt(tokens, 1) === 'these' ? 2 : 1;
  if (textAt(tokens, 0) !== 'of' || kindAt(tokens, number) !== 'number') return false;
  return hasAny(tokens, number + 1, number + 4, requests);
}

/** Whether what was told just before counts other measures alone: 'prosecuted eight cases ... convicted *seven of the eight*'. */
function isOfOthers(reading: Reading, measure: string): boolean {
  const around = countedAround(reading);
  return around.length > 0 && !around.some((figure) => figure.measure === measure);
}

function countedAround({ before, figures }: Reading): Figure[] {
  return [...before, ...figures].filter(({ value }) => value !== null && value > 0);
}

const adding = set('another additional further remaining other');
const referring = set('the these those all');
const wholeTold = set('the those these them whom which their');

/** 'provided shelter to *all 49 identified victims*', of whom nothing was told; 'the 212 investigations *in total*' */
function isOfAll(reading: Reading, before: Token, head: Head): boolean {
  const { tokens } = reading;
  if (before.text === 'all' && head.counted === 'victims') return countedAround(reading).length === 0;
  return isInTotal(tokens, head.at + 1);
}

export function isInTotal(tokens: ReadonlyArray<Token>, at: number): boolean {
  return textAt(tokens, at) === 'in' && textAt(tokens, at + 1) === 'total';
}

/** 'another three' are more of the same, '10 of the 12' and 'the three' are of those that were told of before. */
function takenFrom(reading: Reading, index: number, head: Head): 'another' | 'told' | null {
  const { tokens, zone } = reading;
  const before = tokenAt(tokens, index - 1);
  if (isOfAll(reading, before, head)) return null;
  const isSome = head.at === index && textAt(tokens, index + 1) === 'of' && wholeTold.has(tokenAt(tokens, index + 2));
  if (isSome && !adding.has(before) && !referring.has(before)) return 'told';
  if (zone === 'compared' || opensWithWhole(tokens, index)) return null;
  const isWhole = textAt(tokens, index - 2) === 'of' && kindAt(tokens, index - 3) === 'number';
  if (referring.has(before)) return isWhole ? 'another' : 'told';
  return adding.has(before) ? 'another' : null;
}

const narrowing = set(
  'tourism tourists tourist complicit officials official soldiers soldiering corruption abroad overseas any',
);

/** What follows narrows it: 'three cases of child sex tourism', 'two prosecutions of three suspects remained ongoing'. */
function isRestricted(tokens: ReadonlyArray<Token>, head: number): boolean {
  for (let index = head + 1; index <= head + 7; index += 1) {
    const token = tokenAt(tokens, index);
    if (isOfNext(token)) return false;
    if (narrowing.has(token) || words.undone.has(token) || isOfWork(tokens, index)) return true;
    if (token.text === 'and' || token.text === 'compared' || token.text === 'by') return false;
  }
  return false;
}

/** What stands from here on is of another clause: 'investigated 12 cases *but* did not prosecute any', '*without* convicting any'. */
function isOfNext(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return true;
  return words.clauseEnds.has(token) || token.text === 'without';
}

/** 'twelve employers for labor violations' */
function isOfWork(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index) === 'labor' && textAt(tokens, index + 1) === 'violations';
}

function isCarried({ tokens, governor }: Reading, index: number, head: Head): boolean {
  const from = beforeAside(tokens, governor && head.nouns.length === 0 ? Math.min(governor.from, index) : index);
  for (let at = from - 1; at >= from - 3 && kindAt(tokens, at) === 'word'; at -= 1) {
    if (isOpenStill(tokens, at)) return true;
    // '118 ongoing investigations and 16 new investigations'
    if (head.nouns.length > 0 && textAt(tokens, at) === 'and') return false;
  }
  return false;
}

const sincePrepositions = set('from in since');

/** Where an aside begins that ends right before an index: 'continued*, from earlier years,* three cases'; else that index. */
function beforeAside(tokens: ReadonlyArray<Token>, index: number): number {
  if (textAt(tokens, index - 1) !== ',') return index;
  for (let at = index - 3; at >= index - 7; at -= 1)
    if (textAt(tokens, at) === ',') return sincePrepositions.has(tokenAt(tokens, at + 1)) ? at : index;
  return index;
}

/** 'continued', 'pending', 'upheld'; not 'initiated or continued seven prosecutions' */
function isOpenStill(tokens: ReadonlyArray<Token>, at: number): boolean {
  const word = tokenAt(tokens, at);
  if (words.undone.has(word)) return true;
  return words.carried.has(word) && !(textAt(tokens, at - 1) === 'or' && begunWords.has(tokenAt(tokens, at - 2)));
}

const begunWords = set('initiated opened began started');
const joining = set(
  'assisted assisting participated participating cooperated cooperating supported supporting joined took',
);

/** 'cooperated on 12 investigations': they are of others, too. */
function isJoined(tokens: ReadonlyArray<Token>, index: number, head: Head): boolean {
  return head.nouns.length > 0 && hasAny(tokens, index - 4, index, joining);
}

function isByOutsider({ tokens, home }: Reading, head: number): boolean {
  for (let by = head + 1; by <= head + 3; by += 1)
    if (textAt(tokens, by) === 'by') return isOutsider(tokens.slice(by + 1, by + 5), home);
  return false;
}

const order: ReadonlyArray<Strength> = ['part', 'told', 'weak', 'total'];

export function lesser(one: Strength, other: Strength): Strength {
  if (one === 'total') return other;
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
