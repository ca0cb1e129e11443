/** Whether people are said to be something else than victims. */

import type { Counted } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { victims } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

const named = unionOf(victims, set('trafficked exploited'));

/** 'as *part of* a raid', 'as *a result*', 'as *well* as': no name. */
const noName = set('part of a an well soon');

const longestName = 8;

/** 'identified 60 children *as vulnerable to trafficking*': of a verb that counts victims, with the index behind what it says of people. */
export function isNoVictim(
  tokens: ReadonlyArray<Token>,
  counts: ReadonlyArray<Counted>,
  { counted }: Head,
  as: number,
): boolean {
  if (counted !== 'people' || textAt(tokens, as) !== 'as' || !counts.includes('victims')) return false;
  return !noName.has(tokenAt(tokens, as + 1)) && !hasAny(tokens, as + 1, as + longestName, named);
}
