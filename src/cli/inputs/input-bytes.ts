import type { FoundInput } from './input.ts';
import { statOf } from './stat-of.ts';

/** Bytes there are to read, as far as one can know before. */
export function inputBytes(inputs: ReadonlyArray<FoundInput>): number {
  let bytes = 0;
  for (const { path } of inputs) {
    if (path !== null) bytes += statOf(path)?.size ?? 0;
  }
  return bytes;
}
