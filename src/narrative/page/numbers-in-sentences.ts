import type { Block } from '../../report/tree.ts';
import { endsWithClause } from '../../text/lines.ts';
import { decide } from '../blocks/block.ts';

const number = /^\d{1,4}$/u;
const lowerStart = /^\p{Ll}/u;
/** With one of these the pages of another document begin. */
const mostFirst = 3;

/** No page has less text, in UTF-16 code units. */
const shortestPage = 400;

/**
 * Sets apart, to be told, numbers alone on lines within sentences that the pages of no document have, as they go back, or leap over pages
 * for which there is no text: they are the sentences' own, which were cut there ("Police identified⏎18⏎victims"). Which numbers are none,
 * nobody knows then.
 */
export function numbersInSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const own = [...blocks.keys()].filter((index) => isNumberInSentence(blocks, index));
  const areOfPages = own.every((at, index) => index === 0 || mayFollow(blocks, own[index - 1] ?? 0, at));
  if (!areOfPages) for (const at of own) decide(blocks[at] as Block, 'unplaced', 'position');
  return blocks;
}

function mayFollow(blocks: ReadonlyArray<Block>, first: number, second: number): boolean {
  const [before = 0, value = 0] = [first, second].map((at) => Number(blocks[at]?.content.text));
  if (value < before) return value <= mostFirst;
  const between = blocks.slice(first + 1, second).reduce((sum, { content }) => sum + content.text.length, 0);
  return (value - before - 1) * shortestPage <= between;
}

function isNumberInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  const [before, block, behind] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.role !== 'page-number' || !number.test(block.content.text)) return false;
  const isWithin = before?.role === null && behind?.role === null;
  return isWithin && !endsWithClause(before.content.text) && lowerStart.test(behind.content.text);
}
