import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';

/** The stretches of blocks that are all of a kind. */
export function rowsOf(blocks: ReadonlyArray<Block>, isOfKind: (block: Block) => boolean): Range[] {
  const found: Range[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!isOfKind(block)) continue;
    const last = found.at(-1);
    if (last?.end === index) last.end = index + 1;
    else found.push({ start: index, end: index + 1 });
  }
  return found;
}
