/** Order of strings for `sort`, by UTF-16 code units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How often each thing stands in a row, by the thing. */
export function countsOf<Key>(keys: Iterable<Key>): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Items by a key, in their order; the groups stand in the order of their first items. */
export function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Numbers in their order. */
export function ascending(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => a - b);
}

/** The middle of some numbers in order, of an even number the mean of the two in the middle; 0 where there are none. */
export function median(values: ReadonlyArray<number>): number {
  const sorted = ascending(values);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** The same, but of an even number the larger of the two in the middle: one of the numbers, which lines of a page can have. */
export function upperMedian(values: ReadonlyArray<number>): number {
  return ascending(values)[values.length >> 1] ?? 0;
}

/** The whole numbers from one to another, both with them. */
export function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How many characters some texts have together. */
export function totalLength(texts: ReadonlyArray<{ text: string }>): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** Those of some items whose key an item before them has. */
export function repeated<Item>(items: ReadonlyArray<Item>, keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain;
  });
}
