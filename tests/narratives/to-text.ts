import { blocksOf, inLines } from './blocks.ts';
import type { Narrative } from './narrative.ts';

/** The narrative as plain text in the form of its era, a blank line between blocks. */
export function toText(narrative: Narrative): string {
  return inLines(blocksOf(narrative), ({ kind, title, text }) => {
    if (kind === 'item') return `  • ${text}`;
    return title === undefined ? text : `${title} ${text}`;
  });
}
