import { once } from 'node:events';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { temporaryPath } from './write-whole.ts';

/** Takes bytes in order. */
export interface Sink {
  /** Resolves when more may come. */
  write(bytes: Uint8Array | string): Promise<void>;
  /** Makes what was written whole. */
  end(): Promise<void>;
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
export function fileSink(path: string): Sink {
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
      close();
      renameSync(temporary, path);
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
