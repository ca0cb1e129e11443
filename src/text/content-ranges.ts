import type { Root } from 'mdast';
import type { Range } from '../report/document.ts';
import { leaves } from './leaves.ts';
import { literals } from './literals.ts';

/** A stretch of the source that is text content; `text` where it says something else than it is (`&amp;`). */
export interface ContentRange extends Range {
  text?: string;
}

/**
 * What of a source with syntax is text, in order: the literals of the tree, whatever is made of them later. This is what
 * conservation is measured against.
 */
export function contentRanges(tree: Root, source: string): ContentRange[] {
  const found: ContentRange[] = [];
  for (const leaf of leaves(tree)) {
    const { text, runs } = literals(leaf, source);
    for (const run of runs) {
      const range = { start: run.from, end: run.from + (run.span ?? run.length) };
      const meant = text.slice(run.at, run.at + run.length);
      if (run.span === undefined) found.push(range);
      // A reference to a blank (`&nbsp;`) is no text, though its characters are none.
      else if (meant.trim() !== '') found.push({ ...range, text: meant });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
