import type { CountryEntry } from '../../report/country.ts';
import type { Block } from '../../report/tree.ts';
import { beginsWithin, endsOpen } from '../../text/lines.ts';
import { rowsOf } from '../../text/ranges.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { decide } from '../blocks/block.ts';
import { headingOfAnyEdition, saysThatItGoesOn } from '../blocks/heading-line.ts';
import { besideTitle, kindOfHead, letter, longestHead, nameGoesOn } from './head-line.ts';
import { isOfEdge } from './joins.ts';

/** So many letters in a row are upright: no list is counted so. */
const fewestLetters = 3;

/** Gives the heads of pages their role. */
export function pageHeads(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  repeatedTitles(blocks);
  const upright = rowsOf(blocks, isLetter).filter(({ start, end }) => end - start >= fewestLetters);
  for (const { start, end } of upright) blocks.slice(start, end).forEach(toHead);
  for (const [index, block] of blocks.entries()) if (!isLetter(block) && isHeadOfPage(blocks, index)) toHead(block);
  return blocks;
}

function isLetter({ role, content }: Block): boolean {
  return (role === null || role === 'separator') && letter.test(content.text);
}

function isHeadOfPage(blocks: ReadonlyArray<Block>, index: number): boolean {
  if (blocks[index]?.role === null) return isHead(blocks, index);
  return isTitleInSentence(blocks, index) || isHeaderAgain(blocks, index);
}

function isBelowText(blocks: ReadonlyArray<Block>, index: number): boolean {
  return blocks.slice(0, index).some(({ role, content }) => role === null && content.text.length > longestHead);
}

/** The title of the report with the country's name heads a page where it stands inside a sentence; it still says which edition this is. */
function isTitleInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  const block = blocks[index] as Block;
  if (block.by !== 'title' || blocks[index - 1]?.role !== null) return false;
  return besideTitle(block.content.text) !== null && isInSentence(blocks, index);
}

/** 'KENYA: Tier 2 (continued)', below the header that it repeats. */
function isHeaderAgain(blocks: ReadonlyArray<Block>, index: number): boolean {
  const { role, content, facts } = blocks[index] as Block;
  const country = facts?.country?.entry;
  if (role !== 'header' || !country || !saysThatItGoesOn(content.text)) return false;
  const first = blocks.findIndex((above) => above.by === 'header' && above.facts?.country?.entry === country);
  return first >= 0 && first < index;
}

/** What the headers say up to a place, and whether text stands below them. */
interface Above {
  country: CountryEntry | null;
  year: string | null;
  isText: boolean;
}

/** The number of a page, and no year: '2018 Trafficking in Persons Report   103' */
const pageBeside = /^\d{1,3}(?!\d)|(?<!\d)\d{1,3}$/u;

/** Makes heads of the titles that say again, below text about their country, what the headers above do; or have a page's number. */
function repeatedTitles(blocks: ReadonlyArray<Block>): void {
  let above: Above = { country: null, year: null, isText: false };
  for (const block of blocks) {
    if (block.role === null) above.isText ||= block.content.text.length > longestHead;
    else if (block.role === 'header') above = withHeader(above, block);
  }
}

function withHeader(above: Above, block: Block): Above {
  const year = block.facts?.year?.printed.text ?? above.year;
  const again = block.by === 'title' && above.isText && year === (above.year ?? year);
  const beside = besideTitle(block.content.text) ?? (pageBeside.test(block.content.text) ? above.country : null);
  if (again && beside === (above.country ?? undefined)) toHead(block);
  else if (block.facts?.country) return { country: block.facts.country.entry, year, isText: false };
  return { ...above, year };
}

function toHead(block: Block): void {
  decide(block, 'page-header', 'wording');
}

/**
 * A country's name in capitals is the head of a page where it stands inside a sentence, which one side of it is enough to tell, or beside the
 * page's number.
 */
function isHead(blocks: ReadonlyArray<Block>, index: number): boolean {
  const { text } = (blocks[index] as Block).content;
  if (text.length > longestHead) return false;
  const kind = kindOfHead(text);
  if (kind === 'sure') return !nameGoesOn(text) || isBelowText(blocks, index);
  if (kind === null) return isHeadingAgain(blocks, index);
  const [before, next] = [blocks[index - 1], blocks[index + 1]];
  return before?.role === 'page-number' || next?.role === 'page-number' || isInSentence(blocks, index);
}

/** 'PROSECUTION (continued)', where what stands under that heading goes on on the next page. */
function isHeadingAgain(blocks: ReadonlyArray<Block>, index: number): boolean {
  const { text } = (blocks[index] as Block).content;
  if (!saysThatItGoesOn(text)) return false;
  const above = blocks.slice(0, index).findLast(({ content }) => headingOfAnyEdition(content.text) !== null);
  return above !== undefined && headingOfAnyEdition(above.content.text) === headingOfAnyEdition(text);
}

/**
 * Whether the text below begins in mid-sentence, or what stands above ends there. The head of one page may stand right above that of the
 * next, and the foot of a page above its head.
 */
function isInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  const { text } = (blocks[index] as Block).content;
  const above = blocks.slice(Math.max(0, index - 2), index).findLast((block) => !isOfEdge(block));
  const below = blocks.slice(index + 1, index + 3).find(({ content }) => content.text !== text);
  if (below?.role === null && beginsWithin(below.content.text)) return true;
  return above?.role === null && above.content.text.length >= narrowestWrap && endsOpen(above.content.text);
}
