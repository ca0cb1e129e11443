import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../../shared');

/**
 * A file or folder of the texts that lie beside the checkout and are no part of it. Throws where they are missing: a suite
 * that skipped what it is there for would pass.
 */
export function shared(path: string): string {
  const found = resolve(root, path);
  if (existsSync(found)) return found;
  throw new Error(
    `${found} is missing. The suites *.corpus.test.ts read real texts from the folder "shared" beside the checkout; \`npm test\` runs without it`,
  );
}
