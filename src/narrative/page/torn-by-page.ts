import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { endsWithClause, endsWithStop } from '../../text/lines.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { pageRole } from '../blocks/page-line.ts';

/** So many UTF-16 code units of prose without a stop are no title and no caption. */
const surelyProse = 1.5 * narrowestWrap;

/**
 * Whether a page ended in the middle of a sentence that the next one goes on with, though not in small letters: "and convicted", "21 of
 * them."
 */
export function isTornByPage(before: Block, block: Block): boolean {
  const [first, second] = [before.content.text, block.content.text];
  if (before.shape !== 'paragraph' || block.shape !== 'paragraph') return false;
  if (first.length < surelyProse || endsWithStop(first) || endsWithClause(first) || leadingBullet.test(first))
    return false;
  return (
    second.length >= narrowestWrap && !leadingBullet.test(second) && !isInCapitals(second) && pageRole(block) === null
  );
}
