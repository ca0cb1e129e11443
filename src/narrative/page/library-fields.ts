import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { decide } from '../blocks/block.ts';
import { opened } from '../blocks/evidence.ts';

/** Behind this line, ecoi.net tells of the document what it knows: a label on a line, and what it labels on the next. */
const begins = /^ecoi\.net(?: summary|-Beschreibung):/u;
const label =
  /^(?:ecoi\.net(?: summary|-Beschreibung)|Country|Source|Original link|Document type|Language|Published|Document ID|Land|Quelle|Originallink|Dokumentart|Sprache|Veröffentlicht|Dokument-ID):$/u;
/** The description is the longest of what is told, in UTF-16 code units. */
const longest = 240;

/** Sets aside what a library tells of a document below its text: 'Language:⏎English'. */
export function libraryFields(blocks: ReadonlyArray<Block>): void {
  const from = blocks.findIndex(({ content }) => begins.test(content.text));
  if (from < 0) return;
  for (const [index, block] of blocks.entries()) {
    if (index < from || !label.test(block.content.text)) continue;
    const value = blocks[index + 1];
    if (block.role === null) decide(block, 'publication-notice', 'wording');
    if (value && isValue(value)) decide(value, 'publication-notice', 'wording');
  }
}

function isValue(block: Block): boolean {
  const { text } = block.content;
  return block.role === null && text.length <= longest && !endsWithStop(text) && opened(block).length === 0;
}
