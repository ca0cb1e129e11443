import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { partFingerprints } from '../../src/review/marks.ts';
import { expectRun, folder, parsed, runCli } from '../helpers/run-cli.ts';
import { moldova, yemen } from '../helpers/samples.ts';

const undated = (text: string) => text.replace(/20\d\d/gu, 'this year');

function reportOf(cwd: string, file: string): Report {
  return JSON.parse(readFileSync(join(cwd, 'output', file), 'utf8')) as Report;
}

describe('what is compared', () => {
  test('is nothing where the output is about something else', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'pages/yemen.txt': yemen });
    await expectRun('check pages', cwd, 0, 'not compared with any output');
    await expectRun('check pages --expected output', cwd, 1, 'Unexpected new report `YEM-2022`');
  });

  test('is not what another run put there of inputs that are still there', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'pages/yemen.txt': yemen });
    await runCli('parse pages --quiet', cwd);
    expect((await runCli('check', cwd)).code).toBe(0);
  });

  test.each([
    ['without an id, out of the order of their names', [moldova, yemen].map(undated).reverse()],
    ['of one id', [moldova, yemen, moldova.replace('The government', 'Its government')]],
  ])('are reports of one source %s, as they stand in it', async (_, narratives) => {
    const cwd = await parsed({ 'input/pages.txt': narratives.join('\n\n') });
    const { stderr } = await runCli('check --fail-on never', cwd);
    expect(stderr).toContain(`Check passed: ${narratives.length} reports from 1 input`);
    expect(stderr).not.toContain('output-changed');
    await runCli('parse -o lines.jsonl --quiet --fail-on never', cwd);
    const { stdout } = await runCli('diff output lines.jsonl', cwd);
    expect(stdout).toMatch(new RegExp(`^${narratives.length} reports in both`, 'mu'));
    expect(stdout).not.toMatch(/: [1-9]\d*$|[1-9]\d* (?:gained|lost|reworded|new|dropped)/mu);
  });

  test('is, of two inputs of one name and one id, the one with the same bytes', async () => {
    const [one, other] = [moldova, `${moldova}\n`].map((text) => join(folder({ 'page.txt': text }), 'page.txt'));
    const cwd = folder();
    await runCli(['parse', one!, other!, '--quiet'], cwd);
    const { stderr } = await runCli(['check', one!, other!], cwd);
    expect(stderr).toContain('Check passed: 2 reports from 2 inputs');
  });
});

describe('a part that is lost', () => {
  test('is said as such, and first', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    const cut = moldova.replace('(Tier 2)', '(Tier 3)');
    writeFileSync(join(cwd, 'input/moldova.txt'), cut.slice(0, cut.indexOf('PREVENTION\n')));
    const { stderr } = await runCli('check', cwd);
    expect(stderr).toMatch(/Unexpected loss of `prevention`.* in `MDA-2023`, expected what stands in/u);
    const changes = stderr.slice(stderr.indexOf('MDA-2023 (2023/moldova.json)')).split('\n');
    expect(changes[1]).toMatch(/^ {2}prevention is lost \(narrative\.sections\[\d\]\)$/u);
    expect(stderr).toContain('  tier.code\n');
  });
});

describe('diagnostics', () => {
  test('are told by their rule and place', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    writeFileSync(join(cwd, 'input/moldova.txt'), moldova.replace('(Tier 2)', '(Tier 3)'));
    const { stderr } = await runCli('check', cwd);
    expect(stderr).toContain('  diagnostics[placement-mismatch 3:10]\n');
    expect(stderr).not.toMatch(/diagnostics\[\d/u);
  });
});

describe('a known finding that is half repaired', () => {
  const scrap = 'A line of a page that nobody knows, and another one that nobody knows either.';
  const withScrap = (text: string) => moldova.replace('PROSECUTION\n', `${text}\n\nPROSECUTION\n`);
  async function found(cwd: string): Promise<{ ruleId: string; status: string; actual: string | null }[]> {
    const { stdout } = await runCli('check --report json --baseline known.json --fail-on info', cwd);
    return JSON.parse(stdout).findings;
  }

  test('is known, and no new one', async () => {
    const cwd = folder({ 'input/a.txt': moldova.replace('(Tier 2)', '(Tier 3)') });
    await runCli('check --baseline known.json --accept', cwd);
    const known = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as {
      findings: { fingerprint: string; ruleId: string; actual: string | null; message: string }[];
    };
    expect(known.findings.length).toBeGreaterThan(0);
    for (const entry of known.findings) {
      entry.fingerprint = entry.fingerprint.split('').reverse().join('');
      if (entry.actual !== null) entry.actual = `${entry.actual} ${scrap}`;
      else entry.message = entry.message.replace(/\d+/gu, '99');
    }
    writeFileSync(join(cwd, 'known.json'), JSON.stringify({ version: 1, findings: known.findings }));
    expect((await found(cwd)).map(({ status }) => status)).toEqual(known.findings.map(() => 'known'));
    await runCli('check --baseline known.json --prune', cwd);
    expect((await found(cwd)).map(({ status }) => status)).toEqual(known.findings.map(() => 'known'));
  });

  test('is a new one where it says something else', async () => {
    const cwd = folder({ 'input/a.txt': withScrap(scrap) });
    const before = await runCli('check --baseline known.json --accept --fail-on info', cwd);
    expect(before.code).toBe(0);
    writeFileSync(join(cwd, 'input/a.txt'), moldova.replace('(Tier 2)', '(Tier 3)'));
    expect((await found(cwd)).filter(({ status }) => status === 'new').map(({ ruleId }) => ruleId)).toContain(
      'placement-mismatch',
    );
  });
});

describe('--reviewed', () => {
  function marks(cwd: string, files: string[], more: object = {}): void {
    const entries = files.map((file) => {
      const report = reportOf(cwd, file);
      const { id, source } = report;
      return { key: id, id, source: source.name, checked: true, note: '', parts: partFingerprints(report), ...more };
    });
    writeFileSync(join(cwd, 'marks.json'), JSON.stringify({ format: 'tip-report-review', version: 1, marks: entries }));
  }

  test('says what changed since somebody looked, and why', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'input/yemen.txt': yemen });
    marks(cwd, ['2023/moldova.json']);
    await expectRun('check --reviewed marks.json', cwd, 0, '1 as they were checked, 1 never checked');

    writeFileSync(join(cwd, 'input/moldova.txt'), moldova.replace('(Tier 2)', '(Tier 3)'));
    const changed = await runCli('check --reviewed marks.json --verbose', cwd);
    expect(changed.stderr).toMatch(
      /Unexpected change of `MDA-2023` since somebody checked it in `source`, `header`, `tier`.* \(its input is another\)/u,
    );
    const strict = await runCli('check --reviewed marks.json --fail-on warning', cwd);
    expect(strict.code).toBe(1);

    writeFileSync(join(cwd, 'input/moldova.txt'), 'Opening hours of the library.');
    const gone = await runCli('check --reviewed marks.json --verbose', cwd);
    expect(gone.stderr).toContain('Unexpected mark on `MDA-2023`, expected a report that is there');
  });

  test('knows a report whose input has another name now', async () => {
    const cwd = await parsed({ 'input/a/moldova.txt': moldova, 'pages/moldova.txt': moldova });
    marks(cwd, ['2023/moldova.json']);
    const { stderr } = await runCli('check pages --reviewed marks.json', cwd);
    expect(stderr).toContain('1 as they were checked, 0 never checked');
  });

  test('knows a report by its input where others have come to share its id, or do no more', async () => {
    const cwd = await parsed({ 'input/a/moldova.txt': moldova });
    marks(cwd, ['2023/moldova.json']);
    writeFileSync(join(cwd, 'input/moldova.txt'), moldova.replace('Tier 2', 'Tier 3'));
    const shared = await runCli('check --reviewed marks.json --fail-on never', cwd);
    expect(shared.stderr).toContain('1 as they were checked, 1 never checked');
    marks(cwd, ['2023/moldova.json'], { key: 'input/a/moldova.txt#1' });
    const alone = await runCli('check input/a --reviewed marks.json', cwd);
    expect(alone.stderr).toContain('1 as they were checked, 0 never checked');
  });

  test('says nothing of marks on what was not asked for', async () => {
    const cwd = await parsed({ 'input/a/moldova.txt': moldova, 'input/b/yemen.txt': yemen });
    marks(cwd, ['2023/moldova.json', '2022/yemen.json']);
    await expectRun(
      'check input/a --reviewed marks.json --fail-on info',
      cwd,
      0,
      '1 as they were checked, 0 never checked',
    );
  });

  test('needs marks', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    expect(existsSync(join(cwd, 'marks.json'))).toBe(false);
    await expectRun('check --reviewed marks.json', cwd, 2, 'Cannot read the marks `marks.json`');
    for (const text of ['{', '{"version": 1}']) {
      writeFileSync(join(cwd, 'marks.json'), text);
      await expectRun('check --reviewed marks.json', cwd, 2, 'holds no marks of the review pages');
    }
  });
});
