import { readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { statOf } from '../../src/cli/inputs/read.ts';
import { makeFolder } from '../../src/cli/store/files.ts';
import { lock } from '../../src/cli/store/lock.ts';
import { contents, expectRun, folder, parsed, runCli } from '../helpers/run-cli.ts';
import { sample } from '../helpers/samples.ts';

function hidden(path: string): string[] {
  return readdirSync(path).filter((name) => name.endsWith('.tmp'));
}

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

it.skipIf(process.platform === 'win32')('an output that is a link to nowhere is an error', async () => {
  const cwd = folder({ 'a.txt': sample('2023/slovenia.txt') });
  symlinkSync('nowhere', join(cwd, 'output'));
  await expectRun('parse a.txt', cwd, 2, 'Cannot write `output`: a file of that name is in the way');
});

describe.skipIf(process.platform === 'win32')('what nobody may look at', () => {
  const inputs = { 'input/a/a.txt': sample('2023/slovenia.txt'), 'input/b.txt': sample('2022/yemen.txt') };

  it('in the input counts as there, and as gone where its folder is a file', async () => {
    const cwd = await parsed(inputs);
    const before = contents(join(cwd, 'output'));
    rmSync(join(cwd, 'input/a'), { recursive: true });
    symlinkSync('a', join(cwd, 'input/a'));
    expect((await runCli('parse --prune', cwd)).code).toBe(0);
    expect(contents(join(cwd, 'output'))).toEqual(before);
    rmSync(join(cwd, 'input/a'));
    writeFileSync(join(cwd, 'input/a'), '');
    expect((await runCli('parse', cwd)).stderr).toContain('1 output of inputs that are gone');
    expect(statOf(join(cwd, 'input/a/a.txt'))).toBeNull();
  });

  it.each([
    ['a file', 'a file of that name is in the way'],
    ['a link to itself', 'its symbolic links lead round in a circle'],
  ])('in the output is an error that names it: %s', async (what, reason) => {
    const cwd = await parsed(inputs);
    rmSync(join(cwd, 'output/2023'), { recursive: true });
    if (what === 'a file') writeFileSync(join(cwd, 'output/2023'), '');
    else symlinkSync('2023', join(cwd, 'output/2023'));
    await expectRun('parse', cwd, 2, `Cannot write \`output/2023/slovenia.json\`: ${reason}`);
  });
});
