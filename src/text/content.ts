import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { MappedText, Range } from '../report/document.ts';
import { isResidueRole, type ResidueRole } from '../report/vocabulary.ts';
import { align } from './align.ts';
import { concat } from './mapped-text.ts';

/** A line break that Markdown or HTML asks for: it has no character of its own in the text. */
const lineBreak: MappedText = { text: '\n', runs: [] };

/**
 * The role that a parser gave a node in `data.tip.role`, because it knows it to be page or note and not report: the navigation
 * of a web page, the mark of a footnote; `null` for any other node.
 */
export function roleOf({ type, data }: Nodes): ResidueRole | null {
  if (type === 'footnoteDefinition') return 'footnote';
  const role = (data as { tip?: { role?: string } } | undefined)?.tip?.role;
  return isResidueRole(role) ? role : null;
}

/**
 * The text content of an mdast node with its map: its literals in order, each aligned with its place in the source. Raw HTML in
 * Markdown, alternative texts and destinations are syntax, not text; what in it has a role of its own is not its text.
 */
export function literals(node: Nodes, source: string): MappedText {
  const own = leaves(node, (inner) => roleOf(inner) !== null);
  return concat(own.map((leaf) => (leaf.type === 'break' ? lineBreak : literal(leaf, source))));
}

/** What in a node has a role of its own, in order: the outermost of it. */
export function setApart(node: Nodes): Nodes[] {
  const found: Nodes[] = [];
  leaves(node, (inner) => {
    const isApart = roleOf(inner) !== null;
    if (isApart) found.push(inner);
    return isApart;
  });
  return found;
}

function literal(node: Nodes, source: string): MappedText {
  const value = textOf(node, { includeHtml: false, includeImageAlt: false });
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return value === '' || start === undefined || end === undefined
    ? { text: value, runs: [] }
    : align(value, source, start, end);
}

/**
 * The nodes below a node that have no children, in order; the node itself where it has none. What is passed over is not
 * looked into. Walked without recursion: a tree that somebody made by hand may be deeper than the call stack.
 */
function leaves(root: Nodes, isPassed?: (node: Nodes) => boolean): Nodes[] {
  const found: Nodes[] = [];
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node !== root && isPassed?.(node)) continue;
    if (!('children' in node)) found.push(node);
    else for (let index = node.children.length - 1; index >= 0; index--) left.push(node.children[index] as Nodes);
  }
  return found;
}

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
