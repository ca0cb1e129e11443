import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Result } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/cli/check/check.ts';
import type { Finding } from '../../src/cli/check/finding.ts';
import { reporters } from '../../src/cli/reporters/index.ts';
import { expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { sample } from '../helpers/samples.ts';
import { junitErrors, sarifErrors } from '../helpers/validators.ts';

const style = { color: false, width: Number.POSITIVE_INFINITY, verbose: false, version: '1.2.3' };
const moldova = sample('2023/moldova.txt').replace('(Tier 2)', '(Tier 3)');

function write(name: string, result: Partial<CheckResult>, more: Partial<typeof style> = {}): string {
  const reporter = reporters.find((one) => one.name === name);
  const whole = {
    passed: false,
    inputs: ['in/a.txt'],
    sources: ['in/a.txt'],
    reports: 1,
    findings: [],
    changes: null,
    updated: false,
    reviewed: null,
    written: [],
  };
  return reporter?.write({ ...whole, ...result }, { ...style, ...more }) ?? '';
}

function finding(change: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'text-unplaced',
    severity: 'warning',
    message: 'Unexpected text `a, b: 100%`, expected none',
    actual: 'a, b: 100%',
    expected: [],
    file: 'in/a.txt',
    report: 'SVN-2023',
    position: { start: { line: 3, column: 2, offset: 10 }, end: { line: 4, column: 1, offset: 20 } },
    page: null,
    note: 'Why it matters.',
    url: 'https://example.org/rule',
    fingerprint: '0123',
    status: 'new',
    fails: false,
    ...change,
  };
}

const log = (result: Partial<CheckResult>) => JSON.parse(write('sarif', result)) as Log;
const results = (result: Partial<CheckResult>): Result[] => log(result).runs[0]?.results ?? [];

describe('pretty', () => {
  test('prints what fails with its place, counts the rest by rule, and says what to do', () => {
    const findings = [
      finding(),
      finding({ severity: 'error', fails: true, position: null, file: null, message: 'Unexpected X' }),
    ];
    expect(write('pretty', { findings })).toBe(
      [
        'all inputs',
        '  error   Unexpected X text-unplaced tip-report',
        '',
        '  1 text-unplaced (warning): look at the place. If it is narrative, `tip-report inspect` shows the blocks around it',
        '',
        'Check failed: 1 report from 1 input; 1 error, 1 warning, not compared with any output',
        'What to do: mend the inputs (`tip-report explain text-unplaced` says how), or accept what is known: `--baseline known.json --accept`',
        '',
      ].join('\n'),
    );
    expect(write('pretty', { findings }, { verbose: true })).toContain(
      '  3:2-4:1 warning Unexpected text `a, b: 100%`, expected none text-unplaced tip-report\n',
    );
  });

  test('keeps within the width of a terminal', () => {
    const text = write('pretty', { findings: [finding({ fails: true })] }, { width: 60, verbose: true });
    const listed = text.slice(0, text.indexOf('Check failed')).split('\n');
    expect(listed.filter((line) => line.length > 60 && !line.includes('https://'))).toEqual([]);
    expect(listed.length).toBeGreaterThan(4);
  });

  test('leaves out notes and what is known, unless it is asked for all', () => {
    const findings = [finding({ severity: 'info' }), finding({ status: 'known' }), finding({ status: 'tolerated' })];
    const brief = write('pretty', { findings, passed: true });
    expect(brief).not.toContain('(known)');
    expect(brief).toContain('  1 text-unplaced (warning): ');
    expect(brief).toContain('1 warning, 1 note, 1 known');
    const all = write('pretty', { findings, passed: true }, { verbose: true });
    expect(all).toContain('(known)');
    expect(all).toContain('Nothing tells what the text is');
  });

  test('names the page of a paged source', () => {
    expect(write('pretty', { findings: [finding({ page: 12, fails: true })] })).toContain('expected none (page 12)');
  });

  test('shows nothing that could steer a terminal', () => {
    const findings = [finding({ message: 'Unexpected \u001B[2J', file: 'a\u001B]0;x.txt' })];
    const changes = [{ kind: 'changed', report: 'X\u001B[1m', source: 'a', file: 'b', changes: [] } as const];
    const text = write('pretty', { findings, changes: changes.map((change) => ({ ...change, changes: [] })) });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/u);
  });

  test('colors on a terminal alone', () => {
    expect(write('pretty', { findings: [finding()] }, { color: true })).toContain('\u001B[');
  });
});

describe('github', () => {
  test('writes workflow commands, escaped, the worst first', () => {
    const findings = [finding(), finding({ severity: 'error', fails: true, position: null, file: 'in/b,c:d.txt' })];
    expect(write('github', { findings }).split('\n')).toEqual([
      '::error file=in/b%2Cc%3Ad.txt,title=tip-report%3A text-unplaced::Unexpected text `a, b: 100%25`, expected none%0Ahttps://example.org/rule',
      '::warning file=in/a.txt,line=3,endLine=4,col=2,endColumn=1,title=tip-report%3A text-unplaced::Unexpected text `a, b: 100%25`, expected none%0Ahttps://example.org/rule',
      '',
    ]);
  });

  test('writes nothing that could steer the terminal that a log is read in', () => {
    const text = write('github', { findings: [finding({ message: 'a\u001B[2Jb\u009Bc', file: 'x\u001B.txt' })] });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
    expect(text).toContain('a\\u{1b}[2Jb\\u{9b}c');
  });

  test('says nothing of what is known, and names pages instead of lines', () => {
    expect(write('github', { findings: [finding({ status: 'known' })] })).toBe('');
    const [paged] = write('github', { findings: [finding({ page: 7, severity: 'info' })] }).split('\n');
    expect(paged).toMatch(/^::notice file=in\/a\.txt,title=/u);
    expect(paged).toContain('%0APage 7%0A');
  });
});

describe('sarif', () => {
  test('is valid by the published schema, and has regions, fingerprints and the rules', () => {
    const made = log({ findings: [finding(), finding({ ruleId: 'output-changed', file: null, position: null })] });
    expect(sarifErrors(made)).toEqual([]);
    const [run] = made.runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['output-changed', 'text-unplaced']);
    expect(run?.results?.[0]).toMatchObject({
      ruleId: 'text-unplaced',
      ruleIndex: 1,
      level: 'warning',
      partialFingerprints: { 'tipReport/v1': '0123' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'in/a.txt' },
            region: { startLine: 3, startColumn: 2, endLine: 4, endColumn: 1 },
          },
        },
      ],
    });
    expect(run?.results?.[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('in/a.txt');
  });

  test('a log that is wrong is told from one that is right', () => {
    const wrong = log({ findings: [finding()] });
    Object.assign(wrong.runs[0]?.results?.[0] ?? {}, { level: 'terrible' });
    expect(sarifErrors(wrong).length).toBeGreaterThan(0);
  });

  test('holds 5,000 results at most, the worst of them', () => {
    const findings = Array.from({ length: 5_200 }, (_, index) =>
      finding({ severity: index < 5_100 ? 'info' : 'error' }),
    );
    const kept = results({ findings });
    expect(kept).toHaveLength(5_000);
    expect(kept.filter(({ level }) => level === 'error')).toHaveLength(100);
  });

  test('marks what is known, and has no lines for a page', () => {
    const [known] = results({ findings: [finding({ status: 'known', page: 3 })] });
    expect(known?.suppressions).toEqual([{ kind: 'external', justification: 'Listed in the baseline' }]);
    expect(known?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
    expect(known?.message.text).toContain('(page 3)');
  });

  test('writes names as URI references', () => {
    const [one] = results({ findings: [finding({ file: 'a b/c#d:e.txt' })] });
    expect(one?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('a%20b/c%23d%3Ae.txt');
  });
});

describe('junit', () => {
  test('is valid by a published schema: a suite an input, a case a rule', async () => {
    const findings = [
      finding({ fails: true }),
      finding({ fails: true }),
      finding({ ruleId: 'missing-part' }),
      finding({ file: null }),
    ];
    const xml = write('junit', { findings, inputs: ['in/a.txt', 'in/b.txt'] });
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml).toContain('<testsuites name="tip-report" tests="4" failures="1" errors="0">');
    expect(xml).toContain('<testsuite name="in/b.txt" tests="1" failures="0" errors="0">');
    expect(xml.match(/<failure /gu)).toHaveLength(1);
    expect(xml).toContain('<system-out>');
  });

  test('stays XML whatever stands in a message', async () => {
    const message = 'Unexpected <b>&"\' ]]> \u0000\u0008\uFFFF\uD800 \u{1F600}';
    const xml = write('junit', { findings: [finding({ message, fails: true, file: '<&>.txt' })] });
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml).toContain('\u{1F600}');
  });

  test('a document that is wrong is told from one that is right', async () => {
    const xml = write('junit', { findings: [] });
    expect(await junitErrors(xml.replace('</testsuites>', ''))).not.toEqual([]);
    expect(await junitErrors(xml.replaceAll('testcase', 'testcast'))).not.toEqual([]);
  });
});

describe('--report', () => {
  test('writes data to standard output or into files, and the rest to standard error', async () => {
    const cwd = folder({ 'input/a.txt': moldova });
    const { code, stdout, stderr } = await runCli('check -r json -r pretty -r sarif=new/out.sarif', cwd);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ tool: 'tip-report', passed: false, reports: 1, changes: null });
    expect(stderr).toContain('Check failed');
    expect(sarifErrors(JSON.parse(readFileSync(join(cwd, 'new/out.sarif'), 'utf8')))).toEqual([]);
  });

  test('refuses an unknown one, two on standard output, and a place it cannot write to', async () => {
    const cwd = folder({ 'input/a.txt': moldova });
    await expectRun('check -r junti', cwd, 2, 'did you mean `junit`?');
    const two = await runCli('check -r json -r sarif', cwd);
    expect(two).toMatchObject({ code: 2, stderr: expect.stringContaining('`sarif=FILE`') });
    expect(await runCli('check -r json=input/a.txt/of.json', cwd)).toMatchObject({ code: 2 });
    await expectRun(
      'check -r json=./input/a.txt',
      cwd,
      2,
      'Cannot write `./input/a.txt`: it is the input `input/a.txt`; choose another place',
    );
    expect(readFileSync(join(cwd, 'input/a.txt'), 'utf8')).toBe(moldova);
  });
});
