import type { Nodes, Text } from 'mdast';
import type { Position } from 'unist';
import type { Range } from '../report/document.ts';
import type { ResidueRole } from '../report/vocabulary.ts';

/** A place by its offsets alone: lines and columns are nobody's concern behind a parser. */
export function positionAt({ start, end }: Range): Position {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: point(start), end: point(end) };
}

/** What a source has at a place as a node; `value` where it says something else than it stands for. */
export function textAt(source: string, range: Range, value = source.slice(range.start, range.end)): Text {
  return { type: 'text', value, position: positionAt(range) };
}

/** Says on a node of a tree that it is no text of the report, and what it is; gives the node. */
export function withRole<Node extends Nodes>(node: Node, role: ResidueRole): Node {
  node.data = { ...node.data, tip: { role } } as Node['data'];
  return node;
}

/** So many UTF-16 code units are said of a picture at most. */
export const longestCaption = 300;
