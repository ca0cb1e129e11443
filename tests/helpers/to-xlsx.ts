import { zip } from './zip.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letter = (column: number) => String.fromCharCode(65 + column);

/** A cell as it is written, `<c>` and all, or a string or number. */
export type XlsxCell = string | number | { xml: string };

function cellOf(cell: XlsxCell, reference: string): string {
  if (typeof cell === 'object') return cell.xml;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A workbook of Excel: its sheets by their names, each a list of rows; `others`: more of its parts. */
export function xlsxOf(
  sheets: Record<string, ReadonlyArray<ReadonlyArray<XlsxCell>>>,
  others: Record<string, string> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const targets = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  const pages = Object.values(sheets).map((rows, at) => {
    const lines = rows.map((cells, row) => {
      const inner = cells.map((cell, column) => cellOf(cell, `${letter(column)}${row + 1}`));
      return `<row r="${row + 1}">${inner.join('')}</row>`;
    });
    return [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`];
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns:r="urn:r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    ...Object.fromEntries(pages),
    ...others,
  };
  return zip(Object.entries(parts).map(([name, text]) => ({ name, text })));
}
