/**
 * Builds `dist/`: the command and the library in few files, so that they start at once, with what is rarely used in files of its
 * own; the declarations of what is public, and nothing else of the types.
 *
 *     npm run build
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type OutputAsset, type OutputChunk, rolldown } from 'rolldown';
import { knownPatterns, patternsByCall, patternsIn } from './build-patterns.ts';

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
/**
 * What nearly every run needs is few files to open; what is loaded only when it is used keeps files of its own. `core` is what
 * any engine runs: nothing of Node may get into the file, or `tip-report/text` cannot be bundled for a browser.
 */
const together = {
  shell: ['src/cli/bin.ts'],
  core: [
    'src/pipeline.ts',
    'src/formats/text.ts',
    'src/formats/markdown.ts',
    'src/formats/format.ts',
    'src/input/decode.ts',
    'src/options.ts',
  ],
  parse: ['src/cli/commands/parse.ts', 'src/cli/store/parse-into.ts', 'src/cli/pool/perform.ts'],
};
const library = ['index', 'plugin', 'text-only'];

/** Packages that every parse needs: a file that is opened less is a start that is quicker. The others are installed with this one. */
const bundled = new Set([
  'parse5',
  'hast-util-from-parse5',
  'unified',
  'mdast-util-to-string',
  'decode-named-character-reference',
  'vfile-message',
]);

/** Whether a module stays where it is installed. What a bundled package imports is bundled with it. */
function isExternal(id: string, importer: string | undefined): boolean {
  if (id.startsWith('node:')) return true;
  const isOurs = id.startsWith('.') || isAbsolute(id);
  return !isOurs && !bundled.has(id) && !importer?.includes(packages);
}

const packages = `${sep}node_modules${sep}`;

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

/** `patterns`: what is known of those of a build before. */
async function bundle(patterns: ReadonlyMap<string, string>): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  const build = await rolldown({
    cwd: root,
    input: entries,
    platform: 'neutral',
    external: isExternal,
    plugins: [patternsByCall, knownPatterns(patterns)],
    // What packages offer to any engine, so that `text` has nothing of Node in it.
    resolve: { conditionNames: ['import', 'default'] },
  });
  const { output } = await build.write({
    dir: dist,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups },
    // The engine reads a file of ASCII in half of the room. The text stays as it is, so that an error's place can be read.
    comments: false,
    minify: { compress: false, mangle: false, codegen: { asciiOnly: true, removeWhitespace: false } },
  });
  await build.close();
  writeFileSync(join(dist, 'third-party-licenses.txt'), licensesOf(output));
}

/** The licenses of the packages that were bundled, which ask to be handed on with their code. */
function licensesOf(output: ReadonlyArray<OutputChunk | OutputAsset>): string {
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const folders = modules.filter((id) => id.includes(packages)).map(packageFolder);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
        string,
        string
      >;
      const license = readdirSync(folder).find((file) => /^licen[cs]e/iu.test(file));
      if (!license) throw new Error(`Unexpected package \`${name}\` without a license file`);
      return `${name} ${version}\n\n${readFileSync(join(folder, license), 'utf8').trim()}\n`;
    })
    .join('\n\n');
}

/** The folder of the package that a file belongs to. */
function packageFolder(file: string): string {
  const end = file.lastIndexOf(packages) + packages.length;
  const [first = '', second = ''] = file.slice(end).split(sep);
  return join(file.slice(0, end), first.startsWith('@') ? join(first, second) : first);
}

/** The declarations that the public ones lead to; what only the inside uses is not published. */
function declarations(): void {
  const all = mkdtempSync(join(tmpdir(), 'tip-report-types-'));
  process.once('exit', () => rmSync(all, { recursive: true, force: true }));
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
}

const isWindows = process.platform === 'win32';

function importsOf(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.[jt]s'/gu);
  return Array.from(specifiers, ([, path]) => `${resolve(dirname(file), path ?? '')}.d.ts`);
}

await bundle(new Map());
await bundle(await patternsIn(join(dist, 'text.js')));
// npm makes a command executable where it links it, and npx links a checkout's own once: the next build is run as it stands.
chmodSync(join(dist, 'cli/bin.js'), 0o755);
cpSync(join(root, 'src/review/assets'), join(dist, 'review/assets'), { recursive: true });
if (!process.argv.includes('--no-types')) declarations();
