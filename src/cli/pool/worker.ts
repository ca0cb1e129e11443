import type { MessagePort } from 'node:worker_threads';
import { performAll } from './perform.ts';
import type { Result, Task } from './task.ts';

/** What a worker of the pool is given. */
export interface Order {
  tasks: ReadonlyArray<Task>;
  /** Told when the work begins: what comes before is the start of the thread, not the input's time. */
  begun: MessagePort | null;
}

/** What a worker of the pool runs. */
export default function work({ tasks, begun }: Order): Promise<Result[]> {
  begun?.postMessage(null);
  begun?.close();
  return performAll(tasks);
}
