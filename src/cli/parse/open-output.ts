import { join, resolve } from 'node:path';
import { outputFormat } from '../../output/index.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { ParseOptions } from '../pool/task.ts';
import { FileOutput } from '../store/file-output.ts';
import { fingerprint } from '../store/fingerprint.ts';
import { FolderOutput } from '../store/folder-output.ts';
import type { Output } from '../store/output.ts';
import { streamSink } from '../store/sink.ts';
import { createStreamOutput } from '../store/stream-output.ts';
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
