import type { Counted } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import { behindNoun } from '../nouns/noun-behind.ts';
import type { Governor, Reading } from '../reading/reading.ts';
import { lastBefore, rowOf } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';
import { behindWhole } from './behind-whole.ts';
import { hasCompanion } from './companions.ts';
import { isReferredFor } from './forms-of-nouns.ts';
import { unique } from './governor.ts';
import { isSentToCourt } from './participle.ts';
import { isReached } from './reach.ts';
import { canCount, type Shape, shapeOf } from './shape.ts';

/** So far behind its object stands what a verb needs: 'with *shelter*', and 'of these victims with food, clothes, medical help and *shelter*'. */
const reach = { behindObject: 6, behindWhole: 9 };

/** What the verb before a number makes of it: 'police investigated 12 cases'. */
export function governed(reading: Reading, head: Head): Shape[] {
  const { governor, tokens } = reading;
  // 'one of the reasons' counts nothing said
  const isWhole = textAt(tokens, head.number + 1) === 'of' && head.at === head.number;
  const isPronoun = isWhole && textAt(tokens, head.number) === 'one';
  if (!governor || isPronoun || (head.at === head.number && isSubject(reading, head.number))) return [];
  if (isOfNextClause(reading, head)) return [];
  // 'provided ten *of these victims* with shelter'
  const end = isWhole
    ? behindWhole(tokens, head.at, reading.lexicon) + reach.behindWhole
    : behindDescription(tokens, head) + reach.behindObject;
  const fitting = governor.measures.filter(
    (one) =>
      canCount(tokens, one.counts, head, (head.shared || head.at) + 1) &&
      !isOfCases(reading, one.counts, head) &&
      hasCompanion(one.with, tokens, governor.at, end),
  );
  const [first, own] = ofRow(tokens, governor, unique(fitting), head.number);
  if (fitting.length === 0 || !isReached(reading, governor, first)) return [];
  if (isOfNextVerb(tokens, governor.at, head)) return [];
  const isWeak = isReferredFor(tokens, governor, head.number) || isHomeward(tokens, governor.at, head.at + 5);
  const from = isNear(tokens, governor.at, head.number) ? governor.from : head.number;
  return own.map(({ measure, weak }) => shapeOf(measure.name, head.counted, from, { weak: weak || isWeak }));
}

type Measures = Governor['measures'];

/**
 * 'prosecutions and convictions fell to *105 and 27*', '*arrests and* prosecutions fell to 105 and *27*': each is of one; not 'in 2016 and
 * 2017', 'prosecuted nine, and three fled'.
 */
export function ofRow(tokens: Tokens, governor: Governor, measures: Measures, index: number): [number, Measures] {
  const all = sizeOfRow(tokens, governor, measures);
  if (all < 2) return [index, measures];
  const { from, place, size } = rowOf(tokens, index);
  // 'investigations, arrests, prosecutions, and convictions numbered *30, 26, 22, and 14*': whose each is nobody can tell
  if (governor.noun && size > Math.max(all, 2)) return [index, []];
  const and = lastBefore(tokens, from + 2 * size, 'and');
  const isClause = textAt(tokens, and + 2) === 'other' || (size === 2 && textAt(tokens, and - 1) === ',');
  const isRow = size === all && and > from && !isClause;
  const isYear = (at: number) => kindAt(tokens, at) === 'year';
  if (!isRow || tokens.some(({ text }, at) => text === 'and' && isYear(at - 1) && isYear(at + 1)))
    return [index, measures];
  const own = place - uncountedBeside(tokens, governor.from, -1);
  return [from, own < 0 ? [] : measures.slice(own, own + 1)];
}

/** How many numbers the nouns of a governor have. */
export function sizeOfRow(tokens: Tokens, { at, from, noun }: Governor, measures: Measures): number {
  return measures.length + (noun ? uncountedBeside(tokens, from, -1) + uncountedBeside(tokens, at, 1) : 0);
}

const uncounted = unionOf(words.uncountedDeedNouns, set('inspections searches trials'));

/** '*arrests and* prosecutions', 'prosecutions *and arrests*', '*inspections and* investigations': a deed that no measure counts so. */
function uncountedBeside(tokens: Tokens, at: number, step: 1 | -1): number {
  return Number(words.joints.hasAt(tokens, at + step) && uncounted.hasAt(tokens, at + 2 * step));
}

const helping = set('assist assisted assisting help helped');

const homeward = set('repatriation repatriate repatriating return returning');

/** 'assisted one victim *with return* to her country', 'helped *repatriate* six victims': other help is told elsewhere. */
export function isHomeward(tokens: Tokens, verb: number, until: number): boolean {
  return helping.hasAt(tokens, verb) && hasAny(tokens, verb + 1, until, homeward);
}

/**
 * 'provided 12 victims *of trafficking and related crimes* with shelter', '*(nine in 2016)* with', 'brought 12 cases *against 15
 * suspects* to court': what a verb needs may stand behind that.
 */
function behindDescription(tokens: Tokens, { at, number }: Head): number {
  const aside = behindNoun(tokens, at);
  if (aside > at + 1 && textAt(tokens, aside) === 'with') return aside;
  if (words.joiners.hasAt(tokens, aside) && kindAt(tokens, aside + 1) === 'number') return aside + 1;
  if (at === number || textAt(tokens, at + 1) !== 'of') return number;
  for (let behind = at + 2; behind < at + 2 + longestPhrase; behind += 1) {
    if (kindAt(tokens, behind) !== 'word') return number;
    if (textAt(tokens, behind) === 'with') return behind;
  }
  return number;
}

/**
 * 'two were charged, *three were* released', 'of those convicted, *none were* officials', 'three cases reached the courts, *none has been*
 * decided': what is told of them stands behind. 'Of 60 victims identified, *57 were* women' are some of those.
 */
function isOfNextClause({ tokens, governor }: Reading, { number, at }: Head): boolean {
  const before = textAt(tokens, number - 1);
  const isBe = words.wasOrWere.hasAt(tokens, at + 1) || textAt(tokens, at + 2) === 'been';
  if (!isBe || (before !== ',' && before !== 'and')) return false;
  const isPassive = words.wasOrWere.hasAt(tokens, (governor?.at ?? 0) - 1);
  return isPassive || (tokens[number] as Token).value === 0;
}

/** 'charged suspects and *obtained plea agreements with nine*': what was obtained is of no measure. */
function isOfNextVerb(tokens: Tokens, verb: number, { number, at }: Head): boolean {
  if (at !== number) return false;
  const and = lastBefore(tokens, number - 2, 'and');
  return and > verb && words.carriers.hasAt(tokens, and + 1) && !words.bridges.hasAt(tokens, and + 2);
}

/** 'concluded 15 investigations, referring *nine* to trial': a number without a noun counts what the one before it does, no victims. */
function isOfCases({ last, tokens }: Reading, counts: ReadonlyArray<Counted>, head: Head): boolean {
  if (counts.includes('cases') || counts.includes('accused') || head.counted === 'victims') return false;
  // 'referred five *of the cases* to prosecutors'
  if (textAt(tokens, head.at + 1) === 'of' && hasAny(tokens, head.at + 2, head.at + 5, words.cases)) return true;
  // 'referred three for criminal investigation', 'referred three individuals to the public prosecutor'
  if (isSentToCourt(tokens, head.at)) return true;
  if (!last || head.at !== head.number) return false;
  const { counted, nouns } = last.head;
  return counted === 'cases' || counted === 'accused' || nouns.length > 0;
}

const apart = set('( [ – — Š ; :');

/** Whether the words from a governor to its number are few and hold no other number. */
function isNear(tokens: Tokens, from: number, to: number): boolean {
  return to - from <= 12 && !tokens.slice(from, to).some((token) => token.kind === 'number' || apart.has(token));
}

/** 'received shelter *and nine elected* to go home': a verb of its own that counts nothing. */
function isSubject({ tokens, lexicon }: Reading, index: number): boolean {
  const next = tokenAt(tokens, index + 1);
  const isDeed = next.text.endsWith('ed') && !lexicon.verbs.has(next) && !words.tentative.has(next);
  return isDeed && textAt(tokens, index - 1) === 'and';
}
