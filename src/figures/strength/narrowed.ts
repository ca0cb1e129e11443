import type { Head } from '../nouns/head.ts';
import { hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

const narrowing = set(
  'tourism tourists tourist complicit officials official soldiers soldiering corruption abroad overseas any',
);

/** What follows narrows it: 'three cases of child sex tourism', 'two prosecutions of three suspects remained ongoing'. */
export function isRestricted(tokens: ReadonlyArray<Token>, head: number): boolean {
  for (let index = head + 1; index <= head + 7; index += 1) {
    const token = tokenAt(tokens, index);
    if (isOfNext(token)) return false;
    if (narrowing.has(token) && !isOfStatus(tokens, index)) return true;
    if (words.undone.has(token) || isOfWork(tokens, index)) return true;
    if (token.text === 'and' || token.text === 'compared' || token.text === 'by') return false;
  }
  return false;
}

const status = set('victim status recognition certification');

/** 'eight persons were granted *official victim status*': of no officials. */
function isOfStatus(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index) === 'official' && status.has(tokenAt(tokens, index + 1));
}

/** What stands from here on is of another clause: 'investigated 12 cases *but* did not prosecute any', '*without* convicting any'. */
function isOfNext(token: Token): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return true;
  return words.clauseEnds.has(token) || token.text === 'without';
}

/** 'twelve employers for labor violations' */
function isOfWork(tokens: ReadonlyArray<Token>, index: number): boolean {
  return textAt(tokens, index) === 'labor' && textAt(tokens, index + 1) === 'violations';
}

const joining = set(
  'assisted assisting participated participating cooperated cooperating supported supporting joined took',
);

/** 'cooperated on 12 investigations': they are of others, too. */
export function isJoined(tokens: ReadonlyArray<Token>, head: Head): boolean {
  return head.nouns.length > 0 && hasAny(tokens, head.number - 4, head.number, joining);
}
