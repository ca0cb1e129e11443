import { relative } from 'node:path';
import { slashes } from '../inputs/display-name.ts';
import type { FoundInput } from '../inputs/input.ts';

/** Tells inputs apart, in this run and the next: a file by its path from the output folder. */
export function inputId(input: FoundInput, directory: string): string {
  if (typeof input.path !== 'string') return `${notFile}${input.name}`;
  return slashes(relative(directory, input.path));
}

/** Whether an id is that of a file with a plain path, so that one can look whether it is still there. */
export function isFileId(id: string): boolean {
  return !id.startsWith(notFile);
}

/** Forward slashes begin no path from one folder to another. */
const notFile = '//';
