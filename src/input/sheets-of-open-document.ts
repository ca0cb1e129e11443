import type { Element, Root } from 'xast';
import { elementsIn, elementsNamed, localName, textIn } from '../text/xml-elements.ts';
import type { Cell, Sheet } from './table.ts';

/** The sheets of a workbook of OpenDocument (`.ods`). */
export function* sheetsOfOpenDocument(content: Root): Iterable<Sheet> {
  const tables = elementsNamed('spreadsheet', content).flatMap((sheets) => elementsIn(sheets));
  for (const table of tables.filter((one) => localName(one) === 'table'))
    yield [table.attributes['table:name'] ?? '', cellsIn(table)];
}

function* cellsIn(table: Element): Iterable<Cell> {
  let row = 0;
  for (const line of elementsNamed('table-row', table)) {
    const rows = repeated(line, 'rows');
    let column = 0;
    for (const cell of elementsIn(line)) {
      const columns = repeated(cell, 'columns');
      const text = shownIn(cell);
      for (let at = 0; text !== '' && at < rows * columns; at += 1)
        yield [row + (at % rows), column + Math.floor(at / rows), text];
      column += columns;
    }
    row += rows;
  }
}

/** How often a row or cell stands there; sheets end with thousands that are blank. */
function repeated({ attributes }: Element, what: 'rows' | 'columns'): number {
  return Number(attributes[`table:number-${what}-repeated`] ?? 1) || 1;
}

function shownIn(cell: Element): string {
  const { 'office:value-type': type, 'office:value': value, 'office:date-value': date } = cell.attributes;
  if (type !== 'string' && (date || value)) return date ?? value ?? '';
  const paragraphs = elementsIn(cell).filter((child) => localName(child) === 'p');
  return paragraphs.map((paragraph) => textIn(paragraph, shown)).join('\n');
}

const mostBlanks = 20;

/** What is shown of an element in a paragraph. */
function shown(element: Element): string {
  const count = Number(element.attributes['text:c'] ?? 1) || 1;
  const signs = new Map([
    ['s', ' '.repeat(Math.min(count, mostBlanks))],
    ['tab', ' '],
    ['line-break', '\n'],
    ['annotation', ''],
  ]);
  return signs.get(localName(element)) ?? textIn(element, shown);
}
