import { Buffer } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { defaultMaxBytes } from '../../options.ts';
import type { WorkFlags } from '../args/shared-flags.ts';
import type { Host } from '../host.ts';
import { type FoundInput, sizesOf } from '../inputs/input.ts';
import { readStream, statOf } from '../inputs/read.ts';
import { performAll } from './perform.ts';
import { type Parser, type Task, timeoutResult, unreadableResult } from './task.ts';

/** Bytes of input for which starting threads takes longer than they save. */
const small = 1_000_000;
/** Bytes of one input whose parse is long enough to be interrupted, for which this thread has to be free. */
const large = 16_000_000;

/** Of each thread: with fewer, one would have to wait for the last of another. */
const leastBatches = 8;
/** A message costs as much as the parse of a fifth of a page, whatever is in it; what a thread that dies takes along is done again. */
const largestBatch = 16;

/** A parser that suits the inputs. Only a thread can be stopped, so a timeout needs one. */
export async function openParser(
  { jobs, timeout }: WorkFlags,
  inputs: ReadonlyArray<FoundInput>,
  host: Host,
): Promise<Parser> {
  const sizes = sizesOf(inputs);
  const asked = jobs ?? (sizes.sum < small ? 1 : availableParallelism());
  const threads = Math.max(1, Math.min(asked, inputs.length));
  // Only what is used is loaded, and no result is handed over that can stay where it is.
  if (threads === 1 && timeout === null && sizes.largest < large) return withPipes(ownThread, host.stdin, timeout);
  const { openThreads } = await import('./threads.ts');
  // An input's time is that of what was handed over, so what has a limit is handed over alone.
  const batch = timeout === null ? Math.ceil(Math.min(inputs.length / threads / leastBatches, largestBatch)) : 1;
  return withPipes(openThreads({ threads, batch, timeout, worker: host.worker }), host.stdin, timeout);
}

const ownThread: Parser = { ahead: 1, batch: largestBatch, perform: performAll, close: async () => undefined };

/**
 * A parser that is brought what comes through a pipe, standard input among them: a pipe that nobody writes is waited for
 * for ever, and only what waits in this thread can be interrupted. It comes only once, so it is parsed whatever is known of it.
 */
function withPipes(parser: Parser, stdin: Readable, timeout: number | null): Parser {
  return {
    ...parser,
    async perform(tasks) {
      const [task] = tasks;
      const stream = tasks.length === 1 && task ? streamOf(task, stdin) : null;
      if (!task || !stream) return parser.perform(tasks);
      try {
        const bytes = await within(timeout, stream, task.options.maxBytes ?? defaultMaxBytes);
        return bytes ? await parser.perform([{ ...task, bytes, known: null }]) : [timeoutResult(task.name, timeout)];
      } catch (error) {
        return [unreadableResult(task.name, error)];
      }
    },
  };
}

/** What a stream gives; `null` where it does not end within so many seconds. */
async function within(seconds: number | null, stream: Readable, most: number): Promise<Uint8Array | null> {
  if (seconds === null) return readStream(stream, most);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stream.destroy();
  }, seconds * 1000);
  try {
    return await readStream(stream, most);
  } catch (error) {
    if (isLate) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function streamOf({ path, isPlainFile }: Task, stdin: Readable): Readable | null {
  if (path === null) return stdin;
  if (isPlainFile) return null;
  const file = typeof path === 'string' ? path : Buffer.from(path);
  const found = statOf(file);
  return found?.isFIFO() || found?.isCharacterDevice() ? createReadStream(file) : null;
}
