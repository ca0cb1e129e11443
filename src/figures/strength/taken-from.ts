/** Whether a number is taken out of others, or is more of the same. */

import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { opensWithWhole } from '../verbs/participle-before.ts';
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
  const isSome =
    head.at === head.number &&
    textAt(tokens, head.number + 1) === 'of' &&
    wholeTold.has(tokenAt(tokens, head.number + 2));
  if (isSome && !adding.has(before) && !referring.has(before)) return 'told';
  if (zone === 'compared' || opensWithWhole(tokens, head.number)) return null;
  const isWhole = textAt(tokens, head.number - 2) === 'of' && kindAt(tokens, head.number - 3) === 'number';
  if (referring.has(before)) return isWhole ? 'another' : 'told';
  return adding.has(before) ? 'another' : null;
}

/** 'provided shelter to *all 49 identified victims*', of whom nothing was told; 'the 212 investigations *in total*' */
function isOfAll(reading: Reading, before: Token, head: Head): boolean {
  const { tokens } = reading;
  if (before.text === 'all' && head.counted === 'victims') return countedAround(reading).length === 0;
  return isInTotal(tokens, head.at + 1);
}

/** 'gave medical care to *the 73 identified victims*': to all of them, where no other number of victims was told just before. */
function isOfIdentified(reading: Reading, { number, counted }: Head, measure: string): boolean {
  const { tokens, lexicon } = reading;
  if (counted !== 'victims' || textAt(tokens, number - 1) !== 'the' || kindAt(tokens, number - 3) === 'number')
    return false;
  const isOfOther = lexicon.verbs.get(tokenAt(tokens, number + 1))?.every((verb) => verb.measure.name !== measure);
  const told = tokenAt(tokens, number).value;
  return isOfOther === true && countedAround(reading).every((one) => one.measure !== measure && one.value === told);
}

export function isInTotal(tokens: ReadonlyArray<Token>, at: number): boolean {
  return textAt(tokens, at) === 'in' && textAt(tokens, at + 1) === 'total';
}
