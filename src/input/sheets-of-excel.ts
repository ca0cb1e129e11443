import type { Element, Root } from 'xast';
import { elementsIn, elementsNamed, localName, type Parent, textIn } from '../text/xml-elements.ts';
import type { Cell, Sheet } from './table.ts';

/** What the cells of a workbook lean on. */
interface Book {
  /** Strings that cells name by their numbers. */
  shared: ReadonlyArray<string>;
  /** The numbers of the styles that show a number as a date. */
  dates: ReadonlySet<number>;
  /** The day from which days are counted. */
  epoch: number;
}

/** The sheets of a workbook of Excel, as all programs save them (`.xlsx`). */
export function* sheetsOfExcel(xmlIn: (path: string) => Root): Iterable<Sheet> {
  const workbook = xmlIn('xl/workbook.xml');
  const relations = elementsNamed('Relationship', xmlIn('xl/_rels/workbook.xml.rels'));
  const targets = new Map(relations.map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  const isFrom1904 = elementsNamed('workbookPr', workbook).some(({ attributes }) =>
    isOn.has(attributes['date1904'] ?? ''),
  );
  const book: Book = {
    shared: elementsNamed('si', xmlIn('xl/sharedStrings.xml')).map(wordsOf),
    dates: stylesOfDates(xmlIn('xl/styles.xml')),
    // As if 1900 had been a leap year.
    epoch: isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30),
  };
  for (const { attributes } of elementsNamed('sheet', workbook)) {
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const path = new URL(targets.get(id) ?? '', 'book:///xl/').pathname.slice(1);
    yield [attributes['name'] ?? '', cellsOf(xmlIn(path), book)];
  }
}

const isOn = new Set(['1', 'true']);

function* cellsOf(sheet: Root, book: Book): Iterable<Cell> {
  let row = -1;
  for (const line of elementsNamed('row', sheet)) {
    row = Number(line.attributes['r'] ?? row + 2) - 1;
    let column = -1;
    for (const cell of elementsIn(line)) {
      column = columnOf(cell.attributes['r'] ?? '') ?? column + 1;
      yield [row, column, shownIn(cell, book)];
    }
  }
}

const letters = /^[A-Z]{1,3}(?=\d)/u;

/** 'B7' is in column 1. */
function columnOf(reference: string): number | null {
  const name = letters.exec(reference)?.[0];
  return name === undefined ? null : [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownIn(cell: Element, { shared, dates, epoch }: Book): string {
  const { t: type = 'n', s: style } = cell.attributes;
  const [inline] = elementsNamed('is', cell);
  if (inline) return wordsOf(inline);
  const value = elementsNamed('v', cell)
    .map((one) => textIn(one))
    .join('');
  if (type === 's') return shared[Number(value)] ?? '';
  if (type !== 'n' || value === '') return unescaped(value);
  // '2018.0' is how some write it.
  return dates.has(Number(style ?? 0)) ? dateOf(epoch + Number(value) * day) : String(Number(value));
}

const day = 86_400_000;

function dateOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Formats of numbers that every workbook has and that show a year. */
const formatsOfDates = [14, 15, 17, 22];
/** What a format shows as it stands. */
const asItStands = /"[^"]*"|\[[^\]]*\]|\\[\s\S]/gu;
const ofYear = /y/iu;

function stylesOfDates(styles: Root): ReadonlySet<number> {
  const own = elementsNamed('numFmt', styles).filter(({ attributes }) =>
    ofYear.test((attributes['formatCode'] ?? '').replace(asItStands, '')),
  );
  const formats = new Set([...formatsOfDates, ...own.map(({ attributes }) => Number(attributes['numFmtId']))]);
  const all = elementsNamed('cellXfs', styles).flatMap((list) => elementsIn(list));
  return new Set([...all.keys()].filter((at) => formats.has(Number(all[at]?.attributes['numFmtId']))));
}

/** A character that XML has no place for: '_x000D_', the end of a line. */
const escaped = /_x([\dA-Fa-f]{4})_/gu;

function unescaped(text: string): string {
  return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The words of a string, also where some are set otherwise; not how they are read aloud (`rPh`). */
function wordsOf(string: Parent): string {
  const runs = elementsIn(string).flatMap((run) => (localName(run) === 'r' ? elementsIn(run) : [run]));
  return unescaped(
    runs
      .filter((run) => localName(run) === 't')
      .map((run) => textIn(run))
      .join(''),
  );
}
