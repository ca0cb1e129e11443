import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { openParser } from '../../src/cli/pool/open-parser.ts';
import { ordered } from '../../src/cli/pool/parse-each.ts';
import { contents, expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { inputs } from '../helpers/samples.ts';

const faulty = { filename: new URL('../helpers/faulty-worker.mjs', import.meta.url).href };
const well = { ...faulty, workerData: { well: true } };

const many = Array.from({ length: 5 }, (_, index) => `${index}.txt`);

describe('jobs', () => {
  it('parse a large input aside, so that one can have enough of it', async () => {
    const host = { worker: faulty, stdin: Readable.from([]) } as unknown as Host;
    const path = join(folder(inputs(['throw.txt'])), 'input/throw.txt');
    // Nobody reads it: a file of that size, which takes no room on the disk.
    truncateSync(path, 20_000_000);
    const parser = await openParser(
      { jobs: null, timeout: null },
      [{ name: 'throw.txt', path, size: 20_000_000 }],
      host,
    );
    const task = {
      name: 'throw.txt',
      path,
      isPlainFile: true,
      bytes: null,
      options: {},
      form: { format: 'json', documents: true },
      known: null,
    };
    expect((await parser.perform([task]))[0]?.diagnostics[0]?.message).toContain('thrown on purpose');
    await parser.close();
  });

  it('leave what was there before an input failed', async () => {
    const cwd = folder(inputs(['0.txt', 'throw.txt']));
    await runCli('parse --jobs 2', cwd, { worker: well });
    const before = contents(join(cwd, 'output'));
    const { code, stderr } = await runCli('parse --jobs 2 --force', cwd, { worker: faulty });
    expect([code, contents(join(cwd, 'output'))]).toEqual([1, before]);
    expect(stderr).toContain('2 reports from 2 inputs in output: 1 error');
    const third = await runCli('parse --jobs 2', cwd, { worker: well });
    expect(third.stderr).toContain('parsed 0 (0 new, 0 changed), reused 2');
  });

  it('end where no worker can start', async () => {
    const cwd = folder(inputs(many));
    const worker = { filename: new URL('../helpers/no-such-worker.mjs', import.meta.url).href };
    await expectRun('parse --jobs 2', cwd, 1, '5 inputs gave no report', { worker });
  });
});

describe('ordered', () => {
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('gives results in order, some at once, never too far ahead', async () => {
    let running = 0;
    let most = 0;
    let begun = 0;
    const taken: number[] = [];
    const work = async (item: number): Promise<number> => {
      begun++;
      most = Math.max(most, ++running);
      await wait((item * 7) % 5);
      running--;
      return item * 2;
    };
    for await (const [item, result] of ordered(
      Array.from({ length: 50 }, (_, index) => index),
      work,
      6,
    )) {
      expect(result).toBe(item * 2);
      expect(begun - taken.length).toBeLessThanOrEqual(6);
      taken.push(item);
    }
    expect(taken).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(most).toBe(6);
  });

  it('passes a failure on where its turn is', async () => {
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const work = async (item: number): Promise<number> => {
        if (item === 3) throw new Error('three');
        return item;
      };
      for await (const [item] of ordered([1, 2, 3, 4], work, 4)) seen.push(item);
    };
    await expect(run()).rejects.toThrow('three');
    expect(seen).toEqual([1, 2]);
  });
});
