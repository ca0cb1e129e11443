import { isImperative } from '../../knowledge/imperatives.ts';
import type { Range } from '../../report/document.ts';
import type { Edition } from '../../report/edition.ts';
import type { Block } from '../../report/tree.ts';
import { beginsSmall } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesIn, rangesIn } from '../../text/matches.ts';
import { matches } from '../../text/patterns/finder.ts';
import { sentences, sentenceTexts } from '../../text/sentences.ts';
import { adviceBehindSemicolons } from '../blocks/advice.ts';
import { inlineBullets, leadingBullet } from '../blocks/bullets.ts';
import { inlineCounts } from '../blocks/counts.ts';
import { commonMarker } from '../blocks/markers.ts';

/**
 * A quotation that ends an item may close behind its semicolon: 'not “any unlawful purpose;” train'. An "and" behind it parts
 * the items, too, where the last one stands behind a bullet on the next line; nothing does in front of what says more of the item: 'screen all
 * who return; those found should not be fined'.
 */
const semicolon = /;(?:["”’'](?=\s|$))?\s*(?:and\s*$)?(?=\S|$)(?!(?:and )?(?:they|th[eo]se|such|this|it)\b)/gu;
const glued = /(?<=[\p{Lower})”"’]\.)(?=\p{Upper}\p{Lower})/gu;
/** How an item ends that is a sentence. */
export const stop = /[.!?]["”’)]?$/u;
/** Fewer semicolons in an edition whose recommendations are sentences stand inside one. */
const fewest = 3;
const letter = /[\p{Alpha}\p{N}]/u;
/** What may stand in front of the last item of a list. */
export const and = /^and\s+/iu;

/** Parts a text that holds items. */
export type Splitter = (text: string) => Range[];

/**
 * What parts the items of a list: bullets outrank semicolons, which then stand inside an item, and where there is neither, the ends of
 * sentences do.
 */
export function splitter(items: ReadonlyArray<Block>, edition: Edition): Splitter {
  const texts = items.map((item) => item.content.text);
  // A list in one item of a list, as an outline has it, or behind one bullet.
  if (isListInOne(items) && isSemicolonList(texts, edition)) return bySemicolons;
  const bulleted = texts.filter((text) => leadingBullet.test(text) || inlineBullets(text).length > 0).length;
  if (bulleted > 0 || items.some((item) => item.shape === 'item') || commonMarker(texts)) return byBullets;
  if (isSemicolonList(texts, edition)) return bySemicolons;
  if (texts.reduce((sum, text) => sum + byCommas(text).length - 1, 0) > 1) return byCommas;
  return items.length === 1 ? sentences : byImperatives;
}

function isListInOne([only, ...others]: ReadonlyArray<Block>): boolean {
  if (!only || others.length > 0) return false;
  const { shape, content } = only;
  const isMarked = shape === 'item' || leadingBullet.test(content.text);
  return isMarked && inlineBullets(content.text).filter((at) => at > 0).length === 0;
}

/** One paragraph (or one that a page break tore in two) whose items end in semicolons and whose only full stop is the last. */
function isSemicolonList(texts: ReadonlyArray<string>, edition: Edition): boolean {
  const semicolons = flatMap(texts, (text) => outside(text, semicolon)).length;
  const stops = flatMap(texts, sentenceTexts).filter((sentence) => stop.test(sentence)).length;
  return (
    (edition.semicolons || isSentenceOfItems(texts) ? semicolons > 0 : semicolons >= fewest && isAdvice(texts)) &&
    semicolons >= texts.length - 1 &&
    (stops <= 2 || semicolons > 2 * stops) &&
    texts.slice(0, -1).every((text) => !stop.test(text) || texts.length === 1)
  );
}

const lastOfList = /;\s+and\s[^;]{3,700}$/u;

/** Whether a text holds a list with semicolons from its first item to the last: "Pass a law; pay for boats; and open a shelter." */
export function isWholeList(text: string, edition: Edition): boolean {
  return lastOfList.test(text) && stop.test(text) && isSemicolonList([text], edition);
}

/** Whether advice stands behind a semicolon: 'female victims of crime; migrant workers; and the homeless' is a list inside an item. */
function isAdvice(texts: ReadonlyArray<string>): boolean {
  return texts.some((text) => adviceBehindSemicolons(text) > 0);
}

/**
 * "Pass a law; pay for boats; and open a shelter.": one sentence of advice, of two items or more, is a list in any edition, and so is the
 * rest of one that a page begins with: "boats at sea; and open a shelter."
 */
function isSentenceOfItems([text = '', ...others]: ReadonlyArray<string>): boolean {
  if (others.length > 0 || sentences(text, 2).length > 1) return false;
  const [first = '', ...rest] = between(text, outside(text, semicolon)).map(({ start, end }) =>
    text.slice(start, end).trimStart(),
  );
  return and.test(rest.at(-1) ?? '') && rest.every(isImperative) && (isImperative(first) || beginsSmall(first));
}

/** '…; guests should have a room' says more of the item in front where the first is none such; 'daily screen those who should' asks for more. */
const whoShould =
  /^(?!(?:and|as|by|for|in|on|once|through|to|with) )(?:(?! (?:that|they|how|wh\p{Lower}+) )[^;,]){3,60}? should\b/u;
const longestSubject = 70;

export const bySemicolons: Splitter = (text) => {
  const isClause = (piece: string): boolean => matches(whoShould, piece) && !isImperative(piece);
  const cuts = outside(text, semicolon);
  const ofItems =
    !text.includes(' should') || isClause(text)
      ? cuts
      : cuts.filter((at) => !isClause(text.slice(at, at + longestSubject)));
  return withListsInside(text, between(text, ofItems));
};

/** "fund what it lacks, including: a van; a nurse; and beds": a list that names things and asks for nothing. */
const listInside = /(?:(?<colon>: )|(?:including|such as) )(?=\(?\p{Lower})/u;
const longestInside = 12;

/** Each item together with the list that stands inside it, up to the "and" of that; without a colon, where advice stands behind it. */
function withListsInside(text: string, ranges: Range[]): Range[] {
  if (!listInside.test(text)) return ranges;
  const pieces = ranges.map(({ start, end }) => text.slice(start, end));
  const kept: Range[] = [];
  let until = -1;
  for (const [at, range] of ranges.entries()) {
    if (at <= until) continue;
    const opening = listInside.exec(pieces[at] as string);
    const below = opening ? pieces.slice(at + 1, at + longestInside).map(withoutBullet) : [];
    const next = below.findIndex((piece) => piece.includes(' ') && isImperative(piece));
    const inside = next < 0 && opening?.groups?.['colon'] ? below.length : next;
    until = and.test(below[inside - 1] ?? '') ? at + inside : at;
    kept.push({ start: range.start, end: (ranges[until] as Range).end });
  }
  return kept;
}

function withoutBullet(piece: string): string {
  return piece.trim().replace(leadingBullet, '');
}

const signBetween = String.raw`\s(?:[|/~–—]|--?)`;
const comma = new RegExp(
  String.raw`(?:,|${signBetween}(?=(?:.(?!${signBetween}\s)){18}))\s(?:and\s)?(?=\p{Upper}\p{Lower})`,
  'gu',
);

/**
 * "Pass a law, Pay for boats, and Open a shelter.", "Pass a law | Pay for boats | Open a shelter": nothing in a sentence begins behind a comma
 * or a sign as advice does, with a capital letter; names of plans ("Identify / Protect / Assist") have few words between signs.
 */
const byCommas: Splitter = (text) => {
  const ends = rangesIn(text, comma).map(({ end }) => end);
  return betweenAdvice(text, ends);
};

/** A block without a bullet among bulleted ones is an item of its own. */
const byBullets: Splitter = (text) => {
  const bullets = inlineBullets(text);
  const marks = bullets.length > 0 ? bullets : inlineCounts(text);
  return flatMap(absorbEmpty(text, between(text, marks)), (range) =>
    byGluedStops(text.slice(range.start, range.end)).map(({ start, end }) => ({
      start: range.start + start,
      end: range.start + end,
    })),
  );
};

/** A paragraph an item, or more where a line ended with one and the next was taken for its going on. */
const byImperatives: Splitter = (text) => {
  const starts = sentences(text).map(({ start }) => start);
  return betweenAdvice(text, starts);
};

/** Ranges parted at those of some offsets where advice begins. */
function betweenAdvice(text: string, offsets: ReadonlyArray<number>): Range[] {
  const cuts = offsets.filter((at) => isImperative(text.slice(at)));
  return between(text, cuts);
}

/** A full stop glued to a capital ends an item that has a bullet of its own. */
const byGluedStops: Splitter = (text) => {
  const ends = matchesIn(text, glued).map((match) => match.index);
  const known = new Set(ends.length > 0 ? sentences(text).map(({ end }) => end) : []);
  const stops = ends.filter((end) => known.has(end));
  return between(text, stops);
};

/** Ranges that the given offsets part. */
function between(text: string, cuts: ReadonlyArray<number>): Range[] {
  const edges = [0, ...cuts.filter((at) => at > 0 && at < text.length), text.length];
  return edges.slice(1).map((end, index) => ({ start: edges[index] as number, end }));
}

/** A bullet with nothing behind it belongs to the item before: it parts nothing. */
function absorbEmpty(text: string, ranges: ReadonlyArray<Range>): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    const before = kept.at(-1);
    if (before && !letter.test(text.slice(range.start, range.end))) before.end = range.end;
    else kept.push({ ...range });
  }
  return kept;
}

/** Ends of the matches that stand outside parentheses; of all matches where a parenthesis never closes. */
function outside(text: string, pattern: RegExp): number[] {
  const all = rangesIn(text, pattern);
  let depth = 0;
  let at = 0;
  const found = all.filter(({ start }) => {
    depth = depthAfter(text, at, start, depth);
    at = start;
    return depth === 0;
  });
  return (depthAfter(text, at, text.length, depth) === 0 ? found : all).map(({ end }) => end);
}

function depthAfter(text: string, start: number, end: number, depth: number): number {
  if (depth === 0 && !text.includes('(', start)) return 0;
  let open = depth;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open = Math.max(0, open - 1);
  }
  return open;
}
