import type { Element, Root } from 'xast';
import { readXml } from '../text/read-xml.ts';
import { elementsIn, elementsNamed, textIn } from '../text/xml-elements.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';
import { asTable } from './table.ts';
import { textsIn } from './texts-in-data.ts';

/**
 * The texts in the sheets of a workbook of Excel (`.xlsx`), each sheet a table that is read as one of comma-separated values:
 * 'pages.xlsx/Sheet1/2/text'. What is hidden in it is read as well. Never throws.
 */
export function textsInWorkbook(name: string, parts: ReadonlyMap<string, Uint8Array>, left: Budget): Member[] {
  try {
    const tables = Object.fromEntries(tablesOf(parts, left));
    return left.bytes < 0 ? [failed(name, 'input-too-large', tooMuch(left))] : textsIn(name, tables, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** The sheets by their names, as all programs save them. */
function tablesOf(parts: ReadonlyMap<string, Uint8Array>, left: Budget): [name: string, table: object][] {
  const xmlIn = (path: string): Root => {
    const bytes = parts.get(path);
    return bytes ? readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : { type: 'root', children: [] };
  };
  const relations = elementsNamed('Relationship', xmlIn('xl/_rels/workbook.xml.rels'));
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  const shared = elementsNamed('si', xmlIn('xl/sharedStrings.xml')).map(wordsOf);
  const book = xmlIn('xl/workbook.xml');
  const isFrom1904 = elementsNamed('workbookPr', book).some((one) => isTrue.test(one.attributes['date1904'] ?? ''));
  const dates = { styles: stylesOfDates(xmlIn('xl/styles.xml')), first: isFrom1904 ? firstOf1904 : firstOf1900 };
  return elementsNamed('sheet', book).map(({ attributes }) => {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const path = new URL(targets.get(id) ?? '', 'book:///xl/').pathname.slice(1);
    known(parts.get(path), `sheet ${attributes['name']}`);
    return [attributes['name'] ?? '', asTable(rowsOf(xmlIn(path), left, (cell) => shownIn(cell, shared, dates)))];
  });
}

/** Rows and cells need not say where they stand: it is the next one then. A sheet of Excel has no more rows. */
function rowOf({ attributes: { r = '' } }: Element, next: number): number {
  const row = r === '' ? next : Number(r) - 1;
  if (Number.isInteger(row) && row >= 0 && row < 2 ** 20) return row;
  throw new RangeError(`Unexpected row \`${r}\``);
}

/** 'B7' is in column 1. */
function columnOf({ attributes }: Element): number | null {
  const letters = [...(attributes['r'] ?? '')].filter((sign) => sign >= 'A');
  return letters.length > 0 ? letters.reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1 : null;
}

/** A table has blank cells, too. */
const cellWeight = 32;

/** The rows of a sheet, as wide as the widest; none where that is too much: many cells may show one text, and stand far apart. */
function rowsOf(sheet: Root, left: Budget, shown: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  let width = 0;
  for (const line of elementsNamed('row', sheet)) {
    const cells: string[] = [];
    let at = -1;
    for (const cell of elementsNamed('c', line)) {
      at = columnOf(cell) ?? at + 1;
      const text = shown(cell);
      if (text !== '') cells[at] = text;
      left.bytes -= text.length;
    }
    const row = rowOf(line, rows.length);
    if (cells.length > 0) rows[row] = cells;
    width = Math.max(width, cells.length);
    if (left.bytes >= rows.length * width * cellWeight) continue;
    left.bytes = -1;
    return [];
  }
  return Array.from(rows, (cells) => Array.from({ length: width }, (_, at) => cells?.[at] ?? ''));
}

const isTrue = /^(?:1|true)$/u;
/** Days are counted as if 1900 had been a leap year, or from 1904 on, as on old Macs. */
const [firstOf1900, firstOf1904, day] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1), 86_400_000];

/** How a workbook has dates: the styles that show a number as one, and the day that is 0. */
interface Dates {
  styles: ReadonlySet<number>;
  first: number;
}

function shownIn(cell: Element, shared: ReadonlyArray<string>, dates: Dates): string {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') return wordsOf(cell);
  const value = elementsNamed('v', cell).map(textIn).join('');
  if (value === '') return '';
  if (type === 's') return known(shared[Number(value)], `string ${value}`);
  if (type !== 'n') return unescaped(value);
  // '2018.0' is how some write it.
  const date = dates.styles.has(Number(style ?? 0)) ? new Date(dates.first + Number(value) * day) : null;
  // Excel shows no date, either, where the number is too large for one.
  return date && Number.isFinite(date.getTime()) ? date.toISOString().slice(0, 10) : String(Number(value));
}

function known<Found>(found: Found | undefined, name: string): Found {
  if (found === undefined) throw new RangeError(`Unexpected ${name}, which is nowhere`);
  return found;
}

/** Formats of numbers that every workbook has and that show a year; what another shows as it stands. */
const formatsOfDates = [14, 15, 17, 22];
const asItStands = /"[^"]{0,99}"|\[[^\]]{0,99}\]|\\[\s\S]/gu;

/** The numbers of the styles that show a number as a date. */
function stylesOfDates(styles: Root): ReadonlySet<number> {
  const own = elementsNamed('numFmt', styles).filter(({ attributes }) =>
    (attributes['formatCode'] ?? '').replace(asItStands, '').toLowerCase().includes('y'),
  );
  const formats = new Set([...formatsOfDates, ...own.map(({ attributes }) => Number(attributes['numFmtId']))]);
  const all = elementsNamed('cellXfs', styles).flatMap(elementsIn);
  return new Set([...all.keys()].filter((at) => formats.has(Number(all[at]?.attributes['numFmtId']))));
}

/** A character that XML has no place for: '_x000D_', the end of a line. */
const escaped = /_x([\dA-Fa-f]{4})_/gu;

function unescaped(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The words of a string, also where some are set otherwise. */
function wordsOf(string: Element): string {
  return unescaped(elementsNamed('t', string).map(textIn).join(''));
}
