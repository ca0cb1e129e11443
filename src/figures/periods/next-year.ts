import { isInYear, rowOf } from '../tokens/around.ts';
import { firstText, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

const numberNouns = set('number figure total numbers figures totals');

/** What a clause has that says no more than how many of the same there were in another period. */
const again = unionOf(
  words.periods,
  words.changes,
  words.lessening,
  numberNouns,
  set('in during for the this that it there was were had been to , registered recorded reported counted'),
);

const inFrontOfAgain = unionOf(words.contrasts, set('; and'));

function isPeriodWord(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === 'year' || words.periods.hasAt(tokens, at);
}

/**
 * Whether the clause up to a number only says of what was told how many there were in another period, which it names before or behind: '12
 * victims in 2017; *in 2018, 15*', '; *the previous year, nine*', '; *there were (only) eight in 2015*', '; *the number registered in 2015 was
 * 227*', ', and in 2015 *it had been 273*', '*That number rose to 88 in 2015*', 'Two were convicted in 2014; *none were in* 2015'.
 */
export function isOfNextYear(tokens: Tokens, index: number): boolean {
  if (tokenAt(tokens, index).value === 0 && words.wasOrWere.hasAt(tokens, index + 1))
    return isInYear(tokens, index + 2);
  const isBehind =
    words.leadingToSpan.hasAt(tokens, index + 1) && [2, 3].some((step) => isPeriodWord(tokens, index + step));
  if (kindAt(tokens, index + 1) === 'word' && !isBehind) return false;
  let from = index;
  let isNamed = isBehind;
  for (; isPeriodWord(tokens, from - 1) || again.hasAt(tokens, from - 1); from -= 1)
    isNamed ||= isPeriodWord(tokens, from - 1);
  if (!isNamed || from === index) return false;
  // 'While there were 44 cases in 2017, *there were 31* in 2018', 'Though there were 44 in 2017, *in 2018 there were 31*'
  const comma = firstText(tokens, from, index, ',');
  const isSetApart = words.contrasts.hasAt(tokens, 0) || textAt(tokens, comma + 1) === 'there';
  return from === 0 || inFrontOfAgain.hasAt(tokens, from - 1) || (comma > 0 && isSetApart);
}

/** 'and *in 2016 that number had been* 12', 'while the figure for *the previous year was* nine': such a number is what a period is of. */
export function leadsToNextYear(tokens: Tokens, period: number): boolean {
  let at = period + 1;
  while (at < period + 8 && again.hasAt(tokens, at) && textAt(tokens, at) !== ',') at += 1;
  return kindAt(tokens, at) === 'number' && isOfNextYear(tokens, at);
}

const pointingAtAll = set('these those they');

/** Which of those before a number is of: 'opened 12 and convicted nine; in 2015, *these fell to eight and six*'; else -1. */
export function placeAmongThese(tokens: Tokens, index: number): number {
  const { from, place } = rowOf(tokens, index);
  const to = from - 1;
  if (textAt(tokens, to) !== 'to' || !words.changes.hasAt(tokens, to - 1)) return -1;
  const these = numberNouns.hasAt(tokens, to - 2) ? to - 3 : to - 2;
  return pointingAtAll.hasAt(tokens, these) ? place : -1;
}
