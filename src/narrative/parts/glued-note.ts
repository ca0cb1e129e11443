import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { cut } from '../blocks/block.ts';

/** The note of 2003 between the header and the profile: "[*Please note: Togo was updated to Tier 2 …]". */
const note = /^\[\*? ?(?:Please )?note:[^\]]{1,400}\](?=\s?\S)/iu;

/** Cuts the note off the text that a copy glued to it. */
export function gluedNote(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return flatMap(blocks, (block) => {
    const length = block.role === null ? note.exec(block.content.text)?.[0].length : undefined;
    return length === undefined ? [block] : [cut(block, 0, length), cut(block, length)];
  });
}
