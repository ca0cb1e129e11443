import { longestHeading } from '../../knowledge/headings.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { isAdvice, isListed } from '../blocks/advice.ts';
import { decide } from '../blocks/block.ts';
import { partHeadedBy, partInSmallLetters } from '../blocks/heading-line.ts';
import { setMenusAside } from './heading-menus.ts';
import { nameAbove } from './places.ts';
import { unknownHeadings } from './unknown-headings.ts';

const closed = /[:：]$/u;

/** Marks the blocks that are headings, with the part they open; 'other' where no edition knows the heading. */
export function headings(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries()) if (block.role === null) recognize(block, blocks, index);
  smallHeadings(blocks);
  setMenusAside(blocks);
  nameAbove(blocks);
  unknownHeadings(blocks);
  return blocks;
}

function recognize(block: Block, all: ReadonlyArray<Block>, index: number): void {
  const { text } = block.content;
  if (text.length > longestHeading) return;
  const part = partHeadedBy(text);
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
