import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { cut, decide, withoutSigns } from '../blocks/block.ts';
import { signForBullet, surelyBullet } from '../blocks/bullets.ts';
import { opensAny } from '../blocks/evidence.ts';
import { isNoSentence } from '../blocks/page-line.ts';

/**
 * Takes the bullets off the paragraphs of sections, which briefs set as lists: "• The government increased prosecution efforts." An asterisk
 * in front of few of them is that of a note, unless they open their part, and what is no sentence behind a bullet is of the page, "» Read
 * more": both are told.
 */
export function paragraphBullets(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const paragraphs = blocks.filter(({ role, part }) => role === 'paragraph' && part !== 'recommendations');
  const isSigned = (own: Block): boolean => lengthIn(own, signForBullet) > 0;
  const signed = paragraphs.filter(isSigned);
  // "* Prosecution: The government …": the sign stands in front of the heading.
  const signs = signed.length + blocks.filter((own) => own.role === 'heading' && isSigned(own)).length;
  const isList = signs > 1 && signs * 2 >= paragraphs.length;
  const found = new Map(
    paragraphs.map((own) => [own, bulletIn(own, isList)] as const).filter(([, length]) => length > 0),
  );
  const apart = [...(isList ? [] : signed.filter(isNote)), ...[...found].filter(isOfPage).map(([own]) => own)];
  for (const own of apart) {
    decide(own, 'unplaced', 'wording');
    found.delete(own);
  }
  if (found.size === 0) return blocks;
  return flatMap(blocks, (own) => {
    const end = found.get(own);
    return end === undefined ? [own] : withoutSigns(own, [{ start: 0, end }]);
  });
}

function isOfPage([own, length]: readonly [Block, number]): boolean {
  return isNoSentence(cut(own, length));
}

function isNote(own: Block): boolean {
  return own.content.text.startsWith('*') && !opensAny(own);
}

/** How long the bullet of a paragraph is, which has more than that. No note opens a part. */
function bulletIn(own: Block, isList: boolean): number {
  const sign = lengthIn(own, signForBullet);
  const isBullet = sign > 0 && (isList || opensAny(own));
  const length = lengthIn(own, surelyBullet) || (isBullet ? sign : 0);
  return length < own.content.text.length ? length : 0;
}

const startsWithLetter = /^[A-Za-z]/u;

function lengthIn({ content: { text } }: Block, bullet: RegExp): number {
  return startsWithLetter.test(text) ? 0 : (bullet.exec(text.slice(0, 40))?.[0].length ?? 0);
}
