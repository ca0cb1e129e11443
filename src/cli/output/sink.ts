import { once } from 'node:events';
import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { type Stamp, temporaryPath } from './write-whole.ts';

/** Takes bytes in order. */
export interface Sink {
  /** Resolves when more may come. */
  write(bytes: Uint8Array | string): Promise<void>;
  /** Makes what was written whole. */
  end(): Promise<unknown>;
  /** Leaves nothing half written. */
  discard(): void;
  /** Whether nobody reads any more. */
  closed(): boolean;
}

/**
 * A stream such as standard output. It waits for a slow reader. A reader that goes away is no error: what comes after is
 * dropped.
 */
export function streamSink(stream: Writable): Sink {
  let closed = false;
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  const check = (): void => {
    if (failure) throw failure;
  };
  return {
    async write(bytes) {
      check();
      if (closed || stream.write(bytes)) return;
      await drained(stream);
      check();
    },
    async end() {
      if (!closed) await new Promise<void>((resolve) => void stream.write('', () => resolve()));
      check();
    },
    discard: () => undefined,
    closed: () => closed,
  };
}

/** Resolves when a stream takes more, or will never take any. */
async function drained(stream: Writable): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  const events = [once(stream, 'drain', { signal }), once(stream, 'close', { signal })];
  await Promise.race(events).catch(() => undefined);
  settled.abort();
}

/** A file that appears when it is whole. */
export interface FileSink extends Sink {
  /** Gives what the file is, to see later whether somebody changed it. */
  end(): Promise<Stamp>;
}

/** Starts a file under a temporary name. Throws what the system throws where it cannot be written. */
export function fileSink(path: string): FileSink {
  const temporary = temporaryPath(path);
  const file = openSync(temporary, 'wx');
  let open = true;
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    async write(bytes) {
      writeAll(file, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
    },
    async end() {
      const { size, mtimeMs } = fstatSync(file);
      close();
      renameSync(temporary, path);
      return { bytes: size, modified: mtimeMs };
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
    closed: () => false,
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
