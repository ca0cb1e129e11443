import { stringify } from 'csv-stringify/sync';

/** What a cell may hold; `null` and an empty string are both an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Rows as RFC 4180 has them: CRLF after each, quotes round what needs them. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it (CWE-1236).
 */
export function toCsv(rows: ReadonlyArray<ReadonlyArray<Cell>>): string {
  return stringify(
    rows.map((row) => [...row]),
    {
      record_delimiter: '\r\n',
      // The library quotes only for its own record delimiter.
      quoted_match: lineBreak,
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

const lineBreak = /[\r\n]/u;
