import { outputFormats } from '../../output/index.ts';
import { defineCommand } from '../args/command.ts';
import { parseFields } from '../parse/fields.ts';

export const parse = defineCommand({
  name: 'parse',
  summary: 'Turn reports into normalized JSON',
  operands: '[INPUT...]',
  count: [0, Number.POSITIVE_INFINITY],
  get description() {
    return [
      "INPUT is a file, a folder, a glob or '-' (standard input); default: input",
      '',
      'Into a folder, json gives EDITION/COUNTRY.json for each report with index.json',
      'and index.csv beside them; inputs that have not changed since the last run are',
      'not parsed again. csv, spreadsheet and parquet give a file a table, jsonl and',
      'sqlite one file. A PATH with an ending is that file: tip.sqlite, reports.csv.',
      '',
      'Formats',
      ...outputFormats.map(({ name, summary }) => `  ${name.padEnd(13)}${summary}`),
    ];
  },
  fields: parseFields,
  examples: [
    ['tip-report parse', 'parses the folder input into the folder output'],
    ["tip-report parse '2023/**/*.html' --output out --edition 2023", 'parses some pages of one edition'],
    ['tip-report parse volume.pdf --output - --format jsonl', 'prints one report a line'],
    ['tip-report parse --output tip.sqlite', 'puts all tables into one database'],
    ['tip-report parse --output advice.csv --table recommendations', 'writes one table'],
  ],
  load: () => import('../parse/run.ts'),
});
