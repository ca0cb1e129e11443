import { upperMedian } from '../../text/lists.ts';
import { matchesIn } from '../../text/matches.ts';
import { isOfLines, longestLine } from './columns.ts';

/** Between the lines of a text and a box that a program has set to their right. */
const gap = /\S {3,}(?=\S)/gu;
const blanks = '   ';
/** The lines of the text are longer, in characters, and those of the box shorter: in a table both are short, in two columns both long. */
const narrowest = 40;
const widest = 40;
/** So many lines have words of the box behind words of the text, and no more in a row have none of the box. */
const fewest = 3;
const mostOpen = 2;
/** A page has no more lines. */
const longest = 100;

/** A text with what was set beside it below. */
interface Beside {
  text: string;
  /** Where in it each box begins. */
  starts: ReadonlySet<number>;
}

/**
 * Puts each box that stands beside the lines of a text, as `pdftotext -layout` sets the side bar of a page, below the paragraph that it
 * stands beside; `null` for any other text. Every character but blanks stays.
 */
export function readBeside(text: string): Beside | null {
  if (!isOfLines(text) || !text.includes(blanks)) return null;
  const lines = partsOf(text.split('\n'));
  if (!lines.some(({ beside }) => beside !== '')) return null;
  const starts = new Set<number>();
  let found = '';
  let box: string[] = [];
  for (const { own, beside, isOpen } of [...lines, { own: '', beside: '', isOpen: false }]) {
    if (beside !== '') box.push(beside);
    if (box.length > 0 && !isOpen && own.trim() === '') {
      starts.add(found.length + 1);
      found += `\n${box.join('\n')}\n`;
      box = [];
    }
    found += `${own}\n`;
  }
  return { text: found, starts };
}

interface Parts {
  own: string;
  beside: string;
  /** Whether the box goes on below, or ends here. */
  isOpen: boolean;
}

/** Each line of the text, and the line of a box beside it. */
function partsOf(lines: ReadonlyArray<string>): Parts[] {
  let edge: Edge | null = null;
  const none = new Map<number, number>();
  return lines.map((line, at) => {
    if (!edge || at >= edge.end) edge = edgeAt(lines, at, none);
    const [own, beside] = edge ? cut(line, edge.column) : [line, ''];
    return { own, beside, isOpen: edge !== null };
  });
}

/** Where a box begins in its lines, and behind which line it ends. */
interface Edge {
  column: number;
  end: number;
}

/** `none`: up to which line there is no box at a column. A table has many rows and columns, and is looked at once. */
function edgeAt(lines: ReadonlyArray<string>, at: number, none: Map<number, number>): Edge | null {
  const line = lines[at] as string;
  if (line.length > longestLine || !line.includes(blanks)) return null;
  for (const { index, 0: found } of matchesIn(line, gap)) {
    const column = index + found.length;
    if ((none.get(column) ?? 0) > at || line.slice(0, column).trim().length < narrowest) continue;
    const rows = rowsOf(lines, at, column);
    if (isBox(rows)) return { column, end: at + rows.length };
    none.set(column, at + rows.length);
  }
  return null;
}

type Row = [own: string, beside: string];

/** The lines from one on, cut at a column, as long as there is a box in it. */
function rowsOf(lines: ReadonlyArray<string>, first: number, column: number): Row[] {
  const rows: Row[] = [];
  let length = 0;
  for (const line of lines.slice(first, first + longest)) {
    if (line.slice(column - blanks.length, column).trim() !== '' || rows.length > length + mostOpen) break;
    const row = cut(line, column);
    if (row[1].length > widest) return [];
    rows.push(row);
    if (row[1] !== '') length = rows.length;
  }
  return rows.slice(0, length);
}

function isBox(rows: ReadonlyArray<Row>): boolean {
  const own = rows.filter(([text]) => text !== '');
  return (
    own.filter(([, beside]) => beside !== '').length >= fewest &&
    // A table has gaps of its own.
    own.filter(([text]) => text.trimStart().includes(blanks)).length * 2 <= own.length &&
    upperMedian(own.map(([text]) => text.length)) >= narrowest
  );
}

function cut(line: string, column: number): Row {
  return [line.slice(0, column).trimEnd(), line.slice(column).trim()];
}
