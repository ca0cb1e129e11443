import type { Block } from '../../report/tree.ts';
import { decide } from '../blocks/block.ts';

/** Shorter ones may be said twice, in UTF-16 code units. */
const shortest = 60;
/** How a program ends what it cut off: "… and girls …", "… and girls [...]". */
const cutOff = /\s*\[?(?:…|\.{3})\]?$/u;

/**
 * Programs that put pages on the web print the first lines of a text above it, as an excerpt: the first paragraph begins as the next one
 * does, which goes on.
 */
export function excerptAbove(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.findIndex(({ role }) => role === null);
  const next = blocks.findIndex(({ role }, index) => index > first && role === null);
  const [excerpt, text] = [blocks[first], blocks[next]];
  if (!excerpt || !text || !beginsAs(text.content.text, excerpt.content.text)) return blocks;
  return blocks.map((block) => (block === excerpt ? decide(block, 'navigation', 'wording') : block));
}

function beginsAs(text: string, excerpt: string): boolean {
  if (excerpt.length < shortest || text[0] !== excerpt[0]) return false;
  const words = excerpt.replace(cutOff, '');
  return text.length > excerpt.length && text.startsWith(words);
}
