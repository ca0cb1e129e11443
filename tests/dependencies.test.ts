import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const code = (readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(join('src', path)))
  .join('\n');
const page = read('docs/dependencies.md');

test.each(Object.keys(dependencies ?? {}))('%s is used, and said why', (name) => {
  expect(code).toMatch(new RegExp(`(?:from |import\\()'${name}(?:/[^']*)?'`, 'u'));
  expect(page).toContain(`\`${name}\``);
});

const types = /^@types\//u;

test.each(Object.keys(devDependencies ?? {}).filter((name) => !types.test(name)))('%s is said why', (name) => {
  expect(page).toContain(`\`${name}\``);
});
