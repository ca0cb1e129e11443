import { headings as cues } from '../knowledge/editions.ts';
import { longestHeading } from '../knowledge/headings.ts';
import type { Block, Part } from '../report/tree.ts';
import { flatMap } from '../text/flat-map.ts';
import { decide } from './block.ts';
import { setMenusAside } from './heading-menus.ts';
import { partHeadedBy } from './known-line.ts';
import { unknownHeadings } from './unknown-headings.ts';

/** Four letters tell one heading from all others: 'PRO' begins two. */
const capitalsOrWord = /^(?!The\b)(?:\P{Ll}{4,}|\p{Lu}\p{Ll}{3}.*)$/u;
const lowerStart = /^\p{Ll}/u;

/** Marks the blocks that are headings, with the part they open; 'other' where no edition knows the heading. */
export function headings(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const last = blocks.findLast((block) => block.role === null);
  for (const block of blocks) if (block.role === null) recognize(block, block === last);
  smallHeadings(blocks);
  setMenusAside(blocks);
  unknownHeadings(blocks);
  return blocks;
}

function recognize(block: Block, isLast: boolean): void {
  const { text } = block.content;
  if (text.length > longestHeading) return;
  const part = partHeadedBy(text) ?? (isLast ? cutHeading(text) : null);
  if (part) decide(block, 'heading', 'heading', part);
}

/** Headings in small letters all over, as a style sheet turns into capitals: several lines that are nothing else. */
function smallHeadings(blocks: ReadonlyArray<Block>): void {
  const found = flatMap(blocks, (block) => {
    const { text } = block.content;
    const isSmall = block.role === null && text.length <= longestHeading && lowerStart.test(text);
    const part = isSmall ? partHeadedBy(text.charAt(0).toUpperCase() + text.slice(1)) : null;
    return part ? [{ block, part }] : [];
  });
  if (new Set(found.map(({ part }) => part)).size < 2) return;
  for (const { block, part } of found) decide(block, 'heading', 'heading', part);
}

/**
 * "PROSECUTIO", "Recommendations fo": the page was cut in the middle of a heading. Small letters tell it from prose only
 * when there are some, and "The Government of X should" never.
 */
function cutHeading(text: string): Part | null {
  if (!capitalsOrWord.test(text)) return null;
  return cues.find(({ seen }) => seen.some((words) => words.startsWith(text)))?.means ?? null;
}
