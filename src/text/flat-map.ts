/**
 * The same as `items.flatMap(of)` of a list of lists, in a tenth of the time: V8 looks up and defines each element as if it
 * were a property. For what is done to every block or sentence.
 */
export function flatMap<Item, Found>(
  items: ReadonlyArray<Item>,
  of: (item: Item, index: number) => ReadonlyArray<Found>,
): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const each = of(items[index] as Item, index);
    for (let at = 0; at < each.length; at += 1) found.push(each[at] as Found);
  }
  return found;
}
