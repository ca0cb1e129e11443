import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, read, root } from './helpers/repository.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesIn('docs', '.md')];
const code = ['src', 'scripts', 'bench', 'tests'].flatMap((folder) => filesIn(folder, '.ts'));
/** A file of the repository, as text and comments name it: `src/text/lines.ts`. */
const named = /`((?:src|tests|scripts|bench|docs|schema)\/[\w./-]+\.[a-z]+)`/gu;
/** A link within the repository. */
const linked = /\]\((?!https?:)([^)#\s]+)[^)]*\)/gu;

test.each(pages)('%s names and links only files that are there', (page) => {
  const text = read(page);
  const links = Array.from(text.matchAll(linked), ([, path]) => join(dirname(page), path!));
  const names = Array.from(text.matchAll(named), ([, path]) => path!);
  expect([...links, ...names].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('comments name only files that are there', () => {
  const found = code.flatMap((file) => {
    const names = Array.from(read(file).matchAll(named), ([, path]) => path!);
    return names.filter((path) => !existsSync(join(root, path))).map((path) => `${file}: ${path}`);
  });
  expect(found).toEqual([]);
});

const maps = [
  { page: 'docs/narrative.md', stage: 'src/narrative', folder: /^## `(\w+)\/`/gmu },
  { page: 'docs/figures.md', stage: 'src/figures', folder: /^### `(\w+)\/`/gmu },
];

test.each(maps)('$page names every file of the stage', ({ page, stage }) => {
  const text = read(page);
  const files = filesIn(stage, '.ts').map((file) => basename(file));
  expect(files.filter((file) => file !== 'index.ts' && !text.includes(`\`${file}\``))).toEqual([]);
});

test.each(maps)('$page names only files that are there, by the end of their paths', ({ page }) => {
  const names = Array.from(read(page).matchAll(/`([\w/-]+\.ts)`/gu), ([, name]) => name!);
  expect(names.filter((name) => !code.some((file) => `/${file}`.endsWith(`/${name}`)))).toEqual([]);
});

test.each(maps)('each folder of the stage uses only those above it in $page', ({ page, stage, folder: heading }) => {
  const order = Array.from(read(page).matchAll(heading), ([, folder]) => folder!);
  const uses = filesIn(stage, '.ts').flatMap((file) => {
    const folder = order.indexOf(basename(dirname(file)));
    const used = read(file).matchAll(/from '\.\.\/(\w+)\/[\w-]+\.ts'/gu);
    return Array.from(used, ([, other]) => ({ file, other: order.indexOf(other!), folder }));
  });
  const within = uses.filter(({ folder, other }) => folder >= 0 && other >= 0);
  expect(within.length).toBeGreaterThan(0);
  expect(within.filter(({ folder, other }) => other > folder)).toEqual([]);
});
