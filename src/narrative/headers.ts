import { type HeaderLine, headerLines } from '../knowledge/header-line.ts';
import type { Block } from '../report/tree.ts';
import { cut, decide, isBlank } from './block.ts';
import { furnitureRole } from './known-line.ts';

const blanks = /\s+/gu;

/** Cuts the header lines (name and tier) out of the blocks, also where they are glued to the text around them. */
export function headers(blocks: ReadonlyArray<Block>): Block[] {
  return blocks.flatMap((block) => (block.role === null ? cutHeaders(block) : [block]));
}

function cutHeaders(block: Block): Block[] {
  const { text } = block.content;
  const found = headerLines(text).filter((header) => !isOfThePage(text, header));
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

/** "IV. Country Narratives - Tier 2": a line that a publisher prints and that only looks like a header. */
function isOfThePage(text: string, header: HeaderLine): boolean {
  return header.country === null && furnitureRole(text.slice(header.start, header.end).replace(blanks, ' ')) !== null;
}

function headerBlock(block: Block, header: HeaderLine): Block {
  return decide(cut(block, header.start, header.end), 'header', 'header');
}
