import { statSync } from 'node:fs';
import type { Stamp } from './write-whole.ts';

/** Whether a file is still as it was written: there, of the same size, not touched since. */
export function isIntact(path: string, stamp: Stamp): boolean {
  const now = statSync(path, { throwIfNoEntry: false });
  return now?.isFile() === true && now.size === stamp.bytes && now.mtimeMs === stamp.modified;
}
