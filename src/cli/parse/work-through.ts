import { once } from 'node:events';
import type { FoundInput } from '../inputs/input.ts';
import { ordered } from '../pool/ordered.ts';
import type { Form, ParseOptions, Result, Task } from '../pool/task.ts';
import type { Workshop } from '../pool/workshop.ts';
import type { Output } from '../store/output.ts';
import type { Desk } from './desk.ts';

/** Everything a run works with. */
export interface Work {
  inputs: ReadonlyArray<FoundInput>;
  options: ParseOptions;
  form: Form;
  /** How many inputs the workshop takes at once. */
  places: number;
  workshop: Workshop;
  output: Output;
  desk: Desk;
  signal: AbortSignal;
}

/** Inputs that may be done or under way, a place, while a slower one before them is: bounds what is held in memory. */
const aheadPerPlace = 2;

/** Parses the inputs, some at once, and delivers what they give in their order. Stops early when nobody wants more. */
export async function workThrough(work: Work): Promise<void> {
  const { inputs, output, workshop, desk, places, signal } = work;
  const limits = { jobs: places, ahead: places * aheadPerPlace };
  const perform = async (input: FoundInput): Promise<Result> => workshop.perform(await task(input, work));
  const results = ordered(inputs, perform, limits);
  for (;;) {
    const next = await unlessAborted(results.next(), signal);
    if (!next || next.done || output.closed()) return;
    const [input, result] = next.value;
    const delivered = await output.deliver(input, result);
    if (delivered) await desk.done(input.name, result, delivered);
    else await again(input);
    await breathe();
  }

  /** What was known of an input could not be used after all. */
  async function again(input: FoundInput): Promise<void> {
    const fresh = await workshop.perform({ ...(await task(input, work)), known: null });
    const delivered = await output.deliver(input, fresh);
    if (delivered) await desk.done(input.name, fresh, delivered);
  }
}

async function task(input: FoundInput, { options, form, output }: Work): Promise<Task> {
  return {
    name: input.name,
    path: input.path,
    bytes: null,
    options,
    form,
    known: await output.known(input),
  };
}

/** What is promised; `null` as soon as the signal is aborted: what is under way then need not end. */
async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  if (signal.aborted) return null;
  const settled = new AbortController();
  const aborted = once(signal, 'abort', { signal: settled.signal }).then(() => null);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    settled.abort();
  }
}

/** Lets signals and the terminal in: parsing in this thread leaves them no room otherwise. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
