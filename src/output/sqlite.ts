import type { BindValues, Database, Statement } from 'node-sqlite3-wasm';
import { schemaVersion } from '../report/vocabulary.ts';
import type { Cell, Column, DatabaseFormat, Row, Table, TableName } from './format.ts';

/**
 * One SQLite database: every table with its keys, a full-text index over paragraphs and recommendations, views of what
 * people ask first, and the codebook. The same reports give the same bytes.
 */
export const sqlite: DatabaseFormat = {
  kind: 'database',
  async open(path, tables) {
    const library = (await import('node-sqlite3-wasm')).default;
    const database = new library.Database(path);
    database.exec(settings + tables.map(createTable).join(''));
    const inserts = new Map<Table, Statement>();
    const close = (): void => {
      for (const statement of inserts.values()) statement.finalize();
      inserts.clear();
      if (database.isOpen) database.close();
    };
    database.exec('BEGIN');
    return {
      add(table, rows) {
        if (!inserts.has(table)) inserts.set(table, database.prepare(insertInto(table.name, table.columns)));
        for (const row of rows) inserts.get(table)?.run(bound(row));
      },
      end() {
        writeCodebook(database, tables);
        database.exec(`${searches.map(createSearch).join('')}${Object.entries(views).map(createView).join('')}COMMIT`);
        close();
      },
      close,
    };
  },
};

/**
 * A file that nobody else sees before it is whole needs neither journal nor locks. Foreign keys are declared and hold,
 * but are not looked up row by row: a row may come before the one that it names.
 */
const settings = `
PRAGMA page_size = 8192;
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA foreign_keys = OFF;
PRAGMA cache_size = -16000;
PRAGMA user_version = ${schemaVersion.split('.')[0]};
`;

const types: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  // Whole numbers stay whole.
  number: 'NUMERIC',
  boolean: 'INTEGER',
};

function createTable({ name, columns, primaryKey, foreignKeys }: Table): string {
  const lines = [
    ...columns.map(
      (column) => `${quoted(column.name)} ${types[column.type]}${column.required ? ' NOT NULL' : ''}${check(column)}`,
    ),
    `PRIMARY KEY (${list(primaryKey)})`,
    ...foreignKeys.map(
      (key) => `FOREIGN KEY (${list(key.columns)}) REFERENCES ${quoted(key.table)} (${list(key.columns)})`,
    ),
  ];
  // A full-text index finds rows by their number, which a table without one cannot give.
  const rowNumbers = searches.includes(name) ? '' : ' WITHOUT ROWID';
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)${rowNumbers};\n`;
}

function check({ name, type, values }: Column): string {
  if (type === 'boolean') return ` CHECK (${quoted(name)} IN (0, 1))`;
  return values === null ? '' : ` CHECK (${quoted(name)} IN (${values.map(literal).join(', ')}))`;
}

function insertInto(table: string, columns: ReadonlyArray<Pick<Column, 'type'>>): string {
  const values = columns.map(({ type }) => (type === 'string' ? 'CAST(? AS TEXT)' : '?'));
  return `INSERT INTO ${quoted(table)} VALUES (${values.join(', ')})`;
}

function bound(row: Row): BindValues {
  return row.map((cell: Cell) => {
    if (typeof cell === 'boolean') return Number(cell);
    return typeof cell === 'string' && cell.includes('\0') ? utf8.encode(cell) : cell;
  });
}

/** The library ends a text at its first NUL; its bytes it takes whole. */
const utf8 = new TextEncoder();

/** Tables whose text can be searched by words. The index holds no copy of the text. */
const searches: ReadonlyArray<TableName> = ['paragraphs', 'recommendations'];

/** Bytes of the index that are gathered before they are written: fewer parts to merge than with the usual megabyte. */
const gathered = 16_000_000;

function createSearch(table: TableName): string {
  const search = `${table}_search`;
  return `
CREATE VIRTUAL TABLE ${search} USING fts5 (
  report UNINDEXED, iso3 UNINDEXED, edition UNINDEXED, text,
  content = '${table}', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO ${search} (${search}, rank) VALUES ('hashsize', ${gathered});
INSERT INTO ${search} (${search}) VALUES ('rebuild');
`;
}

interface View {
  description: string;
  select: string;
}

/** What the database answers without a join. */
export const views: Readonly<Record<string, View>> = {
  placements_by_year: {
    description: 'How many reports of each edition place a country on each tier.',
    select: `SELECT edition, count(*) AS reports,
  count(*) FILTER (WHERE tier = '1') AS tier_1, count(*) FILTER (WHERE tier = '2') AS tier_2,
  count(*) FILTER (WHERE tier = '2WL') AS tier_2_watch_list, count(*) FILTER (WHERE tier = '3') AS tier_3,
  count(*) FILTER (WHERE tier = 'SC') AS special_case, count(*) FILTER (WHERE tier IS NULL) AS unknown
FROM reports GROUP BY edition ORDER BY edition`,
  },
  country_history: {
    description: 'The placement of each country in each edition, and what the text says of it.',
    select: `SELECT iso3, cow, country, edition, tier, movement, movement_from, consecutive_years, waiver, automatic, report
FROM reports ORDER BY iso3, edition, report`,
  },
  recommendations_with_country: {
    description: 'Every recommendation with its country, edition and tier.',
    select: `SELECT reports.edition, reports.iso3, reports.cow, reports.country, reports.tier,
  areas.title AS area, recommendations.number, recommendations.text, recommendations.report,
  recommendations.recommendation, recommendations.line, recommendations.page
FROM recommendations JOIN reports USING (report)
LEFT JOIN areas ON areas.report = recommendations.report AND areas.area = recommendations.area
ORDER BY reports.edition, reports.iso3, recommendations.report, recommendations.recommendation`,
  },
  totals_by_year: {
    description:
      "One row for each report with what the text gives as the country's totals of the reporting period; the first number where it gives several; missing where it does not report one or says nothing, which `totals` tells apart.",
    select: `SELECT reports.edition, reports.iso3, reports.cow, reports.country,
  max(value) FILTER (WHERE measure = 'investigations') AS investigations,
  max(value) FILTER (WHERE measure = 'prosecutions') AS prosecutions,
  max(value) FILTER (WHERE measure = 'convictions') AS convictions,
  max(value) FILTER (WHERE measure = 'victims-identified') AS victims_identified,
  max(value) FILTER (WHERE measure = 'victims-assisted') AS victims_assisted, reports.report
FROM reports LEFT JOIN totals
  ON totals.report = reports.report AND totals.period = 'current' AND totals."count" = 1
GROUP BY reports.report ORDER BY reports.edition, reports.iso3, reports.report`,
  },
  findings: {
    description: 'Errors and warnings with where to look, errors first.',
    select: `SELECT diagnostics.severity, diagnostics.rule, reports.edition, reports.country, diagnostics.message,
  reports.source, diagnostics.line, diagnostics.page, diagnostics.url, diagnostics.report
FROM diagnostics JOIN reports USING (report) WHERE severity IN ('error', 'warning')
ORDER BY severity, rule, reports.edition, reports.iso3, diagnostics.report, diagnostic`,
  },
};

function createView([name, { select }]: [string, View]): string {
  return `CREATE VIEW ${name} AS\n${select};\n`;
}

/** What each table, view and column is, for somebody who has the file alone. */
function writeCodebook(database: Database, tables: ReadonlyArray<Table>): void {
  database.exec('CREATE TABLE codebook ("table" TEXT NOT NULL, "column" TEXT, description TEXT NOT NULL)');
  const insert = database.prepare(insertInto('codebook', Array(3).fill({ type: 'string' })));
  for (const { name, description, columns } of tables) {
    insert.run([name, null, description]);
    for (const column of columns) insert.run([name, column.name, column.description]);
  }
  for (const [name, { description }] of Object.entries(views)) insert.run([name, null, description]);
  insert.finalize();
}

function list(names: ReadonlyArray<string>): string {
  return names.map(quoted).join(', ');
}

function quoted(name: string): string {
  return `"${name}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
