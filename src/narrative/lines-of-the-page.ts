import type { Block } from '../report/tree.ts';
import { decide } from './block.ts';
import { furnitureRole, titleOf } from './known-line.ts';

/** Gives their role to the lines that are known by their words: titles of the publication and what publishers print. */
export function linesOfThePage(blocks: ReadonlyArray<Block>): Block[] {
  for (const block of blocks) if (block.role === null) recognize(block);
  return [...blocks];
}

function recognize(block: Block): void {
  const { text } = block.content;
  const title = titleOf(text);
  if (title?.cue.evidence === 'title' && furnitureRole(text) !== 'navigation') decide(block, 'header', 'title');
  else if (title?.cue.evidence === 'attribution') decide(block, 'header', 'attribution');
  else if (title) decide(block, furnitureRole(text) ?? 'publication-notice', 'wording');
  else {
    const role = furnitureRole(text);
    if (role) decide(block, role, 'wording');
  }
}
