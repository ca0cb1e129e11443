import type { Cell, Row, Table, TableFormat } from './format.ts';

/*
 * CSV as RFC 4180 has it: UTF-8, CRLF after each row, quotes round what needs them. A file begins with a byte order mark:
 * without it spreadsheets take the text for another encoding, and every program that reads CSV passes over it.
 */

/** A whole CSV file of these rows, the first of which has the names. */
export function toCsv(rows: ReadonlyArray<Row>): string {
  return byteOrderMark + toLines(rows);
}

const byteOrderMark = '\uFEFF';

/** Rows as lines, each with its end. */
function toLines(rows: ReadonlyArray<Row>): string {
  let lines = '';
  for (const row of rows) lines += `${row.map(toField).join(',')}\r\n`;
  return lines;
}

function toField(cell: Cell): string {
  if (cell === null) return '';
  const field = String(cell);
  return special.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

const special = /[",\r\n]/u;

/** A CSV file a table. A cell is as the report has it; an empty one is `null`. */
export const csv = csvFormat((cell) => cell);

/**
 * The same for spreadsheets, which run a text that begins like a formula (CWE-1236): here it gets an apostrophe before it,
 * so the data is not quite what the report has.
 */
export const spreadsheet = csvFormat((cell) => (typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell));

const formula = /^[=+\-@\t\r＝＋－＠]/u;

function csvFormat(guard: (cell: Cell) => Cell): TableFormat {
  return {
    kind: 'table',
    resource: {
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    },
    async open(table: Table, write) {
      await write(toCsv([table.columns.map(({ name }) => name)]));
      return {
        add: (rows) => write(toLines(rows.map((row) => row.map(guard)))),
        end: async () => undefined,
      };
    },
  };
}
