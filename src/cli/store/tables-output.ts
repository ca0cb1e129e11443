import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackage } from '../../output/data-package.ts';
import type { DatabaseFormat, Row, RowWriter, Table, TableFormat } from '../../output/format.ts';
import { indexRow } from '../../output/report-index.ts';
import { lockOf, temporaryPath } from './files.ts';
import type { Writer } from './new-output.ts';
import { type Begun, fileSink, type Sink } from './sink.ts';

/** Where the rows of tables go. */
export interface TablesSink extends Begun {
  /** Those that are wanted. */
  tables: ReadonlyArray<Table>;
  add(table: Table, rows: ReadonlyArray<Row>): Promise<void>;
}

/** The reports of a run as rows of tables, in the order of the inputs. */
export function rowsWriter(sink: TablesSink): Writer {
  // Two inputs may have one name: the reports of both are counted through, so that no key comes twice.
  const given = new Map<string, number>();
  return {
    ...sink,
    async add({ reports }) {
      for (const report of reports) {
        const { name } = report.source;
        const number = (given.get(name) ?? 0) + 1;
        given.set(name, number);
        for (const table of sink.tables) await sink.add(table, table.rows(report, `${name}#${number}`));
      }
      return reports.map(indexRow);
    },
  };
}

/** One table, into a file or a stream. */
export async function oneTable(format: TableFormat, table: Table, sink: Sink): Promise<TablesSink> {
  const writer = await format.open(table, (bytes) => sink.write(bytes));
  return {
    ...sink,
    tables: [table],
    add: (_table, rows) => writer.add(rows),
    async end() {
      await writer.end();
      await sink.end();
    },
  };
}

/** What a folder of tables is opened for. */
interface TableFolder {
  format: TableFormat;
  tables: ReadonlyArray<Table>;
  /** Absolute path; the folder is there. */
  directory: string;
  /** Of its files, with the dot. */
  extension: string;
  /** Gives the folder back. */
  unlock(): void;
}

/** A file a table, and the descriptor. They appear together, when all of them are written. */
export async function tableFolder({ format, tables, directory, extension, unlock }: TableFolder): Promise<TablesSink> {
  const sinks: Sink[] = [];
  const writers = new Map<Table, RowWriter>();
  const open = (name: string): Sink => {
    const sink = fileSink(join(directory, name));
    sinks.push(sink);
    return sink;
  };
  const discard = (): void => {
    for (const sink of sinks) sink.discard();
    unlock();
  };
  try {
    for (const table of tables) {
      const sink = open(table.name + extension);
      writers.set(table, await format.open(table, (bytes) => sink.write(bytes)));
    }
    await open('datapackage.json').write(dataPackage(tables, format, extension));
  } catch (error) {
    discard();
    throw error;
  }
  return {
    tables,
    add: async (table, rows) => writers.get(table)?.add(rows),
    async end() {
      for (const writer of writers.values()) await writer.end();
      for (const sink of sinks) await sink.end();
      unlock();
    },
    discard,
    closed: () => false,
  };
}

/** All tables in one file, which appears when it is whole. */
export async function databaseFile(
  format: DatabaseFormat,
  tables: ReadonlyArray<Table>,
  path: string,
): Promise<TablesSink> {
  const temporary = temporaryPath(path);
  // With the rights of any file: a library that makes it may give it others.
  writeFileSync(temporary, '', { flag: 'wx' });
  const remove = (): void => {
    rmSync(temporary, { force: true });
    // What a library that failed keeps beside it.
    rmSync(lockOf(temporary), { recursive: true, force: true });
  };
  const writer = await format.open(temporary, tables).catch((error: unknown) => {
    remove();
    throw error;
  });
  return {
    tables,
    add: async (table, rows) => writer.add(table, rows),
    async end() {
      writer.end();
      renameSync(temporary, path);
    },
    discard() {
      try {
        writer.close();
      } finally {
        remove();
      }
    },
    closed: () => false,
  };
}
