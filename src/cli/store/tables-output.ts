import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage } from '../../output/data-package.ts';
import type { DatabaseFormat, RowWriter, Table, TableFormat } from '../../output/format.ts';
import { temporaryPath } from './files.ts';
import type { Begin, Write } from './new-output.ts';
import { fileSink, type Sink } from './sink.ts';

/** Tables, each into a file or a stream. */
export async function tablesWriter(
  format: TableFormat,
  sinks: ReadonlyArray<readonly [Table, Sink]>,
  begin: Begin,
): Promise<Write> {
  const writers = new Map<Table, RowWriter>();
  for (const [table, sink] of sinks) writers.set(table, begin(await format.open(table, (bytes) => sink.write(bytes))));
  return rowsWriter(writers);
}

/** A folder that is there, and where its files are begun. */
interface TableFolder {
  directory: string;
  /** Of its files, with the dot. */
  extension: string;
  begin: Begin;
}

/** A file a table, and the descriptor. */
export async function tableFolder(
  format: TableFormat,
  tables: ReadonlyArray<Table>,
  { directory, extension, begin }: TableFolder,
): Promise<Write> {
  const open = (name: string): Sink => begin(fileSink(join(directory, name)));
  await open('datapackage.json').write(dataPackage(tables, format, extension));
  return tablesWriter(
    format,
    tables.map((table) => [table, open(table.name + extension)]),
    begin,
  );
}

/** All tables in one file. */
export async function databaseWriter(
  format: DatabaseFormat,
  tables: ReadonlyArray<Table>,
  { path, begin }: { path: string; begin: Begin },
): Promise<Write> {
  const temporary = temporaryPath(path);
  // With the rights of any file: a library that makes it may give it others.
  writeFileSync(temporary, '', { flag: 'wx' });
  begin({
    end: () => renameSync(temporary, path),
    discard() {
      rmSync(temporary, { force: true });
      // What a library that failed keeps beside it.
      rmSync(`${temporary}.lock`, { recursive: true, force: true });
    },
  });
  const database = await format.open(temporary, tables);
  begin({ end: () => database.end(), discard: () => database.close() });
  return rowsWriter(new Map(tables.map((table) => [table, { add: async (rows) => database.add(table, rows) }])));
}

/** The reports of a run as rows of tables, in the order of the inputs. */
function rowsWriter(writers: ReadonlyMap<Table, Pick<RowWriter, 'add'>>): Write {
  // Two inputs may have one name: the reports of both are counted through, so that no key comes twice.
  const given = new Map<string, number>();
  return async ({ reports }) => {
    for (const report of reports) {
      const { name } = report.source;
      const number = (given.get(name) ?? 0) + 1;
      given.set(name, number);
      for (const [table, writer] of writers) await writer.add(table.rows(report, `${name}#${number}`));
    }
  };
}
