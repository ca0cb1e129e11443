import { isImperative } from '../../knowledge/imperatives.ts';
import type { Edition } from '../../report/edition.ts';
import type { Block } from '../../report/tree.ts';
import { beginsSmall } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { endsWithClause, endsWithStop } from '../../text/lines.ts';
import { matches } from '../../text/patterns/finder.ts';
import { isListed } from '../blocks/advice.ts';
import { cut, decide, merged, withContent, withoutBlank } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { markerLengths } from '../blocks/markers.ts';
import { isNoSentence, roleOfLine } from '../blocks/page-line.ts';
import { and, bySemicolons, isWholeList, type Splitter, splitter, stop } from './item-splitters.ts';

/** What a list sets in front of an item, on a line of its own or in front of another mark, is none: '1.', 'o', '(b)'. */
const bareMarker = /^[^\p{Alpha}\p{N}]?(?:\p{Alpha}|R?(?:\d{1,2}\.)?\d{1,2}|[ivx]{2,5})[^\p{Alpha}\p{N}]{0,3}$/iu;
/** In UTF-16 code units. */
const longestMarker = 14;
const letterOrNumber = /[\p{Alpha}\p{N}]/u;
/** What items are counted with; an `o` is a bullet. */
const counted = /\d+|[a-np-z]+/iu;

/**
 * Splits the recommendations into their items, whatever parts them: bullets on lines or inside a paragraph, semicolons in
 * one paragraph, a paragraph each, or nothing but the ends of sentences.
 */
export function recommendations(blocks: ReadonlyArray<Block>, edition: Edition): ReadonlyArray<Block> {
  setAsideTitles(blocks);
  if (!blocks.some(isItem)) return blocks;
  const whole = untorn(withFirstWords(withoutLead(blocks)));
  setAsideBetweenClauses(whole.filter(isItem));
  setAsideBesideList(whole.filter(isItem), edition);
  setAsideStatements(whole.filter(isItem));
  const split = splitter(whole.filter(isItem), edition);
  // A semicolon list that stands in several blocks is one list.
  const lists = split === bySemicolons ? itemsTogether(whole, () => true) : whole;
  const parted = flatMap(lists, (block) => (isItem(block) ? pieces(block, split) : [block]));
  noteMarkers(parted.filter(isItem));
  return withSubItems(parted);
}

/** An item that what stands below it may go on with. */
interface Lead {
  at: number;
  block: Block;
  subItems: Block[];
}

/** What counts the items of a list, and what those of a list within one: '2. Train judges.⏎a. Pay for their courses.', '2.1 Pay for'. */
const count = /^\(?\d{1,2}[.)]\s/u;
const innerCount = /^\(?(?:\d{1,2}\.\d{1,2}[.)]?|[a-h][.)]|[ivx]{1,4}[.)])\s+/u;

/**
 * 'Fund the shelter, including by:⏎o paying its rent;⏎o hiring a nurse.': an item that ends so takes in what goes on below it, and so does one
 * with a number what is counted within it.
 */
function withSubItems(blocks: ReadonlyArray<Block>): Block[] {
  const leads: Lead[] = [];
  let lead: Lead | null = null;
  const found: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const length = lengthOfInner(lead, block);
    if (lead && length !== null) {
      lead.subItems.push(cut(block, length));
      found.push(decide(cut(block, 0, length), 'separator', 'wording'));
      continue;
    }
    lead = mayLead(block) ? { at, block, subItems: [] } : null;
    if (lead) leads.push(lead);
    found.push(block);
  }
  for (const { at, block, subItems } of leads) found[at] = merged([block, ...subItems], ' ');
  // 'Take these steps:' leads to the whole list.
  return found.filter(isItem).length > 1 ? withoutBlank(found) : [...blocks];
}

/** 'including by:', 'Protect victims by'; not 'Train judges; and' */
const leading = /(?::|\b(?:by|for|including|of|that|to|with))$/u;

function leadsToList({ content: { text }, marker }: Block): boolean {
  return leading.test(text) && isImperative(text.slice(marker));
}

function mayLead(block: Block): boolean {
  return isItem(block) && (leadsToList(block) || count.test(block.content.text));
}

/** How long the mark is of what goes on in an item above it; `null` where it is an item of its own. */
function lengthOfInner(lead: Lead | null, block: Block): number | null {
  if (!lead || !isItem(block)) return null;
  if (leadsToList(lead.block)) return goesOnIn(lead.block, block) ? block.marker : null;
  return innerCount.exec(block.content.text)?.[0].length ?? null;
}

/** With another mark, with a small letter, or with no verb in front that asks for something. */
function goesOnIn(lead: Block, block: Block): boolean {
  const [own, words] = [lead, block].map(({ content, marker }) => content.text.slice(marker)) as [string, string];
  const marks = [lead, block].map(({ content, marker }) => content.text.slice(0, marker).trim().replace(counted, ''));
  const isOther = marks[0] !== marks[1] && !marks.includes('');
  return isOther || (beginsSmall(words) && !beginsSmall(own)) || !isImperative(words);
}

function isItem({ role }: Block): boolean {
  return role === 'item';
}

/** No lead is longer, in UTF-16 code units. */
const longestLead = 80;

/** What is a line above a list may stand in front of it: 'The government should: train judges; pay for boats'. */
function withoutLead(blocks: ReadonlyArray<Block>): Block[] {
  const at = blocks.findIndex(isItem);
  return flatMap(blocks, (block, index) => {
    const { text } = block.content;
    const end = index === at ? text.slice(0, longestLead).indexOf(': ') + 1 : 0;
    if (end === 0 || roleOfLine(text.slice(0, end)) === null) return [block];
    return [decide(cut(block, 0, end), 'navigation', 'wording'), cut(block, end)];
  });
}

const oneWord = /^\p{Upper}\p{Lower}+$/u;

/** The first word of an item has a line of its own, as buttons have: 'Allow⏎NGOs to visit the camps.', 'Report⏎cases to the police.' */
function withFirstWords(blocks: ReadonlyArray<Block>): Block[] {
  const isFirstWord = (word: Block, { content: { text }, gap }: Block): boolean =>
    gap === 1 &&
    !isItem(word) &&
    oneWord.test(word.content.text) &&
    !text.startsWith('The ') &&
    !isImperative(text) &&
    isImperative(`${word.content.text} ${text}`);
  const found: Block[] = [];
  for (const block of blocks) {
    const above = found.at(-1);
    if (above && isItem(block) && isFirstWord(above, block))
      found[found.length - 1] = withContent(block, merged([above, block], ' ').content);
    else found.push(block);
  }
  return found;
}

/**
 * Items that a line break tore apart: 'Fund the search for⏎Somali victims on the lake.' The first half has no end, where other items
 * have one, and the second, on the next line, does not open as advice.
 */
function untorn(blocks: ReadonlyArray<Block>): Block[] {
  const isTold = blocks.some((block) => isItem(block) && stop.test(block.content.text));
  return isTold ? itemsTogether(blocks, isTornFrom) : [...blocks];
}

/** Items that go on with the one above as one with it. */
function itemsTogether(blocks: ReadonlyArray<Block>, goesOn: (above: Block, block: Block) => boolean): Block[] {
  const found: Block[][] = [];
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above && isItem(above) && isItem(block) && goesOn(above, block)) found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found.map((pieces) => merged(pieces, ' '));
}

function isTornFrom(above: Block, block: Block): boolean {
  if (block.gap !== 1) return false;
  if (above.shape === 'item' || block.shape === 'item') return false;
  const { text } = block.content;
  return !endsWithClause(above.content.text) && !leadingBullet.test(text) && !isImperative(text);
}

/**
 * What stands behind a list that has ended, whose items have bullets or stand in one paragraph up to "; and … .": a sentence that asks for
 * nothing, or a number, is none of its items; nor is such a sentence above that paragraph, or between items that have bullets, if it has
 * none. "Counts are those of the police.", "Note: counts are those of the police.", "* Counts are those of the police."
 */
function setAsideBesideList(items: ReadonlyArray<Block>, edition: Edition): void {
  // Nothing stands behind the only one, which may be long.
  if (items.length < 2) return;
  const marked = new Set(items.filter((item) => isListed(item) && !isNote(item, items)));
  const isWhole = ({ content }: Block): boolean => isWholeList(content.text, edition);
  const last = items.findLastIndex((item) => marked.has(item) || isWhole(item));
  const isOneItem = last === 0 && items[0]?.shape !== 'item' && leadingBullet.test(items[0]?.content.text ?? '');
  if (last < 0 || isOneItem) return;
  const isList = marked.size > 1 || isWhole(items[last] as Block);
  const among = items.slice(0, isList ? last : 0);
  const stray = among.filter((item, index) => !marked.has(item) && isStray(item, items[index - 1]));
  for (const item of stray) decide(item, 'unplaced', 'position');
  for (const item of items.slice(last + 1)) setAside(item);
}

/** "The count is that of the harbor." among paragraphs that open as advice. */
function setAsideStatements(items: ReadonlyArray<Block>): void {
  const found = items.filter((item) => !isListed(item) && isStatement(item));
  const advice = items.filter(({ content }) => isImperative(content.text));
  if (advice.length >= found.length) for (const item of found) decide(item, 'unplaced', 'wording');
}

/** So soon a statement has its verb, in UTF-16 code units. */
const soon = 50;
const finiteVerb = '(?:is|are|was|were|has|have|had|did|does) ';
const withVerb = new RegExp(` ${finiteVerb}`, 'u');
/** "Expeditiously adopt the bill that is pending.", "Gauge how it was spent.", "Shelters should have beds.": a verb that states nothing. */
const clause = new RegExp(
  String.raw` (?:who(?:se|m)?|that|which|what|how|whether|if|when|where|while|as|because|until|should) (?:\S{1,15} ){0,2}${finiteVerb}`,
  'gu',
);

function isStatement(item: Block): boolean {
  const { text } = item.content;
  if (!asksForNothing(item) || text.split(', ').some(isImperative)) return false;
  return withVerb.test(text.slice(0, soon).replace(clause, ' '));
}

function setAsideBetweenClauses(items: ReadonlyArray<Block>): void {
  const between = items.filter((_, index) => isBetweenClauses(items, index));
  for (const item of between) decide(item, 'unplaced', 'position');
}

/** "A man mends nets. (Ann Roe)", where the list stops behind a semicolon and goes on below in small letters. */
function isBetweenClauses(items: ReadonlyArray<Block>, index: number): boolean {
  const [above, item, below] = [items[index - 1], items[index], items[index + 1]];
  if (!above || !item || !below || item.content.text.includes(';') || isListed(item)) return false;
  const isOpen = above.content.text.endsWith(';') && beginsSmall(below.content.text);
  return isOpen && startsSentence.test(item.content.text) && !isImperative(item.content.text);
}

function setAside(item: Block): void {
  if (isBareMarker(item.content.text)) decide(item, 'separator', 'wording');
  else if (asksForNothing(item)) decide(item, 'unplaced', 'position');
}

/** Whether an item asks for nothing, and neither goes on with the one above nor is gone on with. */
function isStray(item: Block, above: Block | undefined): boolean {
  if (item.content.text.endsWith(';') || (above && !endsWithStop(above.content.text))) return false;
  return isNoSentence(item) || asksForNothing(item);
}

/** '* Counts are those of the police.' below items that have other signs. */
function isNote({ content: { text } }: Block, [first]: ReadonlyArray<Block>): boolean {
  return matches(noteMark, text) && !matches(noteMark, first?.content.text ?? '');
}

/** What a note begins with. */
const noteMark = /^(?:\*{1,3}\s?|\d{1,2}\s)(?=\p{Upper})/u;

function asksForNothing({ content }: Block): boolean {
  const text = content.text.replace(noteMark, '');
  return endsWithStop(text) && startsSentence.test(text) && (noteInFront.test(text) || !isImperative(text));
}

const startsSentence = /^[["“(]?\p{Upper}/u;
const noteInFront = /^Notes?\s?:/u;

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

function pieces(block: Block, split: Splitter): Block[] {
  const own = withoutBlank(split(block.content.text).map(({ start, end }) => cut(block, start, end)));
  return own.map((piece) => (isBareMarker(piece.content.text) ? decide(piece, 'separator', 'wording') : piece));
}

function isBareMarker(text: string): boolean {
  const bare = text.trim();
  return !letterOrNumber.test(bare) || (bare.length <= longestMarker && bareMarker.test(bare));
}
