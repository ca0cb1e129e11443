import { toCsv, toLines } from './csv-text.ts';
import type { Cell, Table, TableFormat } from './format.ts';

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
