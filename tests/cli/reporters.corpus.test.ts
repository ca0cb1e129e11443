import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/cli/check/check.ts';
import { expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { shared } from '../helpers/shared.ts';
import { junitErrors, sarifErrors } from '../helpers/validators.ts';

test('every format is valid on all of the real reports (../shared)', async () => {
  const cwd = folder();
  const formats = ['json', 'github', 'sarif', 'junit'];
  const flags = formats.flatMap((name) => ['--report', `${name}=${name}.out`]);
  const corpus = shared('reports/2018/text');
  const { code } = await runCli(['check', corpus, '--edition', '2018', '--report', 'pretty', ...flags], cwd);
  expect(code).toBe(0);
  const read = (name: string) => readFileSync(join(cwd, `${name}.out`), 'utf8');
  const { findings, reports } = JSON.parse(read('json')) as CheckResult;
  expect(reports).toBe(122);
  expect(findings.length).toBeGreaterThan(50);
  expect(read('github').trimEnd().split('\n')).toHaveLength(findings.length);
  const sarif = JSON.parse(read('sarif')) as Log;
  expect(sarifErrors(sarif)).toEqual([]);
  expect(sarif.runs[0]?.results).toHaveLength(findings.length);
  expect(await junitErrors(read('junit'))).toEqual([]);
});

test('the example of a check passes on them', async () => {
  const config = readFileSync(new URL('../../docs/examples/tip-report.config.json', import.meta.url), 'utf8');
  const cwd = folder({ 'tip-report.config.json': config });
  cpSync(shared('reports/2018/text'), join(cwd, 'reports'), { recursive: true });
  expect((await runCli('parse --quiet', cwd)).code).toBe(0);
  await expectRun('check reports', cwd, 0, /^Check passed: 122 reports from 122 inputs; /mu);
});
