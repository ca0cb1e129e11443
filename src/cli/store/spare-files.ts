import { type PathLike, realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { onceEach } from '../../text/lazy.ts';
import { UsageError } from '../exit.ts';
import type { FoundInput } from '../inputs/input.ts';
import { isWritten } from '../inputs/is-output.ts';
import { statOf } from '../inputs/read.ts';

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
  for (const { input, place } of placesOf(inputs)) {
    const shown = shownAt.get(place);
    if (shown !== undefined)
      throw new UsageError(`Cannot write \`${shown}\`: it is the input \`${input.name}\`; choose another place`);
  }
}

/**
 * Throws `UsageError` where files are in the way of an output that `parse` did not write: whoever put them there would lose them. Where it
 * wrote one of them, it wrote them all, and what is damaged is made anew.
 */
export function spareOthers(targets: ReadonlyArray<Target>): void {
  const there = targets.filter(({ path }) => statOf(path)?.isFile());
  const [first] = there;
  if (!first || there.some(({ path }) => isWritten(path))) return;
  throw new UsageError(
    `Cannot write \`${first.shown}\`: it holds something that \`parse\` did not write; move it or choose another place`,
  );
}

/** Whether a file is there that `parse` did not write. */
export function isOfOthers(path: string): boolean {
  return statOf(path)?.isFile() === true && !isWritten(path);
}

/** Inputs by their paths from a folder, with forward slashes, whatever links lead to them or to it. */
export function pathsFrom(directory: string, inputs: ReadonlyArray<FoundInput>): string[] {
  const root = placeOf(directory);
  if (root === null) return [];
  return placesOf(inputs).map(({ place }) => relative(root, place).replaceAll(sep, '/'));
}

/** The inputs that are files, with where their paths lead: found once for what is asked of all of them. */
const placesOf = onceEach((inputs: ReadonlyArray<FoundInput>) =>
  inputs.flatMap((input) => {
    const place = input.path === null ? null : placeOf(input.path);
    return place === null ? [] : [{ input, place }];
  }),
);

/** Where a path leads to; `null` where nothing is there yet. */
function placeOf(path: PathLike): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
