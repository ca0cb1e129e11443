/** What is said aside between a noun and its verb. */

import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

const insertionEnds = new Map([
  ['(', ')'],
  [',', ','],
  ['–', '–'],
  ['—', '—'],
  ['Š', 'Š'],
]);

const insertionOpeners = set('including of all both most some one mostly primarily mainly among compared down up an a');

const predicates = set('was were received had');

/** In words. */
const longestInsertion = 16;

/**
 * What is put between a number's noun and its verb: '12 suspects *(nine men and three women)* were prosecuted', '12 victims*, including
 * four children,* were identified'; the same index where nothing is, or no verb stands right behind it.
 */
export function behindInsertion(tokens: ReadonlyArray<Token>, from: number): number {
  const opening = textAt(tokens, from);
  const end = insertionEnds.get(opening);
  if (end === undefined || (opening === ',' && !opensInsertion(tokens, from + 1))) return from;
  for (let at = from + 2; at <= from + longestInsertion; at += 1) {
    const text = textAt(tokens, at);
    if (text === ';') return from;
    if (text !== end) continue;
    if (predicates.has(tokenAt(tokens, at + 1))) return at + 1;
    if (opening !== ',') return from;
  }
  return from;
}

/** 'including', 'all of them', '11 of whom', '12 women and 18 children' */
function opensInsertion(tokens: ReadonlyArray<Token>, at: number): boolean {
  return insertionOpeners.has(tokenAt(tokens, at)) || kindAt(tokens, at) === 'number';
}
