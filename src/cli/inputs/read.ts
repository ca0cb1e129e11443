import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, type PathLike, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import type { NamedInput } from './input.ts';

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

/** The first bytes of a file and its last ones, so many of each at most. */
export function readEnds(path: string, most: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const [head, tail] = [Buffer.alloc(Math.min(size, most)), Buffer.alloc(Math.min(Math.max(size - most, 0), most))];
    readSync(file, head, 0, head.length, 0);
    readSync(file, tail, 0, tail.length, size - tail.length);
    return Buffer.concat([head, tail]);
  } finally {
    closeSync(file);
  }
}

/** All of a stream, but no more than `most` bytes and what came with the last of them. */
export async function readStream(stream: Readable, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    chunks.push(bytes);
    length += bytes.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** The bytes of an input that was found, or of standard input, by the same limit. */
export async function readNamed(
  { path }: Pick<NamedInput, 'path'>,
  most: number,
  { stdin }: Pick<Host, 'stdin'>,
): Promise<Uint8Array> {
  return path === null ? readStream(stdin, most) : readInput(path, most);
}

/** What the system says of a file; `null` where it is not there, or nobody may look. */
export function statOf(path: PathLike): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/**
 * A file beside the inputs, as text: `what` it is, and its name as typed. Throws `UsageError` where it cannot be read;
 * `missing` says what becomes of one that is not there.
 */
export async function readAsked<Missing = never>(
  what: string,
  name: string,
  { cwd }: Pick<Host, 'cwd'>,
  missing?: () => Missing,
): Promise<string | Missing> {
  return readFile(resolve(cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (missing && error.code === 'ENOENT') return missing();
    throw new UsageError(cannotRead(name, failure(error), `the ${what} `));
  });
}

/**
 * A value out of the JSON text of what is `called` so. Throws `UsageError` that says what is wrong, with its line and column: some
 * versions of Node give the number of characters before it.
 */
export function parseJson(text: string, called: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const what = (error as Error).message.replace(position, (_, offset: string) => ` at ${placeOf(text, +offset)}`);
    throw new UsageError(`${called} is not JSON: ${what}`);
  }
}

/** As Node 20 writes it, and later ones: 'in JSON at position 22', 'in JSON at position 22 (line 1 column 23)'. */
const position = / at position (\d+)(?: \(line \d+ column \d+\))?/u;

function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** What is told of an input or output that cannot be read. */
export function cannotRead(name: string, reason: string, what = ''): string {
  return `Cannot read ${what}\`${name}\`: ${reason}`;
}

/** Why the system refused, in words, with what to do about it. */
export function failure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // SQLite gives words in place of a code.
  const known = reasons[code ?? (message === 'disk I/O error' ? 'EIO' : '')];
  return known ?? `it cannot be used: ${message}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist; check the spelling and the folder you are in',
  ENOTDIR: 'a part of its path is a file, not a folder; check the path',
  EACCES: 'no permission; change who may read or write it, or run as someone who may',
  EPERM: 'no permission; change who may read or write it, or run as someone who may',
  EISDIR: 'it is a folder where a file is needed',
  EEXIST: 'a file of that name is in the way; move it or choose another place',
  EROFS: 'the file system is read-only; choose another place',
  EIO: 'the disk is full or fails; make room or choose another place',
  ENOSPC: 'the disk is full; make room or choose another place',
  ENAMETOOLONG: 'its name is too long for the file system; shorten it',
  EMFILE: 'too many files are open; run with fewer `--jobs`',
  ELOOP: 'its symbolic links lead round in a circle; mend them',
};
