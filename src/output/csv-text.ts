import type { Cell, Row } from './format.ts';

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
export function toLines(rows: ReadonlyArray<Row>): string {
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
