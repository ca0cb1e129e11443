import { isImperative } from '../../knowledge/imperatives.ts';
import type { Locate, Range } from '../../report/document.ts';
import type { Edition } from '../../report/edition.ts';
import type { Recommendations } from '../../report/report.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { endsWithClause } from '../../text/lines.ts';
import { matchesIn } from '../../text/matches.ts';
import { sentences } from '../../text/sentences.ts';
import { adviceBehindSemicolons } from '../blocks/advice.ts';
import { cut, decide, isBlank, merged } from '../blocks/block.ts';
import { commonMarker, inlineBullets, inlineCounts, leadingBullet, markerLengths } from '../blocks/bullets.ts';
import { positionOf, toText } from '../blocks/text-of.ts';

/** A quotation that ends an item may close behind its semicolon: 'not “any unlawful purpose;” train'. */
const semicolon = /;(?:["”’'](?=\s|$))?\s*(?=\S|$)/gu;
const glued = /(?<=[\p{Ll})”"’]\.)(?=\p{Lu}\p{Ll})/gu;
const stop = /[.!?]["”’)]?$/u;
/** Fewer semicolons in an edition whose recommendations are sentences stand inside one. */
const fewest = 3;
const letter = /[\p{L}\p{N}]/u;
/** What a list sets in front of an item, on a line of its own or in front of another mark, is none: '1.', 'o', '(b)'. */
const bareMarker =
  /^(?:[^\p{L}\p{N}]*|[^\p{L}\p{N}]?(?:\p{L}|R?(?:\d{1,2}\.)?\d{1,2}|[ivx]{2,5})[^\p{L}\p{N}]{0,3})$/iu;
/** Whatever has one is an item. */
const longWord = /[A-Za-z]{6}/u;

/**
 * Splits the recommendations into their items, whatever parts them: bullets on lines or inside a paragraph, semicolons in
 * one paragraph, a paragraph each, or nothing but the ends of sentences. Bullets outrank semicolons, which then stand
 * inside an item.
 */
export function recommendations(blocks: ReadonlyArray<Block>, edition: Edition): ReadonlyArray<Block> {
  setAsideTitles(blocks);
  if (!blocks.some(isItem)) return blocks;
  const whole = untorn(blocks);
  const split = splitter(whole.filter(isItem), edition);
  const parted = flatMap(mergeLists(whole, split === bySemicolons), (block) =>
    isItem(block) ? pieces(block, split) : [block],
  );
  noteMarkers(parted.filter(isItem));
  return parted;
}

function isItem({ role }: Block): boolean {
  return role === 'item';
}

/**
 * Items that a line break tore apart: 'Fund the search for⏎Somali victims on the lake.' The first half has no end, where other items
 * have one, and the second, on the next line, does not open as advice.
 */
function untorn(blocks: ReadonlyArray<Block>): Block[] {
  if (!blocks.some((block) => isItem(block) && stop.test(block.content.text))) return [...blocks];
  const items: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above && isTornFrom(above, block)) items.at(-1)?.push(block);
    else items.push([block]);
  }
  return items.map((pieces) => merged(pieces, ' '));
}

function isTornFrom(above: Block, block: Block): boolean {
  if (!isItem(above) || !isItem(block) || block.gap !== 1) return false;
  if (above.shape === 'item' || block.shape === 'item') return false;
  const { text } = block.content;
  return !endsWithClause(above.content.text) && !leadingBullet.test(text) && !isImperative(text);
}

/** Notes how much of each item is its marker; the last of a list may have an "and" before it. */
function noteMarkers(items: ReadonlyArray<Block>): void {
  const leads = items.map(({ content }, index) => (index === 0 ? 0 : (and.exec(content.text)?.[0].length ?? 0)));
  const lengths = markerLengths(items.map(({ content }, index) => content.text.slice(leads[index])));
  for (const [index, item] of items.entries()) {
    const length = lengths[index] ?? 0;
    item.marker = length === 0 ? 0 : (leads[index] ?? 0) + length;
  }
}

/** The recommendations have one title; another one (a page printed twice) has no place. */
function setAsideTitles(blocks: ReadonlyArray<Block>): void {
  const titles = blocks.filter((block) => block.role === 'heading' && block.part === 'recommendations');
  for (const title of titles.slice(1)) decide(title, 'unplaced', 'position');
}

type Splitter = (text: string) => Range[];

function splitter(items: ReadonlyArray<Block>, edition: Edition): Splitter {
  const texts = items.map((item) => item.content.text);
  // A list in one item of a list, as an outline has it.
  if (isListInOne(items) && isSemicolonList(texts, edition)) return bySemicolons;
  const bulleted = texts.filter((text) => leadingBullet.test(text) || inlineBullets(text).length > 0).length;
  if (bulleted > 0 || items.some((item) => item.shape === 'item') || commonMarker(texts)) return byBullets;
  if (isSemicolonList(texts, edition)) return bySemicolons;
  return items.length === 1 ? sentences : byImperatives;
}

function isListInOne([only, ...others]: ReadonlyArray<Block>): boolean {
  return only?.shape === 'item' && others.length === 0 && inlineBullets(only.content.text).length === 0;
}

/** One paragraph (or one that a page break tore in two) whose items end in semicolons and whose only full stop is the last. */
function isSemicolonList(texts: ReadonlyArray<string>, edition: Edition): boolean {
  const semicolons = texts.reduce((sum, text) => sum + outside(text, semicolon).length, 0);
  const stops = texts.reduce(
    (sum, text) => sum + sentences(text).filter((range) => stop.test(text.slice(range.start, range.end))).length,
    0,
  );
  return (
    (edition.semicolons || isSentenceOfItems(texts) ? semicolons > 0 : semicolons >= fewest && isAdvice(texts)) &&
    semicolons >= texts.length - 1 &&
    (stops <= 2 || semicolons > 2 * stops) &&
    texts.slice(0, -1).every((text) => !stop.test(text) || texts.length === 1)
  );
}

/** Whether advice stands behind a semicolon: 'female victims of crime; migrant workers; and the homeless' is a list inside an item. */
function isAdvice(texts: ReadonlyArray<string>): boolean {
  return texts.some((text) => adviceBehindSemicolons(text) > 0);
}

/** "Pass a law; pay for boats; and open a shelter.": one sentence of advice, of two items or more, is a list in any edition. */
function isSentenceOfItems([text = '', ...others]: ReadonlyArray<string>): boolean {
  if (others.length > 0 || sentences(text, 2).length > 1) return false;
  const items = between(text, outside(text, semicolon)).map(({ start, end }) => text.slice(start, end).trimStart());
  return items.length > 1 && and.test(items.at(-1) ?? '') && items.every(isImperative);
}

/** A semicolon list that stands in several blocks is one list, also where a page ends in the middle of an item. */
function mergeLists(blocks: ReadonlyArray<Block>, merge: boolean): ReadonlyArray<Block> {
  if (!merge) return blocks;
  const lists: Block[][] = [];
  for (const block of blocks) {
    const list = isItem(block) ? listAbove(lists) : null;
    if (list) list.push(block);
    else lists.push([block]);
  }
  return lists.map((list) => merged(list, ' '));
}

/** The list that an item goes on with: the one above it, or one in the middle of whose item a page ends, with its number. */
function listAbove(lists: ReadonlyArray<Block[]>): Block[] | null {
  const at = lists.findLastIndex(([first]) => first !== undefined && !ofPage.has(first.role));
  const list = lists[at];
  if (list?.[0]?.role !== 'item') return null;
  const between = lists.slice(at + 1);
  if (between.length === 0) return list;
  const isPageBreak = between.some(([first]) => first?.role === 'page-header' || first?.role === 'page-number');
  return isPageBreak && !endsWithClause(list.at(-1)?.content.text ?? '') ? list : null;
}

const ofPage: ReadonlySet<Block['role']> = new Set<Block['role']>(['page-header', 'page-number', 'navigation']);

function pieces(block: Block, split: Splitter): Block[] {
  return split(block.content.text)
    .map((range) => cut(block, range.start, range.end))
    .filter((piece) => !isBlank(piece))
    .map((piece) => (isBareMarker(piece.content.text) ? decide(piece, 'separator', 'wording') : piece));
}

function isBareMarker(text: string): boolean {
  return !longWord.test(text) && bareMarker.test(text.trim());
}

const bySemicolons: Splitter = (text) => between(text, outside(text, semicolon));

/** A block without a bullet among bulleted ones is an item of its own. */
const byBullets: Splitter = (text) => {
  const bullets = inlineBullets(text);
  const marks = bullets.length > 0 ? bullets : inlineCounts(text);
  return flatMap(absorbEmpty(text, between(text, marks)), (range) =>
    byGluedStops(text.slice(range.start, range.end)).map((part) => shift(part, range.start)),
  );
};

/** A paragraph an item, or more where a line ended with one and the next was taken for its going on. */
const byImperatives: Splitter = (text) =>
  between(
    text,
    sentences(text)
      .map(({ start }) => start)
      .filter((start) => isImperative(text.slice(start))),
  );

/** A full stop glued to a capital ends an item that has a bullet of its own. */
const byGluedStops: Splitter = (text) => {
  const ends = matchesIn(text, glued).map((match) => match.index);
  return ends.length === 0 ? [{ start: 0, end: text.length }] : sentencesAt(text, ends);
};

function sentencesAt(text: string, ends: ReadonlyArray<number>): Range[] {
  const known = new Set(sentences(text).map((range) => range.end));
  return between(
    text,
    ends.filter((end) => known.has(end)),
  );
}

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

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** Ends of the matches that stand outside parentheses; of all matches where a parenthesis never closes. */
function outside(text: string, pattern: RegExp): number[] {
  if (!text.includes('(')) return matchesIn(text, pattern).map((match) => match.index + match[0].length);
  const all: number[] = [];
  const found: number[] = [];
  let depth = 0;
  let at = 0;
  for (const match of matchesIn(text, pattern)) {
    depth = depthAfter(text, at, match.index, depth);
    at = match.index;
    all.push(match.index + match[0].length);
    if (depth === 0) found.push(match.index + match[0].length);
  }
  return depthAfter(text, at, text.length, depth) === 0 ? found : all;
}

function depthAfter(text: string, start: number, end: number, depth: number): number {
  let open = depth;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '(') open += 1;
    else if (text[at] === ')') open = Math.max(0, open - 1);
  }
  return open;
}

const and = /^and\s+/iu;
/** A few marks: a row of many is a rule that the page sets behind the item. */
const separator = /(?:(?<![\s;])(?:\s*;){1,4}\s*(?:and)?|(?<![\s•·▪●*|])(?:\s*[•·▪●*|]){1,4}\s*|(?<!\s)\s+and)$/u;
/** What any separator ends in, and the one that most items have. */
const endOfSeparator = /(?:[\s;•·▪●*|]|and)$/u;
const cutBehindAnd = /[\p{L}\p{N},)]\s+and\s*$/u;
const onlySemicolon = /[^\s;];$/u;

/** The recommendations without what parts them; `null` where the narrative shows none. */
export function recommendationsOf(narrative: ReadonlyArray<Block>, locate: Locate): Recommendations | null {
  const blocks = narrative.filter((block) => block.part === 'recommendations');
  const [first] = blocks;
  if (!first) return null;
  const title = blocks.find((block) => block.role === 'heading');
  const items = blocks.filter(isItem);
  return {
    title: title ? toText(title.content, locate) : null,
    evidence: (title ?? first).by ?? 'wording',
    items: items.map((block, index) => ({
      number: index + 1,
      text: bare(block, index > 0, index === items.length - 1),
      position: positionOf(block.content, locate),
    })),
  };
}

/** An item without bullet, number, the semicolon behind it and the "and" before the last one. */
function bare({ content, marker }: Block, follows: boolean, isLast: boolean): string {
  const item = content.text.slice(marker);
  const start = follows ? (and.exec(item)?.[0].length ?? 0) : 0;
  const text = item.slice(start);
  // "Train judges and": the page was cut there, and the word parts nothing.
  if (isLast && cutBehindAnd.test(text.slice(-8))) return text.trim();
  return text.slice(0, text.length - separatorLength(text)).trim();
}

/** Longer than any separator; the pattern would be tried at every place of the text. */
const longestSeparator = 24;

function separatorLength(text: string): number {
  const end = text.slice(-3);
  if (!endOfSeparator.test(end)) return 0;
  if (onlySemicolon.test(end)) return 1;
  const tail = text.slice(-longestSeparator);
  const at = separator.exec(tail)?.index ?? tail.length;
  return at === 0 ? text.length - (separator.exec(text)?.index ?? 0) : tail.length - at;
}
