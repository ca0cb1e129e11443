import type { Block } from '../../report/tree.ts';
import { setAside } from '../blocks/set-aside.ts';
import { assessedProfileAt } from '../narratives/assessed-profile.ts';
import { introducedAt, namedAt } from '../narratives/introductions.ts';
import { wordsInFront } from '../narratives/own-words.ts';
import { quotationEndsAt } from './end-of-quotation.ts';
import { saidByMasthead } from './masthead.ts';
import { methodologyIn } from './methodology.ts';
import { ownHeader } from './neighbors-tail.ts';

/**
 * What stands between the top of a page and the header, or what introduces the narrative, is the page's, and so are what somebody says for
 * himself in front of its first words, what goes on behind a narrative that a document quotes, and what tells how the report was made.
 */
export function strayLines(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const header = ownHeader(blocks);
  const end = quotationEndsAt(blocks, header);
  const box = methodologyIn(blocks, header);
  const untitled = header < 0 ? Math.max(assessedProfileAt(blocks), namedAt(blocks)) : 0;
  const begin = Math.max(header, introducedAt(blocks), untitled);
  const said = [...wordsInFront(blocks), ...saidByMasthead(blocks, header)];
  return blocks.map((block, index) =>
    index < begin || index >= end || (index >= box.start && index < box.end) || said.includes(block)
      ? setAside(block)
      : block,
  );
}
