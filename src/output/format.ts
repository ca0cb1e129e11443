import type { Report } from '../report/report.ts';

/** What the command and its help need to know of an output format; what writes it is loaded when it is used. */
export interface OutputFormat {
  name: string;
  /** One line for the help, without a full stop. */
  summary: string;
  /** Of its files, with the dot; the first is the usual one. */
  extensions: readonly [string, ...string[]];
  load(): Promise<TextFormat | TableFormat | DatabaseFormat>;
}

/** Text in which reports follow one another. It is made piece by piece, so that reports may be written as they come. */
export interface TextFormat {
  kind: 'text';
  /** What stands before the first report. */
  begin: string;
  /** What stands between two reports. */
  between: string;
  /** What stands after the last report. */
  end: string;
  /** One report as it stands between `begin` and `end`. */
  one(report: Report): string;
  /** A report as a document of its own. With this a folder gets a file for each report, without it one file for all. */
  document?(report: Report): string;
}

/** A file that holds one table. A folder gets a file of each, and `datapackage.json`, which describes them. */
export interface TableFormat {
  kind: 'table';
  /** What the descriptor says of a file: its format, media type and how it is to be read. */
  resource: Readonly<Record<string, unknown>>;
  /** Begins a table; its bytes go to `write` as they come. */
  open(table: Table, write: (bytes: Uint8Array | string) => Promise<void>): Promise<RowWriter>;
}

/** Takes the rows of one table. */
export interface RowWriter {
  add(rows: ReadonlyArray<Row>): Promise<void>;
  /** Completes the table. */
  end(): Promise<void>;
}

/** A file that holds all tables. */
export interface DatabaseFormat {
  kind: 'database';
  /** Begins a database in a file that is there and empty. */
  open(path: string, tables: ReadonlyArray<Table>): Promise<DatabaseWriter>;
}

/** Takes the rows of all tables. */
interface DatabaseWriter {
  add(table: Table, rows: ReadonlyArray<Row>): void;
  /** Completes the file. */
  end(): void;
  /** Lets go of the file, as it stands. */
  close(): void;
}

export const tableNames = [
  'reports',
  'areas',
  'sections',
  'paragraphs',
  'recommendations',
  'totals',
  'mentions',
  'residue',
  'diagnostics',
] as const;

/** The name of a table. */
export type TableName = (typeof tableNames)[number];

/** What a cell holds. No text is empty, so that an empty cell is always `null`. */
export type Cell = string | number | boolean | null;

/** The cells of one row, in the order of the table's columns. */
export type Row = ReadonlyArray<Cell>;

/** A column of a table. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  /** A sentence or two for the codebook and the descriptor. */
  description: string;
  /** Whether it is never `null`. */
  required: boolean;
  /** All texts that it may hold, where they are a closed list. */
  values: ReadonlyArray<string> | null;
}

/** One kind of thing in reports, a row each. */
export interface Table {
  name: TableName;
  description: string;
  columns: ReadonlyArray<Column>;
  /** Columns that together tell the rows apart. */
  primaryKey: ReadonlyArray<string>;
  foreignKeys: ReadonlyArray<ForeignKey>;
  /** The rows of one report, which `key` tells apart from all others of the run. */
  rows(report: Report, key: string): Row[];
}

/** Columns that name a row of another table, which has them under the same names; one that is `null` names none. */
export interface ForeignKey {
  columns: ReadonlyArray<string>;
  table: TableName;
}
