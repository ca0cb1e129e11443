import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built command, as users run it. Throws where it is missing. */
export function builtCommand(): string {
  const path = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
  if (existsSync(path)) return path;
  throw new Error('dist/ is missing: run `npm run build` first');
}
