import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { temporaryOwner } from './write-whole.ts';

/** Removes the temporary files of runs that were killed, in a folder and the folders in it. */
export function removeLeftovers(directory: string): void {
  removeIn(directory);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    if (entry.isDirectory() && ours.test(entry.name)) removeIn(join(directory, entry.name));
  }
}

function removeIn(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = temporaryOwner(name);
    if (owner !== null && !isRunning(owner)) rmSync(join(folder, name), { force: true });
  }
}

const ours = /^(?:\d{4}|unknown-edition|\.cache)$/u;
