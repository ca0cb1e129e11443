import { failure } from '../inputs/failure.ts';
import { UsageError } from '../usage-error.ts';

/** Says that something in the output cannot be written, and why. */
export function unwritable(path: string, error: unknown): UsageError {
  return new UsageError(`Cannot write \`${path}\`: ${failure(error)}`);
}
