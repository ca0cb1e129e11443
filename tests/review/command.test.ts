import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { narrative } from './samples.ts';

const inputs = {
  'input/2023/slovenia.txt': `${narrative(2023, ['Train judges.', 'Fund shelters.'])}\nTrafficking in Persons Report 2023\n`,
  'input/2022/slovenia.txt': `${narrative(2022, ['Train more judges.'])}\nTrafficking in Persons Report 2022\n`,
};

function pagesIn(path: string): string[] {
  return Object.keys(contents(path)).filter((name) => name.endsWith('.html'));
}

describe('review', () => {
  test('makes pages of the inputs, and says where they are', async () => {
    const cwd = folder(inputs);
    const { code, stdout, stderr } = await runCli('review --edition 2023 input/2023', cwd);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('1 report on 4 pages; open review/index.html in a browser');
    expect(pagesIn(join(cwd, 'review'))).toEqual([
      'country/slovenia.html',
      'edition/2023.html',
      'index.html',
      'report/2023-slovenia.html',
    ]);
  });

  test('makes the same pages of an output whose inputs are there', async () => {
    const cwd = folder(inputs);
    await runCli('parse', cwd);
    expect((await runCli('review -o a', cwd)).code).toBe(0);
    expect((await runCli('review output -o b', cwd)).code).toBe(0);
    expect(contents(join(cwd, 'b'))).toEqual(contents(join(cwd, 'a')));
  });

  test('tells second reports, if the configuration does, and marks know nothing of them', async () => {
    const text = inputs['input/2023/slovenia.txt'];
    const cwd = folder({ 'input/a.txt': text, 'input/b.txt': text });
    await runCli('review', cwd);
    const index = () => readFileSync(join(cwd, 'review/index.html'), 'utf8');
    const page = readFileSync(join(cwd, 'review/report/2023-slovenia-2.html'), 'utf8');
    expect(index()).toContain('duplicate-report');
    expect(page).toContain('Unexpected second report');
    const parts = (name: string) =>
      /data-parts="[^"]*"/u.exec(readFileSync(join(cwd, 'review/report', name), 'utf8'))?.[0];
    expect(parts('2023-slovenia-2.html')).toBe(parts('2023-slovenia.html'));
    writeFileSync(join(cwd, 'tip-report.config.json'), '{ "rules": { "duplicate-report": "off" } }');
    await runCli('review', cwd);
    expect(index()).not.toContain('duplicate-report');
  });

  test('shows the values of an output whose inputs are gone or others', async () => {
    const cwd = folder(inputs);
    await runCli('parse', cwd);
    writeFileSync(join(cwd, 'input/2023/slovenia.txt'), 'Something else.');
    rmSync(join(cwd, 'input/2022'), { recursive: true });
    expect((await runCli('review output', cwd)).code).toBe(0);
    for (const name of readdirSync(join(cwd, 'review/report'))) {
      const page = readFileSync(join(cwd, 'review/report', name), 'utf8');
      expect(page).toContain('is not at hand');
      expect(page).toContain('Train ');
    }
  });

  test('removes the pages of reports that are gone, and nothing else', async () => {
    const cwd = folder(inputs);
    await runCli('review', cwd);
    const before = pagesIn(join(cwd, 'review'));
    writeFileSync(join(cwd, 'review/report/mine.txt'), 'mine');
    await runCli('review input/2023', cwd);
    expect(pagesIn(join(cwd, 'review')).length).toBeLessThan(before.length);
    expect(existsSync(join(cwd, 'review/report/mine.txt'))).toBe(true);
  });

  test('writes into no folder that holds something else', async () => {
    const cwd = folder({ ...inputs, 'mine/index.html': 'mine' });
    await expectRun('review -o mine', cwd, 2, '`mine` holds files and is not a review');
    expect(readFileSync(join(cwd, 'mine/index.html'), 'utf8')).toBe('mine');
  });

  test('goes on past an input that holds no report, and says so, on the index too', async () => {
    const cwd = folder({ ...inputs, 'input/other.txt': 'Nothing of the kind.' });
    await expectRun('review', cwd, 1, '`input/other.txt` holds no report');
    const index = () => readFileSync(join(cwd, 'review/index.html'), 'utf8');
    expect(index()).toContain('<code>input/other.txt</code> holds no report');
    await runCli('review input/2023', cwd);
    expect(index()).not.toContain('without a report');
  });

  test('is told where there is nothing', async () => {
    await expectRun('review nowhere', folder(), 2, 'Nothing to review');
  });
});
