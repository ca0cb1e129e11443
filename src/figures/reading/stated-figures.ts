import type { Figure } from '../figure.ts';
import { behindNoun, hasAny, kindAt, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { qualifierBefore } from '../words/qualifier.ts';
import * as words from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isTakenOut } from './apart.ts';
import { isLasting } from './denial-statement.ts';
import { exploitationIn, type Head, isRest, qualificationEnd } from './head.ts';
import { isEarlier } from './period-words.ts';
import type { Reading } from './reading.ts';
import { inherited, kindBetween, type Shape, shapesOf } from './shapes.ts';
import { comparedStrength, isInTotal, lesser, strengthOf } from './strength.ts';
import { agencyOf, doerOf } from './subject.ts';

/** The figures of a number that a sentence states, with what it stands beside. */
export function mainFigures(reading: Reading, named: Head, index: number): Figure[] {
  const whole = wholeOf(reading, index);
  const head = named.exploitation || !whole ? named : { ...named, exploitation: whole.exploitation };
  const shapes = shapesOf(reading, head, index);
  const made = shapes.length > 0 ? shapes : inherited(reading, head, index);
  const step = reading.zone === 'main' && made.length > 0 ? yearStep(reading, head) : 0;
  const [older, newer] = [step < 0, step > 0];
  return made.map((shape) => {
    const anchor = older ? (reading.last?.figures.find(({ measure }) => measure === shape.measure) ?? null) : null;
    if (anchor) return figureOf(reading, shape, head, index, { compared: true, anchor });
    const figure = figureOf(reading, shape, head, index, { compared: false, anchor: null });
    figure.period ??= whole?.period ?? null;
    if (newer || isSum(reading, figure, index) || isOfOwnClause(reading, shape, head, index)) return figure;
    learnKind(reading, figure, index);
    return beside(reading, figure, head);
  });
}

/** 'prosecuted 21 suspects in 2019, and *18 suspects were prosecuted* in 2018' */
function isOfOwnClause({ tokens, last }: Reading, { to }: Shape, head: Head, index: number): boolean {
  if (to === undefined || !last) return false;
  // 'found 24 guilty, *while 24 had been convicted* in 2010'
  if (contrasting.has(tokenAt(tokens, index - 1))) return true;
  if (head.counted === null || head.exploitation !== null || head.group) return false;
  return kindAt(tokens, last.head.at + 2) === 'year' && words.wasOrWere.has(tokenAt(tokens, head.at + 1));
}

const contrasting = set('while whereas though although');
const told = set('these those');

/** 'prosecuted 18 labor traffickers in 2013. *14 of these offenders* were convicted': they are of its kind, and of its year. */
function wholeOf({ tokens, figures, before }: Reading, index: number): Figure | null {
  if (textAt(tokens, index + 1) !== 'of' || !told.has(tokenAt(tokens, index + 2))) return null;
  return (figures.length > 0 ? figures : before).findLast(({ compared }) => !compared) ?? null;
}

/**
 * 'convicted 66 and upheld the convictions of 89 *for a total of 155* convictions': what stands before it are its parts, where they
 * are as many.
 */
function isSum({ tokens, starts, figures }: Reading, { measure, value }: Figure, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'of' || textAt(tokens, index - 2) !== 'total') return false;
  const parts = figures.filter((figure) => figure.measure === measure && !figure.compared);
  const from = parts[0]?.start ?? Infinity;
  let sum = 0;
  for (let at = 0; at < index; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number' && (starts[at] as number) >= from) sum += token.value;
  }
  if (sum !== value) return false;
  for (const part of parts) part.strength = 'part';
  return true;
}

/** Another number of the same verb: of another unit ('35 cases involving 50 suspects'), or of a part. */
function beside(reading: Reading, figure: Figure, head: Head): Figure {
  const { last, governor } = reading;
  const first = last?.figures.find(({ measure }) => measure === figure.measure);
  if (!last || !first) return figure;
  const isKind = isOfKind(reading, figure, first, head);
  const isShared = last.head.shared > 0 && isKind;
  if (isShared || isSideBySide(reading, figure, first) || isOtherScope(last.head, head))
    return splitWith(last.figures, figure);
  if (isInOtherUnit(reading, figure, first)) return withAnchor(figure, first);
  if (head.nouns.length > 0 || (governor && governor.at > last.head.at)) return figure;
  if (reading.zone === 'main' && isOfAnotherKind(reading, figure, first, head)) return withAnchor(figure, first);
  return asPart(reading, figure, isKind ? last.figures : ofOtherKind(reading, figure, head));
}

/** The kind of the number before may be said right in front of the next: 'brought 30 people *to court for pimping and* 12 for forced labor'. */
function learnKind({ tokens, last, zone }: Reading, { exploitation, measure }: Figure, index: number): void {
  if (!last || exploitation === null || zone !== 'main' || textAt(tokens, index - 1) !== 'and') return;
  const first = last.figures.find((figure) => figure.measure === measure);
  if (first) first.exploitation ??= kindBetween(tokens, last.head.at, index);
}

/** It stands beside another, and is a total where that is one. */
function withAnchor(figure: Figure, first: Figure): Figure {
  figure.anchor = first;
  figure.unit ??= 'cases';
  figure.strength = lesser(figure.strength, first.strength);
  return figure;
}

/** The same once more: persons beside cases, cases beside persons. */
function isInOtherUnit(reading: Reading, figure: Figure, first: Figure): boolean {
  return (
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

/** A number that is no total, because those that it stands beside are, or because all of them give it together. */
function asPart({ zone }: Reading, figure: Figure, others: ReadonlyArray<Figure>): Figure {
  if (zone === 'main' && others.length > 0) return splitWith(others, figure);
  figure.strength = 'part';
  return figure;
}

/** '95 sex trafficking victims, 60 women and 35 girls, and *two forced labor victims*' */
function ofOtherKind({ figures, tokens }: Reading, figure: Figure, head: Head): Figure[] {
  if (isTakenOut(tokens, head.at)) return [];
  return figures.filter((one) => {
    if (one.compared || one.strength === 'part' || one.measure !== figure.measure) return false;
    return isOtherExploitation(one, figure);
  });
}

/**
 * It counts one kind, the figure before it another; not of what is a part itself ('continued prosecuting five men and three
 * women'), nor what is taken out of the first ('12 cases, *one of which*').
 */
function isOfKind(reading: Reading, figure: Figure, first: Figure, head: Head): boolean {
  if ((first.strength === 'part' && !first.split) || isTakenOut(reading.tokens, head.at)) return false;
  return reading.last?.head.group || isOtherExploitation(first, figure) || isOtherDescription(reading, head);
}

/** '30 sex trafficking prosecutions and 12 labor trafficking prosecutions', 'and 12 other prosecutions' */
function isSideBySide({ last, tokens, zone }: Reading, figure: Figure, first: Figure): boolean {
  if (!last || zone !== 'main') return false;
  const next = last.head.at + 2;
  if (textAt(tokens, next - 1) !== 'and' || kindAt(tokens, next) !== 'number') return false;
  return isOtherExploitation(first, figure) || (first.exploitation !== null && isRest(tokens, next));
}

/** 'three adult and six child victims': neither number is the total, which both together are. */
function splitWith(others: ReadonlyArray<Figure>, figure: Figure): Figure {
  // 'three for forced labor and none for sex trafficking'
  if (figure.value === 0) return { ...figure, strength: 'part' };
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
function jointBehind(tokens: ReadonlyArray<Token>, noun: number): Token {
  const at = behindNoun(tokens, noun);
  const next = tokenAt(tokens, at + 1);
  return textAt(tokens, at) === ',' && words.joiners.has(next) ? next : tokenAt(tokens, at);
}

/** '50 transnational victims and four internal victims', '12 child victims of forced labor and four adult victims' */
function isOtherDescription({ last, tokens }: Reading, { at, described, counted }: Head): boolean {
  if (!last || last.head.counted !== counted || described === '' || last.head.described === '') return false;
  if (described === last.head.described) return false;
  const end = qualificationEnd(tokens, last.head.at);
  const isQualified = end < at && kindAt(tokens, end) === 'number' && textAt(tokens, end - 1) === 'and';
  return isQualified || jointBehind(tokens, last.head.at).text === 'and';
}

const scopes: ReadonlyArray<string> = ['transnational', 'internal', 'international', 'domestic', 'national', 'foreign'];

/** '15 new *transnational* investigations and 107 *internal* investigations' */
function isOtherScope(one: Head, other: Head): boolean {
  const both = [one, other].map(({ described }) => described.split(' ').find((word) => scopes.includes(word)));
  return both[0] !== undefined && both[1] !== undefined && both[0] !== both[1];
}

function isOtherExploitation(one: Figure, other: Figure): boolean {
  return one.exploitation !== null && other.exploitation !== null && one.exploitation !== other.exploitation;
}

/** '12 in 2017 and 10 in 2016', '10 in 2016 and 12 in 2017': how many years the second number lies behind the first. */
function yearStep({ tokens, last, period }: Reading, head: Head): number {
  const year = tokens[head.at + 2];
  if (textAt(tokens, head.at + 1) !== 'in' || year?.kind !== 'year') return 0;
  const stated = last?.figures[0]?.period ?? period;
  return typeof stated === 'number' ? year.value - stated : 0;
}

const leadingToKind = set('for of');

/** 'two persons were prosecuted *for labor trafficking*', 'convicted *of forced labor*': the kind may stand behind the verb. */
function withKind({ tokens }: Reading, { to }: Shape, head: Head): Head {
  if (to === undefined || head.exploitation !== null || !leadingToKind.has(tokenAt(tokens, to + 1))) return head;
  return { ...head, exploitation: exploitationIn(tokens, to + 1, qualificationEnd(tokens, to)) };
}

export function figureOf(
  reading: Reading,
  shape: Shape,
  named: Head,
  index: number,
  { compared, anchor }: { compared: boolean; anchor: Figure | null },
): Figure {
  const { tokens, starts, ends } = reading;
  const head = withKind(reading, shape, named);
  const { text, value } = tokens[index] as Token;
  const counted = text === 'first' || text === 'a' || text === 'an' ? 1 : value;
  const { qualifier, from } = qualifierBefore(tokens, index);
  const first = Math.min(from, shape.from);
  const doer = compared && anchor ? [] : doerOf(tokens, shape.from);
  return {
    measure: shape.measure,
    value: counted,
    qualifier,
    unit: shape.unit,
    exploitation: head.exploitation,
    compared,
    anchor,
    period: compared ? null : reading.period,
    earlier: !compared && isEarlier(reading, index),
    latest: !compared && reading.latest,
    strength: compared && anchor ? comparedStrength(anchor, head) : strengthOf(reading, shape, head, index, doer),
    split: false,
    agency: compared ? null : agencyFor(reading, shape.from, index),
    grand: isGrand(tokens, index, head.at),
    lasting: counted === 0 && isLasting(tokens, index),
    start: starts[first] as number,
    end: ends[shape.to ?? head.at] as number,
  };
}

function agencyFor(reading: Reading, verb: number, index: number): string | null {
  return verb === index ? null : agencyOf(ownDoer(reading, verb) ?? doerOf(reading.tokens, verb));
}

/** 'the border guard found 12 cases *and the coast guard* investigated five': who did the second; `null` where it is who did the first. */
function ownDoer({ tokens, last }: Reading, verb: number): ReadonlyArray<Token> | null {
  if (!last || last.head.at >= verb - 2) return null;
  const from = tokens.findLastIndex(({ text }, at) => at < verb && text === 'and');
  if (from <= last.head.at || from >= verb - 1) return null;
  const doer = tokens.slice(from + 1, verb);
  return doer.every(({ kind }) => kind === 'word') ? doer : null;
}

const inAll = set('overall altogether together');

/** '*In total*, authorities identified 12', '*In all*, 12 were convicted', '*a total of* 12', '12 *total* investigations', '12 victims *in total*' */
function isGrand(tokens: ReadonlyArray<Token>, index: number, head: number): boolean {
  if (textAt(tokens, 0) === 'in' && textAt(tokens, 1) === 'all' && textAt(tokens, 2) === ',') return true;
  if (inAll.has(tokenAt(tokens, 0)) || isInTotal(tokens, 0) || isInTotal(tokens, head + 1)) return true;
  return hasAny(tokens, index - 2, head, words.totaling);
}
