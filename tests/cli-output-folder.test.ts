import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inputBytes } from '../src/cli/inputs/input-bytes.ts';
import { makeFolder } from '../src/cli/store/files.ts';
import { lock } from '../src/cli/store/lock.ts';
import { contents, folder, runCli, sample } from './helpers/run-cli.ts';

const bin = fileURLToPath(new URL('../src/cli/bin.ts', import.meta.url));
const tsx = fileURLToPath(import.meta.resolve('tsx'));
const many = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [`input/${index}.txt`, sample('2023/slovenia.txt')]),
);

/** A run of its own, once it has begun to write. */
async function running(cwd: string, ...argv: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', tsx, bin, 'parse', '--jobs', '1', ...argv], {
    cwd,
    stdio: 'ignore',
  });
  const hasBegun = () => ['output', 'output/.cache'].some((path) => hidden(join(cwd, path)).length > 0);
  while (!hasBegun()) await new Promise((resolve) => setTimeout(resolve, 1));
  return child;
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once('exit', resolve));
}

function hidden(path: string): string[] {
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.tmp')) : [];
}

describe('two runs into one output', () => {
  it('the second is refused, and takes over from one that was killed', async () => {
    const cwd = folder(many);
    const first = await running(cwd);
    const { code, stderr } = await runCli(['parse'], cwd);
    const refused = `^tip-report: Cannot write \`output\`: another run \\(process ${first.pid}\\) writes there; wait`;
    expect([code, stderr]).toEqual([2, expect.stringMatching(new RegExp(refused, 'u'))]);
    const gone = ended(first);
    first.kill('SIGKILL');
    await gone;
    expect((await runCli(['parse', '--fail-on', 'never'], cwd)).code).toBe(0);
    expect(hidden(join(cwd, 'output/.cache'))).toEqual([]);
    await runCli(['parse', '--output', 'fresh', '--fail-on', 'never'], cwd);
    expect(contents(join(cwd, 'output'))).toEqual(contents(join(cwd, 'fresh')));
  }, 60_000);

  it('into one file give the file of the last, and leave nothing behind', async () => {
    const cwd = folder(many);
    const first = await running(cwd, '--format', 'jsonl');
    const gone = ended(first);
    first.kill('SIGKILL');
    await gone;
    expect((await runCli(['parse', '--format', 'jsonl', '--fail-on', 'never'], cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'output'))).toEqual(['reports.jsonl']);
  }, 60_000);

  it('do not mind each other where they write different things', async () => {
    const cwd = folder(many);
    const first = await running(cwd, '--format', 'jsonl');
    expect((await runCli(['parse', 'input/1.txt'], cwd)).code).toBe(0);
    const gone = ended(first);
    expect(await gone).toBe(0);
  }, 60_000);
});

describe('the lock of an output', () => {
  afterEach(() => void vi.useRealTimers());
  const parent = process.ppid;
  const left = (path: string, process: number) =>
    `${path.replace('manifest', '.manifest')}.lock.${process}-0123abcd.tmp`;

  it('goes when it is given back, and may then be taken again', () => {
    const manifest = join(folder(), 'manifest.jsonl');
    lock(manifest, 'output')();
    const unlock = lock(manifest, 'output');
    unlock();
    unlock();
    expect(readdirSync(join(manifest, '..'))).toEqual([]);
  });

  it('does not hold where its process is gone, or its number is that of another process', () => {
    const manifest = join(folder(), 'manifest.jsonl');
    for (const process of [4194399, globalThis.process.pid, parent]) writeFileSync(left(manifest, process), '');
    const long = Date.now() / 1000 - 3600;
    utimesSync(left(manifest, parent), long, long);
    lock(manifest, 'output')();
    utimesSync(left(manifest, parent), new Date(), new Date());
    expect(() => lock(manifest, 'output')).toThrow(`another run (process ${parent}) writes there`);
    expect(readdirSync(join(manifest, '..'))).toHaveLength(3);
  });

  it('shows that its run lives', () => {
    vi.useFakeTimers();
    const cwd = folder();
    const unlock = lock(join(cwd, 'manifest.jsonl'), 'output');
    const [name] = hidden(cwd);
    utimesSync(join(cwd, name!), 1, 1);
    vi.advanceTimersByTime(6000);
    expect(Date.now() - statSync(join(cwd, name!)).mtimeMs).toBeLessThan(60_000);
    unlock();
    vi.advanceTimersByTime(6000);
    expect(hidden(cwd)).toEqual([]);
  });
});

describe('makeFolder', () => {
  it('makes what is missing, and nothing where all is there', () => {
    const cwd = folder();
    makeFolder(join(cwd, 'a/b/c'));
    makeFolder(join(cwd, 'a/b/c'));
    expect(readdirSync(join(cwd, 'a/b'))).toEqual(['c']);
  });

  it('says what is in the way', () => {
    const cwd = folder({ file: '' });
    expect(() => makeFolder(join(cwd, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(join(cwd, 'file/a/b'))).toThrow(/ENOTDIR|ENOENT/u);
    expect(() => makeFolder(join(cwd, 'x'.repeat(300), 'a'))).toThrow(/ENAMETOOLONG|ENOENT/u);
  });
});

it.skipIf(process.platform !== 'linux').each(['json', 'csv'])(
  'an output where no folder can be made is an error, not a run without end (%s)',
  (format) => {
    const argv = ['--import', tsx, bin, 'parse', 'a.txt', '--output', '/proc/nowhere/deep/er', '--format', format];
    const cwd = folder({ 'a.txt': sample('2023/slovenia.txt') });
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, timeout: 10_000, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^tip-report: Cannot write `\/proc\/nowhere\/deep\/er.*`: .*choose another place\n$/u),
    ]);
  },
  20_000,
);

it.skipIf(process.platform === 'win32')('an output that is a link to nowhere is an error', async () => {
  const cwd = folder({ 'a.txt': sample('2023/slovenia.txt') });
  symlinkSync('nowhere', join(cwd, 'output'));
  const { code, stderr } = await runCli(['parse', 'a.txt'], cwd);
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('Cannot write `output`: a file of that name is in the way'),
  ]);
});

describe.skipIf(process.platform === 'win32')('what nobody may look at', () => {
  const inputs = { 'input/a/a.txt': sample('2023/slovenia.txt'), 'input/b.txt': sample('2022/yemen.txt') };

  it('in the input counts as there, and as gone where its folder is a file', async () => {
    const cwd = folder(inputs);
    await runCli(['parse'], cwd);
    const before = contents(join(cwd, 'output'));
    rmSync(join(cwd, 'input/a'), { recursive: true });
    symlinkSync('a', join(cwd, 'input/a'));
    expect((await runCli(['parse', '--prune'], cwd)).code).toBe(0);
    expect(contents(join(cwd, 'output'))).toEqual(before);
    rmSync(join(cwd, 'input/a'));
    writeFileSync(join(cwd, 'input/a'), '');
    expect((await runCli(['parse'], cwd)).stderr).toContain('1 output of inputs that are gone');
    expect(inputBytes([{ name: 'a', path: join(cwd, 'input/a/a.txt') }])).toBe(0);
  });

  it.each([
    ['a file', 'a file of that name is in the way'],
    ['a link to itself', 'its symbolic links lead round in a circle'],
  ])('in the output is an error that names it: %s', async (what, reason) => {
    const cwd = folder(inputs);
    await runCli(['parse'], cwd);
    rmSync(join(cwd, 'output/2023'), { recursive: true });
    if (what === 'a file') writeFileSync(join(cwd, 'output/2023'), '');
    else symlinkSync('2023', join(cwd, 'output/2023'));
    const { code, stderr } = await runCli(['parse'], cwd);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`Cannot write \`output/2023/slovenia.json\`: ${reason}`),
    ]);
  });
});
