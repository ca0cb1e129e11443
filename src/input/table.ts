import Papa from 'papaparse';
import { shortestText } from './data.ts';

/** What Excel writes in front of a table: 'sep=;'. */
const declaredSign = /^sep=(.)\r?\n/iu;
/** Where each word has a row, as `tesseract` writes them, a quotation mark is the word's. */
const unquoted = /^level\tpage_num\t/u;
const firstRow = /^(?:[^"\r\n]|"[^"]*")*/u;
const quoted = /"[^"]*"/gu;
const signs = [',', ';', '\t', '|'];

/**
 * A table of comma-separated values, as data.
 *
 * @throws RangeError if a cell does not end, or a row has more cells than the first one: what parts cells stands inside a text.
 */
export function tableOf(given: string): Record<string, Record<string, string>> {
  const declared = declaredSign.exec(given);
  const text = given.slice(declared?.[0].length ?? 0);
  const quoteChar = unquoted.test(text) ? Papa.RECORD_SEP : '"';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: declared?.[1] ?? signOf(text), quoteChar });
  const damage = errors.find(({ type }) => type === 'Quotes');
  if (damage) throw new RangeError(`${damage.message} (row ${Number(damage.row) + 1})`);
  return asTable(data);
}

/** Rows by their numbers, cells by the names of their columns, as JSON would have them; a first row that holds a text names no columns. */
export function asTable(data: ReadonlyArray<ReadonlyArray<string>>): Record<string, Record<string, string>> {
  const [names = []] = data;
  const first = isWithRowNames(data) ? ['', ...names] : names;
  const long = data.findIndex((cells) => cells.slice(first.length).some((cell) => cell.trim() !== ''));
  if (long >= 0) throw new RangeError(`More cells than in the first row (row ${long + 1})`);
  const isNamed = first.every((cell) => cell.length < shortestText);
  const keyOf = (column: number) =>
    isNamed && first.indexOf(first[column] ?? '') === column ? first[column] : `column ${column + 1}`;
  const rows = data.map((cells, row) => [
    row + 1,
    Object.fromEntries(cells.map((cell, column) => [keyOf(column), cell])),
  ]);
  return Object.fromEntries(isNamed ? rows.slice(1) : rows);
}

/** R gives the column with the numbers of the rows no name: the first row has one cell less. */
function isWithRowNames([names = [], ...rows]: ReadonlyArray<ReadonlyArray<string>>): boolean {
  const written = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const isNumbered = (cells: ReadonlyArray<string>, index: number) =>
    cells.length === names.length + 1 && cells[0] === String(index + 1);
  return written.length > 0 && written.every(isNumbered);
}

/**
 * What parts the cells: the sign that the first row has most of. The texts below have commas and semicolons of their own, and do not count.
 * One that no text has where the first row has none of them: there is one column.
 */
function signOf(text: string): string {
  const row = (firstRow.exec(text)?.[0] ?? '').replace(quoted, '');
  const countOf = (sign: string) => row.split(sign).length - 1;
  const [most = ',', ...others] = signs;
  const sign = others.reduce((best, other) => (countOf(other) > countOf(best) ? other : best), most);
  return countOf(sign) > 0 ? sign : Papa.UNIT_SEP;
}
