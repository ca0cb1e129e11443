import { failure } from '../inputs/failure.ts';
import { UsageError } from '../usage-error.ts';

/** Says that something in the output cannot be written, and why; what says so already is left as it is. */
export function unwritable(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(`Cannot write \`${path}\`: ${code === 'ENOENT' ? noPlace : failure(error)}`);
}

/** Of an output this does not mean that it is missing. */
const noPlace = 'its folder does not exist, or nothing can be made in it; check the path or choose another place';
