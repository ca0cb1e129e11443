import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { WorkerFile } from '../host.ts';
import { packageFile } from '../package.ts';
import { failedResult, type Parser, type Result, type Task, timeoutResult } from './task.ts';
import type { Order } from './worker.ts';

/** How threads parse. */
interface ThreadOptions {
  threads: number;
  /** How many small tasks a thread is given together. */
  batch: number;
  /** Seconds one task may take; `null`: as long as it needs. */
  timeout: number | null;
  worker: WorkerFile | undefined;
}

/** Threads, and how to have tasks done in one of them: it rejects when they take too long, or their thread dies. */
type Pool = Pick<Parser, 'perform' | 'close'>;

/** A thread that is done finds its next batch waiting. */
const batchesPerThread = 2;

/**
 * A parser in so many worker threads. A thread that dies or is stopped takes its other tasks along, so what fails is tried once
 * more, each alone: then the fault is its own, and costs this task alone.
 */
export function openThreads({ threads, batch, timeout, worker = ownWorker }: ThreadOptions): Parser {
  const pool = openPool(threads, batchesPerThread, timeout, worker);
  let alone: Pool | null = null;
  let closed = false;
  const once = async (task: Task, before: unknown): Promise<Result[]> => {
    if (closed) return [failed(task, before, timeout)];
    alone ??= openPool(1, 1, timeout, worker);
    return alone.perform([task]).catch((error) => [failed(task, error, timeout)]);
  };
  return {
    // Some wait for a place, and some are done while a slower one before them is not.
    ahead: 2 * threads * batchesPerThread,
    batch,
    async perform(tasks) {
      try {
        return await pool.perform(tasks);
      } catch (error) {
        return (await Promise.all(tasks.map((task) => once(task, error)))).flat();
      }
    },
    async close() {
      closed = true;
      await Promise.all([pool.close(), alone?.close()]);
    },
  };
}

/** `batches`: how many a thread is given at once. */
function openPool(threads: number, batches: number, timeout: number | null, worker: WorkerFile): Pool {
  const pool = new Piscina<Order, Result[]>({
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: batches,
    recordTiming: false,
    ...worker,
  });
  const waiting = new Set<(error: unknown) => void>();
  // A thread that cannot even start has no task of its own: those that wait would wait for ever.
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });

  const give = (order: Order, options: object): Promise<Result[]> =>
    new Promise((resolve, reject) => {
      waiting.add(reject);
      pool
        .run(order, options)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });

  return {
    async perform(tasks) {
      const watch = timeout === null ? null : stopwatch(timeout);
      const options = watch ? { signal: watch.signal, transferList: [watch.begun] } : {};
      try {
        return await give({ tasks, begun: watch?.begun ?? null }, options);
      } finally {
        watch?.stop();
      }
    },
    close: () => pool.destroy(),
  };
}

/** A signal that is aborted so many seconds after the message that the work has begun. */
function stopwatch(seconds: number) {
  const { port1, port2 } = new MessageChannel();
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  port1.once('message', () => {
    timer = setTimeout(() => controller.abort(), seconds * 1000);
  });
  const stop = (): void => {
    clearTimeout(timer);
    port1.close();
  };
  return { signal: controller.signal, begun: port2, stop };
}

function failed({ name }: Task, error: unknown, timeout: number | null): Result {
  if (error instanceof Error && error.name === 'AbortError') return timeoutResult(name, timeout);
  return failedResult('input-crash', `Unexpected failure of tip-report on \`${name}\`: ${error}`);
}

/** Beside this file while it is source; once it is built, a file of the package. */
const ownWorker: WorkerFile = {
  filename: (import.meta.url.endsWith('.ts') ? new URL('./worker.ts', import.meta.url) : packageFile('dist/worker.js'))
    .href,
};
