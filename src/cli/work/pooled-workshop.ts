import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { WorkerFile } from '../host.ts';
import { problemResult } from './problem.ts';
import type { Result, Task } from './task.ts';
import type { Order } from './worker.ts';
import type { Workshop } from './workshop.ts';

export interface PoolOptions {
  jobs: number;
  /** Seconds one task may take; `null`: as long as it needs. */
  timeout: number | null;
  worker: WorkerFile | undefined;
}

/**
 * In so many worker threads. A task that takes too long, or whose thread dies, costs that task alone: its thread is
 * replaced and the others go on.
 */
export function pooledWorkshop({ jobs, timeout, worker = ownWorker }: PoolOptions): Workshop {
  const pool = new Piscina<Order, Result>({ minThreads: jobs, maxThreads: jobs, recordTiming: false, ...worker });
  const waiting = new Set<(error: unknown) => void>();
  // A thread that cannot even start has no task of its own: those that wait would wait for ever.
  pool.on('error', (error) => {
    for (const fail of waiting) fail(error);
  });

  const order = (task: Order, options: object): Promise<Result> => {
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      pool
        .run(task, options)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  };

  return {
    async perform(task) {
      const watch = timeout === null ? null : stopwatch(timeout);
      const options = watch ? { signal: watch.signal, transferList: [watch.begun] } : {};
      try {
        return await order({ task, begun: watch?.begun ?? null }, options);
      } catch (error) {
        return watch?.signal.aborted ? tooLong(task, timeout) : crashed(task, error);
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

function tooLong({ name }: Task, seconds: number | null): Result {
  return problemResult('input-timeout', `Unexpected long parse of \`${name}\`, expected at most ${seconds} s`);
}

function crashed({ name }: Task, error: unknown): Result {
  return problemResult('input-crash', `Unexpected failure of tip-report on \`${name}\`: ${error}`);
}

/** Beside this file, built or not. */
const ownWorker: WorkerFile = {
  filename: new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url).href,
};
