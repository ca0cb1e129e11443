import type { Figure } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import {
  behindThe,
  isGovernment,
  isInTotal,
  isInYear,
  isWholeOfSome,
  lastBefore,
  verbOfDoer,
} from '../tokens/around.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { firstOf, hasAny, kindAt, lastIn, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import { opensWithWhole } from '../verbs/participle-before.ts';
import { isOfWho } from '../verbs/passive.ts';
import type { Shape } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { isOfYearAmong } from './opening.ts';

const adding = set('another additional further remaining other');

const referring = set('the these those all');

const wholeTold = set('the those these them whom which their');

/** 'another three' are more of the same, '10 of the 12' and 'the three' are of those that were told of before. */
export function takenFrom(reading: Reading, head: Head, measure: string): 'another' | 'told' | null {
  const { tokens, zone } = reading;
  const before = tokenAt(tokens, head.number - 1);
  if (isOfAll(reading, before, head, measure) || isOfIdentified(reading, head, measure)) return null;
  if (isWholeOfSome(tokens, head.number)) return isOfWhole(reading, head, measure) ? null : 'another';
  const isSome =
    head.at === head.number && textAt(tokens, head.number + 1) === 'of' && wholeTold.hasAt(tokens, head.number + 2);
  if (isSome && !adding.has(before) && !referring.has(before)) return 'told';
  if (zone === 'compared' || opensWithWhole(tokens, head.number)) return null;
  if (referring.has(before)) return 'told';
  return adding.has(before) ? 'another' : null;
}

/** 'shelter to *all 49 victims*', '*The 49* victims included', of whom nothing was told; 'the 212 *in total*', '*the first* one'; and what stands for itself. */
function isOfAll(reading: Reading, before: Token, head: Head, measure: string): boolean {
  const { tokens } = reading;
  // 'identified 18 victims and *an additional 52 potential* victims'
  const isBeside = adding.has(before) && head.tentative && reading.last?.head.tentative === false;
  const isItself = isBeside || words.ordinals.hasAt(tokens, head.number) || isOfYearAmong(tokens, head);
  if (isItself || isConfirmedOf(reading, head)) return true;
  const isFirst = before.text === 'the' && head.number === 1 && head.nouns.length === 0;
  // 'identified *all nine*'
  const isBare = head.counted === null && head.nouns.length === 0;
  // '*All 12 women* identified as victims received care'
  const isOfThese = isFirst || (before.text === 'all' && (isBare || measure.startsWith('victims')));
  return (isOfThese && countedAround(reading).length === 0) || isInTotal(tokens, head.at + 1);
}

/**
 * 'gave medical care to *the 73 identified victims*', 'referred 33 of *the 46 victims it identified*': what was done to them is of another
 * measure; to all of them, where no other number of victims was told just before.
 */
function isOfIdentified(reading: Reading, { number, counted }: Head, measure: string): boolean {
  const { tokens, lexicon } = reading;
  const isOfThem = textAt(tokens, number + 1) === 'of';
  const the = isOfThem ? number + 2 : number - 1;
  if (textAt(tokens, the) !== 'the' || kindAt(tokens, the + 1) !== 'number') return false;
  if (!isOfThem && (counted !== 'victims' || kindAt(tokens, number - 3) === 'number')) return false;
  const victims = firstOf(tokens, the + 2, the + 6, words.victims);
  if (victims < 0) return false;
  const behind = isGovernment(tokenAt(tokens, victims + 1)) ? victims + 2 : victims + 1;
  const isOfOther = [isOfThem ? victims - 1 : number + 1, behind].some((at) => {
    return lexicon.verbs.getAt(tokens, at)?.every((verb) => verb.measure.name !== measure);
  });
  const told = tokenAt(tokens, number).value;
  return (
    isOfOther && countedAround(reading).every((one) => one.measure !== measure && (isOfThem || one.value === told))
  );
}

/** 'three *of the 11 convicted* traffickers', 'three *of the 11 that it convicted*': how many there were, if that is news. */
function isOfWhole(reading: Reading, { number, at }: Head, measure: string): boolean {
  const { tokens, lexicon } = reading;
  const isSaid = (verb: number) =>
    lexicon.verbs.getAt(tokens, verb)?.some((one) => one.measure.name === measure) === true;
  const isOfWhom = isOfWho(tokens, at + 1) || isObject(reading, number, measure);
  const isSaidBehind = (isSaid(at + 1) && isOfWhom) || isSaid(verbOfDoer(tokens, at + 1));
  if (!isSaid(number + 1) && !isSaidBehind) return false;
  return !countedAround(reading).some((one) => one.measure === measure && one.strength !== 'part');
}

/** '*assisted* 16 of the 24 victims identified in 2016': of a verb before that another measure counts. */
function isObject({ governor }: Reading, number: number, measure: string): boolean {
  if (!governor || governor.noun || governor.at > number) return false;
  return governor.measures.length > 0 && governor.measures.every((one) => one.measure.name !== measure);
}

/** '16 persons were indicted, *of whom 11 were convicted*', '34 prosecutions, *of which 20 ended in convictions*' */
export function isOutcomeBehind(
  { tokens, figures }: Reading,
  { measure, outcome, from, to }: Shape,
  index: number,
): boolean {
  if (outcome) return true;
  if (hadBeenDone(tokens, to) || figures.some((figure) => figure.measure === measure)) return false;
  // 'opened 14 cases, of which *it sent* nine to court'
  const doer = tokenAt(tokens, from - 1);
  if (isWhole(tokens, isGovernment(doer) ? from - 2 : index - 1) || isResult(tokens, index)) return true;
  return to !== undefined && to > index && isNextOfWhole(tokens, index);
}

const byTime = set('by as at');

/** 'assisted 95 victims, 20 of whom *had been identified* the year before': it says who they are; not '*had been convicted by* May', '*as of* May'. */
function hadBeenDone(tokens: Tokens, to: number | undefined): boolean {
  return to !== undefined && textAt(tokens, to - 2) === 'had' && !byTime.hasAt(tokens, to + 1);
}

/** '12 of whom were acquitted *and nine (of whom) were convicted*', '12 of them were tried, *and nine were convicted*' */
function isNextOfWhole(tokens: Tokens, index: number): boolean {
  if (!words.joints.hasAt(tokens, index - 1)) return false;
  const them = lastIn(tokens, lastBefore(tokens, index, ';') + 1, index, words.takenApart);
  return textAt(tokens, them - 1) === 'of';
}

/** '27 cases, of which 14 went to court, *resulting in 12* convictions': it is said of all that were taken out. */
function isResult(tokens: Tokens, index: number): boolean {
  if (!words.ending.hasAt(tokens, qualifierBefore(tokens, index).from - 2)) return false;
  return isWhole(tokens, lastIn(tokens, 0, index, opening));
}

const opening = unionOf(words.partWords, words.takenApart);

/** 'of *whom*', 'of *which*'; not 'a decrease from 2016, during *which* it convicted 12' */
function isWhole(tokens: Tokens, at: number): boolean {
  return (textAt(tokens, at) === 'whom' || textAt(tokens, at) === 'which') && words.takingOut.hasAt(tokens, at - 1);
}

/** What became of those that were told of before: it is the total of its own measure. */
export function isOutcome(reading: Reading, shape: Shape, taken: 'another' | 'told', index: number): boolean {
  const { tokens, figures } = reading;
  // 'prosecutors accepted 29 *of them*'
  if (shape.outcome && shape.measure === 'prosecutions' && textAt(tokens, index - 1) === 'accepted') return true;
  if (isNoneOfSome(reading, index) || hadBeenDone(tokens, shape.to)) return false;
  // 'Three men were tried *in the capital,* and one of them was jailed': of a part; not 'NGOs identified 40, and *the police sheltered 21 of them*'
  const isOfPart = figures.length > 0 && figures.every(({ strength, split }) => strength === 'part' && !split);
  if (isOfPart && shape.measure !== 'victims-assisted' && textAt(tokens, 0) !== 'of') return false;
  return taken !== 'another' && (isOfOthers(reading, shape.measure) || isOfUncounted(reading, shape, index));
}

/** '*none of the nine* suspects was convicted': others may have been, unless nine were told of, or '*prosecuted*'. */
function isNoneOfSome(reading: Reading, index: number): boolean {
  const { tokens, lexicon } = reading;
  const whole = behindThe(tokens, index + 2);
  if (tokenAt(tokens, index).value !== 0 || kindAt(tokens, whole) !== 'number') return false;
  if (lexicon.verbs.hasAt(tokens, whole + 2) && !isInYear(tokens, whole + 3)) return false;
  return !countedAround(reading).some(({ value }) => value === tokenAt(tokens, whole).value);
}

/** 'arrested 58 people and prosecuted *35 of them*', '35 of the 58': of accused whom no measure counts. */
function isOfUncounted(reading: Reading, { measure, to }: Shape, index: number): boolean {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index + 1) !== 'of') return false;
  const isOwn = (word: Token) => lexicon.verbs.get(word)?.some((verb) => verb.measure.name === measure);
  for (let at = index + 2; at < index + 5; at += 1) {
    const token = tokenAt(tokens, at);
    // '35 of the 58 *prosecuted*', not '35 of whom were *prosecuted*', nor '35 of whom it *prosecuted*'
    const before = tokenAt(tokens, at - 1);
    const isSaid = at === to && (words.wasOrWere.has(before) || isGovernment(before));
    // 'intercepted 40 women and identified six of them *as victims*'
    if ((words.victims.has(token) && before.text !== 'as') || (isOwn(token) && !isSaid)) return false;
  }
  return !countedAround(reading).some((figure) => figure.measure === measure);
}

/** 'identified 151 potential victims, of whom it *confirmed 60*', 'of whom *60 were later confirmed*': both numbers are given; not '*60 were recognized as refugees*'. */
export function isConfirmedOf(reading: Reading, head: Head): boolean {
  const { tokens, last } = reading;
  const { number, at } = head;
  if (!tokenAt(tokens, number).value) return false;
  if (last ? !last.head.tentative || number <= last.head.at : !isOfMoreBefore(reading, head)) return false;
  const behind = firstOf(tokens, at + 1, at + 7, words.confirming);
  const isBehind = hasAny(tokens, at, behind, words.wasOrWere) && !hasAny(tokens, at, behind, words.endMarks);
  const as = isBehind ? behind + 1 : at + 1;
  if (textAt(tokens, as) === 'as' && !hasAny(tokens, as + 1, as + 5, words.victims)) return false;
  if (isBehind) return true;
  // not 'confirmed *three of the 35*, including one man'
  const verb = lastIn(tokens, last?.head.at ?? 0, number, words.confirming);
  return verb >= 0 && !tokens.slice(verb, number).some(({ kind }) => kind === 'number');
}

/** 'Police identified 151 potential victims. It later confirmed *60 (of them)*' */
function isOfMoreBefore({ tokens, before }: Reading, { number, counted }: Head): boolean {
  const told = before.findLast(({ compared, strength }) => !compared && strength !== 'part');
  if (tokens.slice(0, number).some(({ kind }) => kind === 'number')) return false;
  return counted === null && told?.unit === 'persons' && Number(told.value) > tokenAt(tokens, number).value;
}

/** Whether what was told just before counts other measures alone: 'prosecuted eight cases ... convicted *seven of the eight*'. */
export function isOfOthers(reading: Reading, measure: string): boolean {
  const told = reading.figures.filter(({ value }) => value !== null && value > 0);
  const around = told.length > 0 ? told : countedAround(reading);
  return around.length > 0 && !around.some((figure) => figure.measure === measure);
}

export function countedAround({ before, figures }: Reading): Figure[] {
  return [...before, ...figures].filter(({ value }) => value !== null && value > 0);
}
