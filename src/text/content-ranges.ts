import type { Nodes, Root } from 'mdast';
import type { Range } from '../model/document.ts';
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
  visit(tree, source, found);
  return found.sort((a, b) => a.start - b.start);
}

function visit(node: Nodes, source: string, found: ContentRange[]): void {
  if ('children' in node) {
    for (const child of node.children) visit(child, source, found);
    return;
  }
  const mapped = literals(node, source);
  for (const run of mapped.runs) {
    const range = { start: run.from, end: run.from + (run.span ?? run.length) };
    const text = mapped.text.slice(run.at, run.at + run.length);
    if (run.span === undefined) found.push(range);
    // A reference to a blank (`&nbsp;`) is no text, though its characters are none.
    else if (text.trim() !== '') found.push({ ...range, text });
  }
}
