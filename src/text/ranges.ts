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
