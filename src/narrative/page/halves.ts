import type { Block } from '../../report/tree.ts';
import { continues } from '../../text/lines.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { leadingBullet } from '../blocks/bullets.ts';

/** Whether a block is of the edge of a page, which stands between the halves of what goes on behind it. */
export function isOfEdge({ role }: Block): boolean {
  return role === 'page-header' || role === 'page-number';
}

/** Whether two blocks without a role are the halves of a sentence, so that what stands between them stands in it. */
export function areHalves(before: Block | undefined, behind: Block | undefined): boolean {
  return before?.role === null && behind?.role === null && continues(before.content.text, behind.content.text);
}

/** The same where the first is prose for its length, or an item: the lines of a caption or a menu go on in small letters, too. */
export function areHalvesOfProse(before: Block | undefined, behind: Block | undefined): boolean {
  if (before === undefined || !areHalves(before, behind)) return false;
  return before.content.text.length >= narrowestWrap || leadingBullet.test(before.content.text);
}
