import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import type { Head } from '../nouns/head.ts';
import type { Reading } from '../reading/reading.ts';
import { lastBefore, rowOf } from '../tokens/around.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { firstText, hasAny, kindAt, lastIn, type Tokens } from '../tokens/token.ts';
import { fits, type Shape, unitOf } from '../verbs/shape.ts';
import * as words from '../words/word-lists.ts';
import { type Followers, followers, ofCounterpart } from './followers.ts';

/** The figures a compared number stands beside. */
export function anchorsFor(reading: Reading, own: ReadonlyArray<Shape>, head: Head): Figure[] {
  const told = toldBefore(reading, head.number);
  // 'This is a decrease from the year before, *when courts convicted* 12' says it all by itself
  const isOfItself = reading.when && own.length > 0;
  if (reading.pointing && !isOfItself) told.unshift(...reading.before.filter(({ compared }) => !compared));
  const next = followers(reading.tokens, head.number);
  // 'prosecuted 19, five of whom were women, and convicted eight, compared with 14 and nine, respectively': as many wholes as numbers
  const isOfWholes = !next.isEach || placesOf(wholes(told)).length === next.size;
  const poolOf = (figures: Figure[]) => (isOfWholes ? wholes(figures) : figures);
  const ofMeasure = (name: string) => poolOf(told.filter(({ measure }) => measure === name));
  if (own.length > 0) return flatMap(own, (shape) => anchorOf(reading, shape, head, ofMeasure(shape.measure)));
  const pool = poolOf(told);
  if (isOfOwnClause(reading, head.number, next)) return [];
  const listed =
    inSameOrder(reading, pool, head.number) ??
    ofNone(reading, pool, head.number, next) ??
    ofCounterpart(reading, pool, head.number);
  if (listed && listed.length > 0) return listed;
  // 'indicted 12 and convicted nine; corresponding numbers were *20, 15 and ten*': one of them is of what was told elsewhere
  if (listed === null && !reading.pointing && isLongerRow(reading.tokens, head.number)) return [];
  const unit = unitOf(head.counted);
  const fitting = sameUnit(
    pool.filter((figure) => fits(figure, head, reading.lexicon)),
    unit,
  );
  const meant = nextUncompared(fitting, reading.figures, next);
  // 'investigated and prosecuted 12', '12 were prosecuted and convicted': one number made both
  const isOfFirst = (one: Figure, first = meant[0]) => one.end === first?.end || one.measure !== first?.measure;
  return meant.filter((one) => one.start === meant[0]?.start && isOfFirst(one));
}

/**
 * 'investigated 54 cases with 80 suspects and prosecuted 33 cases with 51 suspects, compared with 40 cases with 60 suspects and *20 cases*
 * with 31 suspects': as many numbers as were told, of the same nouns in the same order; `null` where they are not.
 */
function inSameOrder({ claims, starts }: Reading, told: ReadonlyArray<Figure>, index: number): Figure[] | null {
  const places = placesOf(told);
  const last = told.at(-1);
  if (!last || places.length < 3) return null;
  const listed = claims.filter(({ at, head }) => head && (starts[at] as number) >= last.end);
  const units = places.map((place) => told.find(({ start }) => start === place)?.unit);
  if (listed.length !== places.length) return null;
  if (!listed.every(({ head }, at) => head?.counted && unitOf(head.counted) === units[at])) return null;
  const place = places[listed.findIndex(({ at }) => at === index)];
  return told.filter(({ start }) => start === place);
}

/** 'no investigations, prosecutions, or convictions, compared with five, *two,* and one': none of as many measures as are listed. */
function ofNone(
  { tokens }: Reading,
  told: ReadonlyArray<Figure>,
  index: number,
  { count, size }: Followers,
): Figure[] | null {
  if (size < 2 || told.length !== size || told.some(({ value }) => value !== 0)) return null;
  // 'compared with five and two in 2016 and 2015', 'compared with five, two of whom'
  const behind = tokens.slice(index);
  if (behind.filter(({ kind }) => kind === 'year').length > 1 || firstText(behind, 0, longestPhrase, 'of') > 0)
    return null;
  return told.slice(size - count, size - count + 1);
}

/** Whether three numbers or more, with nothing but commas and 'and' between them, are more than stand before them. */
function isLongerRow(tokens: Tokens, index: number): boolean {
  const { from, size } = rowOf(tokens, index);
  return size > 2 && tokens.slice(0, from).filter(({ kind }) => kind === 'number').length < size;
}

/** 'opened 12 cases; patrols freed 390 workers, fewer than the *420* of 2005': of what nobody counts here. */
function isOfOwnClause({ tokens, starts, figures, outer }: Reading, index: number, next: Followers): boolean {
  const semicolon = lastBefore(tokens, index, ';');
  // '17 victims – 14 women; three men – compared with 12'
  if (semicolon < 0 || outer.length > 0 || hasAny(tokens, semicolon, index, words.dashes)) return false;
  if (kindAt(tokens, semicolon + 1) !== 'word' && kindAt(tokens, semicolon + 2) !== 'word') return false;
  const numbers = tokens.slice(semicolon, index).filter(({ kind }) => kind === 'number').length;
  // '; the number of *arrests* fell from 30 to 22'
  const isOwn = numbers > next.size - next.count || hasAny(tokens, semicolon, index, words.uncountedDeedNouns);
  return isOwn && !figures.some(({ start }) => start > (starts[semicolon] as number));
}

/** What a comparison may be about: in parentheses what a semicolon sets apart, 'charged 13 persons *(24 in 2016)*'. */
export function toldBefore(reading: Reading, index: number): Figure[] {
  const { tokens, starts, figures, outer } = reading;
  const told = figures.filter(({ compared }) => !compared);
  if (outer.length === 0) return withoutAside(reading, told, index);
  const semicolon = lastBefore(tokens, index, ';');
  const behind = semicolon < 0 ? [] : told.filter(({ start }) => start > (starts[semicolon] as number));
  return behind.length > 0 ? behind : told;
}

/** 'completed 21 prosecutions *—18 resulted in convictions—* a decline from 26': what dashes set apart is not compared. */
function withoutAside({ tokens, starts }: Reading, told: Figure[], index: number): Figure[] {
  if (told.length < 2) return told;
  const close = lastIn(tokens, index - longestPhrase, index, words.dashes);
  // 'opened ten cases – nine of sex trafficking –; it began two trials *– a fall from* 12' is of what stands behind the semicolon
  const open = close < 0 ? -1 : lastIn(tokens, lastBefore(tokens, close, ';') + 1, close, words.dashes);
  if (open < 0) return told;
  const [from, to] = [starts[open] as number, starts[close] as number];
  const before = told.filter(({ start }) => start < from);
  return before.length > 0 && told.every(({ start }) => start < to) ? before : told;
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

/** A total goes before what is less, a number before none ('convicted eight sex traffickers and no labor traffickers'), then what has the unit. */
function rankOf({ strength, value, unit: own }: Figure, unit: Figure['unit']): number {
  return 1 + (strength === 'total' && value !== null ? 4 : 0) + (value ? 2 : 0) + (own === unit ? 1 : 0);
}

/** Suspects are compared with suspects where there are cases, too. */
function sameUnit(pool: ReadonlyArray<Figure>, unit: Figure['unit']): ReadonlyArray<Figure> {
  const same = pool.filter((figure) => figure.unit === unit);
  return unit !== null && same.length > 0 ? same : pool;
}

/**
 * The figures that have no number beside them yet, the one that is meant first: the last, or the one in the order of a list
 * ('prosecuted 22 and convicted 14, compared with 31 and 16'). In 'prosecuted 22 *in 12 cases* and convicted 14, compared with 31 and
 * 16, respectively' no number is of the cases.
 */
function nextUncompared(
  pool: ReadonlyArray<Figure>,
  figures: ReadonlyArray<Figure>,
  { count, isEach, size }: Followers,
): Figure[] {
  const listed = isEach && placesOf(pool).length > size ? pool.filter(({ anchor }) => !anchor) : pool;
  const taken = new Set(figures.map(({ anchor, compared }) => compared && anchor));
  const open = listed.filter((figure) => !taken.has(figure));
  const place = placesOf(open).at(-count);
  const inOrder = open.find(({ start }) => start === place);
  if (isEach && (!inOrder || size > placesOf(listed).length)) return [];
  const meant = inOrder ?? open.at(-1) ?? pool.at(-1);
  return meant ? [meant, ...open.filter((figure) => figure !== meant)] : [];
}

/** Where the numbers stand: one may have made several figures. */
function placesOf(figures: ReadonlyArray<Figure>): number[] {
  return [...new Set(figures.map(({ start }) => start))];
}
