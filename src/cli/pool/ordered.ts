/** How much may be under way. */
export interface Limits {
  /** Tasks at once. */
  jobs: number;
  /** Tasks that are done or under way and not taken yet: bounds what is held in memory. */
  ahead: number;
}

/**
 * Does a task for each item, some at once, and gives the results in the order of the items. A new task starts only when
 * fewer than `jobs` run and fewer than `ahead` wait to be taken, so a slow taker slows the work down.
 */
export async function* ordered<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  { jobs, ahead }: Limits,
): AsyncGenerator<[Item, Result]> {
  const waiting: { item: Item; result: Promise<Result> }[] = [];
  const free = semaphore(jobs);
  for (const item of items) {
    const result = free(() => work(item));
    // The rejection is met where the result is taken; until then it is nobody's.
    result.catch(() => undefined);
    waiting.push({ item, result });
    if (waiting.length < ahead) continue;
    const first = waiting.shift();
    if (first) yield [first.item, await first.result];
  }
  for (const { item, result } of waiting) yield [item, await result];
}

/** Lets so many run at once; the others wait their turn. */
function semaphore(places: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const queue: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}
