import { type PathLike, realpathSync } from 'node:fs';
import { UsageError } from '../exit.ts';
import type { FoundInput } from '../inputs/input.ts';

/**
 * Throws `UsageError` where a file that is to be written, `shown` in messages, is an input: whoever wrote there would
 * lose what the reports are made of.
 */
export function spareInputs(inputs: ReadonlyArray<FoundInput>, path: string, shown: string): void {
  const place = placeOf(path);
  if (place === null) return;
  const input = inputs.find((one) => one.path !== null && placeOf(one.path) === place);
  if (!input) return;
  throw new UsageError(`Cannot write \`${shown}\`: it is the input \`${input.name}\`; choose another place`);
}

/** Where a path leads to; `null` where nothing is there yet. */
function placeOf(path: PathLike): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
