import type { Range } from '../report/document.ts';

/** The first of `items` from which on all are so, by its index; their number where none is. Looked for in halves. */
export function firstFrom<Item>(items: ReadonlyArray<Item>, isSo: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first range that ends behind `offset`; ranges in order, not overlapping. */
export function firstBehind(ranges: ReadonlyArray<Range>, offset: number): number {
  return firstFrom(ranges, ({ end }) => end > offset);
}

/** What is left of a range without others, in order; those in front of `index` do not touch it. */
export function outside(
  { start, end }: Range,
  others: ReadonlyArray<Range>,
  index = firstBehind(others, start),
): Range[] {
  const left: Range[] = [];
  let from = start;
  for (let at = index; at < others.length; at += 1) {
    const other = others[at] as Range;
    if (other.start >= end) break;
    if (other.start > from) left.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < end) left.push({ start: from, end });
  return left;
}

/** The stretches of `items` that are all so. */
export function rowsOf<Item>(items: ReadonlyArray<Item>, isSo: (item: Item) => boolean): Range[] {
  const found: Range[] = [];
  for (const [index, item] of items.entries()) {
    if (!isSo(item)) continue;
    const last = found.at(-1);
    if (last?.end === index) last.end = index + 1;
    else found.push({ start: index, end: index + 1 });
  }
  return found;
}
