import { isPrintedHeading } from '../../knowledge/editions.ts';
import { beginsSmall } from '../../text/characters.ts';
import { endsWithStop } from '../../text/lines.ts';
import { countsOf, grouped } from '../../text/lists.ts';
import { type Line, sameSize } from './page.ts';
import { artifact } from './tags.ts';

/** What a page shows beside the text. */
export type Furniture = 'page-header' | 'page-number';

/** Rows at the edge of a page that are looked at: a running head and a number below it. */
const edgeRows = 2;
/** Distance to the text, and size of the letters, measured by those of the text, and longest text, in characters. */
const apart = 1.7;
const largest = 1.2;
const longest = 100;
const fewWords = 60;
/** Rows of different pages that are as close in height are the same, in points. */
const tolerance = 4;

const onlyNumber = /^[-–—\s[(]*(?:page\s+)?(?:\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?|[ivxlc]{1,7})[-–—\s\])]*$/iu;

const figure = /\d+/u;
const figures = /\d+/gu;

/** What stands side by side at the upper or lower edge of a page. */
interface EdgeRow {
  y: number;
  page: number;
  edge: 'top' | 'bottom';
  lines: Line[];
  /** It stands apart from the text. */
  isApart: boolean;
}

/**
 * The running heads and page numbers of a document: rows at the upper or lower edge, apart from the text, that stand at the
 * same height on most pages and are alike, and numbers and fine print that stand so alone on any; near the text, rows outside its
 * sentences that say the same on most. `size` is that of the text.
 * A heading of the report is none of them: it is the last line of a page now and then.
 */
export function furnitureOf(pages: ReadonlyArray<ReadonlyArray<Line>>, size: number): Map<Line, Furniture> {
  const edges = ['top', 'bottom'] as const;
  const rows = pages.map((lines, page) => edges.flatMap((edge) => rowsAt(edge, lines, size, page)));
  const least = Math.max(2, pages.length / 2);
  const all = rows.flat();
  const repeats = repeated(
    all.filter(({ isApart }) => isApart),
    least,
  );
  const comesAgain = recurring(all, least);
  const found = new Map<Line, Furniture>();
  for (const [index, ofPage] of rows.entries()) {
    for (const row of ofPage.filter((own) => own.isApart || (comesAgain(own) && !isInSentence(own)))) {
      const isHead = !row.isApart || repeats(row) || row.lines.some((line) => hasNumber(line, index + 1));
      for (const line of row.lines) {
        const role = roleOf(line, isHead, size);
        if (role) found.set(line, role);
      }
    }
  }
  return found;
}

function roleOf(line: Line, isHead: boolean, size: number): Furniture | null {
  if (onlyNumber.test(line.text)) return 'page-number';
  if (isPrintedHeading(line.text)) return null;
  return isHead || line.tag === artifact || isFinePrint(line, size) ? 'page-header' : null;
}

const numberAtEdge = /^(?<first>\d{1,4})\s+\p{Alpha}|\p{Alpha}\s+(?<last>\d{1,4})$/u;

/** Whether a line has the number of its page beside other words: '2  Republic of the Congo'. A short document has no other such head. */
function hasNumber({ text }: Line, page: number): boolean {
  const { first, last } = numberAtEdge.exec(text)?.groups ?? {};
  return Number(first ?? last) === page && !endsWithStop(text);
}

/**
 * Tells the rows whose height at least `least` rows have, where most of them are set alike or say the same: the country of a
 * page changes, and the number in a line, but not its letters.
 */
function repeated(rows: ReadonlyArray<EdgeRow>, least: number): (row: EdgeRow) => boolean {
  const keyed = rows.flatMap((row) => keysOf(row).map((key) => ({ key, row })));
  const heights = grouped(keyed, ({ key }) => key);
  return (row) => {
    const level = heights.get(keysOf(row)[0] ?? '')?.map((own) => own.row) ?? [];
    if (level.length < least) return false;
    const words = wordsOf(row);
    const sameWords = level.filter((other) => wordsOf(other) === words).length;
    return (
      sameWords >= Math.min(least, mostAlike) ||
      (sayTheSame(level) && level.some((other) => other !== row && isSetLike(row, other)))
    );
  };
}

/** Tells the rows that say the same as `least` of their height, or count the pages: 'Page 2', 'Page 3'. */
function recurring(rows: ReadonlyArray<EdgeRow>, least: number): (row: EdgeRow) => boolean {
  const keyOf = (height: string, { lines, page }: EdgeRow) => {
    const said = lines.map(({ text }) => (onlyNumber.test(text) ? Number(figure.exec(text)?.[0]) - page : text));
    return `${height} ${said.join(' ')}`;
  };
  const counts = countsOf(rows.flatMap((row) => keysOf(row).map((height) => keyOf(height, row))));
  return (row) => (counts.get(keyOf(keysOf(row)[0] ?? '', row)) ?? 0) >= least;
}

/** Whether a row goes on with a sentence, or ends one. */
function isInSentence({ lines }: EdgeRow): boolean {
  return lines.some(({ text }) => beginsSmall(text) || endsWithStop(text));
}

/** So many rows that say the same are a running head, however long the document is. */
const mostAlike = 3;

/** Whether half of the rows of a height say what another one of them says. */
function sayTheSame(rows: ReadonlyArray<EdgeRow>): boolean {
  const alike = [...countsOf(rows.map(wordsOf)).values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  return alike * 2 >= rows.length;
}

/** The words of a row in no order: on a left page the number stands in front of the title, on a right one behind it. */
function wordsOf({ lines }: EdgeRow): string {
  const words = lines.flatMap(({ text }) => text.replace(figures, '0').split(' '));
  return words.sort().join(' ');
}

function isSetLike({ lines: [a] }: EdgeRow, { lines: [b] }: EdgeRow): boolean {
  return a !== undefined && b !== undefined && a.font === b.font && sameSize(a.size, b.size);
}

/** A few words in letters smaller than the text's. */
function isFinePrint({ size: own, text }: Line, size: number): boolean {
  return own < size && !sameSize(own, size) && text.length <= fewWords && !endsWithStop(text);
}

/** A height and the ones next to it, so that two that are close share one. */
function keysOf({ y, edge }: EdgeRow): string[] {
  const step = Math.round(y / tolerance);
  return [step, step - 1, step + 1].map((height) => `${edge} ${height}`);
}

/** The rows at an edge that stand apart from what is further in, by themselves or with those below them, from the edge on; else the first. */
function rowsAt(edge: EdgeRow['edge'], lines: ReadonlyArray<Line>, size: number, page: number): EdgeRow[] {
  const way = edge === 'top' ? 1 : -1;
  const inwards = [...lines].sort((a, b) => way * (a.y - b.y));
  const found: EdgeRow[] = [];
  let areApart = 0;
  while (found.length < edgeRows && inwards.length > 0) {
    const y = inwards[0]?.y ?? 0;
    const row: EdgeRow = { y, page, edge, lines: [], isApart: false };
    while (inwards[0] && Math.abs(inwards[0].y - y) <= tolerance) row.lines.push(inwards.shift() as Line);
    if (!row.lines.every((line) => line.text.length <= longest && line.size <= largest * size)) break;
    found.push(row);
    if (Math.abs((inwards[0]?.y ?? Number.POSITIVE_INFINITY) - y) >= apart * size) areApart = found.length;
  }
  return found.slice(0, Math.max(areApart, 1)).map((row, index) => ({ ...row, isApart: index < areApart }));
}
