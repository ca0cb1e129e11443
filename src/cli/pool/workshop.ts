import type { Result, Task } from './task.ts';

/** Where inputs are parsed. */
export interface Workshop {
  /** Never rejects: what goes wrong with a task is its result. */
  perform(task: Task): Promise<Result>;
  close(): Promise<void>;
}
