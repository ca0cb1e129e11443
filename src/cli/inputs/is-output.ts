import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readInput, statOf } from './read.ts';

/**
 * Whether a path is what `parse` wrote and no input: a file that holds reports, a folder with an index of reports, or one that holds
 * such files and nothing else, such as an edition's. Other JSON is data that may hold texts.
 */
export async function isOutput(typed: string, cwd: string): Promise<boolean> {
  const path = resolve(cwd, typed);
  if (outputFile.test(typed)) return holdsReport(path);
  const names = await readdir(path).catch(() => []);
  const shown = names.filter((name) => !name.startsWith('.'));
  if (shown.includes('index.json')) return true;
  const [first] = shown;
  return first !== undefined && shown.every((name) => outputFile.test(name)) && holdsReport(join(path, first));
}

/** By the key that every report has: what cannot be read as one is told by who reads it. */
function holdsReport(path: string): boolean {
  try {
    return statOf(path)?.isFile() === true && Buffer.from(readInput(path, looked)).includes('"schemaVersion"');
  } catch {
    return false;
  }
}

/** More than a report is long, in bytes. */
const looked = 1 << 20;

export const outputFile = /\.(?:jsonl?|ndjson)$/u;
