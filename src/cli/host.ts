import type { Readable, Writable } from 'node:stream';
import type { ResourceLimits } from 'node:worker_threads';

/** A place to write text: what it can show people decides color, width and progress. */
export interface Screen extends Writable {
  isTTY?: boolean;
  columns?: number;
}

/** How to start a worker: its file and what its thread is given. */
export interface WorkerFile {
  filename: string;
  workerData?: unknown;
  resourceLimits?: ResourceLimits;
}

/** Everything the command touches outside itself, so that tests can run it in-process. */
export interface Host {
  /** Folder that relative paths start from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdin: Readable;
  /** Data only. */
  stdout: Screen;
  /** Everything that is not data. */
  stderr: Screen;
  /**
   * Asks to be told of an interruption by the user, and from then on takes over what it does: without this the process
   * just ends.
   */
  interruption?(): AbortSignal;
  /** Which file the workers of `--jobs` run; default: the command's own. */
  worker?: WorkerFile;
}
