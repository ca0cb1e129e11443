import { once } from 'node:events';
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { temporaryPath, unwritable } from './files.ts';

/** What was begun, and appears when it is whole. */
export interface Begun {
  /** Makes what was written whole. */
  end(): Promise<void> | void;
  /** Leaves nothing half written, where anything can be. */
  discard?(): void;
  /** Whether nobody reads any more, where that can be. */
  closed?(): boolean;
}

/** Takes bytes in order. */
export interface Sink extends Begun {
  /** Resolves when more may come. */
  write(bytes: Uint8Array | string): Promise<void>;
}

/**
 * A stream such as standard output. It waits for a slow reader. A reader that goes away is no error: what comes after is
 * dropped. Throws `UsageError` where the stream cannot be written otherwise.
 */
export function streamSink(stream: Writable): Sink {
  let closed = false;
  let failure: Error | null = null;
  const note = (error: NodeJS.ErrnoException | null | undefined): void => {
    if (!error) return;
    closed = true;
    if (!readerGone.has(error.code ?? '')) failure ??= unwritable(standardOutput, error);
  };
  const check = (): void => {
    if (failure) throw failure;
  };
  stream.on('error', note);
  return {
    async write(bytes) {
      check();
      if (closed || stream.write(bytes, note)) return;
      await drained(stream);
      check();
    },
    async end() {
      if (!closed) await new Promise<void>((resolve) => void stream.write('', (error) => resolve(note(error))));
      check();
    },
    closed: () => closed,
  };
}

/** What messages call it. */
export const standardOutput = 'standard output';

const readerGone: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Resolves when a stream takes more, or will never take any. */
async function drained(stream: Writable): Promise<void> {
  const settled = new AbortController();
  const { signal } = settled;
  const events = [once(stream, 'drain', { signal }), once(stream, 'close', { signal })];
  await Promise.race(events).catch(() => undefined);
  settled.abort();
}

/** A file that appears when it is whole. Throws what the system throws where it cannot be written. */
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
    end() {
      close();
      renameSync(temporary, path);
    },
    discard() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Prints to a stream. Throws `UsageError` where it cannot be written. */
export async function print(stream: Writable, data: string | Uint8Array): Promise<void> {
  const sink = streamSink(stream);
  await sink.write(data);
  await sink.end();
}
