import { acrossColumns, type Edges, type Fragment, type Line, roomOf, rowsOf } from './page.ts';

/** The blank strip between two columns. */
export type Gutter = Edges;

/** Width of the strips a page is looked at in, in points, and how many there are at most. */
const narrowestStrip = 2;
const mostStrips = 1000;
/** So many lines may cross a gutter, measured by those of the fullest column: headings, and what is set across the page. */
const crossing = 0.4;
/** Lines of unequal length end in front of a gutter; it begins where hardly more lines end than do in its middle. */
const slack = 0.03;
/** So much of a page's lines have text on each side of a gutter, at least, */
const share = 0.12;
/** or, where none cross it, so many lines: the last column of a narrative may be short. */
const fewLines = 1;
/** No gutter is narrower, measured by the letters' size. */
const narrow = 0.8;
/** No column is narrower, measured by the text's width. */
const narrowest = 0.15;

/**
 * The gutters of a page, from left to right; none where its text is set in one column. A gutter is a strip as wide as a
 * letter or more that few lines cross and that parts a good deal of text from a good deal of other text.
 */
export function guttersOf(all: ReadonlyArray<Fragment>, size: number): Gutter[] {
  const fragments = inLettersOfText(all, size);
  const page = extentOf(fragments, size);
  const counts = rowsByStrip(page);
  const fullest = counts.reduce((most, count) => Math.max(most, count), 0);
  const found = stretches(counts.map((count) => count <= fullest * crossing))
    .map((stretch) => clearest(stretch, counts, page))
    .map(([from, to]) => ({ left: page.left + from * page.strip, right: page.left + to * page.strip }))
    .filter((gutter) => isGutter(gutter, fragments, page));
  return withoutNarrowColumns(found, narrowest * (page.right - page.left));
}

/** Of two gutters with no column between them the wider: the other is that behind bullets, or between words of justified lines. */
function withoutNarrowColumns(gutters: ReadonlyArray<Gutter>, least: number): Gutter[] {
  const kept: Gutter[] = [];
  for (const gutter of gutters) {
    const last = kept.at(-1);
    const isColumn = !last || gutter.left - last.right >= least;
    if (!isColumn && widthOf(gutter) > widthOf(last)) kept.pop();
    if (isColumn || kept.at(-1) !== last) kept.push(gutter);
  }
  return kept;
}

/** Letters of a chart's labels, of captions and footnotes, measured by those of the text. */
const small = 0.85;

/** What is set as large as the text: smaller letters stand in columns of their own. All of a page that has little else. */
function inLettersOfText(fragments: ReadonlyArray<Fragment>, size: number): ReadonlyArray<Fragment> {
  const large = fragments.filter((fragment) => fragment.size > small * size);
  return large.length * 2 >= fragments.length ? large : fragments;
}

/** The longest part of a stretch of strips that fewest lines cross; hardly more may, if it were too narrow otherwise. */
function clearest(
  [from, to]: readonly [number, number],
  counts: ReadonlyArray<number>,
  page: Extent,
): [number, number] {
  const own = counts.slice(from, to);
  // Few lines reach the edges of a page, where no gutter is.
  const edge = narrowest * counts.length;
  const inner = own.filter((_, at) => from + at >= edge && from + at < counts.length - edge);
  const least = inner.reduce((least, count) => Math.min(least, count), Number.POSITIVE_INFINITY);
  const longest = (most: number) =>
    stretches(own.map((count) => count <= most)).reduce((best, part) =>
      part[1] - part[0] > best[1] - best[0] ? part : best,
    );
  const strict = longest(least);
  const [first, last] =
    (strict[1] - strict[0]) * page.strip < narrow * page.size ? longest(least + slack * page.rows) : strict;
  return [from + first, from + last];
}

/** The text of a page as a whole. */
interface Extent extends Gutter {
  size: number;
  strip: number;
  /** On which baseline each piece stands, and how many there are. */
  rowOf: ReadonlyMap<Fragment, number>;
  rows: number;
}

function extentOf(fragments: ReadonlyArray<Fragment>, size: number): Extent {
  const { left, right } = roomOf(fragments);
  const rows = rowsOf(fragments, size);
  const rowOf = new Map(rows.flatMap((row, index) => row.map((own) => [own, index])));
  return { left, right, size, rowOf, rows: rows.length, strip: Math.max(narrowestStrip, (right - left) / mostStrips) };
}

/** How many rows have text in each strip of the page. */
function rowsByStrip({ left, right, strip, rowOf }: Extent): number[] {
  const length = rowOf.size === 0 ? 0 : Math.ceil((right - left) / strip) + 1;
  const counts = Array.from({ length }, () => 0);
  const lastRows: number[] = [];
  for (const [fragment, row] of rowOf) {
    const last = Math.min(Math.floor((fragment.right - left) / strip), counts.length - 1);
    for (let index = Math.floor((fragment.left - left) / strip); index <= last; index += 1) {
      if (lastRows[index] === row) continue;
      lastRows[index] = row;
      counts[index] = (counts[index] as number) + 1;
    }
  }
  return counts;
}

/** Where a list says yes: from, and to behind it. */
function stretches(list: ReadonlyArray<boolean>): [from: number, to: number][] {
  const found: [number, number][] = [];
  let from = -1;
  [...list, false].forEach((yes, index) => {
    if (yes && from < 0) from = index;
    if (!yes && from >= 0) {
      found.push([from, index]);
      from = -1;
    }
  });
  return found;
}

function isGutter(gutter: Gutter, fragments: ReadonlyArray<Fragment>, page: Extent): boolean {
  const { left, right, size, rowOf, rows, strip } = page;
  const width = right - left;
  if (gutter.left - left < narrowest * width || right - gutter.right < narrowest * width) return false;
  const before = fragments.filter((own) => own.right <= gutter.left + strip);
  const behind = fragments.filter((own) => own.right > gutter.left + strip && own.left >= gutter.right - strip);
  const isCrossed = before.length + behind.length < fragments.length;
  // Strips that text only touches are not empty: a gutter that nothing crosses may be wider than those that are.
  const between = isCrossed ? 0 : roomOf(behind).left - roomOf(before).right;
  if (Math.max(widthOf(gutter), between) < narrow * size) return false;
  const least = isCrossed ? rows * share : fewLines;
  return [before, behind].every((side) => new Set(side.map((own) => rowOf.get(own))).size >= least);
}

function widthOf({ left, right }: Gutter): number {
  return right - left;
}

/** Index of the column a place is in. */
export function columnAt(x: number, gutters: ReadonlyArray<Gutter>): number {
  return gutters.filter((gutter) => (gutter.left + gutter.right) / 2 <= x).length;
}

/**
 * Lines in the order in which they are read: column by column, each from top to bottom. What goes across the columns parts
 * the page: all columns above it are read before it, and all below it behind it.
 */
export function inReadingOrder(lines: ReadonlyArray<Line>): Line[] {
  const byHeight = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const bands: Line[][] = [[]];
  for (const line of byHeight) {
    bands.at(-1)?.push(line);
    if (line.column === acrossColumns) bands.push([]);
  }
  return bands.flatMap((band) => band.sort((a, b) => rank(a) - rank(b)));
}

/** What goes across closes the band above it. */
function rank({ column }: Line): number {
  return column === acrossColumns ? Number.MAX_SAFE_INTEGER : column;
}
