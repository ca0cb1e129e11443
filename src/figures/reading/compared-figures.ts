import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import { hasAny, kindAt, textAt, tokenAt } from '../tokens/token.ts';
import { wasOrWere } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { isTakenOut } from './apart.ts';
import { type Followers, followers } from './followers.ts';
import { exploitationIn, type Head } from './head.ts';
import { enterZone, type Governor, type Reading } from './reading.ts';
import { behindWhole, fits, participleShapes, type Shape, shapesOf, unitOf } from './shapes.ts';
import { figureOf, mainFigures } from './stated-figures.ts';

/** The figures of a number that another is compared with. */
export function comparedFigures(reading: Reading, head: Head, index: number): Figure[] {
  if (returnsToMain(reading, head, index)) {
    enterZone(reading, 'main');
    return mainFigures(reading, head, index);
  }
  if (isNextKind(reading, head, index)) return splitAgain(reading);
  if (isOfCompared(reading, head, index) || isOfUncounted(reading, index)) return [];
  if (reading.topic && textAt(reading.tokens, index - 1) === 'to')
    return reachedFigures(reading, reading.topic, head, index);
  const own = ownShapes(reading, head, index);
  if (own.length === 0 && isOtherDeed(reading, head, index)) return [];
  const isMeant = (anchor: Figure) =>
    own.length > 0 || !(isOfPart(reading, anchor) || isOfDeed(reading, anchor, index));
  const anchors = anchorsFor(reading, own, head, index).filter(isMeant);
  const found = anchors.map((anchor) => {
    const shape = own.find(({ measure }) => measure === anchor.measure);
    const unit = shape?.unit ?? unitOf(head.counted) ?? anchor.unit;
    const made = { measure: anchor.measure, counted: head.counted, unit, from: shape?.from ?? index, weak: false };
    const figure = figureOf(reading, made, head, index, { compared: true, anchor });
    // 'sixteen for labor and 40 for sex, compared with 12 and 35': parts on both sides
    if (anchor.split && (head.described !== '' || followers(reading.tokens, index).size > 1)) figure.strength = 'part';
    if (isOfListedKinds(reading, anchor, head, index) || isOfEachKind(reading, anchor)) figure.strength = 'part';
    if (isAgainst(reading, anchor, index)) figure.strength = 'part';
    return figure;
  });
  const alone = own.filter(({ measure }) => !anchors.some((anchor) => anchor.measure === measure));
  const unanchored = alone.map((shape) => figureOf(reading, shape, head, index, { compared: true, anchor: null }));
  if (found.length + unanchored.length === 0 && reading.opening) reading.pending = { head, index };
  return [...found, ...unanchored];
}

/** What a compared number counts by its own words. */
function ownShapes(reading: Reading, head: Head, index: number): Shape[] {
  const { topic } = reading;
  // 'an increase in convictions from 2016, when police *investigated 12 cases*': a clause of its own
  const made = topic && !reading.when ? topicShapes(topic, head, index) : shapesOf(reading, head, index);
  return made.length > 0 ? made : namedShapes(reading, head, index);
}

/** 'prosecuted 18, four of whom were convicted. This compares with 22 *convicted* offenders': its own words name what was told. */
function namedShapes({ tokens, lexicon, figures, before, pointing }: Reading, head: Head, index: number): Shape[] {
  // 'eleven out of 22 convicted offenders'
  if (textAt(tokens, index - 1) === 'of') return [];
  const told = (pointing ? [...before, ...figures] : figures).filter(({ compared }) => !compared);
  const shapes = participleShapes(tokens, head, index, lexicon).filter(({ measure }) =>
    told.some((figure) => figure.measure === measure),
  );
  // 'identified and assisted 61 victims, compared with 25 identified victims' are both
  const last = told.at(-1);
  const isBoth = told.some(({ start, measure }) => start === last?.start && measure !== last.measure);
  return isBoth ? [] : shapes;
}

/**
 * 'eight foreign victims, compared with 11 in 2016, *and 46 domestic victims*', '12 sex trafficking investigations, up from nine in 2016,
 * *and three labor trafficking investigations*': the total is told by kinds.
 */
function isNextKind({ closed, last, tokens }: Reading, head: Head, index: number): boolean {
  if (!closed || !last || textAt(tokens, index - 1) !== 'and' || head.counted !== last.head.counted) return false;
  const [one, other] = [head.exploitation, last.head.exploitation];
  if (one !== null && other !== null && one !== other) return true;
  return head.described !== '' && last.head.described !== '' && head.described !== last.head.described;
}

/** 'compared with three traffickers, *two of whom* were fined and *one who* was deported': parts of the compared number. */
function isOfCompared({ figures, figuresBefore, tokens }: Reading, head: Head, index: number): boolean {
  if (figures.length === figuresBefore) return false;
  return isTakenOut(tokens, head.at) || (textAt(tokens, index - 1) === 'and' && textAt(tokens, head.at + 1) === 'who');
}

/** '12 arrests and nine prosecutions, versus *20* and ten': of a number, in the order of the list, that nobody counts here. */
function isOfUncounted({ tokens, figures, starts }: Reading, index: number): boolean {
  const { count, size } = followers(tokens, index);
  const isBare = kindAt(tokens, index + 1) !== 'word' || textAt(tokens, index + 1) === 'and';
  if (size < 2 || !isBare) return false;
  const numbers: number[] = [];
  for (let at = 0; at < index; at += 1) if (kindAt(tokens, at) === 'number') numbers.push(at);
  const before = size - count;
  if (numbers.length !== size + before) return false;
  const start = starts[numbers[before] as number] as number;
  return figures.length > 0 && !figures.some((figure) => figure.start <= start && start < figure.end);
}

/** '29 cases *against 44 defendants*': whom they were against is counted by no measure of the cases. */
function isAgainst({ tokens, figures }: Reading, anchor: Figure, index: number): boolean {
  return textAt(tokens, index - 1) === 'against' && figures.some((one) => one.compared && one.anchor === anchor);
}

/** 'identified nine victims, compared with *four sex trafficking victims and two forced labor victims*': its kinds, one by one. */
function isOfListedKinds({ tokens, figures, closed }: Reading, anchor: Figure, head: Head, index: number): boolean {
  if (closed || anchor.exploitation !== null || anchor.strength === 'part') return false;
  const isNext = figures.some((one) => one.compared && one.anchor === anchor && one.strength === 'part');
  if (isNext) return true;
  const { count } = followers(tokens, index);
  if (head.exploitation === null || count < 2) return false;
  const end = index + count * 6;
  // '10 sex traffickers and no labor traffickers' are ten
  const isMore = tokens.slice(index + 1, end).some(({ kind, value }) => kind === 'number' && value > 0);
  return isMore && exploitationIn(tokens, index, end) === null;
}

/** '14 sex traffickers (ten in 2017) and eight labor traffickers *(six in 2017)*': each kind is compared by itself. */
function isOfEachKind({ figures, outer }: Reading, { split, measure }: Figure): boolean {
  if (!split || outer.length === 0) return false;
  return figures.some(({ compared, anchor }) => compared && anchor?.split && anchor.measure === measure);
}

function splitAgain(reading: Reading): Figure[] {
  const firsts = reading.last?.figures ?? [];
  for (const figure of reading.figures) {
    if (firsts.includes(figure) || (figure.anchor && firsts.includes(figure.anchor))) figure.strength = 'part';
  }
  enterZone(reading, 'part');
  return [];
}

/** 'convicted three and prosecuted an additional 19, *compared with 12*': of what was told last, which is a part of another measure. */
function isOfPart({ figures }: Reading, { measure }: Figure): boolean {
  const last = figures.findLast(({ compared }) => !compared);
  if (last?.strength !== 'part' || last.split) return false;
  return !figures.some((figure) => figure.start === last.start && figure.measure === measure);
}

const uncountedDeeds =
  set(`arrested detained screened interviewed inspected trained deported repatriated released acquitted
  received receiving arresting detaining screening interviewing training deporting repatriating releasing acquitting`);

/** 'convicted three and *arrested 19*, compared with 12' */
function isOfDeed({ tokens, starts }: Reading, { end }: Figure, index: number): boolean {
  for (let at = index - 1; at > 0 && (starts[at] as number) >= end; at -= 1)
    if (kindAt(tokens, at) === 'number') return uncountedDeeds.has(tokenAt(tokens, at - 1));
  return false;
}

/** 'compared with 430 people *screened* and 31 victims identified', 'compared with *screening* 430 people' */
function isOtherDeed({ tokens }: Reading, head: Head, index: number): boolean {
  return uncountedDeeds.has(tokenAt(tokens, head.at + 1)) || uncountedDeeds.has(tokenAt(tokens, index - 1));
}

/** 'the number of convictions rose from 12 in 2015 to 19 in 2016': the second is what the text says, the first what it compares. */
function reachedFigures(reading: Reading, topic: Governor, head: Head, index: number): Figure[] {
  enterZone(reading, 'main');
  reading.topic = null;
  const made = topicShapes(topic, head, index).map((shape) =>
    figureOf(reading, shape, head, index, { compared: false, anchor: null }),
  );
  for (const figure of made) {
    const before = reading.figures.findLast(({ measure, compared }) => compared && measure === figure.measure);
    if (before) before.anchor = figure;
  }
  return made;
}

function topicShapes({ measures }: Governor, head: Head, index: number): Shape[] {
  return measures
    .filter(({ counts, with: companions }) => !companions && (head.counted === null || counts.includes(head.counted)))
    .map(({ measure }) => ({
      measure: measure.name,
      counted: head.counted,
      unit: unitOf(head.counted) ?? measure.unit,
      from: index,
      weak: false,
    }));
}

/** '21 prosecutions, compared with 10 in 2015, and 39 convictions': another measure's number behind a closed comparison. */
function returnsToMain(reading: Reading, head: Head, index: number): boolean {
  if (reading.when || reading.outer.length > 0) return false;
  if (isNextPassive(reading, head, index)) return true;
  if (!reading.closed || head.nouns.length === 0) return false;
  const before = textAt(reading.tokens, index - 1);
  if (before !== 'and' && before !== ',') return false;
  return !reading.figures.some(({ measure }) => head.nouns.some(({ name }) => name === measure));
}

const leadingAside = set('whom which who when where');
const longestAside = 12;

/**
 * 'five were prosecuted, down from 33 in 2010, *and five were convicted*', '*and six of the 12 were*': a clause of its own; not ', of whom
 * 12 were tried and five'.
 */
function isNextPassive({ tokens, lexicon, closed }: Reading, head: Head, index: number): boolean {
  if (textAt(tokens, index - 1) !== 'and' || !(closed || textAt(tokens, index - 2) === ',')) return false;
  const be = behindWhole(tokens, head.at, lexicon);
  if (!wasOrWere.has(tokenAt(tokens, be)) || !lexicon.verbs.has(tokenAt(tokens, be + 1))) return false;
  return !hasAny(tokens, index - longestAside, index, leadingAside);
}

/** The figures a compared number stands beside. */
function anchorsFor(reading: Reading, own: ReadonlyArray<Shape>, head: Head, index: number): Figure[] {
  const told = toldBefore(reading, index);
  if (reading.pointing) told.unshift(...reading.before.filter(({ compared }) => !compared));
  const next = followers(reading.tokens, index);
  const poolOf = (figures: Figure[]) => (next.isEach ? figures : wholes(figures));
  const ofMeasure = (name: string) => poolOf(told.filter(({ measure }) => measure === name));
  if (own.length > 0) return flatMap(own, (shape) => anchorOf(reading, shape, head, ofMeasure(shape.measure)));
  if (head.nouns.length > 0) return [];
  const pool = poolOf(told);
  const unit = unitOf(head.counted);
  const fitting = sameUnit(
    pool.filter((figure) => fits(figure, head, reading.lexicon)),
    unit,
  );
  return together(nextUncompared(fitting, reading.figures, next));
}

/** What a comparison may be about: 'opened 17 cases; charged 13 persons *(24 in 2016)*' in parentheses of what is told behind the semicolon. */
function toldBefore({ tokens, starts, figures, outer }: Reading, index: number): Figure[] {
  const told = figures.filter(({ compared }) => !compared);
  if (outer.length === 0) return told;
  const semicolon = tokens.findLastIndex(({ text }, at) => at < index && text === ';');
  const behind = semicolon < 0 ? [] : told.filter(({ start }) => start > (starts[semicolon] as number));
  return behind.length > 0 ? behind : told;
}

/** Those that are no part; where all are, those that the total is given in, or all. */
function wholes(told: Figure[]): Figure[] {
  const found = told.filter(({ strength }) => strength !== 'part');
  if (found.length > 0) return found;
  const parts = told.filter(({ split }) => split);
  return parts.length > 0 ? parts : told;
}

/** The figure that a number with a measure of its own stands beside: the last total, of the same unit where there is one. */
function anchorOf({ pointing }: Reading, { unit }: Shape, head: Head, pool: ReadonlyArray<Figure>): Figure[] {
  // 'These efforts compare with 12 prosecutions' is about all of them, not about a part told last
  const onlyTotals = pointing && head.exploitation === null;
  let anchor: Figure | null = null;
  let best = 0;
  for (const figure of pool) {
    if (onlyTotals && figure.strength !== 'total') continue;
    const rank = rankOf(figure, unit);
    // what a sentence says of the whole stands in front
    if (rank < best || (rank === best && pointing)) continue;
    best = rank;
    anchor = figure;
  }
  return anchor ? [anchor] : [];
}

/** A total goes before what is none, and among them what has the unit. */
function rankOf(figure: Figure, unit: Figure['unit']): number {
  const isTotal = figure.strength === 'total' && figure.value !== null;
  return 1 + (isTotal ? 2 : 0) + (figure.unit === unit ? 1 : 0);
}

/** Suspects are compared with suspects where there are cases, too. */
function sameUnit(pool: ReadonlyArray<Figure>, unit: Figure['unit']): ReadonlyArray<Figure> {
  const same = pool.filter((figure) => figure.unit === unit);
  return unit !== null && same.length > 0 ? same : pool;
}

/**
 * The figures that have no number beside them yet, the one that is meant first: the last, or the one in the order of a list
 * ('prosecuted 22 and convicted 14, compared with 31 and 16').
 */
function nextUncompared(
  pool: ReadonlyArray<Figure>,
  figures: ReadonlyArray<Figure>,
  { count, isEach, size }: Followers,
): Figure[] {
  const open = pool.filter((figure) => !figures.some(({ anchor, compared }) => compared && anchor === figure));
  const places = [...new Set(open.map(({ start }) => start))];
  const inOrder = open.find(({ start }) => start === places.at(-count));
  if (isEach && (!inOrder || size > new Set(pool.map(({ start }) => start)).size)) return [];
  const meant = inOrder ?? open.at(-1) ?? pool.at(-1);
  return meant ? [meant, ...open.filter((figure) => figure !== meant)] : [];
}

/** Figures that one number made: 'investigated and prosecuted 12'. */
function together(pool: ReadonlyArray<Figure>): Figure[] {
  const [first] = pool;
  return first ? pool.filter(({ start, end }) => start === first.start && end === first.end) : [];
}

/** 'Compared with 12 victims in 2016, police identified nine': what the first number counts is known by the second. */
export function pendingFigures(
  reading: Reading,
  { head, index }: NonNullable<Reading['pending']>,
  found: ReadonlyArray<Figure>,
): Figure[] {
  reading.pending = null;
  return found
    .filter((anchor) => anchor.strength !== 'part' && fits(anchor, head, reading.lexicon))
    .map((anchor) => figureOf(reading, likeAnchor(anchor, head, index), head, index, { compared: true, anchor }));
}

/** A compared number counts what the number does that it is compared with. */
function likeAnchor({ measure, unit }: Figure, head: Head, index: number): Shape {
  return { measure, counted: head.counted, unit: unitOf(head.counted) ?? unit, from: index, weak: false };
}
