import type { Result } from '../../src/cli/work/task.ts';
import work, { type Order } from '../../src/cli/work/worker.ts';

/** A worker that dies, hangs or throws on inputs that are named for it, and else does its work. */
export default async function faulty(order: Order): Promise<Result> {
  const { name } = order.task;
  if (name.includes('exit')) process.exit(3);
  if (name.includes('throw')) throw new Error('thrown on purpose');
  const result = work(order);
  if (name.includes('hang')) for (;;);
  if (name.includes('memory')) {
    const hoard: unknown[] = [];
    for (;;) hoard.push(new Array(1e6).fill({}));
  }
  return result;
}
