import { dirname, join } from 'node:path';
import type { Options } from '../../options.ts';
import type { DatabaseFormat, TableFormat, TextFormat } from '../../output/format.ts';
import { schemaVersion } from '../../report/vocabulary.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import type { FoundInput } from '../inputs/input.ts';
import { version } from '../package.ts';
import type { Form } from '../pool/task.ts';
import { build } from './build.ts';
import { makeFolder, unwritable } from './files.ts';
import { FolderOutput } from './folder-output.ts';
import { openFolder, removeLeftoversIn } from './lock.ts';
import { NewOutput, textWriter } from './new-output.ts';
import type { Output } from './output.ts';
import { fileTarget, type OutputFlags, type OutputTarget, outputTarget } from './output-target.ts';
import { fileSink, type Sink, streamSink } from './sink.ts';
import { spareInputs, spareOthers, type Target } from './spare-files.ts';
import type { TablesSink } from './tables-output.ts';

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
  if (format.kind === 'text') return openText(format, opening);
  return { output: await openTables(format, opening), form: 'reports' };
}

async function openText(format: TextFormat, opening: Opening): Promise<OpenOutput> {
  const { target } = opening;
  const documents = target.kind === 'folder' && format.document !== undefined;
  const form = { format: target.format.name, documents };
  if (documents) return { output: await openDocuments(form, opening), form };
  const { shown } = fileTarget(target);
  return { output: new NewOutput(textWriter(format, openSink(opening)), shown), form };
}

async function openDocuments(form: Form, { target, values, options, inputs, prune, host }: Opening): Promise<Output> {
  const { path, shown, format } = target;
  const { cwd } = host;
  const { force } = values;
  spare(target, inputs, within(target, ['index.json', 'index.csv']));
  const key = JSON.stringify([await version(), await build(), schemaVersion, process.versions.unicode, form, options]);
  return new FolderOutput({ directory: path, cwd, shown, extension: format.extensions[0], key, force, prune, inputs });
}

async function openTables(format: TableFormat | DatabaseFormat, opening: Opening): Promise<Output> {
  const { target, values, inputs } = opening;
  const { databaseFile, oneTable, rowsWriter, tableFolder } = await import('./tables-output.ts');
  const { tables } = await import('../../output/tables/index.ts');
  const { kind, path, shown } = format.kind === 'database' ? fileTarget(target) : target;
  const extension = target.format.extensions[0];
  const made = (sink: TablesSink): Output => new NewOutput(rowsWriter(sink), shown);
  try {
    if (format.kind === 'database') {
      if (kind === 'stream')
        throw new UsageError(`A ${target.format.name} database is a file: name it with \`--output\``);
      spare(target, inputs, [{ path, shown }]);
      makeParent(path);
      return made(await databaseFile(format, tables, path));
    }
    if (kind === 'folder') {
      spare(target, inputs, within(target, ['datapackage.json', ...tables.map(({ name }) => name + extension)]));
      const unlock = openFolder({ directory: path, manifest: join(path, 'datapackage.json'), shown });
      return made(await tableFolder({ format, tables, directory: path, extension, unlock }));
    }
    const table = tables.find((one) => one.name === (values.table ?? 'reports')) as (typeof tables)[number];
    return made(await oneTable(format, table, openSink(opening)));
  } catch (error) {
    throw unwritable(shown, error);
  }
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

/** Standard output, or a file that is started, in a folder that is made where it is missing. */
function openSink({ target, host, inputs }: Opening): Sink {
  const { kind, path, shown } = fileTarget(target);
  if (kind === 'stream') return streamSink(host.stdout);
  spare(target, inputs, [{ path, shown }]);
  try {
    makeParent(path);
    return fileSink(path);
  } catch (error) {
    throw unwritable(shown, error);
  }
}

function makeParent(path: string): void {
  makeFolder(dirname(path));
  removeLeftoversIn(dirname(path));
}
