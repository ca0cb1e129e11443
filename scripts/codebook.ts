/** `docs/codebook.md`, made from the definition of the tables, so that what is written and what is said are one. */
import type { Column, Table } from '../src/output/format.ts';
import { views } from '../src/output/sqlite.ts';
import { tables } from '../src/output/tables/index.ts';
import { tierCodes } from '../src/report/tier.ts';
import * as vocabulary from '../src/report/vocabulary.ts';
import { meaningsIn, reportComments } from './doc-comments.ts';

/** The closed lists by the name of their type, whose comment says what each value means. */
export const lists: ReadonlyArray<readonly [type: string, values: ReadonlyArray<string>]> = [
  ['TierCode', tierCodes],
  ['MovementKind', vocabulary.movementKinds],
  ['SectionKind', vocabulary.sectionKinds],
  ['Evidence', vocabulary.evidences],
  ['Measure', vocabulary.measures],
  ['Qualifier', vocabulary.qualifiers],
  ['Exploitation', vocabulary.exploitations],
  ['TotalStatus', vocabulary.totalStatuses],
  ['ResidueRole', vocabulary.residueRoles],
  ['Severity', vocabulary.severities],
];

/** The text of the page. */
export function codebook(): string {
  return `${[
    '# Codebook',
    '',
    'Made by `npm run generate` from the definition of the tables. `tip-report parse --format csv`, `spreadsheet`, `parquet` and `sqlite`',
    'write these tables; [tables](tables.md) says how the formats differ, [recipes](recipes.md) how to use them.',
    '',
    'A missing value is an empty cell in CSV and `NULL` elsewhere; no text is empty. Columns set in **bold** are the key of their table',
    'and never missing; those marked *always* are never missing either. Offsets count UTF-16 code units, as JavaScript does.',
    '',
    '| Table | Holds |',
    '|---|---|',
    ...tables.map(({ name, description }) => `| [${name}](#${name}) | ${cell(description)} |`),
    '',
    '## Every table',
    '',
    'Every table has these columns: the key and what says of which report a row is in front of its own, its place behind them.',
    '',
    ...columnRows(common, tables[0] as Table),
    ...tables.flatMap(section),
    '',
    '## Values',
    '',
    'What the values of the closed lists mean, here and in JSON. The name of a list is that of its type in the library.',
    ...lists.flatMap(list),
    '',
    '## Views of the database',
    '',
    'In SQLite alone, beside `paragraphs_search` and `recommendations_search`, which find words, and `codebook`, which says of every',
    'table and column what this page does.',
    '',
    '| View | Holds |',
    '|---|---|',
    ...Object.entries(views).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  ].join('\n')}\n`;
}

function section(table: Table): string[] {
  const { name, description, columns, foreignKeys } = table;
  const keys = foreignKeys.map((key) => `\`${key.columns.join(', ')}\` names a row of [${key.table}](#${key.table})`);
  return [
    '',
    `## ${name}`,
    '',
    keys.length > 0 ? `${description} ${keys.join('; ')}.` : description,
    '',
    ...columnRows(
      columns.filter(({ name }) => !common.some((column) => column.name === name)),
      table,
    ),
  ];
}

const common = (tables[0] as Table).columns.filter(({ name }) =>
  tables.every(({ columns }) => columns.some((column) => column.name === name)),
);

function columnRows(columns: ReadonlyArray<Column>, table: Table): string[] {
  return ['| Column | Type | What it holds |', '|---|---|---|', ...columns.map((column) => row(column, table))];
}

function list([type, values]: (typeof lists)[number]): string[] {
  const comment = reportComments().get(type) ?? '';
  const meanings = meaningsIn(comment);
  return [
    '',
    `### ${type}`,
    '',
    comment.split('\n', 1).join(),
    '',
    '| Value | Means |',
    '|---|---|',
    ...values.map((value) => `| \`${value}\` | ${cell(meanings.get(value) ?? '')} |`),
  ];
}

function row({ name, type, description, required, values }: Column, { primaryKey }: Table): string {
  const shown = primaryKey.includes(name) ? `**${name}**` : name;
  const always = required && !primaryKey.includes(name) ? ', *always*' : '';
  const closed = values === null ? '' : ` ${oneOf(values)}.`;
  return `| ${shown} | ${type}${always} | ${cell(description + closed)} |`;
}

function oneOf(values: ReadonlyArray<string>): string {
  const type = lists.find(([, known]) => known === values)?.[0];
  return type ? `See [${type}](#${type.toLowerCase()})` : `One of ${values.map((value) => `\`${value}\``).join(', ')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
