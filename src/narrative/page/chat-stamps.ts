import type { Block } from '../../report/tree.ts';
import { rangesIn } from '../../text/matches.ts';
import { decide, eachOpen, partedAt } from '../blocks/block.ts';

const time = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AP]M)?`;
const day = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}`;
/**
 * '[14:01, 20/06/2019] Sam: ', '[20.06.19, 14:01:33] Sam: ', '6/20/19, 2:01 PM - Sam: '; of who wrote down what was read aloud,
 * '[00:14:01] ', or of a program that logs what it shows, '[2019-06-20 14:01:33] '.
 */
const stamp = new RegExp(
  String.raw`^(?:\[${time}, ${day}\]|\[${day},? ${time}\]|${day},? ${time} [-–]) [^:\n]{1,40}: |^\[(?:${day}[T ])?${time}\] `,
  'gimu',
);
/** What a text begins with that was sent so: a look at each of its lines takes long. */
const mayHaveStamp = /^\[?\d{1,4}[:./-]\d{1,2}/;

/** Takes off what a messenger sets in front of each message, where a narrative was sent on by one, a paragraph a message. */
export function chatStamps(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return eachOpen(blocks, (block) => {
    const { text } = block.content;
    const stamps = mayHaveStamp.test(text) ? rangesIn(text, stamp) : [];
    const pieces = partedAt(block, stamps, (piece) => decide(piece, 'navigation', 'wording'));
    for (const piece of pieces.slice(1)) piece.gap = betweenParagraphs;
    return pieces;
  });
}

const betweenParagraphs = 2;
