import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a file was when it was written, by which a change from outside is seen. */
export interface Stamp {
  /** Size in bytes. */
  bytes: number;
  /** Time of the last change, in milliseconds. */
  modified: number;
}

/**
 * Writes a file whole or not at all: under a temporary name in the same folder first, then renamed. Whoever looks sees
 * the old file or the new one. On failure the temporary file is removed and the error thrown.
 * Synchronous, because a small file takes less time than handing it to another thread does.
 */
export function writeWhole(path: string, content: string | Uint8Array): Stamp {
  const temporary = temporaryPath(path);
  try {
    const stamp = write(temporary, content);
    renameSync(temporary, path);
    return stamp;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function write(path: string, content: string | Uint8Array): Stamp {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    const { size, mtimeMs } = fstatSync(file);
    return { bytes: size, modified: mtimeMs };
  } finally {
    closeSync(file);
  }
}

/** A hidden name beside `path` that tells which process writes there, so that leftovers can be told from work. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

/** The process that a temporary file of `temporaryPath` belongs to; `null` for any other name. */
export function temporaryOwner(name: string): number | null {
  const owner = temporaryName.exec(name)?.[1];
  return owner === undefined ? null : Number(owner);
}

const temporaryName = /^\..+\.(\d{1,10})-[0-9a-f]{8}\.tmp$/u;
