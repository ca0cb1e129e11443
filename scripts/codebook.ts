/** `docs/codebook.md`, made from the definition of the tables, so that what is written and what is said are one. */
import type { Column, Table } from '../src/output/format.ts';
import { views } from '../src/output/sqlite.ts';
import { tables } from '../src/output/tables/index.ts';

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
    ...tables.flatMap(section),
    '',
    '## Views of the database',
    '',
    'In SQLite alone, beside `paragraphs_search` and `recommendations_search`, which find words, and `codebook`, which is this page.',
    '',
    '| View | Holds |',
    '|---|---|',
    ...views.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`),
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
    '| Column | Type | What it holds |',
    '|---|---|---|',
    ...columns.map((column) => row(column, table)),
  ];
}

function row({ name, type, description, required, values }: Column, { primaryKey }: Table): string {
  const shown = primaryKey.includes(name) ? `**${name}**` : name;
  const always = required && !primaryKey.includes(name) ? ', *always*' : '';
  const closed = values === null ? '' : ` One of ${values.map((value) => `\`${value}\``).join(', ')}.`;
  return `| ${shown} | ${type}${always} | ${cell(description + closed)} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
