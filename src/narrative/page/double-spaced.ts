import type { Block } from '../../report/tree.ts';
import { continues } from '../../text/lines.ts';
import { type Wrap, widestWrap, wrapAt } from '../../text/wrap.ts';

/** Line breaks in front of a line that stands behind one blank line. */
export const blankLine = 2;
/** So many lines, and such a share of all, go on in the middle of a sentence. */
const fewest = 5;
const share = 0.25;

/**
 * How a text was wrapped whose lines all have a blank line between them, as manuscripts do; `null` for any
 * other text, which its first paragraph shows: it is longer than a line.
 */
export function doubleSpaced(blocks: ReadonlyArray<Block>): Wrap | null {
  const open = blocks.filter(({ role }) => role === null);
  if (open.some(({ content }) => content.text.length > widestWrap)) return null;
  let width = 0;
  let torn = 0;
  for (const [index, { gap, content }] of open.entries()) {
    const before = open[index - 1]?.content.text;
    if (before === undefined || gap !== blankLine || !continues(before, content.text)) continue;
    torn += 1;
    width = Math.max(width, before.length);
  }
  return torn >= fewest && torn >= open.length * share ? wrapAt(width) : null;
}
