import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * What README.md tells its users to type is typed, word for word, in a clone of what is committed: each of the ways that it
 * marks with `<!-- way: NAME -->` is every `sh` block up to `<!-- /way -->`, run in one shell that stops at the first error.
 * What would go to a registry is answered from here.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Way {
  name: string;
  script: string;
}

function waysIn(text: string): Way[] {
  const marked = text.matchAll(/<!-- way: ([a-z ]+) -->([\s\S]*?)<!-- \/way -->/gu);
  return Array.from(marked, ([, name = '', part = '']) => ({
    name,
    script: Array.from(part.matchAll(/^```sh\n([\s\S]*?)^```$/gmu), ([, block = '']) => block).join('\n'),
  }));
}

const ways = waysIn(readme);
/** What each way leaves that was not there before. */
const leaves: Readonly<Record<string, ReadonlyArray<string>>> = {
  analyst: ['review/index.html', 'tip.sqlite'],
  updater: ['new/2025/sierra-leone.json', 'placements-2025.csv'],
  library: ['example.mjs'],
  pipeline: ['parsed/2022/senegal.json', 'parsed/index.csv'],
};
let clone = '';

function sh(command: string, cwd: string, env: Record<string, string> = {}) {
  const { CI: _, ...inherited } = process.env;
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 26,
  });
}

/** `npm ci` and `npm install` are links to what is installed here, `npx tip-report` and `tip-report` the clone's own build. */
function tools(cwd: string): string {
  const bin = join(cwd, '.tools');
  mkdirSync(bin);
  const script = (name: string, lines: string[]) => {
    writeFileSync(join(bin, name), `#!/bin/bash\n${lines.join('\n')}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  const npm = spawnSync('bash', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim();
  script('npm', [`case "$1" in ci|install|i) exit 0;; *) exec "${npm}" "$@";; esac`]);
  script('tip-report', [`exec node "${cwd}/dist/cli/bin.js" "$@"`]);
  script('npx', ['shift', `exec node "${cwd}/dist/cli/bin.js" "$@"`]);
  return bin;
}

describe.skipIf(process.platform === 'win32')('the ways of README.md', () => {
  beforeAll(() => {
    clone = join(folderKept(), 'clone');
    const cloned = sh(`git clone --quiet "${root}" "${clone}"`, '/');
    if (cloned.status !== 0) throw new Error(`The way needs a clone, which failed: ${cloned.stderr}`);
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
    const built = sh('npm run --silent build', clone);
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
  }, 300_000);

  test('are those of its four users', () => {
    expect(ways.map(({ name }) => name).sort()).toEqual(Object.keys(leaves).sort());
    for (const { name, script } of ways) expect([name, script.trim() === '']).toEqual([name, false]);
  });

  test.each(ways.map(({ name, script }) => [name, script] as const))(
    '%s',
    (name, script) => {
      const cwd = clone.replace(/clone$/u, name.replaceAll(' ', '-'));
      expect(sh(`git clone --quiet "${clone}" "${cwd}"`, '/').status).toBe(0);
      for (const part of ['node_modules', 'dist']) symlinkSync(join(clone, part), join(cwd, part));
      const path = `${tools(cwd)}:${process.env['PATH']}`;
      const { status, stdout, stderr } = sh(script, cwd, { PATH: path });
      expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
      expect((leaves[name] ?? []).filter((file) => !existsSync(join(cwd, file)))).toEqual([]);
    },
    300_000,
  );
});

/** A folder for all tests of the file, which the system clears away. */
function folderKept(): string {
  return spawnSync('mktemp', ['-d'], { encoding: 'utf8' }).stdout.trim();
}
