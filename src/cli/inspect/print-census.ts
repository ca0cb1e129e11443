import { census, type Stranger } from '../../census/index.ts';
import type { Input } from '../../pipeline.ts';
import { processInput, settingsOf } from '../../process-input.ts';
import type { Report } from '../../report/report.ts';
import type { Arguments } from '../args/command.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { inputExtensions } from '../inputs/extensions.ts';
import { findInputs } from '../inputs/find-inputs.ts';
import type { FoundInput } from '../inputs/input.ts';
import { parseOptions } from '../inputs/parse-options.ts';
import { readStream } from '../inputs/read-stream.ts';
import { readInput } from '../pool/read-input.ts';
import { UsageError } from '../usage-error.ts';
import type { inspectFields } from './fields.ts';

/** Prints the census of a set of inputs: what an edition has that the data does not know. */
export async function printCensus(
  { values, positionals }: Arguments<typeof inspectFields>,
  host: Host,
  print: (text: string) => Promise<unknown>,
): Promise<number> {
  const found = await findInputs(
    { operands: positionals, filesFrom: null, stdinName: values['stdin-name'], extensions: inputExtensions },
    host,
  );
  const [problem] = found.problems;
  if (problem) throw new UsageError(`Cannot read \`${problem.name}\`: ${problem.reason}`);
  const options = parseOptions(values);
  const reports: Report[] = [];
  const strangers: Stranger[] = [];
  for (const input of found.inputs) {
    const outcome = await processInput(await read(input, host, settingsOf(options).maxBytes), options);
    for (const report of outcome.reports) reports.push(report);
    if (outcome.reports.length === 0) strangers.push({ name: input.name, instead: outcome.instead });
  }
  await print(census(reports, strangers));
  return exitCode.fine;
}

async function read({ name, path }: FoundInput, { stdin }: Host, most: number): Promise<Input> {
  return { name, bytes: path === null ? await readStream(stdin, most) : await readInput(path, most) };
}
