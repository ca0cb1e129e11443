import { once } from 'node:events';
import type { FoundInput } from '../inputs/find-inputs.ts';
import { parseEach, toTask, type Work } from '../pool/parse-each.ts';
import type { Result } from '../pool/task.ts';
import type { Delivered, Output } from './output.ts';

/** Who is told of what was done, and who may end it. */
export interface Onlooker {
  done(input: FoundInput, result: Result, delivered: Delivered): Promise<void>;
  signal: AbortSignal;
}

/** Parses the inputs into an output. Ends early when the signal is aborted, or nobody reads the output any more. */
export async function parseInto(output: Output, work: Work, { done, signal }: Onlooker): Promise<void> {
  const results = parseEach(work, (input) => output.known(input));
  for (;;) {
    const next = await unlessAborted(results.next(), signal);
    if (!next || next.done || output.closed()) return;
    const [input, result] = next.value;
    const delivered = await output.deliver(input, result);
    if (delivered) await done(input, result, delivered);
    else await again(input);
    await breathe();
  }

  /** What was known of an input could not be used after all. */
  async function again(input: FoundInput): Promise<void> {
    const fresh = await work.parser.perform(toTask(input, work, null));
    const delivered = await output.deliver(input, fresh);
    if (delivered) await done(input, fresh, delivered);
  }
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
