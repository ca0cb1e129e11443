import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';
import { isRunning } from './is-running.ts';
import { temporaryOwner, temporaryPath } from './write-whole.ts';

/** How often a run shows that it lives (milliseconds). */
const pulse = 5_000;
/** After so long without, a process of that number is another one: systems give the numbers of the dead again. */
const silence = 60_000;
/** Of two runs that begin at the same moment one leaves within this. */
const courtesy = 100;

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
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, courtesy);
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
    return now - changed(join(dirname(own), name)) < silence;
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
