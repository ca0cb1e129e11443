import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { cut, decide, isBlank } from '../blocks/block.ts';

/** The note of 2003 between the header and the profile: "[*Please note: Togo was updated to Tier 2 …]". */
const note = /^\[\*? ?(?:Please )?note:[^\]]{1,400}\](?=\s?\S)/iu;

/**
 * The note of the islands in the Kingdom of the Netherlands, on one line with the text around it, between two sentences: "… to Tier 2.
 * __________ * Aruba is an autonomous entity within the Kingdom of the Netherlands. … if it were a separate, independent country.
 * Prosecute"
 */
const ofTheKingdom =
  /(?<=^|[.!?]\s)(?:_{3,}\s?)?(?:[*†‡]\s?|(?<![\d,.])\d)?(?:St\. |\p{Lu})[\p{L} ]{3,20} is an? (?:semi-)?autonomous (?:entity|country|part|island)[^.;]{0,40} (?:with)?in the Kingdom of the Netherlands\.[^_]{20,700}?\bindependent country\.(?: However, the Kingdom\b[^.]{10,200}\.)?/u;

/**
 * Cuts notes off the text that a copy glued them to: the one of 2003 off the first text of a narrative, for further below it is part of its
 * paragraph; the other wherever it stands.
 */
export function gluedNote(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.findIndex(({ role }) => role === null);
  return flatMap(blocks, (block, at) => {
    if (block.role !== null) return [block];
    const { text } = block.content;
    const length = at === first ? note.exec(text)?.[0].length : undefined;
    if (length !== undefined) return [cut(block, 0, length), cut(block, length)];
    const found = matchOf(ofTheKingdom, text);
    return found ? withoutNote(block, found) : [block];
  });
}

function withoutNote(block: Block, { 0: words, index: start }: RegExpExecArray): Block[] {
  const end = start + words.length;
  const pieces = [cut(block, 0, start), decide(cut(block, start, end), 'footnote', 'wording'), cut(block, end)];
  return pieces.filter((piece) => !isBlank(piece));
}
