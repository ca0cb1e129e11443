#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { exitCode } from './exit.ts';
import { run } from './run.ts';

// More than a thousand functions get warm in a long run, and the engine compiles each together with those that it calls, on threads of its own:
// that took four tenths of the processors. With fewer of them (920 units of bytecode are usual) one job takes a tenth less, two a sixth.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');

const codes = { SIGINT: exitCode.interrupted, SIGTERM: exitCode.terminated, SIGHUP: exitCode.hungUp } as const;
type Signal = keyof typeof codes;
let received: Signal | null = null;

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of Object.keys(codes) as Signal[]) process.once(signal, () => interrupt(signal, controller));
  return controller.signal;
}

function interrupt(signal: Signal, controller: AbortController): void {
  received ??= signal;
  controller.abort();
}

// A reader that goes away has what it wanted; an output that cannot be written is an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exitCode = exitCode.usage;
});
process.stderr.on('error', () => undefined);

const { env, stdin, stdout, stderr } = process;
const code = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, interruption });
process.exitCode ??= code === exitCode.interrupted && received ? codes[received] : code;

// Node waits for a pipe that is open, or being opened, even when nobody needs it any more.
stdin.destroy();
if (code === exitCode.interrupted) setTimeout(endAtOnce, 500).unref();

function endAtOnce(): void {
  const signal = received ?? 'SIGINT';
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
