import { type PathLike, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { UsageError } from '../exit.ts';
import type { FoundInput } from '../inputs/input.ts';

/** A file that is to be written. */
export interface Target {
  path: string;
  /** What it is called in messages. */
  shown: string;
}

/** Throws `UsageError` where one of some files is an input: whoever wrote there would lose what the reports are made of. */
export function spareInputs(inputs: ReadonlyArray<FoundInput>, targets: ReadonlyArray<Target>): void {
  const shownAt = new Map(targets.map(({ path, shown }) => [placeOf(path), shown]));
  shownAt.delete(null);
  if (shownAt.size === 0) return;
  for (const { name, path } of inputs) {
    const shown = path === null ? undefined : shownAt.get(placeOf(path));
    if (shown !== undefined)
      throw new UsageError(`Cannot write \`${shown}\`: it is the input \`${name}\`; choose another place`);
  }
}

/** Inputs by their paths from a folder, with forward slashes, whatever links lead to them or to it. */
export function pathsFrom(directory: string, inputs: ReadonlyArray<FoundInput>): string[] {
  const root = placeOf(directory);
  if (root === null) return [];
  return inputs.flatMap(({ path }) => {
    const place = path === null ? null : placeOf(path);
    return place === null ? [] : [relative(root, place).replaceAll(sep, '/')];
  });
}

/** Where a path leads to; `null` where nothing is there yet. */
function placeOf(path: PathLike): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
