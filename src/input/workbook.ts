import type { Element, Root, RootContent } from 'xast';
import type { Parts } from '../text/office-parts.ts';
import { readXml } from '../text/read-xml.ts';
import { childrenNamed, elementsIn, elementsNamed, textIn, usePrefixes } from '../text/xml-elements.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';
import { asTable } from './table.ts';
import { textsIn } from './texts-in-data.ts';

/**
 * The texts in the sheets of a workbook of Excel (`.xlsx`) or OpenDocument (`.ods`), each sheet a table that is read as one of
 * comma-separated values: 'pages.xlsx/Sheet1/2/text'. What is hidden in it is read as well. Never throws.
 */
export function textsInWorkbook(name: string, parts: Parts, left: Budget): Member[] {
  try {
    const xmlIn = (path: string): Root => {
      const bytes = parts.get(path);
      return bytes ? readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : { type: 'root', children: [] };
    };
    if (elementsNamed('encryption-data', xmlIn('META-INF/manifest.xml')).length > 0)
      return [failed(name, 'encrypted-archive')];
    const sheets = parts.has('content.xml') ? openSheetsOf(xmlIn('content.xml')) : sheetsOf(parts, xmlIn);
    const tables = sheets.map(([sheet, lines]) => [sheet, asTable(rowsOf(lines, left))]);
    return left.bytes < 0
      ? [failed(name, 'input-too-large', tooMuch(left))]
      : textsIn(name, Object.fromEntries(tables), left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** A row or a cell as a program writes it: the place that it says, or the next one, and how often in a row it stands. */
interface Placed {
  at?: number | undefined;
  times?: number;
}
type Cell = Placed & { text: string };
type Line = Placed & { cells: ReadonlyArray<Cell> };
type Sheet = readonly [name: string, lines: ReadonlyArray<Line>];

/** A sheet of Excel has no more rows and columns, nor has one of LibreOffice. */
const [mostRows, mostColumns] = [2 ** 20, 2 ** 14];
/** A table has blank cells, too. */
const cellWeight = 32;

/** The rows of a sheet, as wide as the widest; none where that is too much: many cells may show one text, and stand far apart. */
function rowsOf(lines: ReadonlyArray<Line>, left: Budget): string[][] {
  let [height, width] = [0, 0];
  const rows = inPlaces(lines, mostRows, (line, end) => {
    const cells = inPlaces(line.cells, mostColumns, ({ text, times = 1 }) => {
      left.bytes -= text.length * times * (line.times ?? 1);
      return text === '' ? null : text;
    });
    if (cells.length === 0 || left.bytes < 0) return null;
    height = Math.max(height, end);
    width = Math.max(width, cells.length);
    if (left.bytes < height * width * cellWeight) left.bytes = -1;
    return cells;
  });
  return left.bytes < 0 ? [] : Array.from(rows, (cells) => Array.from({ length: width }, (_, at) => cells?.[at] ?? ''));
}

/** What rows or cells hold, where they stand. What says that it stands where another does, or where none can, is an error. */
function inPlaces<One extends Placed, Held>(
  all: ReadonlyArray<One>,
  most: number,
  heldBy: (one: One, end: number) => Held | null,
): Held[] {
  const places: Held[] = [];
  const taken = new Set<number>();
  let next = 0;
  for (const one of all) {
    const { at = next, times = 1 } = one;
    next = at + times;
    const isPlace = [at, times].every(Number.isInteger) && at >= 0 && times > 0 && next <= most && !taken.has(at);
    if (!isPlace) throw new RangeError(`Unexpected row or column ${at + 1}`);
    taken.add(at);
    const held = heldBy(one, next);
    if (held !== null) for (let place = at; place < next; place += 1) places[place] = held;
  }
  return places;
}

/** The sheets of Excel by their names, as all programs save them. */
function sheetsOf(parts: Parts, xmlIn: (path: string) => Root): Sheet[] {
  const relations = elementsNamed('Relationship', xmlIn('xl/_rels/workbook.xml.rels'));
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  const shared = elementsNamed('si', xmlIn('xl/sharedStrings.xml')).map(wordsOf);
  const book = xmlIn('xl/workbook.xml');
  const isFrom1904 = elementsNamed('workbookPr', book).some((one) => isTrue.test(one.attributes['date1904'] ?? ''));
  const dates = { styles: stylesOfDates(xmlIn('xl/styles.xml')), first: isFrom1904 ? firstOf1904 : firstOf1900 };
  return elementsNamed('sheet', book).map((sheet): Sheet => {
    const id = Object.entries(sheet.attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const path = new URL(targets.get(id) ?? '', 'book:///xl/').pathname.slice(1);
    known(parts.get(path), `sheet ${sheet.attributes['name']}`);
    const lines = elementsNamed('row', xmlIn(path)).map((row) => {
      const cells = elementsNamed('c', row).map((cell) => ({ at: columnOf(cell), text: shownIn(cell, shared, dates) }));
      return { at: row.attributes['r'] === undefined ? undefined : Number(row.attributes['r']) - 1, cells };
    });
    return [sheet.attributes['name'] ?? '', lines];
  });
}

/** 'B7' is in column 1. */
function columnOf({ attributes }: Element): number | undefined {
  const letters = [...(attributes['r'] ?? '').toUpperCase()].filter((sign) => sign >= 'A');
  return letters.length > 0 ? letters.reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1 : undefined;
}

const cellNames = new Set(['table:table-cell', 'table:covered-table-cell']);

/** The sheets of OpenDocument: what stands once more in a row, blank cells mostly, is counted. */
function openSheetsOf(content: Root): Sheet[] {
  usePrefixes(content);
  const times = (what: string, { attributes }: Element) => Number(attributes[`table:number-${what}-repeated`] ?? 1);
  const cellOf = (cell: Element) => ({ times: times('columns', cell), text: openText(cell) });
  const lineOf = (row: Element) => {
    const cells = elementsIn(row).filter(({ name }) => cellNames.has(name));
    return { times: times('rows', row), cells: cells.map(cellOf) };
  };
  const tables = elementsNamed('spreadsheet', content).flatMap((book) => childrenNamed('table:table', book));
  return tables.map((table) => [table.attributes['table:name'] ?? '', elementsNamed('table-row', table).map(lineOf)]);
}

/** What a cell shows: a number and a date as they are, whatever is shown of them; else its paragraphs, but for what was noted beside them. */
function openText(cell: Element): string {
  const { 'office:date-value': date, 'office:value': value, 'office:value-type': type } = cell.attributes;
  if (type === 'float') return String(Number(value));
  return date?.slice(0, 10) ?? childrenNamed('text:p', cell).map(openWords).join('\n');
}

function openWords(node: RootContent): string {
  if (node.type !== 'element') return textIn(node);
  const { name } = node;
  if (name === 'office:annotation') return '';
  if (name === 'text:line-break') return '\n';
  // So many blanks as it stands for make no difference.
  return name === 'text:s' || name === 'text:tab' ? ' ' : node.children.map(openWords).join('');
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
