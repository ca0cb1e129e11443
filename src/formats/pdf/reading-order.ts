import { acrossColumns, type Line } from './fragment.ts';

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
