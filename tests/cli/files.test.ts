import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findInputs } from '../../src/cli/inputs/find-inputs.ts';
import { readInput } from '../../src/cli/inputs/read.ts';
import { performAll } from '../../src/cli/pool/perform.ts';
import type { Task } from '../../src/cli/pool/task.ts';
import { printable } from '../../src/cli/screen/text.ts';
import { FileNames } from '../../src/cli/store/file-names.ts';
import { writeWhole } from '../../src/cli/store/files.ts';
import { NewOutput } from '../../src/cli/store/new-output.ts';
import { fileSink } from '../../src/cli/store/sink.ts';
import { databaseWriter } from '../../src/cli/store/tables-output.ts';
import type { DatabaseFormat } from '../../src/output/format.ts';
import { expectRun, folder } from '../helpers/run-cli.ts';
import { sample } from '../helpers/samples.ts';

describe('writeWhole', () => {
  it('replaces a file and says what it is', () => {
    const cwd = folder({ 'a.txt': 'old' });
    const stamp = writeWhole(join(cwd, 'a.txt'), 'é');
    expect([readFileSync(join(cwd, 'a.txt'), 'utf8'), stamp.bytes]).toEqual(['é', 2]);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  it('leaves nothing behind where it fails', () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    expect(() => writeWhole(join(cwd, 'a'), 'x')).toThrow();
    expect(() => writeWhole(join(cwd, 'missing/b'), 'x')).toThrow('ENOENT');
    expect(readdirSync(cwd)).toEqual(['a']);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it.each([
    ['parse a.txt --output', 'pipe.jsonl'],
    ['parse a.txt --output', 'pipe.sqlite'],
    ['check a.txt --fail-on never --report', 'json=pipe'],
  ])('is not replaced by a file: %s %s', async (line, where) => {
    const cwd = folder({ 'a.txt': sample('2022/yemen.txt') });
    const pipe = where.replace('json=', '');
    spawnSync('mkfifo', [join(cwd, pipe)]);
    await expectRun(
      `${line} ${where}`,
      cwd,
      2,
      `Cannot write \`${pipe}\`: it cannot be used: a device or a pipe is there`,
    );
    expect(statSync(join(cwd, pipe)).isFIFO()).toBe(true);
  });
});

describe('fileSink', () => {
  it('shows the file when it is whole, or not at all', async () => {
    const cwd = folder();
    const path = join(cwd, 'a.jsonl');
    const dropped = fileSink(path);
    await dropped.write('x');
    dropped.discard?.();
    const sink = fileSink(path);
    await sink.write('one\n');
    await sink.write(new TextEncoder().encode('two\n'));
    expect(readdirSync(cwd).filter((name) => !name.startsWith('.'))).toEqual([]);
    await sink.end();
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n');
    expect(readdirSync(cwd)).toEqual(['a.jsonl']);
  });
});

describe('a database', () => {
  const failing = (whenOpened: boolean): DatabaseFormat => ({
    kind: 'database',
    async open(path) {
      mkdirSync(`${path}.lock`);
      const fail = () => {
        throw new Error('disk I/O error');
      };
      return whenOpened ? fail() : { add: fail, end: fail, close: fail };
    },
  });

  it('leaves nothing behind of a library that fails and leaves its lock', async () => {
    const cwd = folder();
    const path = join(cwd, 'a.sqlite');
    const open = (whenOpened: boolean) =>
      NewOutput.open('a.sqlite', (begin) => databaseWriter(failing(whenOpened), [], { path, begin }));
    await expect(open(true)).rejects.toThrow('Cannot write `a.sqlite`: the disk is full or fails');
    const opened = await open(false);
    expect(() => opened.discard()).toThrow('disk I/O error');
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe('readInput', () => {
  it('takes no more of a file than is asked for, and one byte', () => {
    const cwd = folder({ 'a.txt': 'x'.repeat(3_000_000), 'empty.txt': '' });
    expect(readInput(join(cwd, 'a.txt'), 3_000_000)).toHaveLength(3_000_000);
    expect(readInput(join(cwd, 'a.txt'), 2_500_000)).toHaveLength(2_500_001);
    expect(readInput(join(cwd, 'empty.txt'), 10)).toHaveLength(0);
    expect(readInput(Buffer.from(join(cwd, 'a.txt')), 5)).toHaveLength(6);
  });

  it.skipIf(process.platform === 'win32')('reads a pipe', () => {
    const cwd = folder();
    const pipe = join(cwd, 'pipe');
    if (spawnSync('mkfifo', [pipe]).status !== 0) throw new Error('mkfifo failed');
    spawnSync('bash', ['-c', `(printf hello > '${pipe}') &`], { stdio: 'ignore' });
    expect(Buffer.from(readInput(pipe, 100)).toString()).toBe('hello');
  });
});

describe('tasks', () => {
  const perform = async (task: Task) => (await performAll([task]))[0]!;
  const task = { isPlainFile: true, bytes: null, options: {}, form: { format: 'json', documents: true }, known: null };

  it('says of an input that vanished what is wrong', async () => {
    const result = await perform({ ...task, name: 'gone.txt', path: join(folder(), 'gone.txt') });
    expect(result).toMatchObject({
      sha256: null,
      pieces: [],
      diagnostics: [{ ruleId: 'unreadable-input', severity: 'error' }],
    });
    expect(result.diagnostics[0]!.message).toContain('Cannot read `gone.txt`: it does not exist');
  });

  it('gives of several inputs what it gives of each, whatever is wrong with one', async () => {
    const cwd = folder({
      'a.txt': sample('2023/slovenia.txt'),
      'b.txt': 'Soak the beans.',
      'c.txt': sample('2021/chile.txt'),
    });
    const tasks = ['a.txt', 'gone.txt', 'b.txt', 'c.txt'].map((name) => ({ ...task, name, path: join(cwd, name) }));
    const alone = await Promise.all(tasks.map(perform));
    expect(alone.map(({ pieces }) => pieces.length)).toEqual([1, 0, 0, 1]);
    expect(await performAll(tasks)).toEqual(alone);
  });

  it('does not parse what is known', async () => {
    const path = join(folder({ 'a.txt': sample('2023/slovenia.txt') }), 'a.txt');
    const first = await perform({ ...task, name: 'a.txt', path });
    const second = await perform({ ...task, name: 'a.txt', path, known: first.sha256 });
    expect([first.unchanged, first.pieces.length, second.unchanged, second.pieces.length]).toEqual([false, 1, true, 0]);
    expect(second.sha256).toBe(first.sha256);
  });
});

describe('file names', () => {
  it('are given once each', () => {
    const names = new FileNames('.json');
    names.taken.add('2023/a.json');
    const asked = ['2023/a x', '2023/a x', '2023/a y', '2023/b x'].map((one) => one.split(' '));
    const taken = asked.map(([stem = '', suffix = '']) => names.take(stem, suffix));
    expect(taken).toEqual(['2023/a--x.json', '2023/a--x-2.json', '2023/a--y.json', '2023/b.json']);
    names.taken.delete('2023/a--x.json');
    expect([names.taken.has('2023/a--x.json'), names.take('2023/a', 'x')]).toEqual([false, '2023/a--x.json']);
  });
});

describe('findInputs', () => {
  it('gives each input once, sorted by code unit, whatever the order of the names', async () => {
    const cwd = folder(
      Object.fromEntries(
        ['b.txt', 'B.txt', 'a/z.txt', 'a.txt', 'é.txt', 'a-b.txt', '10.txt', '9.txt'].map((name) => [`in/${name}`, '']),
      ),
    );
    const names = async (...operands: string[]): Promise<string[]> => {
      return (await findInputs(operands, { 'stdin-name': 'stdin' }, { cwd } as never)).inputs.map(
        (input) => input.name,
      );
    };
    const all = ['in/10.txt', 'in/9.txt', 'in/B.txt', 'in/a-b.txt', 'in/a.txt', 'in/a/z.txt', 'in/b.txt', 'in/é.txt'];
    expect(await names('in')).toEqual(all);
    expect(await names('in/é.txt', './in/../in/b.txt', 'in/a', '-', 'in')).toEqual([...all, 'stdin']);
    writeFileSync(join(cwd, 'in/new.TXT'), '');
    expect(await names('in')).toContain('in/new.TXT');
  });
});

describe('printable', () => {
  it('shows what would steer a terminal, and leaves the rest', () => {
    expect(printable('Côte d’Ivoire 日本 😀')).toBe('Côte d’Ivoire 日本 😀');
    expect(printable('\u001B[31m\r\n\u202E\u2028\u00AD\uD800')).toBe(
      '\\u{1b}[31m\\u{d}\\u{a}\\u{202e}\\u{2028}\\u{ad}\\u{d800}',
    );
  });
});
