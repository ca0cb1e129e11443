import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { cut, decide } from '../blocks/block.ts';

const sign = ' |';
const closed = /[.!?]["”’)\]]{0,2}\s\|$/u;

/**
 * A copy of a page whose text stood in a cell of a table ends with the line of the cell, behind the last sentence: '… Boys fish at night.
 * |'. Where more of them stand in the text, it is a row.
 */
export function cellEnds(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  if (!blocks.some(endsCell)) return blocks;
  return flatMap(blocks, (block) => (endsCell(block) ? withoutLine(block) : [block]));
}

function endsCell({ role, content: { text } }: Block): boolean {
  if (role !== null || !text.endsWith(sign)) return false;
  return closed.test(text.slice(-6)) && text.indexOf('|') === text.length - 1;
}

function withoutLine(block: Block): Block[] {
  const end = block.content.text.length - sign.length;
  return [cut(block, 0, end), decide(cut(block, end), 'separator', 'wording')];
}
