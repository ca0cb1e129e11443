import type { Options } from '../../options.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Form, Parser, Result, Task } from './task.ts';

/** What is to be parsed, and how. */
export interface Work {
  inputs: ReadonlyArray<FoundInput>;
  options: Options;
  form: Form;
  parser: Parser;
}

/** Batches that may be done or under way, a place, while a slower one before them is: bounds what is held in memory. */
const aheadPerPlace = 2;

/** Parses the inputs, some at once, and gives what became of them in their order. */
export async function* parseEach(
  work: Work,
  known: (input: FoundInput) => Promise<string | null>,
): AsyncGenerator<[FoundInput, Result]> {
  const { inputs, parser } = work;
  const limits = { jobs: parser.places, ahead: parser.places * aheadPerPlace };
  const perform = async (batch: ReadonlyArray<FoundInput>): Promise<Result[]> =>
    parser.perform(await Promise.all(batch.map(async (input) => toTask(input, work, await known(input)))));
  for await (const [batch, results] of ordered(batches(inputs, parser.batch), perform, limits))
    for (const [index, input] of batch.entries()) yield [input, results[index] as Result];
}

/** Bytes of inputs that are handed over together: of larger ones the results are what takes time and memory. */
const batchBytes = 250_000;

/** The inputs, so many of them together where they are small. What is no plain file may have to be waited for, and stands alone. */
function* batches(inputs: ReadonlyArray<FoundInput>, most: number): Generator<FoundInput[]> {
  let batch: FoundInput[] = [];
  let bytes = 0;
  for (const input of inputs) {
    // Of one alone the size does not count.
    const size = most > 1 ? (input.size ?? Number.POSITIVE_INFINITY) : 0;
    if (batch.length === most || (batch.length > 0 && bytes + size > batchBytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(input);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** The task of one input; `known`: hash of the bytes that need no parsing. */
export function toTask({ name, path, size }: FoundInput, { options, form }: Work, known: string | null): Task {
  return { name, path, isPlainFile: size !== null, bytes: null, options, form, known };
}

/** How much may be under way. */
interface Limits {
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
