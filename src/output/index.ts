import { csv, spreadsheet } from './csv.ts';
import type { OutputFormat } from './format.ts';

/** Every output format: the flag's choices, the help and the docs come from this. A new one is a file and a line here. */
export const outputFormats: OutputFormat[] = [
  {
    name: 'json',
    summary: 'a document for each report; in one file, an array of them',
    extensions: ['.json'],
    load: async () => (await import('./json.ts')).json,
  },
  {
    name: 'jsonl',
    summary: 'one report on each line',
    extensions: ['.jsonl', '.ndjson'],
    load: async () => (await import('./json.ts')).jsonl,
  },
  {
    name: 'csv',
    summary: 'tables, each in a file of its own, described in datapackage.json',
    extensions: ['.csv'],
    load: async () => csv,
  },
  {
    name: 'spreadsheet',
    summary: 'csv with an apostrophe before what a spreadsheet would take for a formula',
    extensions: ['.csv'],
    load: async () => spreadsheet,
  },
  {
    name: 'parquet',
    summary: 'the same tables in columns, for data frames',
    extensions: ['.parquet'],
    load: async () => (await import('./parquet.ts')).parquet,
  },
  {
    name: 'sqlite',
    summary: 'the same tables in one database, with views and a search by words',
    extensions: ['.sqlite', '.sqlite3', '.db'],
    load: async () => (await import('./sqlite.ts')).sqlite,
  },
];

/** The output format of that name. Throws `TypeError` naming the known ones. */
export function outputFormat(name: string): OutputFormat {
  const found = outputFormats.find((format) => format.name === name);
  if (found) return found;
  throw new TypeError(`Unknown output format \`${name}\`, expected ${outputFormats.map((one) => one.name).join(', ')}`);
}
