import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmdirSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../exit.ts';
import { failure, statOf } from '../inputs/read.ts';

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
    writeFileSync(temporary, content, { flag: 'wx' });
    const stamp = stampOf(statSync(temporary));
    renameSync(temporary, path);
    return stamp;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same in a folder that is made where it is missing. */
export function writeInFolder(path: string, content: string | Uint8Array): Stamp {
  makeFolder(dirname(path));
  return writeWhole(path, content);
}

/** The stamp of a file as the system describes it. */
export function stampOf({ size, mtimeMs }: Stats): Stamp {
  return { bytes: size, modified: mtimeMs };
}

/** Whether a file is still as it was written: there, of the same size, not touched since. */
export function isIntact(path: string, stamp: Stamp): boolean {
  const now = statOf(path);
  return now?.isFile() === true && now.size === stamp.bytes && now.mtimeMs === stamp.modified;
}

/**
 * A hidden name beside `path` that tells which process writes there, so that leftovers can be told from work. Throws where a device or a
 * pipe is there (`/dev/stdout`): the file would take its place.
 */
export function temporaryPath(path: string): string {
  const found = statOf(path);
  if (found && !found.isFile() && !found.isDirectory())
    throw new Error('a device or a pipe is there, and a file would take its place');
  return join(dirname(path), `.${basename(path)}.${process.pid}-${run}.tmp`);
}

/** Containers that share a folder may give the same number to their processes. */
const run = randomBytes(4).toString('hex');

/** The process that a temporary file of `temporaryPath` belongs to; `null` for any other name. */
export function temporaryOwner(name: string): number | null {
  const owner = temporaryName.exec(name)?.[1];
  return owner === undefined ? null : Number(owner);
}

/** A library may keep a lock beside a temporary database. */
const temporaryName = /^\..+\.(\d{1,10})-[0-9a-f]{8}\.tmp(?:\.lock)?$/u;

/**
 * Makes a folder and those that it lies in, where they are missing. Not by what Node has for it, which never returns where
 * the system says of every new folder that there is no such (`/proc`).
 */
export function makeFolder(path: string): void {
  if (isFolder(path)) return;
  const outer = dirname(path);
  if (outer !== path) makeFolder(outer);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Says that something in the output cannot be written, and why; what says so already is left as it is. */
export function unwritable(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(`Cannot write \`${path}\`: ${code === 'ENOENT' ? noPlace : failure(error)}`);
}

/** Of an output this does not mean that it is missing. */
const noPlace = 'its folder does not exist, or nothing can be made in it; check the path or choose another place';

/** Removes a folder that holds nothing, and says whether it is gone. */
export function removeIfEmpty(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch {
    return false;
  }
}
