import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const fresh = mkdtempSync(join(tmpdir(), 'tip-report-output-'));
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

function filesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|csv)$/u.test(name) && !name.startsWith('.'))
    .sort();
}

test('output/ is what `npm start` makes of input/ (run it and look at the difference)', () => {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'parse', 'input', '--output', fresh], {
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  const names = filesIn('output');
  expect(names).toEqual(filesIn(fresh));
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    expect(readFileSync(join('output', name), 'utf8'), name).toBe(readFileSync(join(fresh, name), 'utf8'));
  }
});
