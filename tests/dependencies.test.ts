import { expect, test } from 'vitest';
import { filesIn, read } from './helpers/repository.ts';

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const code = filesIn('src', '.ts').map(read).join('\n');
const page = read('docs/dependencies.md');

const types = /^@types\//u;

test.each(Object.keys(dependencies ?? {}))('%s is used, and said why', (name) => {
  expect(code).toMatch(new RegExp(`(?:from |import\\()'${name.replace(types, '')}(?:/[^']*)?'`, 'u'));
  expect(page).toContain(`\`${name}\``);
});

test.each(Object.keys(devDependencies ?? {}).filter((name) => !types.test(name)))('%s is said why', (name) => {
  expect(page).toContain(`\`${name}\``);
});

const imports = /^(?:(?:import|export)\b[^'\n]*|\} )from '([^.:'][^:']*)'|\bimport\('([^.:'][^:']*)'\)/gmu;
const importsOf = (folder: string) =>
  filesIn(folder, '.ts').flatMap((path) => Array.from(read(path).matchAll(imports), ([, a, b]) => (a ?? b)!));
const nameOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

test.each(['src', 'tests', 'scripts', 'bench'])('%s imports nothing that only others bring along', (folder) => {
  const named = { ...dependencies, ...devDependencies, 'tip-report': '' };
  const unnamed = importsOf(folder)
    .map(nameOf)
    .filter((name) => !(name in named) && !(`@types/${name}` in named));
  expect([...new Set(unnamed)]).toEqual([]);
});
