import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { defineCommand } from '../../src/cli/args/command.ts';
import { commands, loadCommand } from '../../src/cli/commands/index.ts';
import { reporters } from '../../src/cli/reporters/index.ts';
import { expectRun, folder, parsed, runCli } from '../helpers/run-cli.ts';
import { moldova, sample, samples, slovenia } from '../helpers/samples.ts';

/** No year is stated, so that the edition is not known. */
const undated = moldova.replace(/20\d\d/gu, 'this year');

describe('parse', () => {
  it('counts what was found by rule, with what to do, and says what to type next', async () => {
    const cwd = folder({ 'input/a.txt': undated, 'input/b.txt': undated.replace('PROTECTION', 'PROTECTION ') });
    const { code, stderr } = await runCli('parse', cwd);
    expect(code).toBe(0);
    expect(stderr).toContain(
      '  2 unknown-edition (warning): give `--edition YEAR`, or put the files into a folder named by the year, which counts as a guess (`guessed-edition`)\n',
    );
    expect(stderr).not.toContain('tip-report\n\n');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^Next: `tip-report explain [a-z-]+` says what that means; `--verbose` shows every place$/u,
    );
    const verbose = await runCli('parse --force --verbose', cwd);
    expect(verbose.stderr).toMatch(/^input\/a\.txt\n {2}.*warning .* unknown-edition tip-report$/mu);
    const clean = await runCli('parse --output other', folder({ 'input/a.txt': slovenia }));
    expect(clean.stderr).toContain(
      'Next: `tip-report review` lays each report beside its source; `tip-report check --expected other` parses again',
    );
  });

  it('says what to type next with what was typed', async () => {
    const cwd = folder({ 'input/a b.txt': slovenia, 'c/d.txt': slovenia, 'list.txt': 'c/d.txt\n' });
    const next = async (argv: string[], config: object = {}) => {
      writeFileSync(join(cwd, 'tip-report.config.json'), JSON.stringify(config));
      const { stderr } = await runCli(['parse', ...argv, '--force'], cwd, { input: slovenia });
      return [...stderr.matchAll(/`tip-report (?:review|check)([^`]*)`/gu)].map(([, words]) => words);
    };
    expect(await next(['input/a b.txt', '-o', 'out', '--edition', '2023'])).toEqual([
      " 'input/a b.txt' --edition 2023",
      " 'input/a b.txt' --edition 2023 --expected out",
    ]);
    expect(await next(['--files-from', 'list.txt', '-o', 'list.jsonl'])).toEqual([' --files-from list.txt']);
    expect(await next(['-', '-o', 'piped'])).toEqual([]);
    expect(await next([], { input: 'c', output: 'named' })).toEqual(['', '']);
    expect(await next(['-o', 'two'], { input: 'c', expected: 'one' })).toEqual(['', ' --expected two']);
    expect(await next(Array(4).fill('c/d.txt'))).toEqual([' INPUT...', ' INPUT...']);
  });

  it('names every input that gives no report, and what is an error', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': '', 'input/c.txt': 'Opening hours of the library.' });
    const { code, stderr } = await runCli('parse', cwd);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^input\/b\.txt\n {2}error .* empty-input tip-report$/mu);
    expect(stderr).toMatch(/^input\/c\.txt\n {2}warning .* not-a-narrative tip-report$/mu);
    expect(stderr).not.toMatch(/^input\/a\.txt$/mu);
  });

  it('keeps within the width of a terminal, and cuts no command in two', async () => {
    const cwd = folder({ 'input/a.txt': undated, 'input/b.txt': 'Opening hours of the library. '.repeat(20) });
    const shown = async (argv: string) => {
      const terminal = () => Object.assign(new PassThrough({ highWaterMark: 1 << 20 }), { isTTY: true, columns: 60 });
      const given = { stdout: terminal(), stderr: terminal(), env: { NO_COLOR: '1' } };
      const { stdout, stderr } = await runCli(argv, cwd, given);
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => !/^(?:Country|Moldova) {2}/u.test(line));
      expect(lines.filter((line) => line.length > 60 && !/^ *`tip-report [^`]*`;?$/u.test(line))).toEqual([]);
      return lines;
    };
    await shown('parse --no-progress');
    await shown('parse nothing.txt');
    await shown('check');
    expect(await shown('parse input/a.txt --edition 2023 -o a-folder-of-another-name')).toContain(
      '  `tip-report check input/a.txt --edition 2023 --expected a-folder-of-another-name`',
    );
    await shown('diff output a-folder-of-another-name');
    await shown('review input/a.txt -o another-folder-with-a-name-as-long-as-that');
  });

  it('does not end well, nor without a word, where nothing came of it', async () => {
    const cwd = folder({ 'input/page.txt': slovenia.replace(/SLOVENIA.*\n/u, '') });
    writeFileSync(
      join(cwd, 'input/page.txt'),
      'METHODOLOGY\n\nThe Department of State prepared this report using information.',
    );
    const quiet = await runCli('parse --quiet', cwd);
    expect(quiet.code).toBe(1);
    expect(quiet.stderr).toContain('No reports from 1 input in output');
    expect((await runCli('parse --quiet --fail-on never', cwd)).code).toBe(0);
  });

  it('tells of two reports of one id on standard output too', async () => {
    const cwd = folder({ 'input/a.txt': slovenia, 'input/b.txt': slovenia });
    const { stdout, stderr } = await runCli('parse -o- -fjsonl', cwd);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^input\/b\.txt\n.*Unexpected second report `SVN-2023`.* duplicate-report tip-report$/mu);
  });

  it('gives up on a standard input that does not end', async () => {
    const stdin = new Readable({ read() {} });
    await expectRun('parse - --timeout 1', folder(), 1, 'Unexpected long parse of `stdin`, expected at most 1 s', {
      stdin,
    });
  });

  it('keeps what saves work out of version control, and leaves no folder that holds nothing', async () => {
    const cwd = await parsed({ 'input/a.txt': slovenia, 'input/b.txt': sample('2022/yemen.txt') });
    expect(readFileSync(join(cwd, 'output/.cache/.gitignore'), 'utf8')).toBe('*\n');
    writeFileSync(join(cwd, 'input/b.txt'), sample('2021/chile.txt'));
    await runCli('parse', cwd);
    expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['.cache', '2021', '2023', 'index.csv', 'index.json']);
  });
});

describe('the configuration', () => {
  it('is read by every command that reads inputs', async () => {
    const config = {
      input: 'pages',
      output: 'data',
      edition: 2022,
      rules: { 'edition-mismatch': 'off', 'placement-mismatch': 'info' },
    };
    const cwd = folder({ 'pages/a.txt': slovenia, 'tip-report.config.json': `\uFEFF${JSON.stringify(config)}` });
    const parsed = await runCli('parse', cwd);
    expect([parsed.code, parsed.stderr]).toEqual([0, expect.stringContaining('1 report from 1 input in data')]);
    expect(parsed.stderr).not.toContain('edition-mismatch');
    expect(readdirSync(join(cwd, 'data')).sort()).toEqual(['.cache', '2022', 'index.csv', 'index.json']);
    expect((await runCli('check', cwd)).stderr).toMatch(/^Check passed: 1 report from 1 input; /mu);
    expect((await runCli('inspect pages/a.txt', cwd)).stdout).toContain('edition 2022 ← option');
  });

  it('is refused by every one of them, with all of its mistakes and what was meant', async () => {
    const config = {
      fialOn: 'error',
      rules: { 'missing-teir': 'off', 'tier-mismatch': 'of' },
      max: { 'txt-unplaced': 1 },
    };
    const cwd = folder({ 'input/a.txt': slovenia, 'tip-report.config.json': JSON.stringify(config) });
    for (const argv of [['parse'], ['check'], ['inspect', 'input/a.txt']]) {
      const { code, stderr } = await runCli(argv, cwd);
      expect(code).toBe(2);
      expect(stderr.trimEnd().split('\n').slice(1).sort()).toEqual([
        '  `max.txt-unplaced`: unknown rule; did you mean `text-unplaced`?',
        '  `rules.missing-teir`: unknown rule; did you mean `missing-tier`?',
        '  `rules.tier-mismatch`: expected one of `off`, `error`, `warning`, `info`, not `of`; did you mean `off`?',
        '  unknown key `fialOn`; did you mean `failOn`?',
      ]);
    }
  });

  it('decides what makes parse fail', async () => {
    const cwd = folder({ 'input/a.txt': undated });
    expect((await runCli('parse', cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'tip-report.config.json'), '{"failOn": "warning"}');
    expect((await runCli('parse', cwd)).code).toBe(1);
    expect((await runCli('parse --fail-on error', cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'tip-report.config.json'), '{"rules": {"unknown-edition": "error"}}');
    expect((await runCli('parse', cwd)).code).toBe(1);
  });
});

describe('inspect', () => {
  it('shows the reports of an output, and says that it is one', async () => {
    const cwd = await parsed({ 'input/a.txt': slovenia });
    for (const name of ['output', 'output/2023/slovenia.json']) {
      const { code, stdout, stderr } = await runCli(['inspect', name], cwd);
      expect([code, JSON.parse(stdout).id]).toEqual([0, 'SVN-2023']);
      expect(stderr).toContain(`\`${name}\` is an output of parse`);
    }
  });
});

describe('the examples of the help', () => {
  it.each(commands.map((entry) => [entry.name, entry] as const))('of `%s` run in a clone', async (_name, entry) => {
    const cwd = folder();
    cpSync(samples, join(cwd, 'input'), { recursive: true });
    await runCli('parse --fail-on never', cwd);
    const { examples } = await loadCommand(entry);
    expect(examples.length).toBeGreaterThan(0);
    for (const [line] of examples) {
      const { code, stderr } = await runCli(wordsOf(line), cwd, { env: {} });
      expect([line, code === 2 ? stderr : code]).toEqual([line, expect.toBeOneOf([0, 1])]);
      expect([line, stderr]).toEqual([line, expect.not.stringMatching(/Cannot read|no file matches/u)]);
    }
  });
});

/** What a shell makes of a command line: quotation marks taken off, the redirection and the command's name left out. */
function wordsOf(line: string): string[] {
  const [command = ''] = line.split(' > ');
  return Array.from(command.matchAll(/'([^']*)'|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

describe('one file and one line', () => {
  it('make a command', async () => {
    const command = defineCommand({
      count: [1, 1],
      description: ['Says what it was told.'],
      fields: { loud: { kind: 'flag', summary: 'with capitals' } },
      examples: [['tip-report echo word', 'says it']],
      async run({ values, positionals: [word = ''] }, host) {
        host.stdout.write(values.loud ? word.toUpperCase() : word);
        return 0;
      },
    });
    commands.push({ name: 'echo', operands: 'WORD', summary: 'Say a word', load: async () => ({ command }) });
    onTestFinished(() => void commands.pop());
    expect((await runCli('--help', folder())).stdout).toContain('echo WORD');
    expect((await runCli('echo --help', folder())).stdout).toContain('--loud');
    expect((await runCli('echo --loud a', folder())).stdout).toBe('A');
    expect((await runCli('echo --lod a', folder())).stderr).toContain('did you mean `--loud`?');
    expect((await runCli('ecko a', folder())).stderr).toContain('did you mean `echo`?');
  });

  it('make a reporter', async () => {
    reporters.push({
      name: 'tally',
      audience: 'programs',
      write: ({ findings }) => `${findings.length} findings\n`,
    });
    onTestFinished(() => void reporters.pop());
    const cwd = folder({ 'input/a.txt': slovenia });
    expect((await runCli('check --help', cwd)).stdout).toContain('junit or tally');
    expect((await runCli('check --report tally', cwd)).stdout).toBe('0 findings\n');
    expect((await runCli('check --report taly', cwd)).stderr).toContain('did you mean `tally`?');
  });
});
