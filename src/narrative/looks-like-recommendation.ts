import { isImperative } from '../knowledge/imperatives.ts';
import type { Block } from '../report/tree.ts';
import { sentences } from '../text/sentences.ts';
import { inlineBullet, leadingBullet } from './bullets.ts';

const semicolon = /;\s/gu;

/** Whether a block has the marks of a list. */
export function isListed({ content: { text }, shape }: Block): boolean {
  return shape === 'item' || leadingBullet.test(text) || (text.match(inlineBullet)?.length ?? 0) > 1;
}

/** Whether a block looks like one recommendation or several: it opens with a verb, has bullets, or more semicolons than stops. */
export function isRecommendation(block: Block): boolean {
  const { text } = block.content;
  return (
    isImperative(text.replace(leadingBullet, '')) ||
    isListed(block) ||
    (text.match(semicolon)?.length ?? 0) > sentences(text).length
  );
}
