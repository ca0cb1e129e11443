import { headingsInCapitals } from '../../knowledge/heading-words.ts';
import { longestHeading } from '../../knowledge/headings.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matches } from '../../text/patterns/finder.ts';
import { rowsOf } from '../../text/ranges.ts';
import { isAdvice, isListed } from '../blocks/advice.ts';
import { decide } from '../blocks/block.ts';
import { partHeadedBy, partInSmallLetters } from '../blocks/heading-line.ts';
import { isNoSentence, pageRole } from '../blocks/page-line.ts';
import { nameAbove } from './places.ts';
import { unknownHeadings } from './unknown-headings.ts';

const closed = /[:：]$/u;

/** Marks the blocks that are headings, with the part they open; 'other' where no edition knows the heading. */
export function headings(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries()) if (block.role === null) recognize(block, blocks, index);
  smallHeadings(blocks);
  setRepeatedAside(blocks);
  setMenusAside(blocks);
  nameAbove(blocks);
  unknownHeadings(blocks);
  return blocks;
}

/** 'PREVENTION PREVENTION', as a copy has it that takes a heading and its link. */
const twice = /^(?<once>\p{Upper}.{5,60}) \k<once>$/u;

function recognize(block: Block, all: ReadonlyArray<Block>, index: number): void {
  const { text } = block.content;
  if (text.length > longestHeading) return;
  const part = partHeadedBy(text.replace(twice, '$<once>'));
  if (part && !isBetweenItems(all, index)) decide(block, 'heading', 'heading', part);
}

/** '• Preventing trafficking', with a bullet as the advice above and below it has: an item of the list, and no heading. */
function isBetweenItems(all: ReadonlyArray<Block>, index: number): boolean {
  const [above, block, below] = [all[index - 1], all[index], all[index + 1]];
  return [block, above, below].every((one) => one?.role === null && isListed(one)) && [above, below].every(isAdvice);
}

/**
 * Headings in small letters all over, as a style sheet turns into capitals: several lines that are nothing else, or one that a colon ends.
 */
function smallHeadings(blocks: ReadonlyArray<Block>): void {
  const found = flatMap(blocks, (block) => {
    const part = block.role === null ? partInSmallLetters(block.content.text) : null;
    return part ? [{ block, part }] : [];
  });
  const isClosed = found.some(({ block }) => closed.test(block.content.text));
  if (!isClosed && new Set(found.map(({ part }) => part)).size < 2) return;
  for (const { block, part } of found) decide(block, 'heading', 'heading', part);
}

/** Sets aside a heading that stands right above another one of its part, as pages have it that print it for readers and for their menu. */
function setRepeatedAside(blocks: ReadonlyArray<Block>): void {
  for (const [index, { role, part }] of blocks.entries()) {
    const above = role === 'heading' ? blocks[index - 1] : undefined;
    if (above?.role === 'heading' && above.part === part) decide(above, 'navigation', 'wording');
  }
}

/** So many headings with nothing between them are a menu wherever they stand. */
const enoughForMenu = 3;

/** Sets aside headings one below the other with nothing under them, as a page lists what it holds; two only among other lines. */
function setMenusAside(blocks: ReadonlyArray<Block>): void {
  for (const { start, end } of rowsOf(blocks, ({ role }) => role === 'heading')) {
    const isAmongLines = end - start > 1 && [start - 1, end].every((side) => isLine(blocks[side]));
    if (!isAmongLines && end - start < enoughForMenu) continue;
    setAside(blocks.slice(start, end), blocks[start - 1]);
  }
}

/** "A plan has three aims:" goes on with a list of them, which is told. */
function setAside(entries: ReadonlyArray<Block>, above: Block | undefined): void {
  const isText = above?.role === null && closed.test(above.content.text);
  for (const entry of isText ? entries.filter(isListed) : entries)
    decide(entry, isText ? 'unplaced' : 'navigation', 'wording');
}

function isLine(block: Block | undefined): boolean {
  return block?.role === null && isNoSentence(block);
}

/** A page's contents run into one line, headings and nothing else: "PRIORITIZED RECOMMENDATIONS: PROSECUTION PROTECTION PREVENTION". */
const rowOfHeadings = new RegExp(String.raw`^(?:(?:${headingsInCapitals.join('|')})[:：]?\s?){3,6}$`, 'u');

/** Whether a line has nothing but several headings in a row. */
export function isRowOfHeadings({ content: { text } }: Block): boolean {
  return matches(rowOfHeadings, text);
}

/** No such line is longer, in UTF-16 code units. */
const longestMenu = 240;
const bars = /(?:\S \| \S[^|]*){2}/u;

/** Whether a line has headings among other entries, with bars between them: "PROSECUTION | PROTECTION | PREVENTION". */
export function isMenuLine(block: Block): boolean {
  const { text } = block.content;
  return text.length <= longestMenu && bars.test(text) && pageRole(block) !== null;
}
