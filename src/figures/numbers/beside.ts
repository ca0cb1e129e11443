import { type Figure, lesser } from '../figure.ts';
import { type Head, isOtherDescribed, isOtherKind, isRest } from '../nouns/head.ts';
import { qualificationEnd } from '../nouns/kinds.ts';
import { behindNoun } from '../nouns/noun-behind.ts';
import type { Reading } from '../reading/reading.ts';
import { isOfYearAmong } from '../strength/opening.ts';
import { isConfirmedOf } from '../strength/taken-from.ts';
import { isTakenOut, isWholeOfSome } from '../tokens/around.ts';
import { kindAt, type Token, type Tokens, textAt, tokenAt } from '../tokens/token.ts';
import * as words from '../words/word-lists.ts';

/** Another number of the same verb: of another unit ('35 cases involving 50 suspects'), or of a part. */
export function beside(reading: Reading, figure: Figure, head: Head): Figure {
  const { last, governor } = reading;
  const first = last?.figures.find(({ measure }) => measure === figure.measure);
  if (!last || !first || isKnownWhole(reading, head) || isOfYearAmong(reading.tokens, head)) return figure;
  const isKind = isOfKind(reading, first, head);
  const isShared = last.head.shared > 0 && isKind;
  if (isShared || isSideBySide(reading, figure, first) || isOtherScope(last.head, head))
    return splitWith(last.figures, figure);
  if (isInOtherUnit(reading, figure, first, head)) return withAnchor(figure, first);
  if (head.nouns.length > 0 || (governor && governor.at > last.head.at)) return figure;
  if (reading.zone === 'main' && isOfAnotherKind(reading, figure, first, head)) return withAnchor(figure, first);
  return asPart(reading, figure, isKind ? last.figures : ofOtherKind(reading, figure, head));
}

/** 'Police identified 151 potential victims. *It later confirmed 60*' */
export function besideBefore(reading: Reading, figure: Figure, head: Head): Figure {
  const first = reading.before.find(({ measure }) => measure === figure.measure);
  return first && isConfirmedOf(reading, head) ? withAnchor(figure, first) : figure;
}

/** '20 *of the 34 convicted offenders* were sentenced': what it counts is known by itself. */
function isKnownWhole({ tokens }: Reading, { number, at }: Head): boolean {
  return at > number && isWholeOfSome(tokens, number);
}

/** It stands beside another, and is a total where that is one. */
function withAnchor(figure: Figure, first: Figure): Figure {
  figure.anchor = first;
  giveKind(figure, first);
  figure.unit ??= first.measure.startsWith('victims') ? first.unit : 'cases';
  figure.strength = lesser(figure.strength, first.strength);
  return figure;
}

/** '115 persons *in 51 cases of sex trafficking* and 46 in 24 cases of forced labor': the kind of the cases is that of the persons, too. */
function giveKind(cases: Figure, persons: Figure): void {
  if (cases.unit !== 'cases' || persons.unit !== 'persons') return;
  if (cases.exploitation === null || persons.exploitation !== null) return;
  persons.exploitation = cases.exploitation;
  persons.strength = lesser('weak', persons.strength);
}

/** A number that is no total, because those that it stands beside are, or because all of them give it together. */
function asPart({ zone }: Reading, figure: Figure, others: ReadonlyArray<Figure>): Figure {
  if (zone === 'main' && others.length > 0) return splitWith(others, figure);
  figure.strength = 'part';
  return figure;
}

/** '95 sex trafficking victims, 60 women and 35 girls, and *two forced labor victims*' */
function ofOtherKind({ figures, tokens }: Reading, figure: Figure, head: Head): Figure[] {
  if (isTakenOut(tokens, head.at)) return [];
  const told = figures.filter(({ compared, strength }) => !compared && strength !== 'part');
  return told.filter((one) => one.measure === figure.measure && isOtherKind(one, figure));
}

/**
 * It counts one kind, the figure before it another; not of what is a part itself ('continued prosecuting five men and three
 * women'), nor what is taken out of the first ('12 cases, *one of which*').
 */
function isOfKind(reading: Reading, first: Figure, head: Head): boolean {
  if ((first.strength === 'part' && !first.split) || isTakenOut(reading.tokens, head.at)) return false;
  return reading.last?.head.group || isOtherDescription(reading, head);
}

/** '30 sex trafficking prosecutions and 12 labor trafficking prosecutions', 'and 12 other prosecutions' */
function isSideBySide({ last, tokens, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || zone !== 'main') return false;
  const next = last.head.at + 2;
  if (textAt(tokens, next - 1) !== 'and' || kindAt(tokens, next) !== 'number') return false;
  if (isOtherKind(first, figure)) return true;
  // 'eight sex traffickers *and three (persons) who* had forced others to work'
  const isOfOthers = isRest(tokens, next) || [next + 1, next + 2].some((at) => textAt(tokens, at) === 'who');
  return first.exploitation !== null && isOfOthers;
}

/** 'three adult and six child victims': neither number is the total, which both together are. */
function splitWith(others: ReadonlyArray<Figure>, figure: Figure): Figure {
  // 'three for forced labor and none for sex trafficking'
  if (figure.value === 0) {
    figure.strength = 'part';
    return figure;
  }
  for (const other of others) split(other);
  return split(figure);
}

/** Makes a figure one of the numbers that the total is given in. */
export function split(figure: Figure): Figure {
  figure.strength = 'part';
  figure.split = true;
  return figure;
}

/** It counts something else of the same: suspects beside cases, potential victims beside confirmed ones. */
function isOfAnotherKind({ last, tokens, zone }: Reading, figure: Figure, first: Figure, head: Head): boolean {
  if (!last || zone !== 'main' || head.counted === null) return false;
  const joint = jointBehind(tokens, last.head.at);
  if (figure.unit !== first.unit && words.joiners.has(joint)) return true;
  return last.head.tentative !== head.tentative && (joint.text === 'and' || joint.text === ',');
}

/** What leads on behind a noun: 'four cases *involving* eight suspects', also behind a comma or what stands in parentheses. */
function jointBehind(tokens: Tokens, noun: number): Token {
  const at = behindNoun(tokens, noun);
  const next = tokenAt(tokens, at + 1);
  return textAt(tokens, at) === ',' && words.joiners.has(next) ? next : tokenAt(tokens, at);
}

/** '50 transnational victims and four internal victims', '12 child victims of forced labor and four adult victims' */
function isOtherDescription({ last, tokens }: Reading, head: Head): boolean {
  if (last?.head.counted !== head.counted || !isOtherDescribed(head, last.head)) return false;
  const end = qualificationEnd(tokens, last.head.at);
  const isQualified = end < head.at && kindAt(tokens, end) === 'number' && textAt(tokens, end - 1) === 'and';
  return isQualified || jointBehind(tokens, last.head.at).text === 'and';
}

const scopes: ReadonlyArray<string> = ['transnational', 'internal', 'international', 'domestic', 'national', 'foreign'];

/** '15 new *transnational* investigations and 107 *internal* investigations' */
function isOtherScope(one: Head, other: Head): boolean {
  if (one.described === '' || other.described === '') return false;
  const both = [one, other].map(({ described }) => described.split(' ').find((word) => scopes.includes(word)));
  return both[0] !== undefined && both[1] !== undefined && both[0] !== both[1];
}

/** The same once more: persons beside cases, cases beside persons, those confirmed beside all that may be. */
function isInOtherUnit(reading: Reading, figure: Figure, first: Figure, head: Head): boolean {
  return (
    isConfirmedOf(reading, head) ||
    isOfAccused(reading, figure, first) ||
    isOfTheirCases(reading, figure, first) ||
    isInTheirNoun(reading, figure, first)
  );
}

/** 'initiated 20 prosecutions, *charging 33 defendants*': the persons of the cases. */
function isOfAccused({ last, governor, tokens, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || !governor || zone !== 'main' || figure.unit === first.unit || figure.unit !== 'persons') return false;
  const from = textAt(tokens, last.head.at + 1) === ',' ? last.head.at + 2 : last.head.at + 1;
  return governor.at === from && textAt(tokens, from).endsWith('ing');
}

/** '75 people were convicted *in 59 cases*': the cases of the persons. */
function isOfTheirCases({ governor, tokens, ends, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!governor || zone !== 'main' || figure.unit !== 'cases' || first.unit !== 'persons') return false;
  if (first.end !== ends[governor.at] || textAt(tokens, governor.at + 1) !== 'in') return false;
  return tokenAt(tokens, governor.at + 2).value === figure.value;
}

/** 'charged 30 defendants *in 12 federal prosecutions*': the cases of the persons, by the noun of the measure. */
function isInTheirNoun({ tokens, starts, last, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || zone !== 'main' || figure.unit !== null || first.unit !== 'persons') return false;
  return textAt(tokens, last.head.at + 1) === 'in' && starts[last.head.at + 2] === figure.start;
}
