import { resolve } from 'node:path';
import { inspectInput } from '../../inspect.ts';
import { settingsOf } from '../../process-input.ts';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { displayName } from '../inputs/display-name.ts';
import { failure } from '../inputs/failure.ts';
import { parseOptions } from '../inputs/parse-options.ts';
import { readStream } from '../inputs/read-stream.ts';
import { readInput } from '../pool/read-input.ts';
import { streamSink } from '../store/sink.ts';
import { UsageError } from '../usage-error.ts';
import type { inspectFields } from './fields.ts';
import { printCensus } from './print-census.ts';

/** Prints what a stage made of one input. Throws `UsageError` where the input cannot be read. */
export async function run({ values, positionals }: Arguments<typeof inspectFields>, host: Host): Promise<number> {
  const sink = streamSink(host.stdout);
  if (values.census) {
    const code = await printCensus({ values, positionals }, host, (text) => sink.write(`${text}\n`));
    await sink.end();
    return code;
  }
  if (positionals.length > 1) throw new UsageError('A stage is shown of one input; `--census` takes many');
  const options = parseOptions(values);
  const most = settingsOf(options).maxBytes;
  const [typed = '-'] = positionals;
  const input = typed === '-' ? await fromStream(host, most, values['stdin-name']) : await fromFile(typed, most, host);
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
    return { name: displayName(path, { cwd, typed }), bytes: readInput(path, most) };
  } catch (error) {
    throw new UsageError(`Cannot read \`${typed}\`: ${failure(error)}`);
  }
}
