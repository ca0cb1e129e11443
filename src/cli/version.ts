import { readFile } from 'node:fs/promises';
import { packageFile } from './package-file.ts';

/** The version in the package's own package.json. */
export async function version(): Promise<string> {
  const text = await readFile(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
