import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the output depends on beside the bytes of an input. */
interface Given {
  /** The options as given. */
  options: object;
  /** How reports are written. */
  form: string;
}

/**
 * A hash of everything an output is made with: every file of the program (its rules and its edition data among them), the
 * versions of what it depends on, of Node and its Unicode tables, and the options.
 */
export function fingerprint(given: Given): string {
  const hash = createHash('sha256');
  for (const path of programFiles()) hash.update(path).update(readFileSync(path));
  hash.update(JSON.stringify([dependencies(), process.versions.node, process.versions['unicode'], given]));
  return hash.digest('hex');
}

/** The code of this program, built or not, sorted. */
function programFiles(): string[] {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && code.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function dependencies(): string[] {
  const require = createRequire(import.meta.url);
  const own = require('../../../package.json') as { version: string; dependencies: Record<string, string> };
  const names = Object.keys(own.dependencies).sort();
  return [own.version, ...names.map((name) => `${name} ${installed(require.resolve.paths(name) ?? [], name)}`)];
}

/** The version of a package as Node would find it: not every package lets its package.json be imported. */
function installed(folders: ReadonlyArray<string>, name: string): string {
  for (const folder of folders) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      // Not in this folder: look in the next.
    }
  }
  return '?';
}

const code = /\.(?:js|ts|json|csv)$/u;
