import type { Block } from '../../report/tree.ts';
import { continues, endsOpen, endsWithClause, endsWithStop } from '../../text/lines.ts';
import { narrowestWrap, widestWrap } from '../../text/wrap.ts';
import { decide } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { opensAny } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';

/**
 * The rest of a note that a page break or blank lines tore in the middle of a sentence is of the note, too: "* Aruba is an autonomous
 * entity within the⏎⏎Kingdom of the Netherlands." Joined with the prose above it, it would be read as that.
 */
export function tornNotes(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  let note: Block | null = null;
  for (const block of blocks) {
    if (block.role === 'footnote') note = block;
    else if (block.role !== null) continue;
    else if (note && goesOn(note.content.text, block)) note = decide(block, 'footnote', 'position');
    else note = null;
  }
  return blocks;
}

/** What a copy cites behind a paragraph has no rest: '… https://www.example.org/togo', '… (USDOS 2019)', '<ref>…</ref>'. */
const isClosed = /[)\]>]$|:\/\/\S+$/u;

function goesOn(before: string, block: Block): boolean {
  const { text } = block.content;
  if (before.length < narrowestWrap || endsWithStop(before) || isClosed.test(before) || leadingBullet.test(text))
    return false;
  if (headingOfAnyEdition(text) !== null || opensAny(block)) return false;
  // Lines with blank ones between them may go on with a name.
  const isLine = before.length <= widestWrap && text.length <= widestWrap && !endsWithClause(before);
  return continues(before, text) || endsOpen(before) || isLine;
}
