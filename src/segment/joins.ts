import type { Block } from '../model/tree.ts';
import { clean } from '../text/clean.ts';
import { continues } from '../text/lines.ts';
import { concat } from '../text/mapped-text.ts';
import { leadingBullet } from './bullets.ts';

/**
 * Joins the two halves of a paragraph that a page break, a running head or a blank line tore apart in the middle of a
 * sentence. What stood between them follows the joined paragraph.
 */
export function joins(blocks: ReadonlyArray<Block>): Block[] {
  const joined: Block[] = [];
  let last = -1;
  for (const block of blocks) {
    const before = joined[last];
    if (block.role === null && before && goesOn(before, block)) {
      joined[last] = { ...before, content: clean(concat([before.content, block.content], '\n')) };
      continue;
    }
    joined.push(block);
    if (block.role === null) last = joined.length - 1;
    else if (!isFurniture(block)) last = -1;
  }
  return joined;
}

/** Only the furniture of a page may stand inside a sentence. */
function isFurniture(block: Block): boolean {
  return block.role === 'page-header' || block.role === 'page-number';
}

function goesOn(before: Block, block: Block): boolean {
  return (
    before.shape === 'paragraph' &&
    block.shape === 'paragraph' &&
    !leadingBullet.test(block.content.text) &&
    continues(before.content.text, block.content.text)
  );
}
