import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from '../../report/report.ts';
import { reportSchema } from '../../report/schema.ts';
import { schemaVersion } from '../../report/vocabulary.ts';
import { startOf } from '../../review/marks.ts';
import { byCodeUnits, grouped } from '../../text/lists.ts';
import { UsageError } from '../exit.ts';
import type { Host } from '../host.ts';
import { outputFile } from '../inputs/is-output.ts';
import { cannotRead, failure, parseJson } from '../inputs/read.ts';

/** Reports read back, and the file of each, from the folder or file that was named. */
export interface ReadReport {
  report: Report;
  /** Relative to the output, forward slashes; the name of the output where it is a file. */
  file: string;
}

/**
 * The reports of an output: a folder as `parse` writes it, or a `.json` or `.jsonl` file. In the order of the files' names; those of
 * one source follow one another as they stand in it, so that those without an id can be told apart.
 * Throws `UsageError` where there are none (unless that is allowed), or what is there is no report of this version.
 */
export async function readOutput(typed: string, host: Host, { mayBeEmpty = false } = {}): Promise<ReadReport[]> {
  const path = resolve(host.cwd, typed);
  try {
    const found = (await stat(path)).isDirectory()
      ? await readFolder(path, typed)
      : read(await readFile(path, 'utf8'), { file: typed, shown: typed });
    if (found.length > 0 || mayBeEmpty) return found;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(cannotRead(typed, failure(error)));
  }
  throw noReports(typed);
}

function noReports(shown: string): UsageError {
  return new UsageError(
    `\`${shown}\` holds no reports; expected what \`tip-report parse\` wrote as json or jsonl: a folder, or a .json or .jsonl file`,
  );
}

async function readFolder(path: string, typed: string): Promise<ReadReport[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && outputFile.test(entry.name) && !descriptions.has(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, inner: file.slice(path.length + 1).replaceAll('\\', '/') }))
    .filter(({ inner }) => !inner.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => byCodeUnits(a.inner, b.inner));
  const found: ReadReport[] = [];
  for (const { file, inner } of files) {
    const shown = join(typed, inner).replaceAll('\\', '/');
    for (const report of read(await readFile(file, 'utf8'), { file: inner, shown })) found.push(report);
  }
  return inOrderOfSources(found);
}

function inOrderOfSources(found: ReadonlyArray<ReadReport>): ReadReport[] {
  const inOrder = found.toSorted((a, b) => startOf(a.report) - startOf(b.report));
  const bySource = grouped(inOrder, ({ report }) => report.source.name);
  return found.flatMap(({ report }) => bySource.get(report.source.name)?.shift() ?? []);
}

/** A file of an output: its name in there, and what a message calls it. */
interface OutputFile {
  file: string;
  shown: string;
}

function read(text: string, { file, shown }: OutputFile): ReadReport[] {
  const texts = lines.test(file) ? text.split('\n').filter(Boolean) : [text];
  if (!json.test(text)) throw noReports(shown);
  const values = texts.flatMap((one) => parseJson(one, `\`${shown}\``));
  return values.map((value) => ({ report: asReport(value, shown), file }));
}

function asReport(value: unknown, file: string): Report {
  const result = reportSchema.safeParse(value);
  if (result.success) return result.data;
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (typeof version !== 'string') throw new UsageError(`\`${file}\` is no report that \`tip-report parse\` wrote`);
  if (version !== schemaVersion) {
    throw new UsageError(
      `\`${file}\` has the schema version \`${version}\`, expected \`${schemaVersion}\`; parse its input again`,
    );
  }
  const [issue] = result.error.issues;
  throw new UsageError(`\`${file}\` is no report: ${issue?.path.join('.')}: ${issue?.message}`);
}

const lines = /\.(?:jsonl|ndjson)$/u;
/** What JSON of reports begins with, if there are any: a table or a database does not. */
const json = /^\s*(?:[[{]|$)/u;
/** What `parse` writes beside reports and tables. */
const descriptions: ReadonlySet<string> = new Set(['index.json', 'datapackage.json']);
