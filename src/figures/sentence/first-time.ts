/** What is one, without a number: 'its first conviction'. */

import { headOf } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { articles } from '../words/word-lists.ts';
import { addNumber } from './on-number.ts';

const reached = /^(?:secur|obtain|achiev|record|report|initiat|complet|w[oi]n)(?:ed|d|ing|ning)?$/u;

/** 'obtained its first conviction' is one. */
export function onFirst(reading: Reading, index: number): void {
  const { tokens, lexicon } = reading;
  if (textAt(tokens, index - 1) !== 'its' || !reached.test(textAt(tokens, index - 2))) return;
  const head = headOf(tokens, index, lexicon);
  if (head && head.nouns.length > 0 && !textAt(tokens, head.at).endsWith('s')) addNumber(reading, head);
}

/** 'For the first time, courts *convicted a trafficker*', 'convicted a trafficker for the first time': it is one. */
export function onOneForTheFirstTime(reading: Reading, verb: number): void {
  const { tokens, lexicon } = reading;
  if (!articles.has(tokenAt(tokens, verb + 1)) || !isForTheFirstTime(tokens)) return;
  const head = headOf(tokens, verb + 1, lexicon);
  const isOne = head?.counted === 'accused' && !textAt(tokens, head.at).endsWith('s');
  if (head && isOne) addNumber(reading, head);
}

function isForTheFirstTime(tokens: ReadonlyArray<Token>): boolean {
  return tokens.some(
    ({ text }, at) => text === 'first' && textAt(tokens, at + 1) === 'time' && textAt(tokens, at - 2) === 'for',
  );
}
