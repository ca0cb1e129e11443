import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * The bytes of a file, but at most `most` and one more: enough for the pipeline to say that it is too large, without
 * taking all of it into memory. A pipe is read like a file.
 * Synchronous, because for a small file that takes a fraction of the time.
 */
export function readInput(path: string | Uint8Array, most: number): Uint8Array {
  const file = openSync(typeof path === 'string' ? path : Buffer.from(path), 'r');
  try {
    const { size } = fstatSync(file);
    return size > 0 && size <= most ? readFileSync(file) : readUpTo(file, most + 1);
  } finally {
    closeSync(file);
  }
}

function readUpTo(file: number, most: number): Uint8Array {
  const chunks: Buffer[] = [];
  for (let left = most; left > 0; ) {
    const chunk = Buffer.alloc(Math.min(left, chunkSize));
    const length = readSync(file, chunk);
    if (length === 0) break;
    chunks.push(chunk.subarray(0, length));
    left -= length;
  }
  return Buffer.concat(chunks);
}

const chunkSize = 1 << 20;
