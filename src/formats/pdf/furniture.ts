import { endsWithStop } from '../../text/lines.ts';
import { type Line, sameSize } from './page.ts';

/** What a page shows beside the text. */
export type Furniture = 'page-header' | 'page-number';

/** Rows at the edge of a page that are looked at: a running head and a number below it. */
const edgeRows = 2;
/** Distance to the text, measured by the letters' size, and longest text, in characters. */
const apart = 1.7;
const longest = 100;
const fewWords = 60;
/** Rows of different pages that are as close in height are the same, in points. */
const tolerance = 4;

const onlyNumber = /^[-–—\s[(]*(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})[-–—\s\])]*$/iu;

interface Row {
  y: number;
  edge: 'top' | 'bottom';
  lines: Line[];
}

/**
 * The running heads and page numbers of a document: rows at the upper or lower edge, apart from the text, that stand at the
 * same height on most pages, and numbers and fine print that stand so alone on any. `size` is that of the text.
 */
export function furnitureOf(pages: ReadonlyArray<ReadonlyArray<Line>>, size: number): Map<Line, Furniture> {
  const rows = pages.map((lines) => [...edge(lines, 'top', size), ...edge(lines, 'bottom', size)]);
  const repeats = repeated(rows.flat(), Math.max(2, pages.length / 2));
  const found = new Map<Line, Furniture>();
  for (const row of rows.flat()) {
    for (const line of row.lines) {
      if (onlyNumber.test(line.text)) found.set(line, 'page-number');
      else if (repeats(row) || isFinePrint(line, size)) found.set(line, 'page-header');
    }
  }
  return found;
}

/** Tells the rows whose height at least `least` rows have. */
function repeated(rows: ReadonlyArray<Row>, least: number): (row: Row) => boolean {
  const heights = new Map<string, number>();
  for (const row of rows) for (const key of keysOf(row)) heights.set(key, (heights.get(key) ?? 0) + 1);
  return (row) => (heights.get(keysOf(row)[0] ?? '') ?? 0) >= least;
}

/** A few words in letters smaller than the text's. */
function isFinePrint({ size: own, text }: Line, size: number): boolean {
  return own < size && !sameSize(own, size) && text.length <= fewWords && !endsWithStop(text);
}

/** A height and the ones next to it, so that two that are close share one. */
function keysOf({ y, edge }: Row): string[] {
  const step = Math.round(y / tolerance);
  return [step, step - 1, step + 1].map((height) => `${edge} ${height}`);
}

/** The rows at an edge that stand apart from what is further in, from the edge on. */
function edge(lines: ReadonlyArray<Line>, edge: Row['edge'], size: number): Row[] {
  const way = edge === 'top' ? 1 : -1;
  const inwards = [...lines].sort((a, b) => way * (a.y - b.y));
  const found: Row[] = [];
  while (found.length < edgeRows && inwards.length > 0) {
    const y = inwards[0]?.y ?? 0;
    const row: Row = { y, edge, lines: [] };
    while (inwards[0] && Math.abs(inwards[0].y - y) <= tolerance) row.lines.push(inwards.shift() as Line);
    const distance = Math.abs((inwards[0]?.y ?? Number.POSITIVE_INFINITY) - y);
    if (!row.lines.every((line) => isSmall(line, size)) || distance < apart * size) break;
    found.push(row);
  }
  return found;
}

function isSmall(line: Line, size: number): boolean {
  return line.text.length <= longest && (line.size < size || sameSize(line.size, size));
}
