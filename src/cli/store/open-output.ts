import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256Of } from '../../input/hash.ts';
import type { Options } from '../../options.ts';
import type { DatabaseFormat, TableFormat, TextFormat } from '../../output/format.ts';
import { schemaVersion } from '../../report/vocabulary.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { version } from '../package.ts';
import type { Form } from '../pool/task.ts';
import { makeFolder } from './files.ts';
import { FolderOutput } from './folder-output.ts';
import { openFolder, removeLeftoversIn } from './lock.ts';
import { type Begin, NewOutput, textWriter, type Write } from './new-output.ts';
import type { Output } from './output.ts';
import { fileTarget, type OutputFlags, type OutputTarget, outputTarget } from './output-target.ts';
import { fileSink, type Sink, streamSink } from './sink.ts';
import { spareInputs, spareOthers, type Target } from './spare-files.ts';

/** What an output is opened for. */
interface Purpose {
  values: OutputFlags & { force: boolean };
  /** Whether what an input gave, by its name, goes with it when it is gone. */
  prune: (name: string) => boolean;
  options: Options;
  inputs: ReadonlyArray<FoundInput>;
}

/** The same with where it goes. */
interface Opening extends Purpose {
  target: OutputTarget;
  host: Host;
}

/** An output, and how the reports that it is given have to be written down. */
interface OpenOutput {
  output: Output;
  form: Form;
}

/** The output asked for. Throws `UsageError` where it cannot be written, or the flags do not fit together. */
export async function openOutput(purpose: Purpose, host: Host): Promise<OpenOutput> {
  const target = outputTarget(purpose.values, host.cwd);
  const format = await target.format.load();
  const { table } = purpose.values;
  const opening = { ...purpose, target, host };
  if (table !== null && (format.kind !== 'table' || target.kind === 'folder')) {
    throw new UsageError(`\`--table\` goes with one file of one table, such as \`--output ${table}.csv\``);
  }
  const documents = format.kind === 'text' && format.document !== undefined && target.kind === 'folder';
  const form = format.kind === 'text' ? { format: target.format.name, documents } : 'reports';
  if (documents) return { output: await openDocuments(form, opening), form };
  const { shown } = format.kind === 'table' ? target : fileTarget(target);
  return { output: await NewOutput.open(shown, (begin) => openWriter(format, opening, begin)), form };
}

async function openDocuments(form: Form, { target, values, options, inputs, prune, host }: Opening): Promise<Output> {
  const { path, shown, format } = target;
  const { cwd } = host;
  const { force } = values;
  spare(target, inputs, within(target, ['index.json', 'index.csv']));
  const key = JSON.stringify([await version(), await build(), schemaVersion, process.versions.unicode, form, options]);
  return new FolderOutput({ directory: path, cwd, shown, extension: format.extensions[0], key, force, prune, inputs });
}

/**
 * What tells builds of one version apart, so that nothing is taken as done that was made with other data or rules. The names of
 * built files follow from what is in them.
 */
async function build(): Promise<string> {
  return sha256Of(Buffer.from((await readdir(new URL('./', import.meta.url))).sort().join()));
}

/** Begins an output that is made anew, and gives what writes it. */
async function openWriter(
  format: TextFormat | TableFormat | DatabaseFormat,
  opening: Opening,
  begin: Begin,
): Promise<Write> {
  const { target, values, inputs } = opening;
  if (format.kind === 'text') return textWriter(format, begin(openSink(opening)), begin);
  const { databaseWriter, tableFolder, tablesWriter } = await import('./tables-output.ts');
  const { tables } = await import('../../output/tables/index.ts');
  if (format.kind === 'database') {
    if (target.kind === 'stream')
      throw new UsageError(`A ${target.format.name} database is a file: name it with \`--output\``);
    return databaseWriter(format, tables, { path: readyFile(opening), begin });
  }
  if (target.kind !== 'folder') {
    const table = tables.find((one) => one.name === (values.table ?? 'reports')) as (typeof tables)[number];
    return tablesWriter(format, [[table, begin(openSink(opening))]], begin);
  }
  const { path: directory, shown } = target;
  const extension = target.format.extensions[0];
  spare(target, inputs, within(target, ['datapackage.json', ...tables.map(({ name }) => name + extension)]));
  const unlock = openFolder({ directory, manifest: join(directory, 'datapackage.json'), shown });
  begin({ end: unlock, discard: unlock });
  return tableFolder(format, tables, { directory, extension, begin });
}

/** Files of a folder, as they are named in messages. */
function within({ path, shown }: OutputTarget, names: ReadonlyArray<string>): Target[] {
  return names.map((name) => ({ path: join(path, name), shown: `${shown}/${name}` }));
}

/** Throws `UsageError` where one of some files is an input, or somebody else's that lies in the folder asked for: it was not named. */
function spare({ kind }: OutputTarget, inputs: ReadonlyArray<FoundInput>, targets: ReadonlyArray<Target>): void {
  spareInputs(inputs, targets);
  if (kind === 'folder') spareOthers(targets);
}

/** Standard output, or a file that is started. */
function openSink(opening: Opening): Sink {
  return opening.target.kind === 'stream' ? streamSink(opening.host.stdout) : fileSink(readyFile(opening));
}

/** The path of a file that may be written, in a folder that is made where it is missing. */
function readyFile({ target, inputs }: Opening): string {
  const { path, shown } = fileTarget(target);
  spare(target, inputs, [{ path, shown }]);
  makeFolder(dirname(path));
  removeLeftoversIn(dirname(path));
  return path;
}
