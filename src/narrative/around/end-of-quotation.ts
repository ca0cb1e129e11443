import type { Block } from '../../report/tree.ts';
import { endsQuoted } from '../blocks/end-of-text.ts';

/**
 * Where a document goes on that quotes a narrative: at the line that says so, or, where it counts its paragraphs, at the number behind the
 * last one in front of the narrative; the end where it does not.
 */
export function quotationEndsAt(blocks: ReadonlyArray<Block>, header: number): number {
  const next = lastNumber(blocks.slice(0, Math.max(header, 0))) + 1;
  const isCounted = !Number.isNaN(next);
  const end = blocks.findIndex(
    (block, index) => index > header && (endsQuoted(block.content.text) || (isCounted && numberOf(block) === next)),
  );
  if (end < 0) return blocks.length;
  const isCountedAnew = blocks.slice(header + 1, end).some((block) => numberOf(block) === 1);
  return isCountedAnew && !endsQuoted(blocks[end]?.content.text ?? '') ? blocks.length : end;
}

/** "7. Begin text", "¶7. (U) Begin text"; "^7 . Begin text" where a scan did not know the sign. */
const numbered = /^[¶^]?\s?(?<number>\d{1,2})\s?\.\s+(?:\([A-Z/]{1,5}\)\s+)?\p{L}/u;
const fewestNumbers = 2;

function numberOf({ content: { text } }: Block): number {
  return Number(numbered.exec(text)?.groups?.['number']);
}

/**
 * The last of the numbers that count the paragraphs in front of a narrative from 1 on, of which a copy may leave out some; `NaN` where they
 * are not counted.
 */
function lastNumber(blocks: ReadonlyArray<Block>): number {
  let last = 0;
  let count = 0;
  for (const block of blocks) {
    const number = numberOf(block);
    if (!(number > last) || (count === 0 && number !== 1)) continue;
    last = number;
    count += 1;
  }
  return count < fewestNumbers ? Number.NaN : last;
}
