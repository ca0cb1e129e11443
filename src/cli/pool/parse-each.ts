import type { Options } from '../../options.ts';
import type { WorkFlags } from '../args/shared-flags.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { openParser } from './open-parser.ts';
import type { Form, Parser, Result, Task } from './task.ts';

/** What is to be parsed, and how. */
export interface Work {
  inputs: ReadonlyArray<FoundInput>;
  options: Options;
  form: Form;
  parser: Parser;
}

/** Parses the inputs, some at once, and gives what became of them in their order. */
export async function* parseEach(
  work: Work,
  known: (input: FoundInput) => Promise<string | null>,
): AsyncGenerator<[FoundInput, Result]> {
  const { inputs, parser } = work;
  const perform = async (batch: ReadonlyArray<FoundInput>): Promise<Result[]> =>
    parser.perform(await Promise.all(batch.map(async (input) => toTask(input, work, await known(input)))));
  for await (const [batch, results] of ordered(batches(inputs, parser.batch), perform, parser.ahead))
    for (const [index, input] of batch.entries()) yield [input, results[index] as Result];
}

/** What became of each input, in their order, with the reports themselves. */
export async function* reportsOfEach(
  inputs: ReadonlyArray<FoundInput>,
  { options, ...flags }: WorkFlags & { options: Options },
  host: Host,
): AsyncGenerator<[FoundInput, Result]> {
  const parser = await openParser(flags, inputs, host);
  try {
    yield* parseEach({ inputs, options, form: 'reports', parser }, async () => null);
  } finally {
    await parser.close();
  }
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

/**
 * Does a task for each item, some at once, and gives the results in the order of the items. A new task starts only when fewer than
 * `ahead` are under way, or done and not taken yet, so a slow taker slows the work down.
 */
export async function* ordered<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  ahead: number,
): AsyncGenerator<[Item, Result]> {
  const waiting: { item: Item; result: Promise<Result> }[] = [];
  for (const item of items) {
    const result = work(item);
    // The rejection is met where the result is taken; until then it is nobody's.
    result.catch(() => undefined);
    waiting.push({ item, result });
    if (waiting.length < ahead) continue;
    const first = waiting.shift();
    if (first) yield [first.item, await first.result];
  }
  for (const { item, result } of waiting) yield [item, await result];
}
