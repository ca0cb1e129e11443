import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { temporaryPath, unwritable } from '../../src/cli/store/files.ts';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { contents, expectRun, folder, parsed, runCli } from '../helpers/run-cli.ts';
import { chile, sample, slovenia, yemen } from '../helpers/samples.ts';

const isRoot = process.getuid?.() === 0;

describe('parse into a folder', () => {
  it('takes `input` and writes `output` by itself', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/deep/er/b.txt': yemen, 'input/notes.doc': 'x' });
    const { code, stdout, stderr } = await runCli('parse', cwd);
    expect([code, stdout]).toEqual([0, '']);
    const output = contents(join(cwd, 'output'));
    expect(Object.keys(output)).toEqual(['2022/yemen.json', '2023/slovenia.json', 'index.csv', 'index.json']);
    const report = reportSchema.parse(JSON.parse(output['2023/slovenia.json']!));
    expect(report).toMatchObject({ id: 'SVN-2023', source: { name: 'input/a.txt' } });
    expect(output['2023/slovenia.json']).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(stderr).toMatch(
      /^Country +Edition +Tier +Movement +Sections +Recommendations +Diagnostics\nSlovenia +2023 +2 +downgraded +1 +14\n/mu,
    );
    expect(stderr).toContain('2 reports from 2 inputs in output: nothing to report\n');
    expect(stderr).toContain('1 file passed over');
  });

  it('puts a row a report into both indexes', async () => {
    const cwd = await parsed({ 'input/a.txt': slovenia, 'input/b.txt': yemen });
    const output = contents(join(cwd, 'output'));
    const rows = JSON.parse(output['index.json']!);
    expect(rows.map((row: { file: string }) => row.file)).toEqual(['2022/yemen.json', '2023/slovenia.json']);
    expect(rows[1]).toMatchObject({
      id: 'SVN-2023',
      country: 'Slovenia',
      iso3: 'SVN',
      edition: 2023,
      tier: '2',
      movement: 'downgraded',
      recommendations: 14,
      errors: 0,
      source: 'input/a.txt',
    });
    expect(output['index.csv']!.split('\r\n')).toHaveLength(rows.length + 2);
  });

  it('tells a volume apart into its reports', async () => {
    const cwd = folder({ 'v.txt': sample('2017/volume.txt') });
    await runCli('parse v.txt', cwd);
    const rows = JSON.parse(contents(join(cwd, 'output'))['index.json']!);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const report = JSON.parse(contents(join(cwd, 'output'))[row.file]!) as Report;
      expect([report.id, report.source.name]).toEqual([row.id, 'v.txt']);
    }
  });

  it('gives the same bytes in whatever order the inputs are named', async () => {
    const root = folder({ 'in/a.txt': slovenia, 'in/b.txt': yemen, 'in/c.txt': slovenia, 'in/d/a.txt': chile });
    const orders = [
      ['a.txt', 'b.txt', 'c.txt', 'd'],
      ['d', 'c.txt', 'b.txt', 'a.txt'],
      ['*.txt', '**/a.txt'],
      ['c.txt', '.'],
    ];
    const outputs = [];
    for (const [index, order] of orders.entries()) {
      await runCli(['parse', ...order, '--output', `../${index}`], join(root, 'in'));
      outputs.push(contents(join(root, String(index))));
    }
    expect(Object.keys(outputs[0]!)).toHaveLength(6);
    for (const output of outputs) expect(output).toEqual(outputs[0]);
  });

  it('keeps and reports two inputs with one id', async () => {
    const cwd = folder({ 'input/one.txt': slovenia, 'input/two.txt': slovenia, 'input/x/two.txt': slovenia });
    const { code, stderr } = await runCli('parse', cwd);
    expect(code).toBe(0);
    const output = contents(join(cwd, 'output'));
    expect(Object.keys(output)).toEqual([
      '2023/slovenia--input-two-txt.json',
      '2023/slovenia--input-x-two-txt.json',
      '2023/slovenia.json',
      'index.csv',
      'index.json',
    ]);
    expect(JSON.parse(output['2023/slovenia.json']!).source.name).toBe('input/one.txt');
    expect(stderr).toContain('Unexpected second report `SVN-2023`, expected one: the first is of `input/one.txt`');
    expect(stderr).toContain('3 reports from 3 inputs in output: 2 warnings');
    expect((await runCli('parse --fail-on warning', cwd)).code).toBe(1);
    expect((await runCli('parse --fail-on never', cwd)).code).toBe(0);
  });

  it('reports an input that is there twice where its edition is not known, too', async () => {
    const undated = slovenia.replaceAll('2023 ', '');
    const cwd = folder({ 'input/one.txt': undated, 'input/two.txt': undated, 'input/other.txt': `${undated}\n` });
    for (const argv of [
      ['parse'],
      ['parse'],
      ['parse', '-o', 'x.jsonl'],
      ['parse', '-o', 'x.csv'],
      ['check', '--fail-on', 'warning'],
    ]) {
      const { stderr } = await runCli([...argv, '--verbose'], cwd);
      expect(stderr.match(/Unexpected second report `Slovenia`/gu)).toHaveLength(1);
    }
  });

  it('puts what has no edition or no country under plain names', async () => {
    const unknown = slovenia
      .replace(/.*2023 TIP.*\n/u, '')
      .replaceAll('2023', '')
      .replaceAll(/Slovenia/giu, 'Ruritania')
      .replaceAll('SLOVENIA', 'RURITANIA');
    const cwd = folder({ 'input/Ünknown  (1).txt': unknown });
    expect((await runCli('parse --fail-on never', cwd)).code).toBe(0);
    expect(Object.keys(contents(join(cwd, 'output')))).toEqual([
      'index.csv',
      'index.json',
      'unknown-edition/unknown-1.json',
    ]);
  });

  it('takes the edition it is told', async () => {
    const cwd = folder({ 'a.txt': slovenia });
    await runCli('parse a.txt --edition 2024', cwd);
    expect(existsSync(join(cwd, 'output/2024/slovenia.json'))).toBe(true);
  });

  it('takes a path with an ending for a file of that format', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': yemen, 'old.json/x': '' });
    const names = ['a.json', 'b.jsonl', 'c.ndjson', 'deep/er/d.csv', 'e.parquet', 'f.sqlite', 'g.DB'];
    for (const name of names) expect([name, (await runCli(['parse', '-o', name], cwd)).code]).toEqual([name, 0]);
    await runCli('parse -f jsonl -o h', cwd);
    await runCli('parse -o i.json/', cwd);
    await runCli('parse -o old.json', cwd);
    const found = Object.keys(contents(cwd)).filter((name) => !/^(?:input|old)/u.test(name));
    const folderOf = ['i.json/2022/yemen.json', 'i.json/2023/slovenia.json', 'i.json/index.csv', 'i.json/index.json'];
    expect(found.sort()).toEqual([...names, 'h/reports.jsonl', ...folderOf].sort());
    expect(JSON.parse(contents(cwd)['a.json']!)).toHaveLength(2);
    expect(contents(cwd)['b.jsonl']!.trimEnd().split('\n')).toHaveLength(2);
    expect(contents(cwd)['old.json/2022/yemen.json']).toContain('YEM-2022');
  });

  it.each([
    [['-o', 'x.xyz'], 'No output format has files ending in `.xyz`, expected one of .json, .jsonl, '],
    [
      ['-o', 'x.csv', '-f', 'jsonl'],
      '`x.csv` does not end in `.jsonl` as a file of jsonl does; for a folder of that name: `x.csv/`',
    ],
    [['-o', 'x.csv', '--table', 'recs'], '`--table` is one of `reports`, '],
    [['-o', 'x.json', '--table', 'areas'], '`--table` goes with one file of one table, such as `--output areas.csv`'],
    [['-f', 'csv', '--table', 'areas'], '`--table` goes with one file of one table'],
    [['-f', 'sqlite', '-o', '-'], 'A sqlite database is a file: name it with `--output`'],
  ])('refuses %j', async (argv, message) => {
    const cwd = folder({ 'input/a.txt': slovenia });
    await expectRun(['parse', ...argv], cwd, 2, message);
    expect(readdirSync(cwd)).toEqual(['input']);
  });

  it('says nothing but errors when quiet, and everything when verbose', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': slovenia });
    expect((await runCli('parse --quiet', cwd)).stderr).toBe('');
    const { code, stderr } = await runCli('parse --quiet missing.txt input', cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('missing.txt\n');
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('error   Cannot read `missing.txt`: it does not exist');
  });

  it('shows no more warnings than somebody may read, and every error', async () => {
    const names = Array.from({ length: 112 }, (_, index) => `input/${1000 + index}.txt`);
    const extract = slovenia.slice(0, 1500);
    const cwd = folder({ ...Object.fromEntries(names.map((name) => [name, extract])), 'input/z.txt': '' });
    const { stderr } = await runCli('parse --jobs 1', cwd);
    expect(stderr.match(/ warning Unexpected second report/gu)).toHaveLength(20);
    expect(stderr.match(/ error +Unexpected input without text/gu)).toHaveLength(1);
    expect(stderr).toContain('and 91 second reports more; `--verbose` shows all\n');
    const verbose = await runCli('parse --verbose', cwd);
    expect(verbose.stderr.match(/ warning Unexpected second report/gu)).toHaveLength(111);
  });

  it('colors for a terminal alone, and not where `NO_COLOR` is set', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': slovenia });
    const colored = (stderr: string): boolean => stderr.includes('\u001B[');
    expect(colored((await runCli('parse', cwd)).stderr)).toBe(false);
    const terminal = (): object =>
      Object.assign(new PassThrough({ highWaterMark: 1 << 20 }), { isTTY: true, columns: 80 });
    expect(colored((await runCli('parse', cwd, { stderr: terminal() as never })).stderr)).toBe(true);
    expect(colored((await runCli('parse', cwd, { stderr: terminal() as never, env: { NO_COLOR: '1' } })).stderr)).toBe(
      false,
    );
    expect(colored((await runCli('parse', cwd, { env: { FORCE_COLOR: '1' } })).stderr)).toBe(true);
  });
});

describe('parse to standard output', () => {
  it('prints an array, lines, or rows, and nothing else there', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': yemen });
    const json = await runCli('parse --output -', cwd);
    expect((JSON.parse(json.stdout) as Report[]).map((report) => report.id)).toEqual(['SVN-2023', 'YEM-2022']);
    expect(json.stdout).toBe(`${JSON.stringify(JSON.parse(json.stdout), null, 2)}\n`);
    const jsonl = await runCli('parse -o- -fjsonl', cwd);
    expect(jsonl.stdout.split('\n')).toHaveLength(3);
    const csv = await runCli('parse -o - -f csv', cwd);
    expect(csv.stdout.startsWith('\uFEFFreport,iso3,cow,edition,id,')).toBe(true);
    expect(readdirSync(cwd)).toEqual(['input']);
  });

  it('prints an empty array for an input without a report', async () => {
    const { code, stdout, stderr } = await runCli('parse - -o -', folder(), { input: '' });
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).toBe(1);
    expect(stderr).toContain('1 input gave no report');
  });

  it('reads standard input under the name it is given', async () => {
    const { code, stdout } = await runCli('parse - --output - --stdin-name page.txt', folder(), {
      input: slovenia,
    });
    expect([code, JSON.parse(stdout)[0].source.name]).toEqual([0, 'page.txt']);
  });
});

describe('inputs', () => {
  it('come from a list, closed by line breaks or zero bytes', async () => {
    const cwd = folder({ 'a.txt': slovenia, 'b\n.txt': yemen, list: 'a.txt\r\n\n' });
    const first = await runCli('parse --files-from list -o - -fjsonl', cwd);
    expect(JSON.parse(first.stdout).id).toBe('SVN-2023');
    const second = await runCli('parse --files-from - -o - -fjsonl', cwd, {
      input: 'b\n.txt\0a.txt\0',
    });
    expect(
      second.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.name),
    ).toEqual(['a.txt', 'b\n.txt']);
    expect((await runCli('parse --files-from none', cwd)).stderr).toContain(
      'Cannot read the list `none`: it does not exist',
    );
    expect((await runCli('parse - --files-from -', cwd)).stderr).toContain('cannot be both an input and the list');
    const empty = await runCli('parse --files-from -', cwd);
    expect([empty.code, empty.stderr.includes('the list of inputs is empty')]).toEqual([2, true]);
  });

  it('are taken once, and a glob finds them', async () => {
    const cwd = folder({ 'in/a.txt': slovenia, 'in/b/c.md': yemen, 'in/b/d.rst': chile, 'in/[x].txt': chile });
    const names = async (...argv: string[]): Promise<string[]> => {
      const { stdout } = await runCli(['parse', ...argv, '-o', '-', '-fjsonl', '--fail-on', 'never'], cwd);
      return stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).source.name);
    };
    expect(await names('in/a.txt', './in/a.txt', 'in', join(cwd, 'in'))).toEqual([
      'in/[x].txt',
      'in/a.txt',
      'in/b/c.md',
    ]);
    expect(await names('in/**/*.{md,rst}')).toEqual(['in/b/c.md', 'in/b/d.rst']);
    expect(await names('in/[x].txt')).toEqual(['in/[x].txt']);
    expect(await names(join(cwd, 'in/*.txt'))).toEqual(['in/[x].txt', 'in/a.txt']);
  });

  it('never tell where on this machine they were', async () => {
    const elsewhere = folder({ 'in/a.txt': slovenia, 'in/sub/b.txt': yemen });
    const cwd = folder();
    for (const argv of [[join(elsewhere, 'in')], [join(elsewhere, 'in/a.txt')], [join(elsewhere, 'in/**/*.txt')]]) {
      const { stdout } = await runCli(['parse', ...argv, '-o', '-'], cwd);
      expect(stdout).not.toContain(elsewhere);
      expect(stdout).toMatch(/"name": "(?:in\/)?a.txt"/u);
    }
  });

  it('pass over hidden files and symbolic links of a folder, without a word each', async () => {
    const outside = folder({ 'b.txt': yemen });
    const cwd = folder({
      'input/a.txt': slovenia,
      'input/.hidden.txt': chile,
      'input/.git/x.txt': chile,
      'input/page_files/ad.html': '<p>',
    });
    symlinkSync(join(outside, 'b.txt'), join(cwd, 'input/link.txt'));
    symlinkSync(outside, join(cwd, 'input/linked'));
    symlinkSync(cwd, join(cwd, 'input/round'));
    await expectRun('parse', cwd, 0, ['1 report from 1 input', '6 files passed over']);
  });

  it('that are links alone make no folder that looks empty', async () => {
    const cwd = folder({ 'a.txt': slovenia });
    mkdirSync(join(cwd, 'input'));
    symlinkSync('../a.txt', join(cwd, 'input/link.txt'));
    expect((await runCli('parse', cwd)).stderr).toContain(
      'no inputs in it but what is hidden, a link, or beside a page; name `input/link.txt` itself',
    );
  });

  it('that are passed over steer no terminal by their names', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/\u001b[2Jb.doc': '' });
    const { stderr } = await runCli('parse', cwd);
    expect(stderr).toContain('1 .doc: save as .docx or .html (input/\\u{1b}[2Jb.doc)');
  });

  it.each([[['parse']], [['check']], [['review']], [['inspect', '--census', 'input']]])(
    'that are passed over are told by %j, also where there is nothing else',
    async (args) => {
      const told = '1 .doc: save as .docx or .html (input/b.doc)';
      const [beside, alone] = [folder({ 'input/a.txt': slovenia, 'input/b.doc': '' }), folder({ 'input/b.doc': '' })];
      for (const cwd of [beside, alone]) expect((await runCli(args, cwd)).stderr).toContain(told);
    },
  );

  it('that are passed over are named where they may be documents, not where they are hidden', async () => {
    const cwd = folder({
      'input/a.txt': slovenia,
      'input/b.php': '',
      'input/c.fb2': '',
      'input/c.fods': '',
      'input/copy': '',
      'input/.index': '',
    });
    const { stderr } = await runCli('parse', cwd);
    expect(stderr).toContain('(1 .fb2, 1 .fods, 1 .php, 1 hidden, 1 without an ending)');
    expect(stderr).toContain('1 .fb2: name it if it holds reports (input/c.fb2)');
    expect(stderr).toContain('1 .fods: name it if it holds reports (input/c.fods)');
    expect(stderr).toContain('1 .php: rename to .html (input/b.php)');
    expect(stderr).toContain('1 without an ending: name it if it holds reports (input/copy)');
    expect(stderr).not.toContain('.index');
  });

  it('named one by one may be links', async () => {
    const outside = folder({ 'b.txt': yemen });
    const cwd = folder();
    symlinkSync(join(outside, 'b.txt'), join(cwd, 'link.txt'));
    symlinkSync('.', join(cwd, 'round'));
    for (const typed of ['link.txt', '*.txt']) {
      const { stdout } = await runCli(['parse', typed, '-o', '-'], cwd);
      expect(JSON.parse(stdout)[0].source.name).toBe('link.txt');
    }
    expect((await runCli('parse **/*.txt', cwd)).stderr).toContain('no file matches');
  });

  it('whose names begin with a dash are no flags of what is to be typed next', async () => {
    const cwd = folder({ '--a.txt': slovenia });
    const { stderr } = await runCli('parse -- --a.txt', cwd);
    expect(stderr).toContain('Next: `tip-report review ./--a.txt` lays');
  });

  it('that are links to nothing are told apart from names that are spelled wrong', async () => {
    const cwd = folder();
    symlinkSync('nowhere', join(cwd, 'link.txt'));
    const { stderr } = await runCli('parse link.txt', cwd);
    expect(stderr).toContain('Cannot read `link.txt`: it is a symbolic link to what does not exist; mend the link');
  });

  it.each([
    ['rows.csv', ['-o', 'rows.csv']],
    ['rows.csv', ['-o', './link.csv']],
    ['rows.jsonl', ['-o', 'rows.jsonl']],
    ['reports.csv', ['-f', 'csv', '-o', '.']],
    ['datapackage.json', ['-f', 'csv', '-o', '.']],
    ['index.json', ['-o', '.']],
    ['index.csv', ['-o', '.']],
  ])('are not written over: %s by %j', async (name, flags) => {
    const text = `text\n"${slovenia}"\n`;
    const content = name.includes('.json') ? `${JSON.stringify({ text: slovenia })}\n` : text;
    const cwd = folder({ [name]: content });
    symlinkSync(name, join(cwd, 'link.csv'));
    const { code, stderr } = await runCli(['parse', name, ...flags], cwd);
    expect([code, readFileSync(join(cwd, name), 'utf8')]).toEqual([2, content]);
    expect(stderr).toContain(`it is the input \`${name}\`; choose another place`);
  });

  it('that stand where a report would be written keep their place', async () => {
    const content = JSON.stringify({ text: slovenia });
    const cwd = folder({ '2023/slovenia.json': content });
    symlinkSync('.', join(cwd, 'link'));
    for (const output of ['.', 'link']) {
      const { code } = await runCli(['parse', '2023/slovenia.json', '-o', output], cwd);
      expect([code, readFileSync(join(cwd, '2023/slovenia.json'), 'utf8')]).toEqual([0, content]);
    }
    expect(existsSync(join(cwd, '2023/slovenia--2023-slovenia-json.json'))).toBe(true);
  });
});

describe('what `parse` did not write', () => {
  it.each([
    ['out/reports.jsonl', '{"mine": 1}\n', ['-f', 'jsonl', '-o', 'out']],
    ['out/reports.sqlite', 'SQLite format 3\0CREATE TABLE countries', ['-f', 'sqlite', '-o', 'out']],
    ['out/reports.parquet', 'PAR1', ['-f', 'parquet', '-o', 'out']],
    ['out/index.json', '[{"page": "slovenia.txt"}]', ['-o', 'out']],
    ['out/index.csv', 'page\nslovenia.txt\n', ['-o', 'out']],
    ['out/datapackage.json', '{"name": "mine"}', ['-f', 'csv', '-o', 'out']],
    ['out/reports.csv', 'report,author\n', ['-f', 'csv', '-o', 'out']],
  ])('is not written over in a folder: %s', async (name, content, flags) => {
    const cwd = folder({ 'a.txt': slovenia, [name]: content });
    const { code, stderr } = await runCli(['parse', 'a.txt', ...flags], cwd);
    expect([code, readFileSync(join(cwd, name), 'utf8')]).toEqual([2, content]);
    expect(stderr).toContain(
      `Cannot write \`${name}\`: it holds something that \`parse\` did not write; move it or choose another place`,
    );
  });

  it('is written over where it is named', async () => {
    const cwd = folder({ 'a.txt': slovenia, 'all.json': '{"mine": 1}' });
    const { code } = await runCli('parse a.txt -o all.json', cwd);
    expect([code, JSON.parse(readFileSync(join(cwd, 'all.json'), 'utf8'))]).toMatchObject([0, [{ id: 'SVN-2023' }]]);
  });

  it('keeps its place where a report would be written', async () => {
    const cwd = folder({ 'a.txt': slovenia, 'out/2023/slovenia.json': '{"mine": 1}' });
    for (const written of [1, 2]) {
      const { code } = await runCli(['parse', 'a.txt', '-o', 'out', ...(written === 2 ? ['--force'] : [])], cwd);
      expect([code, readdirSync(join(cwd, 'out/2023'))]).toEqual([0, ['slovenia--a-txt.json', 'slovenia.json']]);
    }
    expect(readFileSync(join(cwd, 'out/2023/slovenia.json'), 'utf8')).toBe('{"mine": 1}');
  });

  it.each(['all.json', 'all.jsonl', 'all.csv', 'all.parquet', 'all.sqlite', 'out', 'csv/', 'parquet/'])(
    'is not what it wrote, nor what is empty: %s',
    async (output) => {
      const cwd = folder({
        'a.txt': slovenia,
        'none.txt': 'Nothing.',
        ...(output.includes('.') ? { [output]: '' } : {}),
      });
      const flags = ['-o', output, ...(output.endsWith('/') ? ['-f', output.slice(0, -1)] : [])];
      for (const input of ['none.txt', 'a.txt', 'a.txt'])
        expect((await runCli(['parse', input, ...flags], cwd)).stderr).not.toContain('Cannot write');
    },
  );
});

describe('bad input', () => {
  it('that does not exist is an error with a remedy, and the others are done', async () => {
    const cwd = folder({ 'a.txt': slovenia });
    await expectRun('parse a.txt nope.txt no*.txt a.txt/b', cwd, 1, [
      'Cannot read `nope.txt`: it does not exist; check the spelling and the folder you are in',
      'Cannot read `no*.txt`: no file matches; check the pattern',
      'Cannot read `a.txt/b`: a part of its path is a file',
      '1 report from 1 input in output: 3 errors',
    ]);
    expect(existsSync(join(cwd, 'output/2023/slovenia.json'))).toBe(true);
  });

  it('is counted as the configuration says, and the table says that it counts what is written', async () => {
    const unnamed = slovenia.replaceAll('2023', '');
    const config = { 'tip-report.config.json': '{ "rules": { "unknown-edition": "info" } }' };
    const { stderr } = await runCli('parse a.txt', folder({ 'a.txt': unnamed, ...config }));
    expect(stderr).toMatch(/Diagnostics as written\n.* 1 warning/u);
    expect(stderr).toContain('1 unknown-edition (info)');
    expect((await runCli('parse a.txt', folder({ 'a.txt': unnamed }))).stderr).toMatch(/Diagnostics\n.* 1 warning/u);
  });

  it('alone is wrong usage', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'empty'));
    await expectRun('parse', cwd, 2, [
      'Cannot read `input`: it does not exist',
      "Nothing to parse: there is no input. Name files, folders or globs, or '-' for standard input; the folder `input` is read where none is named",
    ]);
    const empty = await runCli('parse empty', cwd);
    expect([empty.code, existsSync(join(cwd, 'output'))]).toEqual([2, false]);
    expect(empty.stderr).toMatch(/the folder has no inputs in it; inputs are files ending in .*\.gz, .*\.txt/u);
  });

  it.each([
    ['an empty file', ''],
    ['blanks', ' \n\t\n\u00a0'],
    ['no narrative', 'Shopping list\n\nEggs\nFlour\n'],
    ['binary bytes', Buffer.from([0, 1, 2, 255, 254, 0, 9, 8, 7, 0, 0, 0])],
  ])('%s gives a message, no report, and leaves the others alone', async (_, content) => {
    const cwd = folder({ 'input/bad.txt': content, 'input/good.txt': slovenia });
    const { code, stderr } = await runCli('parse --fail-on warning', cwd);
    expect(Object.keys(contents(join(cwd, 'output')))).toEqual(['2023/slovenia.json', 'index.csv', 'index.json']);
    expect(stderr).toContain('input/bad.txt');
    expect(stderr).toContain('1 input gave no report');
    expect(code).toBe(1);
  });

  it.each([
    'output',
    'output/2023/slovenia.json',
    'all.jsonl',
    'output/*/*.json',
    'tables',
    'tables/*.csv',
    'output/index.csv',
    'output/index.json',
  ])('that parse wrote is told: %s', async (typed) => {
    const cwd = folder({ 'input/2023/slovenia.txt': slovenia });
    await runCli('parse --output tables --format csv', cwd);
    for (const output of ['output', 'all.jsonl']) await runCli(['parse', '--output', output], cwd);
    const { code, stdout, stderr } = await runCli(['parse', typed, '--output', '-'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('`parse` wrote it; name the inputs it was made of');
    expect(stderr).not.toContain('name it if it holds reports');
  });

  it('that is data is read where it is named, and a folder says so', async () => {
    const cwd = folder({ 'input/b.xlsx': 'x', 'input/pages.csv': `text\n"${slovenia.replaceAll('"', '""')}"\n` });
    expect((await runCli('parse', cwd)).stderr).toContain('name it if it holds reports (input/pages.csv)');
    const json = folder({ 'input/pages.json': JSON.stringify([slovenia]) });
    expect((await runCli('parse', json)).stderr).toContain('name it if it holds reports (input/pages.json)');
    const notebook = folder({ 'input/pages.ipynb': '{}' });
    expect((await runCli('parse', notebook)).stderr).toContain('name it if it holds reports (input/pages.ipynb)');
    writeFileSync(join(cwd, 'input/yemen.txt'), yemen);
    const { stderr } = await runCli('parse', cwd);
    expect(stderr).toContain(
      '  1 .csv: name it if it holds reports (input/pages.csv)\n  1 .xlsx: name it if it holds reports (input/b.xlsx)',
    );
    expect((await runCli('parse input/pages.csv', cwd)).stderr).toContain('1 report from 1 input');
  });

  it('that is data is read by every command, whatever its ending', async () => {
    const cwd = folder({ 'pages.json': JSON.stringify([{ year: 2023, text: slovenia }]) });
    expect((await runCli('parse pages.json --output - --format jsonl', cwd)).stdout).toContain('"SVN-2023"');
    expect((await runCli('check pages.json', cwd)).stderr).toContain('Check passed: 1 report from 1 input');
    expect((await runCli('review pages.json', cwd)).stderr).toContain('1 report on ');
    expect((await runCli('inspect pages.json', cwd)).stdout).toContain('narrative (edition 2023');
  });

  it.each(['[{ "url": "https://example.org/a", "file": "a.txt" }]', '{ "pages": 1 }'])(
    'beside an index that somebody else wrote is read by every command: %s',
    async (index) => {
      const cwd = folder({ 'pages/a.txt': slovenia, 'pages/index.json': index });
      expect((await runCli('review pages', cwd)).stderr).toContain('1 report on');
      expect((await runCli('check pages', cwd)).stderr).toContain('Check passed: 1 report from 1 input');
    },
  );

  it('that is an address is not fetched', async () => {
    await expectRun(
      'parse https://example.org/kenya',
      folder(),
      2,
      'no network is used; save the page, and name the file',
    );
  });

  it('over `--max-bytes` is refused', async () => {
    const cwd = folder({ 'input/big.txt': `${slovenia}${'x'.repeat(200_000)}`, 'input/good.txt': slovenia });
    await expectRun('parse --max-bytes 100KB', cwd, 1, [
      'Unexpected size (more than 102400 bytes)',
      'input/big.txt',
      '1 report from 2 inputs',
    ]);
  });

  it.skipIf(isRoot)('that may not be read is an error of its own', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': yemen });
    chmodSync(join(cwd, 'input/b.txt'), 0);
    await expectRun('parse', cwd, 1, 'Cannot read `input/b.txt`: no permission');
  });
});

describe('an output that cannot be written', () => {
  it('is told of a database, which has words in place of codes, as of any output', () => {
    expect(unwritable('tip.sqlite', new Error('disk I/O error')).message).toBe(
      'Cannot write `tip.sqlite`: the disk is full or fails; make room or choose another place',
    );
  });

  it.each([[['--output', 'taken']], [['--output', 'taken/deeper']], [['--output', 'taken', '--format', 'jsonl']]])(
    '%j is said before anything is parsed',
    async (argv) => {
      const cwd = folder({ 'input/a.txt': slovenia, taken: 'a file' });
      const { code, stdout, stderr } = await runCli(['parse', ...argv], cwd);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(
        /^tip-report: Cannot write `taken[^`]*`: (?:a file of that name is in the way|a part of its path is a file)/u,
      );
      expect(contents(cwd)).toEqual({ 'input/a.txt': slovenia, taken: 'a file' });
    },
  );

  it('leaves the tables of the run before together', async () => {
    const cwd = folder({ 'input/a.txt': slovenia });
    await runCli('parse --output tables --format csv', cwd);
    const before = contents(cwd);
    const inTheWay = temporaryPath(join(cwd, 'tables/datapackage.json'));
    writeFileSync(inTheWay, '');
    await expectRun('parse --output tables --format csv --edition 2022', cwd, 2, 'Cannot write `tables`');
    rmSync(inTheWay, { force: true });
    expect(contents(cwd)).toEqual(before);
  });

  it('in the middle leaves nothing half written', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': yemen });
    mkdirSync(join(cwd, 'output'));
    writeFileSync(join(cwd, 'output/2022'), 'in the way');
    await expectRun('parse', cwd, 2, 'Cannot write `output/2022/yemen.json`: a file of that name is in the way');
    const left = readdirSync(join(cwd, 'output'), { recursive: true }) as string[];
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(JSON.parse(contents(join(cwd, 'output'))['2023/slovenia.json']!).id).toBe('SVN-2023');
  });
});
