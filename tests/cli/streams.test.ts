import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { createProgress } from '../../src/cli/screen/progress.ts';
import { contents, expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { inputs, numbered, slovenia, yemen } from '../helpers/samples.ts';

describe('standard output', () => {
  it('is written no faster than it is read', async () => {
    let most = 0;
    let largest = 0;
    let text = '';
    const slow = new Writable({
      highWaterMark: 1000,
      write(chunk, _, callback) {
        text += chunk;
        largest = Math.max(largest, chunk.length);
        most = Math.max(most, slow.writableLength);
        // Longer than an input is parsed.
        setTimeout(callback, 60);
      },
    });
    const cwd = folder(inputs(numbered(8)));
    const { code } = await runCli('parse -o- -fjsonl', cwd, { stdout: slow });
    expect(code).toBe(0);
    expect(text.trimEnd().split('\n')).toHaveLength(8);
    expect(most).toBeLessThanOrEqual(1000 + largest);
  });

  it('may be closed by its reader: no error, and no more work', async () => {
    let chunks = 0;
    const closed = new Writable({
      write(_chunk, _encoding, callback) {
        callback(++chunks > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
      },
    });
    const { code, stderr } = await runCli('parse -o- -fjsonl', folder(inputs(numbered(20))), { stdout: closed });
    expect([code, stderr]).toEqual([0, '']);
    expect(chunks).toBeLessThan(10);
  });

  it('that fails otherwise is an error', async () => {
    const full = new Writable({
      write(_chunk, _encoding, callback) {
        callback(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
      },
    });
    await expectRun('parse -o-', folder(inputs(numbered(4))), 2, 'Cannot write `standard output`: the disk is full', {
      stdout: full,
    });
  });

  it.each([['schema'], ['explain'], ['inspect', 'input/000.txt'], ['parse', '-o-', '-fjsonl', '-q']])(
    'that fails is an error of `%s` too',
    async (...argv) => {
      const full = new Writable({
        write(_chunk, _encoding, callback) {
          setTimeout(callback, 1, Object.assign(new Error('no space'), { code: 'ENOSPC' }));
        },
      });
      await expectRun(
        argv,
        folder(inputs(numbered(2))),
        2,
        /^tip-report: Cannot write `standard output`: the disk is full[^\n]*\n$/u,
        { stdout: full },
      );
    },
  );
});

/** A standard input that nobody writes; `whenRead` is called when somebody waits for it. */
function silentInput(whenRead: () => void): Readable {
  return new Readable({ read: whenRead });
}

describe('interruption', () => {
  it('ends the wait for an input that nobody writes', async () => {
    const cwd = folder();
    const interruption = new AbortController();
    const stdin = silentInput(() => interruption.abort());
    const { code, stderr } = await runCli('parse -', cwd, { stdin, interruption: () => interruption.signal });
    expect([code, stderr]).toEqual([130, 'Interrupted: 0 of 1 inputs are done; run again for the rest\n']);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('of one file of output leaves the old one', async () => {
    const old = '{"schemaVersion":"old"}\n';
    const cwd = folder({ ...inputs(numbered(20)), 'output/reports.jsonl': old });
    const interruption = new AbortController();
    const given = { stdin: silentInput(() => interruption.abort()), interruption: () => interruption.signal };
    const run = await runCli('parse -fjsonl input -', cwd, given);
    expect([run.code, run.stderr]).toEqual([130, expect.stringMatching(/inputs are done; run again for all\n$/u)]);
    expect(readdirSync(join(cwd, 'output')).sort()).toEqual(['reports.jsonl']);
    expect(contents(join(cwd, 'output'))['reports.jsonl']).toBe(old);
  });
});

describe('file names', () => {
  const names = [
    'line\nbreak.txt',
    'tab\tbell\u0007.txt',
    'red\u001B[31m.txt',
    'quote\'s "and" `ticks`.txt',
    'back\\slash.txt',
    '-dash.txt',
    '--force.txt',
    ' blank .txt',
    'a;rm -rf ~.txt',
    '$(HOME).txt',
    '*?[x]{y}!.txt',
    '%2e%2e%2f.txt',
    '..txt',
    '~.txt',
    'con.txt',
    '\u202Etxt.exe.txt',
    '\u0301combining.txt',
    '日本.txt',
    '😀.txt',
    `${'long'.repeat(62)}.txt`,
    'UPPER.TXT',
    'index.json.txt',
    '=cmd.txt',
  ].filter((name) => !name.startsWith('..') || name === '..txt');

  it.skipIf(process.platform === 'win32')('of every kind are read, kept as they are, and steer nothing', async () => {
    const cwd = folder(
      Object.fromEntries(names.map((name) => [`input/${name}`, name.startsWith('日') ? 'Not a narrative.' : slovenia])),
    );
    const { code, stderr } = await runCli('parse', cwd);
    expect(code).toBe(0);
    const output = contents(join(cwd, 'output'));
    const rows = JSON.parse(output['index.json']!) as { source: string; file: string }[];
    const visible = names.filter((name) => !name.startsWith('.') && !name.startsWith('日'));
    expect(rows.map((row) => row.source).sort()).toEqual(visible.map((name) => `input/${name}`).sort());
    for (const name of Object.keys(output))
      expect(name).toMatch(/^(?:index\.(?:json|csv)|2023\/slovenia[a-z0-9-]*\.json)$/u);
    expect(readdirSync(cwd).sort()).toEqual(['input', 'output']);
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
    expect(stderr).toContain('red\\u{1b}[31m');
  });

  it.skipIf(process.platform === 'win32')('that are no UTF-8 are read too', async () => {
    const cwd = folder({ 'input/a.txt': yemen });
    mkdirSync(Buffer.concat([Buffer.from(`${cwd}/input/d`), Buffer.from([0xe9])]));
    writeFileSync(
      Buffer.concat([Buffer.from(`${cwd}/input/d`), Buffer.from([0xe9]), Buffer.from('/\xff.txt', 'latin1')]),
      slovenia,
    );
    const { code } = await runCli('parse --jobs 2', cwd);
    expect(code).toBe(0);
    expect(JSON.parse(contents(join(cwd, 'output'))['2023/slovenia.json']!).source.name).toBe('input/d\\xE9/\\xFF.txt');
    expect((await runCli('parse', cwd)).stderr).toContain('parsed 0 (0 new, 0 changed), reused 2');
  });
});

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  function screen(given: object): { host: Host; text(): string } {
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 60, ...given });
    const host = { stderr, env: {} } as unknown as Host;
    return { host, text: () => (stderr.read() as Buffer | null)?.toString() ?? '' };
  }

  const total = { inputs: 100, bytes: 50_000_000 };

  it('says how far the work is, its rate, the time left and the input, on one line', () => {
    const { host, text } = screen({});
    const progress = createProgress(total, host, false);
    progress.update({ inputs: 1, bytes: 1 }, 'a.txt');
    expect(text()).toBe('');
    vi.advanceTimersByTime(2000);
    progress.update({ inputs: 10, bytes: 5_000_000 }, 'input/b\n.txt');
    expect(text()).toBe('\r\u001B[2K10/100 inputs  2.5 MB/s  0:18 left  input/b\\u{a}.txt');
    progress.update({ inputs: 11, bytes: 5_500_000 }, 'too soon.txt');
    expect(text()).toBe('');
    vi.advanceTimersByTime(1000);
    progress.update({ inputs: 20, bytes: 10_000_000 }, 'long'.repeat(50));
    expect(text().slice(5)).toHaveLength(59);
    progress.clear();
    progress.clear();
    expect(text()).toBe('\r\u001B[2K');
  });

  it.each([
    ['nothing but a terminal', { isTTY: undefined }, {}, false],
    ['a terminal that cannot', {}, { TERM: 'dumb' }, false],
    ['CI', {}, { CI: 'true' }, false],
    ['who asked for none', {}, {}, true],
  ])('is not for %s', (_, given, env, silent) => {
    const { host, text } = screen(given);
    const progress = createProgress(total, { ...host, env }, silent);
    vi.advanceTimersByTime(5000);
    progress.update({ inputs: 50, bytes: 5 }, 'a.txt');
    progress.clear();
    expect(text()).toBe('');
  });
});
