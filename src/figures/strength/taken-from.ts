import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { isGovernment, isWholeOfSome, verbOfDoer } from '../tokens/around.ts';
import { firstOf, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { opensWithWhole } from '../verbs/participle-before.ts';
import { isOfWho } from '../verbs/participle-behind.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { countedAround } from './outcome.ts';

const adding = set('another additional further remaining other');

const referring = set('the these those all');

const wholeTold = set('the those these them whom which their');

/** 'another three' are more of the same, '10 of the 12' and 'the three' are of those that were told of before. */
export function takenFrom(reading: Reading, head: Head, measure: string): 'another' | 'told' | null {
  const { tokens, zone } = reading;
  const before = tokenAt(tokens, head.number - 1);
  if (isOfAll(reading, before, head) || isOfIdentified(reading, head, measure)) return null;
  if (isWholeOfSome(tokens, head.number)) return isOfWhole(reading, head, measure) ? null : 'another';
  const isSome =
    head.at === head.number &&
    textAt(tokens, head.number + 1) === 'of' &&
    wholeTold.has(tokenAt(tokens, head.number + 2));
  if (isSome && !adding.has(before) && !referring.has(before)) return 'told';
  if (zone === 'compared' || opensWithWhole(tokens, head.number)) return null;
  if (referring.has(before)) return 'told';
  return adding.has(before) ? 'another' : null;
}

/**
 * 'provided shelter to *all 49 identified victims*', '*The 49* victims identified in 2015 included', of whom nothing was told; 'the 212
 * investigations *in total*', '*the first* conviction'
 */
function isOfAll(reading: Reading, before: Token, head: Head): boolean {
  const { tokens } = reading;
  if (textAt(tokens, head.number) === 'first') return true;
  const isFirst = before.text === 'the' && head.number === 1 && head.nouns.length === 0;
  const isOfThese = isFirst || (before.text === 'all' && head.counted === 'victims');
  return (isOfThese && countedAround(reading).length === 0) || isInTotal(tokens, head.at + 1);
}

/** 'gave medical care to *the 73 identified victims*': to all of them, where no other number of victims was told just before. */
function isOfIdentified(reading: Reading, { number, counted }: Head, measure: string): boolean {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, number + 1) === 'of') return isOfTheIdentified(reading, number, measure);
  if (counted !== 'victims' || textAt(tokens, number - 1) !== 'the' || kindAt(tokens, number - 3) === 'number')
    return false;
  const isOfOther = lexicon.verbs.get(tokenAt(tokens, number + 1))?.every((verb) => verb.measure.name !== measure);
  const told = tokenAt(tokens, number).value;
  return isOfOther === true && countedAround(reading).every((one) => one.measure !== measure && one.value === told);
}

/** 'referred 33 of *the 46 victims it identified*', '*the 46 identified victims*': what was done to them is of another measure. */
function isOfTheIdentified(reading: Reading, index: number, measure: string): boolean {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index + 2) !== 'the' || kindAt(tokens, index + 3) !== 'number') return false;
  const victims = firstOf(tokens, index + 4, index + 7, words.victims);
  if (victims < 0) return false;
  const said = [victims - 1, victims + 1, isGovernment(tokenAt(tokens, victims + 1)) ? victims + 2 : victims + 1];
  const isOfOther = said.some((at) => {
    return lexicon.verbs.get(tokenAt(tokens, at))?.every((verb) => verb.measure.name !== measure);
  });
  return isOfOther && !countedAround(reading).some((one) => one.measure === measure);
}

/**
 * 'Three *of the 11 convicted* traffickers received probation', 'three *of the 11 traffickers convicted* received', 'three *of the 11 that it
 * convicted*': how many there were, where that was not told just before.
 */
function isOfWhole(reading: Reading, { number, at }: Head, measure: string): boolean {
  const { tokens, lexicon } = reading;
  const isSaid = (verb: number) =>
    lexicon.verbs.get(tokenAt(tokens, verb))?.some((one) => one.measure.name === measure) === true;
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

/** '212 *in total*', '56 *in all*' */
export function isInTotal(tokens: ReadonlyArray<Token>, at: number): boolean {
  if (textAt(tokens, at) !== 'in') return false;
  if (textAt(tokens, at + 1) === 'all') return kindAt(tokens, at + 2) !== 'word';
  return textAt(tokens, at + 1) === 'total';
}
