import { doerOf } from '../doers/subject.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { qualifierBefore } from '../tokens/qualifier.ts';
import { firstOf, hasAny, type Tokens, textAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { hasCompanion } from './companions.ts';
import { handingOver } from './forms-of-nouns.ts';
import { type Shape, shapeOf } from './shape.ts';

/** What was done to those that were told of, which says something by who did it: 'courts jailed 12 of them', 'prosecutors accepted 29'. */

const judging = set('court courts judge judges judiciary');

/** 'courts *jailed* 12 traffickers', 'judges *sent* 12 of them *to prison*': they sentenced them, as police that jail somebody do not. */
export function jailed(reading: Reading, head: Head): Shape[] {
  const { tokens, lexicon } = reading;
  const verb = qualifierBefore(tokens, head.number).from - 1;
  const senses = (lexicon.verbs.getAt(tokens, verb) ?? []).filter(
    ({ verb: one }) => one.behind && hasCompanion(one.with, tokens, verb, head.at + longestPhrase),
  );
  if (senses.length === 0 || !isOfAccused(reading, head) || !isOfCourt(reading, verb)) return [];
  return senses.map(({ measure }) => shapeOf(measure.name, 'accused', verb, { weak: true }));
}

/** '*courts* jailed 12', 'the government *prosecuted* 30 traffickers and jailed 12' */
function isOfCourt({ tokens, lexicon }: Reading, verb: number): boolean {
  const doer = doerOf(tokens, verb);
  if (hasAny(doer, 0, doer.length, judging)) return true;
  return doer.some((word) => lexicon.verbs.get(word)?.some(({ measure }) => measure.name === 'prosecutions'));
}

/** '12 *traffickers*', '12 *of them*' of whom nobody but traffickers was told */
function isOfAccused({ tokens, before }: Reading, { counted, number }: Head): boolean {
  if (counted !== null) return counted === 'accused';
  if (textAt(tokens, number + 1) !== 'of' || !words.takenApart.hasAt(tokens, number + 2)) return false;
  const told = tokens.slice(0, number).findLast((word) => word.counted !== null);
  return told
    ? told.counted === 'accused'
    : before.length > 0 && before.every(({ measure }) => measure === 'prosecutions');
}

const prosecuting = set(`prosecution prosecutors prosecutor prosecutor's prosecutors'`);

const toldWithCases = unionOf(words.victims, words.people);

/** 'referred 40 cases for prosecution; prosecutors *accepted* 29 (of them)', 'to prosecutors, who *accepted* 29': so many were prosecuted. */
export function accepted({ tokens }: Reading, head: Head): Shape[] {
  if (!isAccepted(tokens, head)) return [];
  return [shapeOf('prosecutions', head.counted ?? 'cases', head.number - 1, { outcome: true })];
}

export function isAccepted(tokens: Tokens, { number, at, counted }: Head): boolean {
  if (textAt(tokens, number - 1) !== 'accepted' || textAt(tokens, at + 1) === 'as') return false;
  if (counted !== null && counted !== 'cases' && counted !== 'accused') return false;
  const handed = firstOf(tokens, 0, number - 1, handingOver);
  return (
    handed >= 0 && hasAny(tokens, handed, number - 1, prosecuting) && !hasAny(tokens, handed, number, toldWithCases)
  );
}
