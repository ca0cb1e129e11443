/**
 * Builds `dist/`: the command and the library in few files, so that they start at once, with what is rarely used in files of its
 * own; the declarations of what is public, and nothing else of the types.
 *
 *     npm run build
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** What is imported or started from outside, by the name it gets in `dist/`. */
const entries = {
  'cli/bin': 'src/cli/bin.ts',
  worker: 'src/cli/pool/worker.ts',
  index: 'src/index.ts',
  plugin: 'src/plugin.ts',
  text: 'src/text-only.ts',
};
/** What nearly every run needs is one file to open; what is loaded only when it is used keeps files of its own. */
const together = {
  shell: ['src/cli/bin.ts'],
  parse: ['src/cli/commands/parse.ts', 'src/cli/store/parse-into.ts', 'src/cli/pool/perform.ts'],
};
const library = ['index', 'plugin', 'text-only'];

/** Packages are installed with this one; only our own modules are put together. */
function isPackage(id: string): boolean {
  return !id.startsWith('.') && !isAbsolute(id);
}

/** A file and all that it imports, so that it is loaded whenever the file is. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, next = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
    withImports(resolve(dirname(file), next), found);
  }
  return found;
}

const staticImport = /^(?:import|export) (?!type )[^;']*'(\.[^']+\.ts)';/gmu;

const groups = Object.entries(together).map(([name, files]) => {
  const modules = new Set(files.flatMap((file) => [...withImports(join(root, file))]));
  // The command waits at its top level for what it runs, so what it runs must not wait for the command's own file.
  return { name, test: (id: string) => modules.has(id) && id !== join(root, entries['cli/bin']) };
});

async function bundle(): Promise<void> {
  const build = await rolldown({ cwd: root, input: entries, platform: 'node', external: isPackage });
  await build.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups },
  });
  await build.close();
}

/** The declarations that the public ones lead to; what only the inside uses is not published. */
function declarations(): void {
  const all = mkdtempSync(join(tmpdir(), 'tip-report-types-'));
  const flags = ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', all];
  const run = spawnSync(join(root, 'node_modules/.bin/tsc'), flags, { cwd: root, encoding: 'utf8', shell: isWindows });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const left = library.map((name) => join(all, `${name}.d.ts`));
  for (const file of left) {
    const target = join(dist, 'types', relative(all, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
    for (const next of importsOf(file)) if (!left.includes(next)) left.push(next);
  }
  rmSync(all, { recursive: true });
}

const isWindows = process.platform === 'win32';

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.[jt]s'/gu);
  return Array.from(specifiers, ([, path]) => `${resolve(dirname(file), path ?? '')}.d.ts`);
}

rmSync(dist, { recursive: true, force: true });
await bundle();
cpSync(join(root, 'src/review/assets'), join(dist, 'review/assets'), { recursive: true });
if (!process.argv.includes('--no-types')) declarations();
