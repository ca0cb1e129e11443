import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { decide, withoutFront } from '../blocks/block.ts';
import { signForBullet, surelyBullet } from '../blocks/bullets.ts';
import { opened } from '../blocks/evidence.ts';

/**
 * Takes the bullets off the paragraphs of sections, which briefs set as lists: "• The government increased prosecution efforts." An asterisk
 * in front of one alone is that of a note: it is told.
 */
export function paragraphBullets(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const paragraphs = blocks.filter(({ role, part }) => role === 'paragraph' && part !== 'recommendations');
  const signed = paragraphs.filter((own) => lengthIn(own, signForBullet) > 0);
  const isList = signed.length > 1 && signed.length * 2 >= paragraphs.length;
  const [alone] = signed.length === 1 ? signed : [];
  if (alone?.content.text.startsWith('*') && opened(alone).length === 0) decide(alone, 'unplaced', 'wording');
  const found = new Map<Block, number>();
  for (const own of paragraphs) {
    const length = lengthIn(own, surelyBullet) || (isList ? lengthIn(own, signForBullet) : 0);
    if (length > 0 && length < own.content.text.length) found.set(own, length);
  }
  return found.size === 0
    ? blocks
    : flatMap(blocks, (own) => (found.has(own) ? withoutFront(own, found.get(own) ?? 0) : [own]));
}

const startsWithLetter = /^[A-Za-z]/u;

function lengthIn({ content: { text } }: Block, bullet: RegExp): number {
  return startsWithLetter.test(text) ? 0 : (bullet.exec(text.slice(0, 40))?.[0].length ?? 0);
}
