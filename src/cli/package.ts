import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Address of a file of this package by its path in the package's folder, which lies above this file, built or not. */
export function packageFile(path: string): URL {
  let folder = new URL('./', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('../', folder);
    if (above.href === folder.href)
      throw new Error('This installation of tip-report lacks package.json; install it again');
    folder = above;
  }
  return new URL(path, folder);
}

/** The version in the package's own package.json. */
export async function version(): Promise<string> {
  const text = await readFile(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
