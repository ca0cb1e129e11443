import type { Block } from '../../report/tree.ts';
import { cut } from '../blocks/block.ts';

/** The note of 2003 between the header and the profile: "[*Please note: Togo was updated to Tier 2 …]". */
const note = /^\[\*? ?(?:Please )?note:[^\]]{1,400}\](?=\s?\S)/iu;

/** Cuts the note off the text that a copy glued to it: the first text of a narrative. A note further below is part of its paragraph. */
export function gluedNote(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const at = blocks.findIndex(({ role }) => role === null);
  const block = blocks[at];
  const length = block ? note.exec(block.content.text)?.[0].length : undefined;
  if (!block || length === undefined) return blocks;
  return [...blocks.slice(0, at), cut(block, 0, length), cut(block, length), ...blocks.slice(at + 1)];
}
