/** What is denied where the denial stands behind it: 'statistics were not available'. */

import { subjectOf } from '../doers/subject.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { be, kept } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import type { Denied } from './denied.ts';

const given = set('available known provided reported released published disclosed kept maintained collected compiled');

/** 'statistics on prosecutions were not available', 'the number is unknown' */
export function isMissing(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (!be.has(tokenAt(tokens, index - 1))) return false;
  if (text === 'not') return given.has(tokenAt(tokens, index + 1));
  return text === 'unavailable' || (text === 'unknown' && textAt(tokens, index + 1) !== 'how');
}

export function missingBefore(tokens: ReadonlyArray<Token>, denial: number): Denied | null {
  const subject = subjectOf(tokens, denial);
  const first = subject.findIndex((word) => kept.has(word));
  if (first < 0) return null;
  return { from: denial - subject.length + first, until: denial, kind: 'not-reported', lasting: false };
}

/** 'it was unclear how many victims were identified'; 'how many of the 12' asks something else. */
export function isUnclear(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (text !== 'unclear' && text !== 'unknown') return false;
  return (
    textAt(tokens, index + 1) === 'how' && textAt(tokens, index + 2) === 'many' && textAt(tokens, index + 3) !== 'of'
  );
}
