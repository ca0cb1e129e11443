import { headingsInCapitals } from '../../knowledge/heading-words.ts';
import type { Block } from '../../report/tree.ts';
import { matches } from '../../text/patterns/finder.ts';
import { decide } from '../blocks/block.ts';
import { isNoSentence, pageRole } from '../blocks/page-line.ts';

/** So many headings with nothing between them are a menu wherever they stand. */
const enoughForMenu = 3;

/** Sets aside headings one below the other with nothing under them, as a page lists what it holds; two only among other lines. */
export function setMenusAside(blocks: ReadonlyArray<Block>): void {
  let from = 0;
  for (let at = 0; at <= blocks.length; at += 1) {
    if (blocks[at]?.role === 'heading') continue;
    const isMenu =
      at - from >= enoughForMenu || (at - from > 1 && [from - 1, at].every((side) => isLine(blocks[side])));
    if (isMenu) for (const entry of blocks.slice(from, at)) decide(entry, 'navigation', 'wording');
    from = at + 1;
  }
}

function isLine(block: Block | undefined): boolean {
  return block?.role === null && isNoSentence(block);
}

/** A page's contents run into one line, headings and nothing else: "PRIORITIZED RECOMMENDATIONS: PROSECUTION PROTECTION PREVENTION". */
const rowOfHeadings = new RegExp(String.raw`^(?:(?:${headingsInCapitals.join('|')})[:：]?\s?){3,6}$`, 'u');

/** Whether a line has nothing but several headings in a row. */
export function isRowOfHeadings({ content: { text } }: Block): boolean {
  return matches(rowOfHeadings, text);
}

/** No such line is longer, in UTF-16 code units. */
const longestMenu = 240;
const bars = /(?:\S \| \S[^|]*){2}/u;

/** Whether a line has headings among other entries, with bars between them: "PROSECUTION | PROTECTION | PREVENTION". */
export function isMenuLine(block: Block): boolean {
  const { text } = block.content;
  return text.length <= longestMenu && bars.test(text) && pageRole(block) !== null;
}
