import { dirname, extname, resolve } from 'node:path';
import type { OutputFormat, TextFormat } from '../../output/format.ts';
import { outputFormat, outputFormats } from '../../output/index.ts';
import { schemaVersion } from '../../report/vocabulary.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Form, ParseOptions } from '../pool/task.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { isFolder, makeFolder, unwritable } from './files.ts';
import { FolderOutput } from './folder-output.ts';
import { removeLeftoversIn } from './lock.ts';
import type { Output } from './output.ts';
import { fileSink, type Sink, streamSink } from './sink.ts';
import { TextOutput } from './text-output.ts';

/** What was asked for with the flags of that name. */
export interface OutputFlags {
  output: string;
  format: string | null;
  force: boolean;
  prune: boolean;
}

/** What an output is opened for. */
export interface Purpose {
  values: OutputFlags;
  options: ParseOptions;
  inputs: ReadonlyArray<FoundInput>;
}

/** An output, and how the reports that it is given have to be written down. */
export interface OpenOutput {
  output: Output;
  form: Form;
}

/** The output asked for. Throws `UsageError` where it cannot be written, or path and format do not fit. */
export async function openOutput(purpose: Purpose, host: Host): Promise<OpenOutput> {
  const target = toTarget(purpose.values, resolve(host.cwd, purpose.values.output));
  const typed = purpose.values.output.replace(endsInSlash, '');
  const format = await target.format.load();
  if (target.kind === 'folder' && format.document) return openDocuments(target, purpose, host);
  const form = { format: target.format.name, documents: false };
  if (target.kind === 'stream') return { output: openText(format, streamSink(host.stdout), 'standard output'), form };
  const shown = target.kind === 'file' ? typed : `${typed}/reports${target.format.extensions[0]}`;
  return { output: openText(format, openFile(resolve(host.cwd, shown), shown), shown), form };
}

interface Target {
  kind: 'stream' | 'folder' | 'file';
  format: OutputFormat;
}

/** A path that ends in a format's extension is a file of that format, unless there is a folder of that name. */
function toTarget({ output, format }: OutputFlags, path: string): Target {
  const named = format === null ? null : outputFormat(format);
  const usual = named ?? outputFormat('json');
  if (output === '-') return { kind: 'stream', format: usual };
  const extension = extname(path).toLowerCase();
  if (extension === '' || endsInSlash.test(output) || isFolder(path)) return { kind: 'folder', format: usual };
  const fitting = outputFormats.filter(({ extensions }) => extensions.includes(extension));
  const found = named === null ? fitting[0] : fitting.find(({ name }) => name === format);
  if (found) return { kind: 'file', format: found };
  throw new UsageError(unfit(output, extension, named));
}

function unfit(output: string, extension: string, named: OutputFormat | null): string {
  const remedy = `for a folder of that name: \`${output}/\``;
  if (named !== null)
    return `\`${output}\` does not end in \`${named.extensions[0]}\` as a file of ${named.name} does; ${remedy}`;
  const known = outputFormats.flatMap(({ extensions }) => extensions).join(', ');
  return `No output format has files ending in \`${extension}\`, expected one of ${known}; ${remedy}`;
}

const endsInSlash = /(?<=.)[/\\]$/u;

async function openDocuments({ format }: Target, purpose: Purpose, host: Host): Promise<OpenOutput> {
  const { options, inputs, values } = purpose;
  const { output, force, prune } = values;
  const shown = output.replace(endsInSlash, '');
  const form = { format: format.name, documents: true };
  const key = JSON.stringify([await version(), schemaVersion, process.versions.unicode, form, options]);
  const directory = resolve(host.cwd, shown);
  const extension = format.extensions[0];
  return { output: new FolderOutput({ directory, shown, extension, key, force, prune, inputs }), form };
}

function openText(format: TextFormat, sink: Sink, shown: string): Output {
  return new TextOutput(format, sink, shown);
}

/** Starts a file, in a folder that is made where it is missing. */
function openFile(path: string, shown: string): Sink {
  try {
    makeFolder(dirname(path));
    removeLeftoversIn(dirname(path));
    return fileSink(path);
  } catch (error) {
    throw unwritable(shown, error);
  }
}
