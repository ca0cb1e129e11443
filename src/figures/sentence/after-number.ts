/** Whether 'after' brings the number of the period before. */

import { isInYear } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { dashes, deedNouns } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** 'registered 993 victims in 2016, *after (registering) 909 in 2015*' */
export function isAfterNumber(tokens: ReadonlyArray<Token>, after: number): boolean {
  let number = after + 1;
  while (isOfDeed(tokenAt(tokens, number))) number += 1;
  if (textAt(tokens, after - 1) !== ',' && !dashes.has(tokenAt(tokens, after - 1))) return false;
  if (kindAt(tokens, number) !== 'number') return false;
  let at = number + 1;
  while (kindAt(tokens, at) === 'number' || listed.has(tokenAt(tokens, at)) || isOfDeed(tokenAt(tokens, at))) at += 1;
  return isInYear(tokens, at);
}

/** ', after *prosecuting* 17 *suspects* and *convicting* 13 in 2015', 'after *completing prosecutions of* 17' */
function isOfDeed(word: Token): boolean {
  return word.text.endsWith('ing') || word.text === 'of' || word.counted !== null || deedNouns.has(word);
}

const listed = set(', and respectively');

/** 'prosecuted four suspects, *after no prosecutions* in 2019', '*after none* in 2019', '*after prosecuting none* in 2019' */
export function isAfterNone(tokens: ReadonlyArray<Token>, index: number): boolean {
  const at = textAt(tokens, index + 1).endsWith('ing') ? index + 2 : index + 1;
  const none = tokenAt(tokens, at);
  if (none.kind !== 'number' || none.value !== 0) return false;
  return none.text === 'none' ? textAt(tokens, at + 1) === 'in' : deedNouns.has(tokenAt(tokens, at + 1));
}
