import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, type Writable } from 'node:stream';
import { expect, inject, onTestFinished } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';

/** What a run of the command left. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command in this process, in a folder of its own. `argv`: a line of words with blanks between, or the words. */
export async function runCli(
  argv: string | string[],
  cwd: string,
  given: Partial<Host> & { input?: string } = {},
): Promise<Run> {
  const stdout = new PassThrough({ highWaterMark: 1 << 28 });
  const stderr = new PassThrough({ highWaterMark: 1 << 28 });
  const stdin = Readable.from(given.input === undefined ? [] : [Buffer.from(given.input)]);
  const worker = { filename: join(inject('bundle'), 'worker.js') };
  const host: Host = { cwd, env: {}, stdin, stdout, stderr, worker, ...given };
  const code = await run(typeof argv === 'string' ? argv.split(' ') : argv, host);
  return { code, stdout: taken(host.stdout), stderr: taken(host.stderr) };
}

/** Runs the command and holds it to its exit code, and to what it says to standard error beside other things. */
export async function expectRun(
  argv: string | string[],
  cwd: string,
  code: number,
  said: string | RegExp | (string | RegExp)[],
  given: Parameters<typeof runCli>[2] = {},
): Promise<void> {
  const run = await runCli(argv, cwd, given);
  for (const words of [said].flat()) {
    const wanted = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
    expect([run.code, run.stderr]).toEqual([code, wanted]);
  }
}

function taken(stream: Writable): string {
  return stream instanceof PassThrough ? ((stream.read() as Buffer | null)?.toString() ?? '') : '';
}

/** A temporary folder with files in it, gone after the test. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'tip-report-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A folder with inputs, and in `output` what `parse` makes of them. */
export async function parsed(files: Record<string, string | Uint8Array>): Promise<string> {
  const cwd = folder(files);
  await runCli('parse --quiet --fail-on never', cwd);
  return cwd;
}

/** Every file below a folder with its content, sorted; hidden ones are left out. */
export function contents(path: string): Record<string, string> {
  const names = (readdirSync(path, { recursive: true }) as string[]).map((name) => name.replaceAll('\\', '/')).sort();
  const entries: [string, string][] = [];
  for (const name of names) {
    if (/(?:^|\/)\./u.test(name)) continue;
    try {
      entries.push([name, readFileSync(join(path, name), 'utf8')]);
    } catch {
      // A folder.
    }
  }
  return Object.fromEntries(entries);
}
