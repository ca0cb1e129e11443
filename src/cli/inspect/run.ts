import { resolve } from 'node:path';
import { resolveOptions } from '../../options.ts';
import { inspectInput } from '../../pipeline.ts';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { displayName } from '../inputs/display-name.ts';
import { failure } from '../inputs/failure.ts';
import { parseOptions } from '../inputs/parse-options.ts';
import { readStream } from '../inputs/read-stream.ts';
import { streamSink } from '../output/sink.ts';
import { UsageError } from '../usage-error.ts';
import { readInput } from '../work/read-input.ts';
import type { inspectFields } from './fields.ts';

/** Prints what a stage made of one input. Throws `UsageError` where the input cannot be read. */
export async function run({ values, positionals }: Arguments<typeof inspectFields>, host: Host): Promise<number> {
  const options = parseOptions(values);
  const most = resolveOptions(options).maxBytes;
  const [typed = '-'] = positionals;
  const input = typed === '-' ? await fromStream(host, most, values['stdin-name']) : await fromFile(typed, most, host);
  const sink = streamSink(host.stdout);
  await sink.write(await inspectInput(input, values.stage, options));
  await sink.end();
  return exitCode.fine;
}

async function fromStream({ stdin }: Host, most: number, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  return { name, bytes: await readStream(stdin, most) };
}

async function fromFile(typed: string, most: number, { cwd }: Host): Promise<{ name: string; bytes: Uint8Array }> {
  const path = resolve(cwd, typed);
  try {
    return { name: displayName(path, { cwd, typed }), bytes: await readInput(path, most) };
  } catch (error) {
    throw new UsageError(`Cannot read \`${typed}\`: ${failure(error)}`);
  }
}
