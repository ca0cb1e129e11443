import type { Root } from 'xast';
import { readXml } from '../text/read-xml.ts';
import { elementsNamed } from '../text/xml-elements.ts';
import { shortestText } from './data.ts';
import { type Budget, failed, type Member, tooMuch } from './member.ts';
import { sheetsOfExcel } from './sheets-of-excel.ts';
import { sheetsOfOpenDocument } from './sheets-of-open-document.ts';
import { type Cell, type Table, withNames } from './table.ts';
import { textsInTables } from './texts-in-data.ts';

/** A table that is made whole: blank cells are cells, too. */
const mostCells = 4_000_000;

/**
 * The texts in the sheets of a workbook of Excel or OpenDocument, each sheet a table that is read as one of comma-separated values:
 * 'pages.xlsx/Sheet1/2/text'. What is hidden in it is read as well. Never throws.
 */
export function textsInWorkbook(name: string, parts: ReadonlyMap<string, Uint8Array>, left: Budget): Member[] {
  const xmlIn = (path: string): Root => {
    const bytes = parts.get(path);
    return bytes ? readXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) : { type: 'root', children: [] };
  };
  try {
    if (elementsNamed('encryption-data', xmlIn('META-INF/manifest.xml')).length > 0)
      return [failed(name, 'encrypted-archive')];
    const sheets = parts.has('content.xml') ? sheetsOfOpenDocument(xmlIn('content.xml')) : sheetsOfExcel(xmlIn);
    const tables: [string, Table][] = [];
    for (const [sheet, cells] of sheets) {
      const table = tableOf(cells, left.bytes);
      if (table === null) return [failed(name, 'input-too-large', tooMuch(left))];
      tables.push([sheet, table]);
    }
    return textsInTables(name, tables, left);
  } catch (error) {
    return [failed(name, 'damaged-archive', [(error as Error).message])];
  }
}

/** The cells as a table; `null` where that is too much: many cells may show one text, and stand far apart. */
function tableOf(cells: Iterable<Cell>, most: number): Table | null {
  const rows = new Map<number, string[]>();
  let size = 0;
  let width = 0;
  for (const [row, column, text] of cells) {
    if (text.trim() === '') continue;
    size += text.length;
    width = Math.max(width, column + 1);
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    own[column] = text;
    if (size > most || width * rows.size > mostCells) return null;
  }
  const all = [...rows].map(
    ([row, own]) => [row + 1, Array.from({ length: width }, (_, at) => own[at] ?? '')] as const,
  );
  const start = startOf(all.map(([, own]) => own));
  return withNames(all[start]?.[1] ?? [], all.slice(start));
}

const number = /^-?[\d.]+$/u;

/** Where a table begins that has a title above it, 'Reports of 2018' alone in a row, as nobody writes in comma-separated values. */
function startOf(rows: ReadonlyArray<ReadonlyArray<string>>): number {
  const said = (row: ReadonlyArray<string>) => row.filter((cell) => cell !== '');
  const start = rows.findIndex((row) => said(row).length > 1);
  const isShort = (cell: string) => cell.length < shortestText;
  const isHead = said(rows[start] ?? []).every((cell) => isShort(cell) && !number.test(cell));
  return start > 0 && isHead && rows.slice(0, start).flat().every(isShort) ? start : 0;
}
