import { join, resolve } from 'node:path';
import { outputFormat } from '../../emit/index.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { FileOutput } from '../output/file-output.ts';
import { fingerprint } from '../output/fingerprint.ts';
import { FolderOutput } from '../output/folder-output.ts';
import type { Output } from '../output/output.ts';
import { streamSink } from '../output/sink.ts';
import { createStreamOutput } from '../output/stream-output.ts';
import type { ParseOptions } from '../work/task.ts';
import type { ParseValues } from './fields.ts';

/** What an output is opened for. */
export interface Purpose {
  values: ParseValues;
  options: ParseOptions;
  inputs: ReadonlyArray<FoundInput>;
}

/** The output asked for. Throws `UsageError` where it cannot be written. */
export function openOutput({ values, options, inputs }: Purpose, host: Host): Output {
  const { output, format: name, force, prune } = values;
  const format = outputFormat(name);
  if (output === '-') return createStreamOutput(format, streamSink(host.stdout), 'standard output');
  const directory = resolve(host.cwd, output);
  const key = fingerprint({ options, form: name });
  if (name === 'json') return new FolderOutput({ directory, shown: output, key, force, prune, inputs });
  const file = `reports${format.extension}`;
  const manifest = join(directory, '.cache', `${file}.json`);
  return new FileOutput({
    directory,
    path: join(directory, file),
    shown: `${output}/${file}`,
    manifest,
    format,
    key,
    force,
  });
}
