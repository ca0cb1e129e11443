import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// Threads do not take over how the tests load TypeScript.
register();

/** Runs the worker whose address it was started with. */
export default (await import(workerData)).default;
