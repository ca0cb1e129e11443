import type { Block } from '../../report/tree.ts';
import { decide } from '../blocks/block.ts';

/** Shorter ones may be said twice, in UTF-16 code units. */
const shortest = 60;
/** How a program ends what it cut off: "… and girls …", "… and girls [...]". */
const cutOff = /\[?(?:…|\.{3})\]?$/u;

/**
 * Programs that put pages on the web print the first lines of a text above it, as an excerpt: the first paragraph begins as a later one
 * does, which goes on.
 */
export function excerptAbove(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.findIndex(({ role, content }) => role === null && content.text.length >= shortest);
  const excerpt = blocks[first];
  if (!excerpt) return blocks;
  const isBelow = blocks.some((block, index) => index > first && block.role === null && goesOn(block, excerpt));
  return isBelow ? blocks.map((block) => (block === excerpt ? decide(block, 'navigation', 'wording') : block)) : blocks;
}

function goesOn({ content: { text } }: Block, { content }: Block): boolean {
  if (text.length <= content.text.length || text[0] !== content.text[0]) return false;
  return text.startsWith(content.text.replace(cutOff, '').trimEnd());
}
