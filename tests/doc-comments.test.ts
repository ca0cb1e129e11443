import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codebook, lists } from '../scripts/codebook.ts';
import { docComments, meaningsIn, reportComments } from '../scripts/doc-comments.ts';
import { jsonSchema } from '../scripts/json-schema.ts';

const source = new URL('../src/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, source), 'utf8');
const entries = ['index.ts', 'plugin.ts', 'text-only.ts'];
/** The files that are public: the entries, and whatever they hand on. */
const files = new Set([
  ...entries,
  ...entries.flatMap((entry) =>
    Array.from(read(entry).matchAll(/^(?:export|\}) .*from '\.\/(.+)';$/gmu), ([, path]) => path!),
  ),
]);

test('should find comments, and what has none', () => {
  const code = [
    '/** Two',
    ' * lines. */',
    'export interface Pair {',
    '  /** The first. */',
    '  first: string;',
    '  second?: number;',
    '}',
    '',
    '/** A list.',
    ' *',
    ' * - `a`: this',
    ' *   one',
    ' * - `b`: that',
    ' */',
    'export type List = string;',
    'export const none = 1;',
  ].join('\n');
  expect([...docComments(code)]).toEqual([
    ['Pair', 'Two lines.'],
    ['Pair.first', 'The first.'],
    ['Pair.second', ''],
    ['List', 'A list.\n\n- `a`: this one\n- `b`: that'],
    ['none', ''],
  ]);
});

test.each([...files])('should say what each export and each property of %s is', (path) => {
  const comments = [...docComments(read(path))];
  expect(comments.filter(([, comment]) => comment === '').map(([name]) => name)).toEqual([]);
});

test('should know the public files', () => {
  expect([...files]).toEqual(
    expect.arrayContaining(['report/report.ts', 'report/vocabulary.ts', 'report/tier.ts', 'options.ts']),
  );
  expect(reportComments().size).toBeGreaterThan(130);
});

test.each(lists)('should say what each value of %s means', (type, values) => {
  expect([...meaningsIn(reportComments().get(type) ?? '').keys()]).toEqual([...values]);
});

test('should describe every type and every property in the schema', () => {
  const missing: string[] = [];
  const visit = (name: string, { description, properties = {}, $defs = {} }: Described): void => {
    if (!description) missing.push(name);
    for (const [key, value] of Object.entries({ ...properties, ...$defs })) visit(`${name}.${key}`, value);
  };
  visit('Report', jsonSchema());
  expect(missing).toEqual([]);
});

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  $defs?: Record<string, Described>;
}

test('the codebook is fresh (run `npm run generate` and look at the difference)', () => {
  expect(readFileSync(new URL('../docs/codebook.md', import.meta.url), 'utf8')).toBe(codebook());
});
