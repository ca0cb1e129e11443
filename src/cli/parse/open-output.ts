import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputFormat } from '../../emit/index.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { fingerprint } from '../output/fingerprint.ts';
import { FolderOutput } from '../output/folder-output.ts';
import type { Output } from '../output/output.ts';
import { removeLeftovers } from '../output/remove-leftovers.ts';
import { fileSink, streamSink } from '../output/sink.ts';
import { createStreamOutput } from '../output/stream-output.ts';
import { unwritable } from '../output/unwritable.ts';
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
  const { output: shown, format, force, prune } = values;
  if (shown === '-') return createStreamOutput(outputFormat(format), streamSink(host.stdout), 'standard output');
  const directory = resolve(host.cwd, shown);
  if (format !== 'json') return openFile(directory, values);
  const key = fingerprint({ options, form: format });
  return new FolderOutput({ directory, shown, key, force, prune, inputs });
}

function openFile(directory: string, { output, format }: ParseValues): Output {
  const { extension } = outputFormat(format);
  const shown = `${output}/reports${extension}`;
  try {
    mkdirSync(directory, { recursive: true });
    removeLeftovers(directory);
    const sink = fileSink(join(directory, `reports${extension}`));
    return createStreamOutput(outputFormat(format), sink, shown);
  } catch (error) {
    throw unwritable(shown, error);
  }
}
