import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesIn } from '../../text/matches.ts';
import { block as blockOf, cut, decide, withoutBlank } from '../blocks/block.ts';

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
  const found = blocks.map(({ role, content: { text } }) =>
    role === null && mayHaveStamp.test(text) ? matchesIn(text, stamp) : [],
  );
  if (found.every(({ length }) => length === 0)) return blocks;
  return flatMap(blocks, (block, index) => withoutStamps(block, found[index] as RegExpMatchArray[]));
}

function withoutStamps(block: Block, stamps: ReadonlyArray<RegExpMatchArray>): Block[] {
  if (stamps.length === 0) return [block];
  const starts = stamps.map(({ index = 0 }) => index);
  const pieces = stamps.flatMap(({ 0: words }, at) => {
    const start = starts[at] as number;
    const message = cut(block, start + words.length, starts[at + 1]);
    return [decide(cut(block, start, start + words.length), 'navigation', 'wording'), blockOf(message.content)];
  });
  return withoutBlank([cut(block, 0, starts[0]), ...pieces]);
}
