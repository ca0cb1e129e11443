/** Whether a change is told, behind which 'from' and 'than' bring the number before it. */

import { lastBefore } from '../tokens/around.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { changes, deedNouns } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/**
 * 'prosecutions rose from 12 to 19, *and convictions from* 10 to 14', ', as did *convictions (from* 10 to 14)': the second leaves the verb
 * out.
 */
export function isChangeToo(tokens: ReadonlyArray<Token>, from: number): boolean {
  const isInParentheses = textAt(tokens, from - 1) === '(';
  const noun = isInParentheses ? from - 2 : from - 1;
  if (!deedNouns.has(tokenAt(tokens, noun)) || kindAt(tokens, from + 1) !== 'number') return false;
  if (isInParentheses) return textAt(tokens, from + 2) === 'to';
  const and = lastBefore(tokens, from, 'and');
  return and >= from - 5 && tokens.slice(0, and).some((word) => changes.has(word));
}

/** 'fell sharply*, from* 14 to nine', 'fell *(from* 14 to nine)' */
const apart = set(', (');

/** In words. */
const longestChange = 10;

/** Whether a word of change stands before, with no mark between. */
export function isChange(tokens: ReadonlyArray<Token>, index: number): boolean {
  // 'increased its convictions of trafficking offenders to 19, from 14'
  const farthest = textAt(tokens, index - 1) === ',' ? longestChange : longestChange - 3;
  for (let back = index - 1; back >= Math.max(0, index - farthest); back -= 1) {
    const token = tokens[back] as Token;
    if (token.kind === 'mark' && !(back === index - 1 && apart.has(token))) return false;
    if (changes.has(token)) return true;
  }
  return false;
}
