import type { Block } from '../../report/tree.ts';
import { endsWithClause } from '../../text/lines.ts';
import { decide } from '../blocks/block.ts';

const number = /^\d{1,4}$/u;
const lowerStart = /^\p{Ll}/u;
/** With one of these the pages of another document begin. */
const mostFirst = 3;

/**
 * Sets apart, to be told, numbers alone on lines within sentences that the pages of no document have, as they go back: they are the
 * sentences' own, which were cut there ("Police identified⏎18⏎victims"). Which numbers are none, nobody knows then.
 */
export function numbersInSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const own = blocks.filter((_, index) => isNumberInSentence(blocks, index));
  const values = own.map(({ content }) => Number(content.text));
  const goBack = values.some((value, index) => value > mostFirst && value < (values[index - 1] ?? 0));
  if (goBack) for (const block of own) decide(block, 'unplaced', 'position');
  return blocks;
}

function isNumberInSentence(blocks: ReadonlyArray<Block>, index: number): boolean {
  const [before, block, behind] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.role !== 'page-number' || !number.test(block.content.text)) return false;
  const isWithin = before?.role === null && behind?.role === null;
  return isWithin && !endsWithClause(before.content.text) && lowerStart.test(behind.content.text);
}
