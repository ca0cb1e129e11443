import { isOfAny } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { hasAny, textAt, tokenAt } from '../tokens/token.ts';
import { behindWhole } from '../verbs/behind-whole.ts';
import { takingHelp, wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** '21 prosecutions, compared with 10 in 2015, and (at least) 39 convictions': another measure's number behind a closed comparison. */
export function returnsToMain(reading: Reading, head: Head): boolean {
  if (reading.when || reading.outer.length > 0) return false;
  if (isNextPassive(reading, head)) return true;
  if (!reading.closed || head.nouns.length === 0) return false;
  const before = textAt(reading.tokens, qualifierBefore(reading.tokens, head.number).from - 1);
  if (before !== 'and' && before !== ',') return false;
  return !isOfAny(reading.figures, head.nouns);
}

const leadingAside = set('whom which who when where');

const longestAside = 12;

/**
 * 'five were prosecuted, down from 33 in 2010, *and five were convicted*', '*and six of the 12 were*', '*and six received*': a clause of
 * its own; not ', of whom 12 were tried and five'.
 */
function isNextPassive({ tokens, lexicon, closed }: Reading, head: Head): boolean {
  if (textAt(tokens, head.number - 1) !== 'and' || !(closed || textAt(tokens, head.number - 2) === ',')) return false;
  const be = behindWhole(tokens, head.at, lexicon);
  const isDone = wasOrWere.has(tokenAt(tokens, be)) && lexicon.verbs.has(tokenAt(tokens, be + 1));
  if (!isDone && !takingHelp.has(tokenAt(tokens, be))) return false;
  return !hasAny(tokens, head.number - longestAside, head.number, leadingAside);
}
