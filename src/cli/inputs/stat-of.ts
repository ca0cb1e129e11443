import { type PathLike, type Stats, statSync } from 'node:fs';

/** What the system says of a file; `null` where it is not there, or nobody may look. */
export function statOf(path: PathLike): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
