import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import sqlite3 from 'node-sqlite3-wasm';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { emptyResult } from '../../src/cli/pool/task.ts';
import { openOutput } from '../../src/cli/store/open-output.ts';
import { tableNames } from '../../src/output/format.ts';
import { tables } from '../../src/output/tables/index.ts';
import type { Report } from '../../src/report/report.ts';
import { dataPackageSchema } from '../helpers/data-package-schema.ts';
import { type ExpectedRow, expectedRows } from '../helpers/expected-rows.ts';
import { bareReport, fullReport } from '../helpers/full-report.ts';
import { contents, expectRun, folder, runCli } from '../helpers/run-cli.ts';
import { reportsOf, sample } from '../helpers/samples.ts';

/** Two of one name, one without country and edition, a volume, and one with something in every field. */
const reports: Report[] = [
  ...(await reportsOf('2023/slovenia.txt', '2017/volume.txt', '2022/yemen.txt', '2022/yemen.txt')),
  fullReport(),
  bareReport(),
];
const expected = expectedRows(reports);

/** Writes the reports as the command does, and gives the folder they went to. */
async function write(
  output: string,
  format: string | null,
  some = reports,
  table: string | null = null,
): Promise<string> {
  const cwd = folder();
  const host = { cwd, env: {}, stdout: new PassThrough(), stderr: new PassThrough() } as unknown as Host;
  const values = { output, format, table, force: false, prune: false };
  const { output: opened } = await openOutput({ values, options: {}, inputs: [], prune: () => false }, host);
  for (const report of some) {
    await opened.deliver(
      { name: report.source.name, path: null, size: null },
      { ...emptyResult(), sha256: '', reports: [report] },
    );
  }
  await opened.finish();
  return cwd;
}

/** Holds the rows of every table to those expected of it: as many, in that order, with those values. */
function compare(read: (table: string) => ExpectedRow[]): void {
  for (const name of tableNames) {
    const rows = read(name);
    const wanted = expected[name] ?? [];
    expect([name, rows.length]).toEqual([name, wanted.length]);
    for (const [index, row] of wanted.entries()) expect(rows[index], `${name} ${index}`).toMatchObject(row);
  }
}

it('the reports to be written have rows in every table', () => {
  for (const name of tableNames) expect([name, (expected[name] ?? []).length > 0]).toEqual([name, true]);
  expect(expected['reports']!.filter(({ report }) => String(report).startsWith('2022/yemen.txt#'))).toHaveLength(2);
});

describe('the definition', () => {
  it('names every column once, says what it is, and has its keys among them', () => {
    expect(tables.map(({ name }) => name)).toEqual([...tableNames]);
    for (const { name, columns, primaryKey, foreignKeys } of tables) {
      const names = columns.map((column) => column.name);
      expect([name, new Set(names).size]).toEqual([name, names.length]);
      expect(names.slice(0, 4)).toEqual(['report', 'iso3', 'cow', 'edition']);
      expect(names.slice(-4)).toEqual(['start_offset', 'end_offset', 'line', 'page']);
      for (const { description, name: column } of columns) {
        expect(description, column).toMatch(/^[A-Z\d`].*[.]$/u);
        expect(column).toMatch(/^[a-z][a-z0-9_]*$/u);
      }
      for (const key of [primaryKey, ...foreignKeys.map(({ columns: own }) => own)]) {
        for (const column of key) expect(names).toContain(column);
      }
      for (const { table, columns: own } of foreignKeys) {
        expect(tables.find((other) => other.name === table)?.primaryKey).toEqual(own);
      }
    }
  });

  it('gives cells of the type and the list that it states', () => {
    for (const { name, columns, rows } of tables) {
      const all = reports.flatMap((report) => rows(report, 'x#1'));
      expect(all.length, name).toBeGreaterThan(0);
      for (const row of all) {
        expect(row).toHaveLength(columns.length);
        for (const [index, { type, required, values, name: column }] of columns.entries()) {
          const cell = row[index]!;
          const kind = cell === null ? 'null' : type === 'integer' ? Number.isInteger(cell) && 'integer' : typeof cell;
          expect([name, column, kind]).toEqual([name, column, cell === null && !required ? 'null' : type]);
          if (values && cell !== null) expect(values, column).toContain(cell);
          expect(cell).not.toBe('');
        }
      }
    }
  });
});

describe('csv', () => {
  it('is read back by another reader as the JSON has it', async () => {
    const cwd = await write('tables', 'csv');
    expect(readdirSync(join(cwd, 'tables')).sort()).toEqual(
      [...tableNames.map((name) => `${name}.csv`), 'datapackage.json'].sort(),
    );
    compare((name) => typed(name, readFileSync(join(cwd, `tables/${name}.csv`), 'utf8')));
  });

  it('keeps Namibia and formulas as they are; the spreadsheet variant guards formulas alone', async () => {
    const plain = await write('tables', 'csv');
    const guarded = await write('tables', 'spreadsheet');
    const read = (cwd: string, name: string): ExpectedRow[] =>
      typed(name, readFileSync(join(cwd, `tables/${name}.csv`), 'utf8'));
    expect(read(plain, 'reports').find(({ iso3 }) => iso3 === 'NAM')).toMatchObject({ iso2: 'NA', cow: 565 });
    expect(read(plain, 'paragraphs').map(({ text }) => text)).toContain('=SUM(A1) is how it "begins", they say');
    expect(read(guarded, 'paragraphs').map(({ text }) => text)).toContain('\'=SUM(A1) is how it "begins", they say');
    expect(read(guarded, 'residue').map(({ text }) => text)).toContain("'@odd");
    for (const name of tableNames) expect(read(guarded, name)).toHaveLength(read(plain, name).length);
  });

  it('is described by a Data Package whose keys hold', async () => {
    const cwd = await write('tables', 'csv');
    const descriptor = JSON.parse(readFileSync(join(cwd, 'tables/datapackage.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(dataPackageSchema);
    expect([validate(descriptor), validate.errors]).toEqual([true, null]);
    expect(validate({ ...descriptor, resources: [{ ...descriptor.resources[0], path: '/etc/x.csv' }] })).toBe(false);
    const rows = new Map<string, ExpectedRow[]>();
    for (const { name, path, schema } of descriptor.resources) {
      const text = readFileSync(join(cwd, 'tables', path), 'utf8');
      const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
      expect(data[0]).toEqual(schema.fields.map((field: { name: string }) => field.name));
      rows.set(name, typed(name, text));
    }
    const keysOf = (name: string, fields: string[]): string[] =>
      rows
        .get(name)!
        .filter((row) => fields.every((field) => row[field] !== null))
        .map((row) => JSON.stringify(fields.map((field) => row[field])));
    for (const { name, schema } of descriptor.resources) {
      const primary = keysOf(name, schema.primaryKey);
      expect([name, primary.length, new Set(primary).size]).toEqual([name, rows.get(name)!.length, primary.length]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(keysOf(reference.resource, reference.fields));
        expect(keysOf(name, fields).filter((key) => !known.has(key))).toEqual([]);
      }
    }
  });

  it('is read by DuckDB with nothing said but its name', async () => {
    const cwd = await write('tables', 'csv');
    const rows = await duckdb(`SELECT report, iso2, cow, significant_efforts FROM '${cwd}/tables/reports.csv'`);
    expect(rows.find(({ iso2 }) => iso2 === 'NA')).toMatchObject({ cow: 565n, significant_efforts: true });
    expect(rows).toHaveLength(reports.length);
  });
});

describe('parquet', () => {
  it('is read back by two other readers as the JSON has it', async () => {
    const cwd = await write('tables', 'parquet');
    const read = new Map<string, ExpectedRow[]>();
    for (const name of tableNames) {
      const path = join(cwd, `tables/${name}.parquet`);
      const file = await asyncBufferFromFile(path);
      read.set(name, (await parquetReadObjects({ file })) as ExpectedRow[]);
      expect(await duckdb(`SELECT * FROM '${path}'`)).toEqual(read.get(name));
      const { key_value_metadata } = await parquetMetadataAsync(file);
      expect(key_value_metadata?.[0]).toMatchObject({ key: 'description' });
    }
    compare((name) => read.get(name)!);
  });

  it('is written in groups, and a table without rows is one too', async () => {
    const many = Array.from({ length: 12_000 }, () => bareReport());
    const cwd = await write('residue.parquet', null, many, 'residue');
    const file = await asyncBufferFromFile(join(cwd, 'residue.parquet'));
    const { row_groups, num_rows } = await parquetMetadataAsync(file);
    expect([row_groups.length, num_rows]).toEqual([2, 12_000n]);
    const [last] = await duckdb(
      `SELECT max(report) AS report, count(DISTINCT report) AS n FROM '${cwd}/residue.parquet'`,
    );
    expect(last).toEqual({ report: 'what.txt#9999', n: 12_000n });
    const empty = await write('areas.parquet', null, [bareReport()], 'areas');
    expect(await duckdb(`SELECT * FROM '${empty}/areas.parquet'`)).toEqual([]);
  });
});

it('sqlite takes a text with a NUL in it whole', async () => {
  const [report] = await reportsOf('2022/yemen.txt');
  const text = 'before\0behind';
  report!.narrative.sections[0]!.paragraphs[0]!.text = text;
  const database = new sqlite3.Database(join(await write('tip.sqlite', null, [report!]), 'tip.sqlite'));
  const [first] = database.all('SELECT typeof(text) AS type, hex(text) AS hex FROM paragraphs LIMIT 1');
  database.close();
  expect(first).toEqual({ type: 'text', hex: Buffer.from(text).toString('hex').toUpperCase() });
});

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

describe.skipIf(!hasSqlite)(`sqlite${hasSqlite ? '' : ' (skipped: the command sqlite3 is not installed)'}`, () => {
  const query = (path: string, sql: string): ExpectedRow[] =>
    JSON.parse(execFileSync('sqlite3', ['-json', path, sql], { encoding: 'utf8', maxBuffer: 1 << 28 }) || '[]');

  it('is read back by the command of SQLite as the JSON has it, and is whole', async () => {
    const cwd = await write('tip.sqlite', null);
    const path = join(cwd, 'tip.sqlite');
    expect(readdirSync(cwd)).toEqual(['tip.sqlite']);
    expect(query(path, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(query(path, 'PRAGMA foreign_key_check')).toEqual([]);
    expect(query(path, 'PRAGMA foreign_key_list(paragraphs)').map(({ table }) => table)).toEqual([
      'sections',
      'sections',
      'reports',
    ]);
    const booleans = new Set(['significant_efforts', 'waiver', 'automatic']);
    compare((name) =>
      query(
        path,
        `SELECT * FROM ${name} ORDER BY ${tables
          .find((one) => one.name === name)!
          .primaryKey.map((key) => `"${key}"`)
          .join()}`,
      )
        .map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [key, booleans.has(key) && value !== null ? value === 1 : value]),
          ),
        )
        .sort(inOrderOf(name)),
    );
  });

  it('finds words, answers what people ask first, and says what its columns are', async () => {
    const path = join(await write('tip.db', null), 'tip.db');
    const found = query(
      path,
      "SELECT iso3, text FROM recommendations_search WHERE recommendations_search MATCH 'shelter* AND open' AND edition = 2018",
    );
    expect(found).toEqual([
      { iso3: 'NAM', text: 'Fund shelters, and\nkeep them open' },
      { iso3: 'NAM', text: 'Open more shelters' },
    ]);
    expect(
      query(path, "SELECT count(*) AS n FROM paragraphs_search WHERE paragraphs_search MATCH 'otjiwarongo'"),
    ).toEqual([{ n: 1 }]);
    expect(query(path, 'SELECT * FROM placements_by_year WHERE edition = 2018')).toEqual([
      { edition: 2018, reports: 1, tier_1: 0, tier_2: 1, tier_2_watch_list: 0, tier_3: 0, special_case: 0, unknown: 0 },
    ]);
    expect(query(path, "SELECT area, number, text FROM recommendations_with_country WHERE iso3 = 'NAM'")).toMatchObject(
      [
        { area: null, number: 1 },
        { area: null, number: 2 },
        { area: 'THE NORTH', number: 1, text: 'Open more shelters' },
      ],
    );
    expect(query(path, "SELECT * FROM totals_by_year WHERE iso3 = 'NAM'")).toMatchObject([
      { investigations: 12, prosecutions: 0, convictions: null },
    ]);
    expect(query(path, "SELECT rule, severity FROM findings WHERE country = 'Namibia'")).toEqual([
      { rule: 'text-unplaced', severity: 'warning' },
    ]);
    expect(query(path, "SELECT edition, tier FROM country_history WHERE iso3 = 'SVN'")).toEqual([
      { edition: 2023, tier: '2' },
    ]);
    const said = query(path, 'SELECT "table", "column" FROM codebook WHERE "column" IS NOT NULL');
    expect(said).toHaveLength(tables.flatMap(({ columns }) => columns).length);
  });
});

describe('every format of tables', () => {
  it.each([
    ['csv', 'tables'],
    ['parquet', 'tables'],
    ['sqlite', 'tip.sqlite'],
  ])('%s gives the same bytes for the same reports', async (format, output) => {
    const first = await write(output, format);
    const second = await write(output, format);
    const bytes = (cwd: string): Buffer[] =>
      existsSync(join(cwd, 'tables'))
        ? readdirSync(join(cwd, 'tables'))
            .sort()
            .map((name) => readFileSync(join(cwd, 'tables', name)))
        : [readFileSync(join(cwd, output))];
    expect(bytes(first)).toEqual(bytes(second));
    const [name] = readdirSync(first);
    expect(statSync(join(first, name!)).mode & 0o044).toBe(0o044 & ~process.umask());
  });

  it.each(['csv', 'parquet', 'sqlite'])('%s is the same whatever the number of jobs', async (format) => {
    const cwd = folder(
      Object.fromEntries(
        ['2023/slovenia.txt', '2022/yemen.txt', '2017/volume.txt'].map((name) => [`input/${name}`, sample(name)]),
      ),
    );
    for (const jobs of ['1', '2']) {
      const { code } = await runCli(['parse', '-f', format, '-o', jobs, '--jobs', jobs], cwd);
      expect(code).toBe(0);
    }
    expect(contents(join(cwd, '1'))).toEqual(contents(join(cwd, '2')));
  });

  it.each([
    ['csv', 'datapackage.json'],
    ['sqlite', 'reports.sqlite'],
  ])('%s leaves what was there where a run is given up', async (format, file) => {
    const cwd = folder({ [`out/${file}`]: '', 'input/a.txt': sample('2023/slovenia.txt') });
    const interruption = (): AbortSignal => AbortSignal.abort();
    await expectRun(['parse', '-f', format, '-o', 'out'], cwd, 130, 'run again for all', { interruption });
    expect(readdirSync(join(cwd, 'out'))).toEqual([file]);
    expect(readFileSync(join(cwd, 'out', file), 'utf8')).toBe('');
  });

  it('says where it cannot be written', async () => {
    const cwd = folder({ 'input/a.txt': sample('2023/slovenia.txt'), file: '' });
    for (const output of ['file/x.sqlite', 'file/x.csv', 'file/x.parquet']) {
      await expectRun(['parse', '-o', output], cwd, 2, `Cannot write \`${output}\``);
    }
    writeFileSync(join(cwd, 'x.txt'), '');
    expect(readdirSync(cwd).sort()).toEqual(['file', 'input', 'x.txt']);
  });
});

/** A CSV text as another program reads it, its cells in the types of the descriptor. */
function typed(name: string, text: string): ExpectedRow[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { columns } = tables.find((table) => table.name === name)!;
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      columns.map(({ name: column, type }) => {
        const cell = row[column]!;
        if (cell === '') return [column, null];
        return [column, type === 'string' ? cell : type === 'boolean' ? cell === 'true' : Number(cell)];
      }),
    ),
  );
}

/** The database has the order of its keys; the reports were written in another. */
function inOrderOf(name: string): (a: ExpectedRow, b: ExpectedRow) => number {
  const order = (expected['reports'] ?? []).map(({ report }) => report);
  const measures = ['investigations', 'prosecutions', 'convictions', 'victims-identified', 'victims-assisted'];
  return (a, b) =>
    order.indexOf(a['report']!) - order.indexOf(b['report']!) ||
    (name === 'totals' ? measures.indexOf(String(a['measure'])) - measures.indexOf(String(b['measure'])) : 0);
}

async function duckdb(sql: string): Promise<Record<string, unknown>[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await (await connection.runAndReadAll(sql)).getRowObjects()) as Record<string, unknown>[];
  connection.closeSync();
  return rows;
}
