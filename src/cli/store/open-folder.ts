import { dirname } from 'node:path';
import { lock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { unwritable } from './unwritable.ts';

/** An output folder, and where in it is noted what a kind of output holds. */
export interface Place {
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
export function openFolder({ directory, manifest, shown }: Place): () => void {
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
