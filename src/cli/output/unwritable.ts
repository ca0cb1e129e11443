import { failure } from '../inputs/failure.ts';
import { UsageError } from '../usage-error.ts';

/** Says that something in the output cannot be written, and why; what says so already is left as it is. */
export function unwritable(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  return new UsageError(`Cannot write \`${path}\`: ${failure(error)}`);
}
