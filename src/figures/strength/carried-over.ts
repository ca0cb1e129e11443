import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

/** Whether what is counted goes on from an earlier period. */
export function isCarried(reading: Reading, head: Head): boolean {
  const { tokens, governor, last } = reading;
  if (last && isNextInList(tokens, last.head, head) && isCarried(reading, last.head)) return true;
  const from = beforeAside(
    tokens,
    governor && head.nouns.length === 0 ? Math.min(governor.from, head.number) : head.number,
  );
  for (let at = from - 1; at >= from - 3 && kindAt(tokens, at) === 'word'; at -= 1) {
    if (isOpenStill(tokens, at)) return true;
    // '118 ongoing investigations and 16 new investigations', 'three were acquitted and seven (were) convicted'
    if (textAt(tokens, at) === 'and' && (head.nouns.length > 0 || isDone(reading, head))) return false;
  }
  return false;
}

/** 'and seven *were*', 'and seven *convicted*' */
function isDone({ tokens, lexicon }: Reading, { at, number }: Head): boolean {
  const next = tokenAt(tokens, at + 1);
  return textAt(tokens, number - 1) === 'and' && (words.wasOrWere.has(next) || lexicon.verbs.has(next));
}

/** 'continued one prosecution*, two investigations*, and': the noun of another measure, with no verb of its own. */
function isNextInList(tokens: ReadonlyArray<Token>, last: Head, head: Head): boolean {
  if (head.nouns.length === 0 || last.nouns.length === 0 || last.number === head.number) return false;
  if (words.wasOrWere.has(tokenAt(tokens, head.at + 1))) return false;
  return textAt(tokens, last.at + 1) === ',' && head.number === last.at + 2;
}

const sincePrepositions = set('from in since');

/** Where an aside begins that ends right before an index: 'continued*, from earlier years,* three cases'; else that index. */
function beforeAside(tokens: ReadonlyArray<Token>, index: number): number {
  if (textAt(tokens, index - 1) !== ',') return index;
  for (let at = index - 3; at >= index - 7; at -= 1)
    if (textAt(tokens, at) === ',') return sincePrepositions.has(tokenAt(tokens, at + 1)) ? at : index;
  return index;
}

/** What is done to what others did, or gives it up: 'reviewed 12 convictions', 'dropped 12 prosecutions'. */
const looking = set('reviewed reviewing dropped dropping discontinued discontinuing shelved shelving');

/** 'continued', 'pending', 'upheld'; not 'initiated or continued seven prosecutions' */
function isOpenStill(tokens: ReadonlyArray<Token>, at: number): boolean {
  const word = tokenAt(tokens, at);
  if (words.undone.has(word) || looking.has(word)) return true;
  return words.carried.has(word) && !(textAt(tokens, at - 1) === 'or' && words.beginnings.has(tokenAt(tokens, at - 2)));
}
