import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { inputs } from '../helpers/samples.ts';

const faulty = { filename: new URL('../helpers/faulty-worker.mjs', import.meta.url).href };

const many = Array.from({ length: 6 }, (_, index) => `${index}.txt`);

const several = Array.from({ length: 23 }, (_, index) => `${index}.txt`);

describe('jobs', () => {
  it('change nothing in the output', async () => {
    const cwd = folder(inputs(several, { volume: true }));
    const results = [];
    for (const jobs of ['1', '2']) {
      const { code, stderr } = await runCli(['parse', '--jobs', jobs, '--output', `out${jobs}`], cwd);
      const { stdout } = await runCli(['parse', '--jobs', jobs, '-o-', '-fjsonl'], cwd);
      const messages = stderr.split('\n').filter((line) => line.includes('warning Unexpected'));
      results.push({ code, files: contents(join(cwd, `out${jobs}`)), stdout, messages });
    }
    expect(Object.keys(results[0]!.files).length).toBeGreaterThan(several.length);
    expect(results[0]!.messages.length).toBeGreaterThan(10);
    expect(results[1]).toEqual(results[0]);
  });

  it.each([
    ['exit', 'Unexpected failure of tip-report on `input/exit.txt`'],
    ['throw', 'Unexpected failure of tip-report on `input/throw.txt`: Error: thrown on purpose'],
    ['memory', 'Unexpected failure of tip-report on `input/memory.txt`'],
  ])('survive a worker that fails (%s): it costs one input', async (fault, message) => {
    const cwd = folder(inputs([...many, `${fault}.txt`]));
    const worker = { ...faulty, resourceLimits: { maxOldGenerationSizeMb: 200 } };
    await expectRun(
      'parse --jobs 2',
      cwd,
      1,
      [message, '1 input gave no report', /\d+ reports from 7 inputs in output: 1 error/u],
      { worker },
    );
  });

  it('lose no other input where a worker fails that was given many together', async () => {
    const lots = Array.from({ length: 150 }, (_, index) => `${index}.txt`);
    const cwd = folder(inputs([...lots, 'exit.txt', 'throw.txt']));
    await expectRun(
      'parse --jobs 2',
      cwd,
      1,
      ['2 inputs gave no report', '150 reports from 152 inputs in output: 2 errors'],
      { worker: faulty },
    );
  });

  it('survive an input that never ends, after the timeout', async () => {
    const cwd = folder(inputs([...many, 'hang.txt']));
    const { code, stderr } = await runCli('parse --jobs 2 --timeout 5', cwd, { worker: faulty });
    expect(stderr).toContain('Unexpected long parse of `input/hang.txt`, expected at most 5 s');
    expect(stderr).toContain('1 input gave no report');
    expect(stderr.match(/expected at most 5 s/gu)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('do not keep a user who has had enough', async () => {
    const cwd = folder(inputs([...many, 'hang.txt']));
    const interruption = new AbortController();
    // The one that never ends may keep back the result of the one before it in its thread.
    const some = join(cwd, 'output/2023/0.json');
    const watch = setInterval(() => existsSync(some) && interruption.abort(), 5);
    const given = { worker: faulty, interruption: () => interruption.signal };
    const { code, stderr } = await runCli('parse --jobs 2', cwd, given);
    clearInterval(watch);
    expect(stderr).toMatch(/^Interrupted: [1-6] of 7 inputs are done; run again for the rest\n$/mu);
    expect(code).toBe(130);
  });
});
