import type { Reading } from '../reading/reading.ts';
import { behindThe, isGovernment, isInYear } from '../tokens/around.ts';
import { firstOf, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { past } from './new-clause.ts';

/**
 * What a colon explains is no part where nothing was counted before it ('charged suspects: *it prosecuted* five'), nor of another
 * measure ('tried 21 defendants: *seven were convicted*').
 */
export function zoneBehindColon(reading: Reading, colon: number): Reading['zone'] {
  const { tokens, figures } = reading;
  const first = behindPeriod(tokens, colon + 1);
  const next = behindThe(tokens, first);
  const word = tokenAt(tokens, next);
  if (word.kind === 'number') return isOfNewMeasure(reading, next) || isFirst(reading, next) ? 'main' : 'part';
  return isGovernment(word) && figures.length === 0 && past.test(textAt(tokens, next + 1)) ? 'main' : 'part';
}

/** 'The number of convictions remained low: *three in 2016*', where nothing was counted before. */
function isFirst({ tokens, figures, governor }: Reading, number: number): boolean {
  if (figures.length > 0 || governor === null) return false;
  return isInYear(tokens, number + 1);
}

const leadingToPeriod = set('in during');

const longestPeriod = 6;

/** 'convictions were few: *during the year,* seven persons were convicted' */
function behindPeriod(tokens: ReadonlyArray<Token>, from: number): number {
  if (!leadingToPeriod.has(tokenAt(tokens, from))) return from;
  const end = firstOf(tokens, from + 1, from + longestPeriod, words.commas);
  return end < 0 ? from : end + 1;
}

/** '*seven were convicted*', '*seven defendants were convicted*', where no conviction was counted yet. */
function isOfNewMeasure({ tokens, figures, lexicon }: Reading, number: number): boolean {
  const be = words.wasOrWere.has(tokenAt(tokens, number + 1)) ? number + 1 : number + 2;
  const senses = words.wasOrWere.has(tokenAt(tokens, be)) ? lexicon.verbs.get(tokenAt(tokens, be + 1)) : undefined;
  return (
    senses !== undefined && !figures.some((figure) => senses.some(({ measure }) => measure.name === figure.measure))
  );
}
