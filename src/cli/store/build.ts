import { readdir } from 'node:fs/promises';
import { sha256Of } from '../../input/hash.ts';

/**
 * What tells builds of one version apart, so that nothing is taken as done that was made with other data or rules. The names of
 * built files follow from what is in them.
 */
export async function build(): Promise<string> {
  return sha256Of(Buffer.from((await readdir(new URL('./', import.meta.url))).sort().join()));
}
