import type { Text } from 'mdast';
import type { Position } from 'unist';
import type { Range } from '../report/document.ts';

/** A place by its offsets alone: lines and columns are nobody's concern behind a parser. */
export function positionAt({ start, end }: Range): Position {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { start: point(start), end: point(end) };
}

/** What a source has at a place as a node; `value` where it says something else than it stands for. */
export function textAt(source: string, range: Range, value = source.slice(range.start, range.end)): Text {
  return { type: 'text', value, position: positionAt(range) };
}
