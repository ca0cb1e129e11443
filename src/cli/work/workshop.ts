import { Tinypool } from 'tinypool';
import type { WorkerFile } from '../host.ts';
import { problemResult } from './problem.ts';
import type { Result, Task } from './task.ts';

/** Where inputs are parsed. */
export interface Workshop {
  /** Never rejects: what goes wrong with a task is its result. */
  perform(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** Here, one after the other, without a way to stop one. */
export async function inlineWorkshop(): Promise<Workshop> {
  const { perform } = await import('./perform.ts');
  return { perform, close: async () => undefined };
}

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
  const pool = new Tinypool({ minThreads: jobs, maxThreads: jobs, ...worker });
  return {
    async perform(task) {
      const signal = timeout === null ? null : AbortSignal.timeout(timeout * 1000);
      try {
        return (await pool.run(task, { signal })) as Result;
      } catch (error) {
        if (signal?.aborted)
          return problemResult(
            'input-timeout',
            `Unexpected long parse of \`${task.name}\`, expected at most ${timeout} seconds`,
          );
        return problemResult('input-crash', `Unexpected failure of tip-report on \`${task.name}\`: ${error}`);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Beside this file, built or not. */
const ownWorker: WorkerFile = {
  filename: new URL(`./worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url).href,
};
