import type { Range } from '../report/document.ts';

/** Index of the first range that ends behind `offset`; ranges in order, not overlapping. Looked for in halves. */
export function firstBehind(ranges: ReadonlyArray<Range>, offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Range).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
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
