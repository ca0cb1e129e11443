#!/usr/bin/env node
import { exitCode } from './exit-code.ts';
import { run } from './run.ts';

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

// Whoever stops reading has what they want; an output that cannot be written is an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = exitCode.usage;
});
process.stderr.on('error', () => undefined);

const { env, stdin, stdout, stderr } = process;
const code = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, interruption });
process.exitCode ??= code;

// Who has had enough does not wait for a pipe that nobody writes.
stdin.destroy();
if (code === exitCode.interrupted) setTimeout(endAtOnce, 500).unref();

function endAtOnce(): void {
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}
