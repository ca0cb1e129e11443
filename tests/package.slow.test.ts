import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toLine, wantedOf } from '../scripts/pattern-needs.ts';
import { patternOf } from './helpers/pattern-of.ts';

const work = mkdtempSync(join(tmpdir(), 'tip-report-package-'));
const project = join(work, 'project');
let tarball = '';

function npm(cwd: string, ...args: string[]): string {
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  return execFileSync('npm', [...args, ...flags], { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

beforeAll(() => {
  if (!existsSync('dist/cli/bin.js'))
    throw new Error('dist/ is missing: run `npm run build` first, as `npm test` does');
  npm('.', 'pack', '--ignore-scripts', '--pack-destination', work);
  tarball = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
  execFileSync('mkdir', ['-p', project]);
  writeFileSync(join(project, 'package.json'), '{"name":"empty","type":"module","private":true}\n');
  npm(project, 'install', '--ignore-scripts', tarball);
}, 180_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the package holds, without what it depends on. */
function packed(): string[] {
  const root = join(project, 'node_modules/tip-report');
  const names = (readdirSync(root, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/'));
  return names.filter((name) => !name.startsWith('node_modules')).sort();
}

test('should have a command that can be executed as it was built: npx runs that of a checkout where it stands', () => {
  accessSync('dist/cli/bin.js', constants.X_OK);
});

test('should pack only what is needed', () => {
  const names = packed();
  const files = names.filter((name) => !/^(?:dist|docs)(?:\/|$)/u.test(name) && name.includes('.'));
  expect(files).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'README.md',
    'action.yml',
    'package.json',
    'schema/config.schema.json',
    'schema/report.schema.json',
  ]);
  expect(names.filter((name) => name.endsWith('.png'))).toEqual([]);
  expect(names.filter((name) => /\.(?:test|tsx?)$/u.test(name) && !name.endsWith('.d.ts'))).toEqual([]);
});

test('should hold every page that its own pages lead to', () => {
  const names = new Set(packed());
  const pages = [...names].filter((name) => name.endsWith('.md'));
  const lost = pages.flatMap((page) => {
    const text = readFileSync(join(project, 'node_modules/tip-report', page), 'utf8');
    const targets = [...text.matchAll(/\]\((?<target>[^)#\s]+)[^)]*\)/gu)].map(
      ({ groups }) => groups?.['target'] ?? '',
    );
    // Pictures are shown where the pages are read, on GitHub: the package is a third smaller without them.
    const local = targets.filter((target) => !/^[a-z]+:|\.png$/u.test(target));
    return local
      .filter((target) => !names.has(posix.join(posix.dirname(page), target).replace(/\/$/u, '')))
      .map((target) => `${page}: ${target}`);
  });
  expect(lost).toEqual([]);
});

test('should pass the package linter', async () => {
  const { messages } = await publint({ pkgDir: resolve('.'), strict: true });
  expect(messages.map(({ code }) => code)).toEqual([]);
});

test('should resolve with the types that belong to it', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  const problems = analysis.types ? analysis.problems : [{ kind: 'no types' }];
  // The package is for ES modules alone: what old resolutions make of it does not count.
  const wrong = problems.filter(
    (problem) =>
      !('resolutionKind' in problem) || problem.resolutionKind === 'node16-esm' || problem.resolutionKind === 'bundler',
  );
  expect(wrong).toEqual([]);
});

test('should bring along all that its types import', () => {
  const { dependencies } = JSON.parse(readFileSync(join(project, 'node_modules/tip-report/package.json'), 'utf8'));
  const declarations = packed().filter((name) => name.endsWith('.d.ts'));
  const imported = declarations.flatMap((name) => {
    const text = readFileSync(join(project, 'node_modules/tip-report', name), 'utf8');
    return Array.from(text.matchAll(/from '(?<name>[^.'][^']*)'/gu), ({ groups }) => groups?.['name'] ?? '');
  });
  expect(imported).toContain('mdast');
  expect(imported.filter((name) => !(name in dependencies || `@types/${name}` in dependencies))).toEqual([]);
});

/** The file of the package that the program itself is in. */
function core(): string {
  const dist = join(project, 'node_modules/tip-report/dist');
  return readFileSync(join(dist, readdirSync(dist).find((name) => name.startsWith('core-')) ?? ''), 'utf8');
}

test('should know what its patterns want', () => {
  const written = /= (?<text>"(?:[^"\\]|\\.)*")\.split\("\\n"\);\nconst knownPatterns = /u.exec(core())?.groups?.[
    'text'
  ];
  const lines: string[] = runInNewContext(written ?? "''").split('\n');
  expect(lines.length).toBeGreaterThan(400);
  for (const [at, line] of lines.entries())
    if (at % 2 === 1) expect(line).toBe(toLine(wantedOf(patternOf(lines[at - 1] as string))));
});

test('should make its patterns by calls', () => {
  expect(core()).not.toMatch(/^\s*(?:const \S+ =|match:) \/(?!\*)/mu);
});

test('should work as a command when installed', () => {
  const bin = 'node_modules/tip-report/dist/cli/bin.js';
  const out = run(bin, 'parse', resolve('input/2023/slovenia.txt'), '--output', '-', '--format', 'jsonl', '--quiet');
  expect(JSON.parse(out).id).toBe('SVN-2023');
  expect(JSON.parse(run(bin, 'schema'))).toHaveProperty('$schema');
});

test('should work as a library when installed', () => {
  const text = JSON.stringify(readFileSync('input/2018/ghana.txt', 'utf8'));
  writeFileSync(
    join(project, 'use.js'),
    [
      "import { readFileSync } from 'node:fs';",
      "import remarkParse from 'remark-parse';",
      "import { unified } from 'unified';",
      "import { parseReports, schemaVersion } from 'tip-report';",
      "import tipReport from 'tip-report/plugin';",
      "import schema from 'tip-report/schema.json' with { type: 'json' };",
      `const text = ${text};`,
      'const { reports: [report] } = await parseReports(text);',
      'const { result } = unified().use(remarkParse).use(tipReport).processSync(text);',
      'console.log(JSON.stringify([report.id, result[0].header.country.iso3, schemaVersion, typeof schema.$id]));',
    ].join('\n'),
  );
  expect(JSON.parse(run('--no-warnings', 'use.js'))).toEqual(['GHA-2018', 'GHA', '2.0.0', 'string']);
});
