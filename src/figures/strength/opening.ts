/** What the words that a clause begins with make of its numbers: they are of one place, or of some months. */

import { isInPlace } from '../doers/places.ts';
import type { Strength } from '../figure.ts';
import { behindThe } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { contrasts, leadingToSpan } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** The most that a number of the clause at an index can be. */
export function mostOfOpening(tokens: ReadonlyArray<Token>, at: number): Strength {
  let from = at;
  while (from > 0 && textAt(tokens, from - 1) !== ';' && !contrasts.has(tokenAt(tokens, from - 1))) from -= 1;
  if (textAt(tokens, from) !== 'in' && textAt(tokens, from) !== 'during') return 'total';
  // 'In Ariel province, police investigated 12 cases *and prosecutors charged nine suspects*'
  if (isInPlace(tokens.slice(from, at))) return 'part';
  return isOfSomeMonths(tokens, from) ? 'weak' : 'total';
}

const ends = set('first last');

const shares = set('half quarter');

/** '*In the first nine months* of 2015, 20 were convicted; for the whole year 28 were', '*During the first half* of 2015' */
function isOfSomeMonths(tokens: ReadonlyArray<Token>, opening: number): boolean {
  const first = textAt(tokens, opening + 1) === 'its' ? opening + 2 : behindThe(tokens, opening + 1);
  if (!leadingToSpan.has(tokenAt(tokens, opening)) || !ends.has(tokenAt(tokens, first))) return false;
  if (shares.has(tokenAt(tokens, first + 1))) return true;
  return kindAt(tokens, first + 1) === 'number' && textAt(tokens, first + 2) === 'months';
}
