import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../exit.ts';
import { makeFolder, temporaryOwner, temporaryPath, unwritable } from './files.ts';

/** How often a run shows that it lives (milliseconds). */
const pulse = 5_000;
/** After so long without, a process of that number is another one: systems give the numbers of the dead again. */
const givenUp = 60_000;
/** Two runs that begin at the same moment have seen each other within this. */
const settling = 100;

/** An output folder, and the file in it that stands for what is written there. */
interface LockedFolder {
  /** Absolute paths. */
  directory: string;
  manifest: string;
  /** The folder's name in messages. */
  shown: string;
}

/**
 * Makes an output folder ready to be written: it is there, it is this run's until the function that is given is called, and
 * what killed runs left is gone. Throws `UsageError` where it cannot be written, or another run writes there.
 */
export function openFolder({ directory, manifest, shown }: LockedFolder): () => void {
  try {
    makeFolder(directory);
    makeFolder(dirname(manifest));
    const unlock = lock(manifest, shown);
    removeLeftovers(directory);
    return unlock;
  } catch (error) {
    throw unwritable(shown, error);
  }
}

/**
 * Keeps other runs away from what a manifest notes, until the function that it gives is called. Throws `UsageError` where
 * another run is there.
 *
 * Every run lays down a file of its own, named after its process, and then looks for others. So a killed run holds up
 * nobody, no run ever takes another's file away, and the files of the dead go with their other leftovers.
 */
export function lock(manifest: string, shown: string): () => void {
  const own = temporaryPath(`${manifest}.lock`);
  writeFileSync(own, '', { flag: 'wx' });
  const timer = setInterval(touch, pulse, own).unref();
  const release = (): void => {
    clearInterval(timer);
    rmSync(own, { force: true });
  };
  let other = otherThan(own, manifest);
  if (other !== null && basename(own) < other) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settling);
    other = otherThan(own, manifest);
  }
  if (other === null) return release;
  release();
  throw new UsageError(
    `Cannot write \`${shown}\`: another run (process ${temporaryOwner(other)}) writes there; wait until it is done, or choose another \`--output\``,
  );
}

/** The file of another run that lives. One of the same process is left over from before a restart of the machine. */
function otherThan(own: string, manifest: string): string | null {
  const now = changed(own);
  const found = readdirSync(dirname(own)).find((name) => {
    const owner = name.startsWith(`.${basename(manifest)}.lock.`) ? temporaryOwner(name) : null;
    if (owner === null || owner === process.pid || !isRunning(owner)) return false;
    return now - changed(join(dirname(own), name)) < givenUp;
  });
  return found ?? null;
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

/** Written, not only touched, so that times are those of the file system's clock for all. */
function touch(path: string): void {
  try {
    writeFileSync(path, '.');
  } catch {
    // Somebody removed the folder: there is nothing to keep any more.
  }
}

/** Removes the temporary files of runs that were killed, in an output folder and the folders of reports in it. */
function removeLeftovers(directory: string): void {
  removeLeftoversIn(directory);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && ours.test(entry.name)) removeLeftoversIn(join(directory, entry.name));
  }
}

/** Removes the temporary files of runs that were killed, in one folder. */
export function removeLeftoversIn(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = temporaryOwner(name);
    if (owner !== null && !isRunning(owner)) rmSync(join(folder, name), { force: true, recursive: true });
  }
}

const ours = /^(?:\d{4}|unknown-edition|\.cache)$/u;

/** Whether a process runs: asking with signal 0 sends none. One that may not be asked runs too. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
