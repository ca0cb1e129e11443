import { statOf } from '../inputs/stat-of.ts';
import type { Stamp } from './write-whole.ts';

/** Whether a file is still as it was written: there, of the same size, not touched since. */
export function isIntact(path: string, stamp: Stamp): boolean {
  const now = statOf(path);
  return now?.isFile() === true && now.size === stamp.bytes && now.mtimeMs === stamp.modified;
}
