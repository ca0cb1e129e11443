import { isCloseOfLetter } from '../../knowledge/furniture.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { decide } from '../blocks/block.ts';
import { opened } from '../blocks/evidence.ts';

/** So many lines say who wrote, each no longer than this, in UTF-16 code units. */
const mostLines = 6;
const longest = 60;

/** Sets aside who signed the letter that a narrative was sent in: the short lines behind 'Kind regards,'. */
export function signatures(blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role === null || !isCloseOfLetter(block.content.text)) continue;
    for (const line of blocks.slice(index + 1, index + 1 + mostLines)) {
      if (line.role !== null) continue;
      if (!isOfSignature(line)) break;
      decide(line, 'navigation', 'position');
    }
  }
}

function isOfSignature(line: Block): boolean {
  const { text } = line.content;
  return text.length <= longest && !endsWithStop(text) && opened(line).length === 0;
}
