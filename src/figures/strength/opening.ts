import { isInPlace } from '../doers/places.ts';
import type { Strength } from '../figure.ts';
import { behindThe } from '../tokens/around.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { contrasts, leadingToSpan, monthWords } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** The most that a number of the clause at an index can be. */
export function mostOfOpening(tokens: ReadonlyArray<Token>, at: number): Strength {
  const from = clauseStart(tokens, at);
  // 'In Ariel province, police investigated 12 cases *and prosecutors charged nine suspects*'
  if (leadingToSpan.has(tokenAt(tokens, from)) && isInPlace(tokens.slice(from, at))) return 'part';
  const month = monthOf(tokens, from);
  if (month < 0) return 'total';
  return tokens.some((_, index) => monthOf(tokens, index) > month) ? 'part' : 'weak';
}

/** '*In the second half* of the year, it opened nine': there was a first half, and both together are the total. */
export function isOfSecondHalf(tokens: ReadonlyArray<Token>, at: number): boolean {
  return monthOf(tokens, clauseStart(tokens, at)) >= secondHalf;
}

/** Where the clause begins: behind a semicolon or 'while', or an 'and' that leads to other months. */
function clauseStart(tokens: ReadonlyArray<Token>, at: number): number {
  let from = at;
  for (; from > 0; from -= 1) {
    const before = tokenAt(tokens, from - 1);
    if (before.text === ';' || contrasts.has(before) || (before.text === 'and' && monthOf(tokens, from) >= 0)) break;
  }
  return from;
}

const months: ReadonlyArray<string> = monthWords.split(' ');

const secondHalf = months.length / 2;

/** So many months are not nearly a year. */
const someMonths = 9;

/**
 * The month that some months of a year begin with, where they open a clause: '*In the first nine months* of 2015, 20 were convicted; for the
 * whole year 28 were', '*During the second half* of 2015', '*from April to June*'; -1 where there are none.
 */
function monthOf(tokens: ReadonlyArray<Token>, opening: number): number {
  const lead = tokenAt(tokens, opening);
  if (lead.text === 'from' || lead.text === 'between') return monthFrom(tokens, opening + 1);
  const first = textAt(tokens, opening + 1) === 'its' ? opening + 2 : behindThe(tokens, opening + 1);
  if (!leadingToSpan.has(lead) || !ends.has(tokenAt(tokens, first))) return -1;
  const many = tokenAt(tokens, first + 1);
  const isShare = many.kind === 'number' && many.value <= someMonths && textAt(tokens, first + 2) === 'months';
  if (!isShare && !shares.has(many)) return -1;
  return textAt(tokens, first) === 'first' ? 0 : secondHalf;
}

/** 'from *April to June* 2015', 'between *April 2015 and June 2015*'; not 'from April 2015 to March 2016' */
function monthFrom(tokens: ReadonlyArray<Token>, first: number): number {
  const year = tokenAt(tokens, first + 1);
  const until = year.kind === 'year' ? first + 3 : first + 2;
  const [from, to] = [months.indexOf(textAt(tokens, first)), months.indexOf(textAt(tokens, until))];
  if (from < 0 || to < 0) return -1;
  const years = year.kind === 'year' ? tokenAt(tokens, until + 1).value - year.value : Number(to < from);
  return to - from + years * months.length < someMonths ? from : -1;
}

const ends = set('first second last');

const shares = set('half quarter');
