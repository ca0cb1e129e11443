import { subjectOf } from '../doers/subject.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { be, kept } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import type { Denied } from './denied-kind.ts';

const given =
  set(`available known provided reported released published disclosed kept maintained collected compiled given supplied furnished shared
  obtained determined`);

const unknown = set('unknown unclear');

const asking = set('how if whether what why');

/** 'statistics on prosecutions were not available', 'were lacking', 'the number is unknown', 'remained unknown' */
export function isMissing(tokens: ReadonlyArray<Token>, index: number): boolean {
  const { text } = tokens[index] as Token;
  if (text === 'not') return isWithheld(tokens, index);
  if (!beOrRemain.has(tokenAt(tokens, index - 1))) return false;
  return (
    text === 'unavailable' ||
    text === 'lacking' ||
    (unknown.has(tokenAt(tokens, index)) && !asking.has(tokenAt(tokens, index + 1)))
  );
}

const beOrRemain = unionOf(be, set('remain remains remained'));

/** 'were *not (yet) available*', 'could *not be obtained*' */
function isWithheld(tokens: ReadonlyArray<Token>, not: number): boolean {
  const next = textAt(tokens, not + 1);
  if (next === 'be') return given.has(tokenAt(tokens, not + 2));
  return be.has(tokenAt(tokens, not - 1)) && given.has(tokenAt(tokens, next === 'yet' ? not + 2 : not + 1));
}

export function missingBefore(tokens: ReadonlyArray<Token>, denial: number, lexicon: Lexicon): Denied | null {
  const subject = subjectOf(tokens, denial);
  const asked = subject.findIndex(({ text }, at) => text === 'how' && textAt(subject, at + 1) === 'many');
  if (asked >= 0) return ofHowMany(tokens, denial - subject.length + asked, denial);
  const first = subject.findIndex((word) => kept.has(word));
  if (first < 0) return null;
  const record = denial - subject.length + first;
  // '*prosecution* statistics', 'law *enforcement* data'
  const isNamed = [lexicon.nouns, lexicon.adjectives].some((known) => known.has(tokenAt(tokens, record - 1)));
  return { from: isNamed ? record - 1 : record, until: denial, kind: 'not-reported', lasting: false };
}

/** '*how many victims were identified* was not known'; 'how many of the 12' asks something else. */
function ofHowMany(tokens: ReadonlyArray<Token>, how: number, denial: number): Denied | null {
  if (textAt(tokens, how + 2) === 'of') return null;
  return { from: how, until: denial, kind: 'not-reported', lasting: false };
}

const known = set('known clear');

/** 'it was unclear how many victims were identified', 'it was not known how many'; 'how many of the 12' asks something else. */
export function isUnclear(tokens: ReadonlyArray<Token>, index: number): boolean {
  const isNot = textAt(tokens, index) === 'not' && known.has(tokenAt(tokens, index + 1));
  if (!isNot && !unknown.has(tokenAt(tokens, index))) return false;
  const how = isNot ? index + 2 : index + 1;
  return textAt(tokens, how) === 'how' && textAt(tokens, how + 1) === 'many' && textAt(tokens, how + 2) !== 'of';
}
