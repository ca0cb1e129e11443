import type { Head } from '../nouns/head.ts';
import { isOfLaborLaw } from '../nouns/other-crimes.ts';
import type { Reading } from '../reading/reading.ts';
import { lastBefore } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, kindAt, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';

const narrowing = set(
  'tourism tourists tourist complicit officials official soldiers soldiering corruption abroad overseas there any',
);

/**
 * What follows narrows it: 'three cases of child sex tourism', 'two prosecutions of three suspects remained ongoing', '20 employers in
 * connection with labor violations'.
 */
export function isRestricted(tokens: Tokens, head: number): boolean {
  for (let index = head + 1; index <= head + 7; index += 1) {
    const token = tokenAt(tokens, index);
    if (isOfNext(tokens, index)) return false;
    if (isNarrowing(tokens, index)) return true;
    if (words.undone.has(token) || isOfLaborLaw(tokens, index)) return true;
    if (token.text === 'and' || token.text === 'compared' || token.text === 'by') return false;
  }
  return false;
}

const status = set('victim status recognition certification');

const held = set('imprisoned jailed prison');
const awaiting = set('await awaited awaiting');
const untilThen = set('before until during');
const proceedings = set('trial trials investigation investigations');

/** 'imprisoned *awaiting trial*', 'jailed while they *awaited trial*', 'jailed *until their trials*', 'sent to prison *before trial*': nobody was sentenced yet. */
function isUntilTrial(tokens: Tokens, at: number): boolean {
  if (awaiting.hasAt(tokens, at)) return hasAny(tokens, at - 3, at, held);
  if (!untilThen.hasAt(tokens, at) || ![1, 2].some((step) => proceedings.hasAt(tokens, at + step))) return false;
  return textAt(tokens, at) === 'before' || hasAny(tokens, at - 5, at, held);
}

/**
 * '31 victims identified *before 2016*', 'convictions confirmed *on appeal*'; not 'traffickers *arrested* before 2016', nor 'eight persons
 * were granted *official victim status*', who are no officials.
 */
function isNarrowing(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  if (isUntilTrial(tokens, at)) return true;
  if (text === 'before')
    return (
      kindAt(tokens, at + 1) === 'year' &&
      kindAt(tokens, at + 2) !== 'word' &&
      !words.uncountedDeeds.hasAt(tokens, at - 1)
    );
  if (text === 'appeal') return textAt(tokens, at - 1) === 'on';
  return narrowing.hasAt(tokens, at) && !(textAt(tokens, at) === 'official' && status.hasAt(tokens, at + 1));
}

/** What stands from here on is of another clause: 'investigated 12 cases *but* did not prosecute any', '*without* (*after* not) convicting any'. */
function isOfNext(tokens: Tokens, at: number): boolean {
  const token = tokenAt(tokens, at);
  // 'the prosecution of one suspect from *2016 was* ongoing' goes on
  if (token.kind === 'year') return !words.wasOrWere.hasAt(tokens, at + 1);
  if (token.kind !== 'word' && token.kind !== 'number') return true;
  // 'jailed *while they* awaited trial' goes on
  if (token.text === 'while' && words.pronouns.hasAt(tokens, at + 1)) return false;
  return words.clauseEnds.has(token) || token.text === 'without' || token.text === 'after';
}

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
function isNextInList(tokens: Tokens, last: Head, head: Head): boolean {
  if (head.nouns.length === 0 || last.nouns.length === 0 || last.number === head.number) return false;
  if (words.wasOrWere.hasAt(tokens, head.at + 1)) return false;
  return textAt(tokens, last.at + 1) === ',' && head.number === last.at + 2;
}

const sincePrepositions = set('from in since');

/** Where an aside begins that ends right before an index: 'continued*, from earlier years,* three cases'; else that index. */
function beforeAside(tokens: Tokens, index: number): number {
  if (textAt(tokens, index - 1) !== ',') return index;
  const open = lastBefore(tokens, index - 2, ',');
  return open >= index - longestPhrase && sincePrepositions.hasAt(tokens, open + 1) ? open : index;
}

/** What is done to what others did, or gives it up: 'reviewed 12 convictions', 'dropped 12 prosecutions'. */
const looking = set('reviewed reviewing dropped dropping discontinued discontinuing shelved shelving');

/** 'continued', 'pending', 'upheld'; not 'initiated or continued seven prosecutions', 'convictions dropped from 17 to 13' */
function isOpenStill(tokens: Tokens, at: number): boolean {
  const word = tokenAt(tokens, at);
  if (words.undone.has(word) || (looking.has(word) && textAt(tokens, at + 1) !== 'from')) return true;
  return words.carried.has(word) && !(textAt(tokens, at - 1) === 'or' && words.beginnings.hasAt(tokens, at - 2));
}
