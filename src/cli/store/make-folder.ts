import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

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
