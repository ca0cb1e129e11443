import { type Line, mostCommonSize } from './fragment.ts';

/** One page of a document. */
export interface Page {
  number: number;
  /** In reading order, without what is beside the text. */
  lines: Line[];
  /** Running heads, numbers and tabs, above and below. */
  above: Line[];
  below: Line[];
  /** Size of the letters of most of its text. */
  size: number;
}

/** Where the text of a column begins and ends on a page. */
export interface Edges {
  left: number;
  right: number;
}

/** A page with less text has the size of the document. */
const enough = 1500;

/** The size of a page's text: its own, if there is enough of it. */
export function sizeOfText(lines: ReadonlyArray<Line>, size: number): number {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return characters >= enough ? mostCommonSize(lines) : size;
}

/** The edges of each column of a page; the left one is where most lines begin. */
export function edgesOf({ lines, size }: Page): Map<number, Edges> {
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    const own = columns.get(line.column) ?? [];
    own.push(line);
    columns.set(line.column, own);
  }
  return new Map([...columns].map(([column, own]) => [column, edges(own, size)]));
}

function edges(lines: ReadonlyArray<Line>, size: number): Edges {
  const starts = new Map<number, number>();
  let right = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const start = Math.round(line.left);
    starts.set(start, (starts.get(start) ?? 0) + 1);
    least = Math.min(least, start);
    right = Math.max(right, line.right);
  }
  // What stands left of the text a little is the text's edge, too: bullets, when items are most of the column.
  const isEdge = (count: number) => count >= Math.max(2, lines.length * 0.1);
  const left = [...starts].filter(([, count]) => isEdge(count)).map(([start]) => start);
  return { left: left.length > 0 ? Math.min(...left) : Math.min(least, least + size), right };
}
