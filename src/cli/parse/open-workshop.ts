import { availableParallelism } from 'node:os';
import type { Host } from '../host.ts';
import { withPipes } from '../pool/with-pipes.ts';
import type { Workshop } from '../pool/workshop.ts';
import type { ParseValues } from './fields.ts';

/** Bytes of input for which starting threads takes longer than they save. */
const small = 1_000_000;
/** Bytes of input whose parse is long enough to be interrupted, for which this thread has to be free. */
const large = 16_000_000;

/** What there is to do. */
export interface Load {
  inputs: number;
  bytes: number;
}

/** Where the inputs are parsed, and how many it takes at once. Only a thread can be stopped, so a timeout needs one. */
export async function openWorkshop(
  values: Pick<ParseValues, 'jobs' | 'timeout'>,
  load: Load,
  host: Host,
): Promise<[Workshop, places: number]> {
  const asked = values.jobs ?? (load.bytes < small ? 1 : availableParallelism());
  const jobs = Math.max(1, Math.min(asked, load.inputs));
  // Only what is used is loaded: the pool costs time that a single small file does not take.
  if (jobs === 1 && values.timeout === null && load.bytes < large) {
    const { inlineWorkshop } = await import('../pool/inline-workshop.ts');
    return [withPipes(inlineWorkshop, host.stdin), 1];
  }
  const { pooledWorkshop, tasksPerThread } = await import('../pool/pooled-workshop.ts');
  const pool = pooledWorkshop({ jobs, timeout: values.timeout, worker: host.worker });
  return [withPipes(pool, host.stdin), jobs * tasksPerThread];
}
