import type { Result, Task } from './task.ts';

/** Does tasks: in this thread, or in others. */
export interface Parser {
  /** How many batches it takes at once. */
  places: number;
  /** How many small tasks it likes to be given together. */
  batch: number;
  /** Does one task after the other. Never rejects: what goes wrong with a task is its result. */
  perform(tasks: ReadonlyArray<Task>): Promise<Result[]>;
  close(): Promise<void>;
}
