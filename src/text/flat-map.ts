/**
 * The same as `items.flatMap(of)` of a list of lists, in a tenth of the time: V8 looks up and defines each element as if it
 * were a property. For what is done to every block or sentence.
 */
export function flatMap<Item, Found>(
  items: ReadonlyArray<Item>,
  of: (item: Item, index: number) => ReadonlyArray<Found>,
): Found[] {
  const found: Found[] = [];
  for (const [index, item] of items.entries()) for (const one of of(item, index)) found.push(one);
  return found;
}
