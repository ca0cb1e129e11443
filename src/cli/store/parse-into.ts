import type { FoundInput } from '../inputs/input.ts';
import { parseEach, toTask, type Work } from '../pool/parse-each.ts';
import type { Result } from '../pool/task.ts';
import type { Delivered, Output } from './output.ts';

/** Who is told of what was done, and who may end it. */
interface Onlooker {
  done(input: FoundInput, result: Result, delivered: Delivered): Promise<void>;
  signal: AbortSignal;
}

/** Parses the inputs into an output. Ends early when the signal is aborted, or nobody reads the output any more. */
export async function parseInto(output: Output, work: Work, { done, signal }: Onlooker): Promise<void> {
  const results = parseEach(work, (input) => output.known(input));
  const unlessAborted = until(signal);
  for (;;) {
    const next = await unlessAborted(results.next());
    if (!next || next.done || output.closed()) return;
    const [input, result] = next.value;
    const delivered = await output.deliver(input, result);
    if (delivered) await done(input, result, delivered);
    else await again(input);
    await breathe();
  }

  /** What was known of an input could not be used after all. */
  async function again(input: FoundInput): Promise<void> {
    const [fresh] = await work.parser.perform([toTask(input, work, null)]);
    const delivered = fresh && (await output.deliver(input, fresh));
    if (delivered) await done(input, fresh, delivered);
  }
}

/**
 * Gives what is promised, or `null` as soon as the signal is aborted: what is under way then need not end. One listener serves
 * all promises, of which one is waited for at a time.
 */
function until(signal: AbortSignal): <Value>(promise: Promise<Value>) => Promise<Value | null> {
  let end = (): void => undefined;
  signal.addEventListener('abort', () => end(), { once: true });
  return (promise) =>
    new Promise((resolve, reject) => {
      end = () => resolve(null);
      if (signal.aborted) end();
      else promise.then(resolve, reject);
    });
}

/** Lets signals and the terminal in: parsing in this thread leaves them no room otherwise. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
