import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand } from '../helpers/built.ts';
import { contents, folder, runCli } from '../helpers/run-cli.ts';
import { inputs, numbered } from '../helpers/samples.ts';

const bin = builtCommand();
const count = 24;

function start(argv: string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [bin, 'parse', ...argv], { cwd, stdio: 'ignore' });
}

function ended(child: ChildProcess): Promise<[code: number | null, signal: string | null]> {
  return new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
}

/** Looks now and then: who looks all the time takes the processor from whom it waits for. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Every file of the output, hidden ones too. */
function written(cwd: string): string[] {
  return existsSync(join(cwd, 'output')) ? (readdirSync(join(cwd, 'output'), { recursive: true }) as string[]) : [];
}

let whole: Record<string, string> | null = null;

/** What comes of the inputs where nobody interrupts. */
async function uninterrupted(): Promise<Record<string, string>> {
  const cwd = folder(inputs(numbered(count)));
  await runCli('parse --quiet', cwd);
  return contents(join(cwd, 'output'));
}

const isReport = /^[^.][^/\\]*[/\\][^/\\]+\.json$/u;

describe.skipIf(process.platform === 'win32')('interruption', () => {
  it.each([
    ['SIGKILL', 3, '1', [null, 'SIGKILL']],
    ['SIGKILL', 17, '2', [null, 'SIGKILL']],
    ['SIGINT', 9, '2', [null, 'SIGINT']],
    ['SIGTERM', 9, '2', [null, 'SIGTERM']],
    ['SIGHUP', 9, '2', [null, 'SIGHUP']],
  ] as const)(
    'by %s after %i files leaves whole files, and the next run does the rest',
    async (signal, files, jobs, expected) => {
      const cwd = folder(inputs(numbered(count)));
      // A pipe that nobody writes keeps the run from ending before it is ended, however fast or slow the machine is.
      const pipe = `input/${numbered(count)[files + 3]}-pipe`;
      spawnSync('mkfifo', [join(cwd, pipe)]);
      const child = start(['--jobs', jobs, 'input', pipe], cwd);
      const end = ended(child);
      await until(() => written(cwd).filter((file) => isReport.test(file)).length >= files);
      child.kill(signal);
      expect(await end).toEqual(expected);

      const left = contents(join(cwd, 'output'));
      expect(Object.keys(left)).not.toContain('index.json');
      for (const [file, text] of Object.entries(left)) expect(() => JSON.parse(text), file).not.toThrow();

      rmSync(join(cwd, pipe));
      // By the same build: another one would make everything anew.
      const { status, stderr } = spawnSync(process.execPath, [bin, 'parse', '--jobs', '1'], { cwd, encoding: 'utf8' });
      expect(status).toBe(0);
      const [, parsed, reused] = /parsed (\d+) .* reused (\d+)/u.exec(stderr)!.map(Number);
      expect(parsed! + reused!).toBe(count);
      expect(reused).toBeGreaterThanOrEqual(files - 2);
      whole ??= await uninterrupted();
      expect(contents(join(cwd, 'output'))).toEqual(whole);
      expect(written(cwd).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
    // However much else the machine has to do: what is asserted is what is written, not how soon.
    600_000,
  );

  it.each([['SIGINT'], ['SIGTERM'], ['SIGHUP']] as const)(
    'by %s ends the wait for a pipe that nobody opens',
    async (signal) => {
      const cwd = folder();
      spawnSync('mkfifo', [join(cwd, 'pipe')]);
      const child = start(['pipe'], cwd);
      const end = ended(child);
      await until(() => written(cwd).some((file) => file.endsWith('.tmp')));
      child.kill(signal);
      expect(await end).toEqual([null, signal]);
      expect(written(cwd).filter((file) => file.endsWith('.tmp'))).toEqual([]);
    },
  );
});

describe.skipIf(process.platform === 'win32')('standard output of the real command', () => {
  it('may be closed', async () => {
    const command = `"${process.execPath}" "${bin}" parse -o- -fjsonl | head -c 20; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await shell(command, folder(inputs(numbered(count))));
    expect(stdout).toMatch(/^\{"schemaVersion":"\d\. 0\n$/u);
    expect(stderr).toBe('');
  });
});

function shell(command: string, cwd: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', command], { cwd }, (error, stdout, stderr) =>
      error ? reject(error) : resolve({ stdout, stderr }),
    );
  });
}
