import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contents, folder } from './helpers/run-cli.ts';

test('output/ is what `npm start` makes of input/ (run it and look at the difference)', () => {
  const fresh = folder();
  const bin = join(inject('bundle'), 'bin.js');
  const run = spawnSync(process.execPath, [bin, 'parse', 'input', '--output', fresh], { encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  const committed = contents('output');
  expect(Object.keys(committed).length).toBeGreaterThan(15);
  expect(contents(fresh)).toEqual(committed);
});
