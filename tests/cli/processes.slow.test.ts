import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../helpers/built.ts';
import { contents, folder, runCli } from '../helpers/run-cli.ts';
import { sample } from '../helpers/samples.ts';

const bin = builtCommand();
const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => [`input/${index}.txt`, sample('2023/slovenia.txt')]),
);

/** A run of its own, once it has begun to write. */
async function running(cwd: string, ...argv: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [bin, 'parse', '--jobs', '1', ...argv], {
    cwd,
    stdio: 'ignore',
  });
  const hasBegun = () => ['output', 'output/.cache'].some((path) => hidden(join(cwd, path)).length > 0);
  while (!hasBegun()) await new Promise((resolve) => setTimeout(resolve, 1));
  return child;
}

function killed(child: ChildProcess): Promise<unknown> {
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  return end;
}

function hidden(path: string): string[] {
  return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.tmp')) : [];
}

/** Inputs, and a pipe that nobody writes: a run that is given it does not end before it is ended. */
function endless(): string {
  const cwd = folder(many);
  spawnSync('mkfifo', [join(cwd, 'pipe')]);
  return cwd;
}

describe.skipIf(process.platform === 'win32')('two runs into one output', () => {
  it('the second is refused, and takes over from one that was killed', async () => {
    const cwd = endless();
    const first = await running(cwd, 'input', 'pipe');
    const { code, stderr } = await runCli('parse', cwd);
    const refused = `^tip-report: Cannot write \`output\`: another run \\(process ${first.pid}\\) writes there; wait`;
    expect([code, stderr]).toEqual([2, expect.stringMatching(new RegExp(refused, 'u'))]);
    await killed(first);
    expect((await runCli('parse --fail-on never', cwd)).code).toBe(0);
    expect(hidden(join(cwd, 'output/.cache'))).toEqual([]);
    await runCli('parse --output fresh --fail-on never', cwd);
    expect(contents(join(cwd, 'output'))).toEqual(contents(join(cwd, 'fresh')));
  });

  it('into one file give the file of the last, and leave nothing behind', async () => {
    const cwd = endless();
    await killed(await running(cwd, '--format', 'jsonl', 'input', 'pipe'));
    expect((await runCli('parse --format jsonl --fail-on never', cwd)).code).toBe(0);
    expect(readdirSync(join(cwd, 'output'))).toEqual(['reports.jsonl']);
  });

  it('do not mind each other where they write different things', async () => {
    const cwd = endless();
    const first = await running(cwd, '--format', 'jsonl', 'input', 'pipe');
    expect((await runCli('parse input/1.txt', cwd)).code).toBe(0);
    await killed(first);
  });
});

it.skipIf(process.platform !== 'linux').each(['json', 'csv'])(
  'an output where no folder can be made is an error, not a run without end (%s)',
  (format) => {
    const argv = [bin, 'parse', 'a.txt', '--output', '/proc/nowhere/deep/er', '--format', format];
    const cwd = folder({ 'a.txt': sample('2023/slovenia.txt') });
    const { status, stderr } = spawnSync(process.execPath, argv, { cwd, timeout: 60_000, encoding: 'utf8' });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^tip-report: Cannot write `\/proc\/nowhere\/deep\/er.*`: .*choose another place\n$/u),
    ]);
  },
  90_000,
);
