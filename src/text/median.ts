/** The middle of some numbers in order, of an even number the mean of the two in the middle; 0 where there are none. */
export function median(values: ReadonlyArray<number>): number {
  const sorted = inOrder(values);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** The same, but of an even number the larger of the two in the middle: one of the numbers, which lines of a page can have. */
export function upperMedian(values: ReadonlyArray<number>): number {
  return inOrder(values)[values.length >> 1] ?? 0;
}

function inOrder(values: ReadonlyArray<number>): number[] {
  return [...values].sort((a, b) => a - b);
}
