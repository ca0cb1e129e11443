#!/usr/bin/env node
import { run } from './run.ts';

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

// Nobody who reads messages any more is no reason to stop working.
process.stderr.on('error', () => undefined);

const { env, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr, interruption });
