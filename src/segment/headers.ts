import { type HeaderLine, headerLines } from '../editions/header-line.ts';
import type { Block } from '../model/tree.ts';
import { cut, decide, isBlank } from './block.ts';

/** Cuts the header lines (name and tier) out of the blocks, also where they are glued to the text around them. */
export function headers(blocks: ReadonlyArray<Block>): Block[] {
  return blocks.flatMap((block) => (block.role === null ? cutHeaders(block) : [block]));
}

function cutHeaders(block: Block): Block[] {
  const found = headerLines(block.content.text);
  if (found.length === 0) return [block];
  const pieces: Block[] = [];
  let at = 0;
  for (const header of found) {
    pieces.push(cut(block, at, header.start), headerBlock(block, header));
    at = header.end;
  }
  pieces.push(cut(block, at));
  return pieces.filter((piece) => !isBlank(piece));
}

function headerBlock(block: Block, header: HeaderLine): Block {
  return decide(cut(block, header.start, header.end), 'header', 'header');
}
