import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { contents, expectRun, folder, parsed, runCli } from '../helpers/run-cli.ts';
import { chile, moldova, yemen } from '../helpers/samples.ts';

const wrongTier = moldova.replace('(Tier 2)', '(Tier 3)');

function edit(path: string, change: (report: Report) => void): void {
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  change(report);
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
}

describe('a check of inputs', () => {
  test('passes where nothing is wrong and nothing has changed', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'input/yemen.txt': yemen });
    const { code, stdout, stderr } = await runCli('check', cwd);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('Check passed: 2 reports from 2 inputs; nothing found\n');
  });

  test('fails where a rule finds an error', async () => {
    const cwd = folder({ 'input/moldova.txt': wrongTier });
    await expectRun('check', cwd, 1, [
      'input/moldova.txt\n',
      /3:10-3:16 +error +Unexpected `Tier 3` for `MDA-2023`, expected `Tier 2` as published +placement-mismatch/u,
      /Check failed: 1 report from 1 input; 3 errors, 1 warning, not compared with any output\nWhat to do: mend the inputs/u,
    ]);
  });

  test('fails from the level on that was asked for', async () => {
    const cut = moldova.slice(0, moldova.indexOf('PREVENTION\n'));
    const cwd = folder({ 'input/moldova.txt': cut });
    expect((await runCli('check', cwd)).code).toBe(0);
    expect((await runCli('check --fail-on warning', cwd)).code).toBe(1);
    writeFileSync(join(cwd, 'input', 'moldova.txt'), wrongTier);
    expect((await runCli('check --fail-on never', cwd)).code).toBe(0);
  });

  test('fails where it found no input, and where no report came of them', async () => {
    await expectRun('check nowhere', folder(), 2, 'Unexpected check without an input, expected at least one');
    const cwd = folder({ 'input/notes.txt': 'Opening hours of the library: Monday to Friday.' });
    await expectRun(
      'check --fail-on never',
      cwd,
      1,
      'Unexpected check of 1 input without a report, expected at least one',
    );
  });

  test('fails where every rule is off, and nothing turns that off', async () => {
    const { rules } = await import('../../src/rules/registry.ts');
    const off = Object.fromEntries([...rules.map(({ id }) => id), 'nothing-measured'].map((id) => [id, 'off']));
    const cwd = folder({
      'input/a.txt': moldova,
      'tip-report.config.json': JSON.stringify({ rules: off, failOn: 'never' }),
    });
    await expectRun('check', cwd, 1, 'Unexpected check with every rule off');
  });

  test('tells of an input that cannot be read, and of the others all the same', async () => {
    const cwd = folder({ 'a.txt': moldova });
    await expectRun('check a.txt b.txt', cwd, 1, ['Cannot read `b.txt`', '1 report from 1 input']);
  });

  test('runs the rules on the set', async () => {
    const cwd = folder({ 'input/a.txt': moldova, 'input/b.txt': moldova });
    const { stderr } = await runCli('check --verbose', cwd);
    expect(stderr).toContain(
      'Unexpected second report `MDA-2023` in `input/b.txt`, expected the one in `input/a.txt` alone',
    );
    const brief = await runCli('check', cwd);
    expect(brief.stderr).toContain('  1 duplicate-report (warning): look at both inputs and leave one out\n');
  });
});

describe('a check of output', () => {
  test('runs the rules again on what was read back', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    expect((await runCli('check output', cwd)).code).toBe(0);
    edit(join(cwd, 'output/2023/moldova.json'), (report) => {
      if (report.tier) Object.assign(report.tier, { code: '1', label: 'Tier 1' });
    });
    await expectRun('check output', cwd, 1, 'Unexpected `Tier 1` for `MDA-2023`, expected `Tier 2` as published');
  });

  test('takes for one whatever folder `parse` wrote, and what is in it', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    await runCli('parse --format jsonl --output lines', cwd);
    await runCli('parse --output lines.ndjson', cwd);
    for (const named of ['output', 'output/2023', 'lines', 'lines.ndjson']) {
      for (const argv of [
        ['check', named],
        ['review', named, '--output', `pages-of-${named.replace('/', '-')}`],
      ]) {
        expect([argv, (await runCli(argv, cwd)).code]).toEqual([argv, 0]);
      }
      expect((await runCli(['inspect', named], cwd)).stdout).toContain('"id": "MDA-2023"');
    }
  });

  test('keeps what was said of the source', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    edit(join(cwd, 'output/2023/moldova.json'), ({ diagnostics }) => {
      const about = { actual: 'words', expected: [], position: null, url: 'https://example.org' };
      diagnostics.push({ ruleId: 'text-lost', severity: 'error', message: 'Unexpected loss, expected none', ...about });
    });
    await expectRun('check output/2023/moldova.json', cwd, 1, 'Unexpected loss, expected none');
  });

  test('refuses what is no report, or of another version', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    const path = join(cwd, 'output/2023/moldova.json');
    edit(path, (report) => void Object.assign(report, { schemaVersion: '0.1.0' }));
    await expectRun('check output', cwd, 2, 'has the schema version `0.1.0`, expected `2.');
    writeFileSync(path, '{');
    await expectRun('check output', cwd, 2, '`output/2023/moldova.json` is not JSON');
  });
});

describe('the comparison with committed output', () => {
  test('tells every changed value, texts by their words, grouped by report', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'input/yemen.txt': yemen });
    edit(join(cwd, 'output/2023/moldova.json'), (report) => {
      if (report.tier) report.tier.code = '1';
      const paragraph = report.narrative.sections[1]?.paragraphs[0];
      if (paragraph) paragraph.text = paragraph.text.replace('increased', 'decreased');
      report.recommendations?.items.shift();
    });
    const { code, stderr } = await runCli('check', cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('Unexpected change of `MDA-2023` in `tier.code`');
    expect(stderr).toContain('\nMDA-2023 (2023/moldova.json)\n  tier.code\n    - "1"\n    + "2"\n');
    expect(stderr).toContain('  narrative.sections[1].paragraphs[0].text\n    - decreased\n    + increased\n');
    expect(stderr).toMatch(/ {2}recommendations\.items\[0\]\n {4}\+ \{"number":1,/u);
    expect(stderr).not.toContain('yemen');
  });

  test('tells of reports that are new and of those that are gone', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova, 'input/yemen.txt': yemen });
    writeFileSync(join(cwd, 'input', 'yemen.txt'), chile);
    await expectRun('check', cwd, 1, [
      'Unexpected new report `CHL-2021`, expected it in the committed output',
      'Unexpected `YEM-2022` in `2022/yemen.json`, expected a report that an input gives',
    ]);
  });

  test('looks at the inputs that were named alone', async () => {
    const cwd = await parsed({ 'input/a/moldova.txt': moldova, 'input/b/yemen.txt': yemen });
    edit(join(cwd, 'output/2022/yemen.json'), (report) => void Object.assign(report, { id: null }));
    expect((await runCli('check input/a', cwd)).code).toBe(0);
    expect((await runCli('check input/b', cwd)).code).toBe(1);
  });

  test('looks at the inputs that a pattern or a list comes to', async () => {
    const cwd = await parsed({ 'input/a.txt': moldova, 'input/b.txt': yemen, 'list.txt': 'input/a.txt\n' });
    edit(join(cwd, 'output/2022/yemen.json'), (report) => void Object.assign(report, { id: null }));
    expect((await runCli('check input/a*', cwd)).code).toBe(0);
    expect((await runCli('check --files-from list.txt', cwd)).code).toBe(0);
    expect((await runCli('check input/*.txt', cwd)).code).toBe(1);
  });

  test('takes an empty folder for an output that lacks everything', async () => {
    const cwd = folder({ 'input/moldova.txt': moldova, 'output/.gitkeep': '' });
    await expectRun('check', cwd, 1, 'Unexpected new report `MDA-2023`');
  });

  test('needs the folder that was named', async () => {
    const cwd = folder({ 'input/moldova.txt': moldova });
    await expectRun('check --expected golden', cwd, 2, '`golden` does not exist');
  });

  test('is none of an output, which is no input', async () => {
    const cwd = await parsed({ 'input/moldova.txt': moldova });
    await expectRun('check output --expected output', cwd, 2, '`output` is output of `parse`');
  });

  test('writes with --update, and never in CI', async () => {
    const cwd = folder({ 'input/moldova.txt': moldova });
    await expectRun('check --update', cwd, 2, '`--update` writes, and CI is set', { env: { CI: 'true' } });
    expect(existsSync(join(cwd, 'output'))).toBe(false);
    const updated = await runCli('check --update', cwd, { env: { CI: 'false' } });
    expect([updated.code, updated.stderr]).toEqual([
      0,
      'MDA-2023: new\n\nWrote output: 1 new\nCheck passed: 1 report from 1 input; nothing found\n',
    ]);
    expect(Object.keys(contents(join(cwd, 'output')))).toEqual(['2023/moldova.json', 'index.csv', 'index.json']);
    writeFileSync(join(cwd, 'input', 'moldova.txt'), chile);
    const { stderr } = await runCli('check --update', cwd);
    expect(stderr).toContain('MDA-2023 (2023/moldova.json): removed\n');
    expect(stderr).toContain('Wrote output: 1 new, 1 removed\n');
    expect(Object.keys(contents(join(cwd, 'output')))).toEqual(['2021/chile.json', 'index.csv', 'index.json']);
    expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['.cache', '2021', 'index.csv', 'index.json']);
    expect((await runCli('check', cwd, { env: { CI: 'true' } })).code).toBe(0);
  });

  test('says how an output that is not there is made, for the inputs that were named', async () => {
    const cwd = folder({ 'reports/a.txt': moldova });
    const argv = ['check', 'reports', '--expected', 'parsed'];
    await expectRun(argv, cwd, 2, 'the same with `--update` writes it');
    expect((await runCli([...argv, '--update'], cwd)).code).toBe(0);
    expect((await runCli(argv, cwd)).code).toBe(0);
  });

  test('removes with --update what is gone from what was asked for, and nothing else', async () => {
    const cwd = await parsed({ 'input/a/moldova.txt': moldova, 'input/b/yemen.txt': yemen, 'input/b/c.txt': chile });
    rmSync(join(cwd, 'input/a/moldova.txt'));
    rmSync(join(cwd, 'input/b/c.txt'));
    const { stderr } = await runCli('check input/b --update', cwd);
    expect(stderr).toContain('CHL-2021 (2021/chile.json): removed\n');
    expect(stderr).not.toContain('MDA-2023');
    const left = ['2022/yemen.json', '2023/moldova.json', 'index.csv', 'index.json'];
    expect(Object.keys(contents(join(cwd, 'output')))).toEqual(left);
  });
});

describe('the baseline', () => {
  const accepted = async (): Promise<string> => {
    const cwd = folder({ 'input/moldova.txt': wrongTier });
    expect((await runCli('check --baseline known.json --accept', cwd)).code).toBe(0);
    return cwd;
  };

  test('lets pass what is known', async () => {
    const cwd = await accepted();
    const { code, stderr } = await runCli('check --baseline known.json', cwd);
    expect([code, stderr]).toEqual([0, 'Check passed: 1 report from 1 input; 4 known, not compared with any output\n']);
  });

  test('survives edits elsewhere in the file', async () => {
    const cwd = await accepted();
    const edited = `A line above the page\n\n${wrongTier.replace('Courts ordered', 'The courts of the country ordered')}`;
    writeFileSync(join(cwd, 'input', 'moldova.txt'), edited);
    const { stderr } = await runCli('check --baseline known.json --report json', cwd);
    expect(stderr).not.toContain('placement-mismatch');
    const { stdout } = await runCli('check --baseline known.json --report json', cwd);
    const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; status: string }[] };
    const statuses = findings.filter(({ ruleId }) => ruleId.endsWith('-mismatch')).map(({ status }) => status);
    expect(statuses).toEqual(['known', 'known', 'known', 'known']);
  });

  test('fails on what is new', async () => {
    const cwd = await accepted();
    writeFileSync(join(cwd, 'input', 'second.txt'), wrongTier.replace('MOLDOVA', 'CROATIA'));
    await expectRun('check --baseline known.json', cwd, 1, '`HRV-2023`');
  });

  test('fails on what is gone until it is pruned, which CI does not', async () => {
    const cwd = await accepted();
    writeFileSync(join(cwd, 'input', 'moldova.txt'), moldova);
    await expectRun(
      'check --baseline known.json',
      cwd,
      1,
      'Unexpected entry of `placement-mismatch` for `MDA-2023` in the baseline',
    );
    const prune = ['check', '--baseline', 'known.json', '--prune'];
    expect((await runCli(prune, cwd, { env: { CI: '1' } })).code).toBe(2);
    expect((await runCli(prune, cwd)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))).toEqual({ version: 1, findings: [] });
  });

  test('is judged and pruned by what a check of a part looks at', async () => {
    const cwd = folder({
      'input/a/moldova.txt': wrongTier,
      'input/b/yemen.txt': yemen.replace('Special Case', 'Tier 1'),
    });
    await runCli('check --baseline known.json --accept', cwd);
    const files = () => {
      const { findings } = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as {
        findings: { file: string }[];
      };
      return [...new Set(findings.map(({ file }) => file))];
    };
    expect(files()).toEqual(['input/a/moldova.txt', 'input/b/yemen.txt']);
    await expectRun('check input/a --baseline known.json', cwd, 0, '; 4 known,');
    writeFileSync(join(cwd, 'input/a/moldova.txt'), moldova);
    expect((await runCli('check input/a --baseline known.json', cwd)).code).toBe(1);
    expect((await runCli('check input/a --baseline known.json --prune', cwd)).code).toBe(0);
    expect(files()).toEqual(['input/b/yemen.txt']);
    rmSync(join(cwd, 'input/b/yemen.txt'));
    await expectRun('check input/a --baseline known.json', cwd, 1, 'for `YEM-2022` in the baseline');
  });

  test('is not judged by a check of a part on what only shows beside the others', async () => {
    const cwd = folder({ 'input/a/moldova.txt': wrongTier, 'input/b/moldova.txt': moldova });
    await runCli('check --baseline known.json --accept', cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('duplicate-report');
    expect((await runCli('check input/b --baseline known.json', cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'input/b/moldova.txt'), yemen);
    expect((await runCli('check --baseline known.json', cwd)).stderr).toContain('entry of `duplicate-report`');
  });

  test('is not judged by a check of an output on inputs that gave no report', async () => {
    const cwd = folder({ 'input/moldova.txt': wrongTier, 'input/empty.txt': '' });
    await runCli('check --baseline known.json --accept', cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toContain('empty-input');
    await runCli('parse --quiet', cwd);
    expect((await runCli('check output --baseline known.json', cwd)).stderr).toMatch(/^Check passed/u);
  });

  test('knows the findings of a report that stands elsewhere too', async () => {
    const cwd = folder({ 'input/moldova.txt': wrongTier, 'pages/moldova.txt': wrongTier });
    await runCli('check --baseline known.json --accept', cwd);
    await expectRun('check pages --baseline known.json', cwd, 0, '; 4 known,');
  });

  test('is the same bytes every time, and says what it lists', async () => {
    const cwd = await accepted();
    const first = readFileSync(join(cwd, 'known.json'), 'utf8');
    await runCli('check --baseline known.json --accept', cwd);
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(first);
    const { findings } = JSON.parse(first) as { findings: Record<string, string>[] };
    expect(findings.map(({ ruleId }) => ruleId)).toEqual([
      'finding-mismatch',
      'movement-mismatch',
      'placement-mismatch',
      'tier-mismatch',
    ]);
    expect(findings[2]).toMatchObject({ report: 'MDA-2023', file: 'input/moldova.txt' });
  });

  test('has to be there, and to be one', async () => {
    const cwd = folder({ 'input/moldova.txt': moldova, 'odd.json': '[]' });
    await expectRun('check --baseline known.json', cwd, 2, '`known.json` does not exist; `--accept` writes it');
    await expectRun('check --baseline odd.json', cwd, 2, '`odd.json` is not a baseline');
    await expectRun('check --prune', cwd, 2, '`--prune` needs `--baseline FILE`');
  });
});

describe('thresholds', () => {
  const max = (...given: string[]) => ['check', ...given.flatMap((one) => ['--max', one])];

  test('let a rule find so often and no more', async () => {
    const cwd = folder({ 'input/moldova.txt': wrongTier });
    const four = ['placement-mismatch=1', 'finding-mismatch=1', 'tier-mismatch=1'];
    expect((await runCli(max(...four), cwd)).code).toBe(0);
    await expectRun(
      max(...four.slice(1), 'placement-mismatch=0'),
      cwd,
      1,
      'Unexpected 1 finding of `placement-mismatch`, expected at most 0',
    );
  });

  test('are checked themselves', async () => {
    const cwd = folder({ 'input/moldova.txt': moldova });
    await expectRun(max('text-unplaced'), cwd, 2, 'takes RULE=N');
    await expectRun(max('text-unplace=5'), cwd, 2, 'did you mean `text-unplaced`?');
  });
});

describe('the configuration', () => {
  const configured = (config: unknown, text = moldova) =>
    folder({
      'input/moldova.txt': text,
      'tip-report.config.json': typeof config === 'string' ? config : JSON.stringify(config),
    });

  test('sets severities, thresholds and the level', async () => {
    const off = { 'placement-mismatch': 'off', 'finding-mismatch': 'info', 'tier-mismatch': 'warning' };
    expect((await runCli('check', configured({ rules: off }, wrongTier))).code).toBe(0);
    expect((await runCli('check', configured({ rules: off, failOn: 'warning' }, wrongTier))).code).toBe(1);
    const all = { 'placement-mismatch': 1, 'finding-mismatch': 1, 'tier-mismatch': 1 };
    expect((await runCli('check', configured({ max: all }, wrongTier))).code).toBe(0);
  });

  test('is overridden by flags', async () => {
    const cwd = configured({ failOn: 'never' }, wrongTier);
    expect((await runCli('check', cwd)).code).toBe(0);
    expect((await runCli('check --fail-on error', cwd)).code).toBe(1);
  });

  test.each([
    ['{', 'is not JSON'],
    ['{\n  "input": ["reports"],\n}', /is not JSON: .* at 3:1$/mu],
    [{ rules: { 'tier-mismach': 'off' } }, '`rules.tier-mismach`: unknown rule; did you mean `tier-mismatch`?'],
    [
      { rules: { 'tier-mismatch': 'fatal' } },
      '`rules.tier-mismatch`: expected one of `off`, `error`, `warning`, `info`, not `fatal`',
    ],
    [{ max: { 'text-unplaced': -1 } }, '`max.text-unplaced`: '],
    [{ failon: 'error' }, 'unknown key `failon`; did you mean `failOn`?'],
    [{ edition: '2023' }, '`edition`: expected a whole number from 2001 to 2100, not `"2023"`'],
    [{ edition: 1999 }, '`edition`: expected a whole number from 2001 to 2100, not `1999`'],
    [{ max: { 'text-lost': -1 } }, '`max.text-lost`: expected whole numbers from 0, by rule, not `-1`'],
    [{ input: [] }, '`input`: expected a path or a list of paths, not `[]`'],
    [{ expected: 5 }, '`expected`: expected a path or `null`, not `5`'],
    [[], 'expected an object, not `[]`'],
  ])('is refused with the place of the mistake: %j', async (config, message) => {
    await expectRun('check', configured(config), 2, ['tip-report.config.json', message]);
  });

  test('has to be there if it was named', async () => {
    await expectRun(
      'check --config other.json',
      folder({ 'input/a.txt': moldova }),
      2,
      'Cannot read the configuration `other.json`',
    );
  });

  test('can say that there is nothing to compare with', async () => {
    const cwd = configured({ expected: null });
    await runCli('parse --quiet', cwd);
    expect((await runCli('check', cwd)).stderr).toContain('not compared with any output');
    expect(await runCli('check --update', cwd)).toMatchObject({ code: 2 });
  });
});

test('a check gives the same bytes for any number of jobs and any order of inputs', async () => {
  const cwd = folder({ 'a.txt': wrongTier, 'b.txt': yemen, 'c.txt': chile.slice(0, 900) });
  const one = await runCli('check --report json --jobs 1 a.txt b.txt c.txt', cwd);
  const two = await runCli('check --report json --jobs 2 c.txt b.txt a.txt', cwd);
  expect(two.stdout).toBe(one.stdout);
  expect(one.stdout).not.toContain(cwd);
});

test('a report that the index of an output lists and that is gone is told by whatever reads the output alone', async () => {
  const cwd = await parsed({ 'input/moldova.txt': moldova, 'input/yemen.txt': yemen });
  rmSync(join(cwd, 'output/2022/yemen.json'));
  for (const command of ['check', 'review']) {
    const { code, stderr } = await runCli([command, 'output/'], cwd);
    expect([command, code]).toEqual([command, 1]);
    expect(stderr).toContain(
      'Cannot read `output/2022/yemen.json`: it does not exist, and the index of the output lists it; parse `input/yemen.txt` again',
    );
  }
});

test('a damaged index of an output is told by whatever reads the output alone: nobody knows what is lost', async () => {
  const cwd = await parsed({ 'input/moldova.txt': moldova });
  writeFileSync(join(cwd, 'output/index.json'), '[{"id": "MDA-2023", ');
  for (const command of ['check', 'review']) {
    const { code, stderr } = await runCli([command, 'output/'], cwd);
    expect([command, code]).toEqual([command, 1]);
    expect(stderr).toContain('Cannot read `output/index.json`: it is damaged');
  }
});
