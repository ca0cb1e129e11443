import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/index.ts';
import { unpack } from '../../src/input/archive.ts';
import { processInput } from '../../src/process-input.ts';
import { itemsOf, sectionsOf } from '../helpers/report-of.ts';
import { odtOf } from '../helpers/to-odt.ts';
import { type XlsxCell, xlsxOf } from '../helpers/to-xlsx.ts';
import { narratives, toText } from '../narratives/index.ts';

const prose = (country: string) =>
  `${country}: Tier 2\n\n${`The Government of ${country} did not fully meet the minimum standards. `.repeat(5)}`;
const [peru, chad] = [prose('Peru'), prose('Chad')];
const bounds = { maxBytes: 1024 * 1024, isLimitAsked: false };

async function textsIn(bytes: Uint8Array, name = 'pages.xlsx') {
  const members = await unpack({ name, bytes }, bounds);
  return members.map((member) => [
    member.name,
    new TextDecoder().decode(member.bytes),
    ...member.notices.map(({ ruleId }) => ruleId),
  ]);
}

/** A cell of OpenDocument: each line of a text is a paragraph. */
const openCell = (value: string | number) =>
  typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value},0</text:p></table:table-cell>`
    : `<table:table-cell office:value-type="string">${value
        .split('\n')
        .map((line) => `<text:p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text:p>`)
        .join('')}</table:table-cell>`;

const odsOf = (rows: string, others = {}) =>
  odtOf(`<table:table table:name="Sheet1">${rows}</table:table>`, 'spreadsheet', others);

const shown = (table: XlsxCell[][], others = {}) => textsIn(xlsxOf({ Sheet1: table }, others));

describe('a workbook', () => {
  it('gives the reports that its sheets give as tables of comma-separated values', async () => {
    const rows = narratives.map((narrative) => [narrative.iso3, narrative.year, toText(narrative)] as const);
    const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
    const csv = [['id', 'year', 'text'], ...rows].map((row) => row.map(cell).join(',')).join('\n');
    const table = [['id', 'year', 'text'], ...rows];
    const inputs = [
      { name: 'pages.csv', bytes: Buffer.from(csv) },
      { name: 'pages.xlsx', bytes: xlsxOf({ Sheet1: table, Notes: [['who'], ['me']] }) },
      {
        name: 'pages.ods',
        bytes: await odsOf(
          table.map((cells) => `<table:table-row>${cells.map(openCell).join('')}</table:table-row>`).join(''),
        ),
      },
    ];
    const textsOf = (report: Report) => [report.id, sectionsOf(report), itemsOf(report), report.figures];
    const [asTable, ...others] = await Promise.all(inputs.map((input) => processInput(input)));
    expect(asTable?.reports).toHaveLength(narratives.length);
    for (const { reports } of others) expect(reports.map(textsOf)).toEqual(asTable?.reports.map(textsOf));
  });

  it('has its texts under the names of their sheets, and the numbers of their rows, hidden ones too', async () => {
    const hidden =
      '<workbook xmlns:r="urn:r"><x:sheets xmlns:x="urn:x"><x:sheet name="2018" r:id="rId1" state="hidden"/><x:sheet name="a/b" r:id="rId2"/></x:sheets></workbook>';
    const bytes = xlsxOf(
      {
        A: [['text'], [], [chad]],
        B: [
          ['year', 'text'],
          [2019, peru],
        ],
      },
      { 'xl/workbook.xml': hidden },
    );
    expect(await textsIn(bytes)).toEqual([
      ['pages.xlsx/2018/3/text', chad],
      ['pages.xlsx/2019/a_b/2/text', peru],
    ]);
  });

  it('has the rows of each sheet apart, also where all have as many', async () => {
    const sheetOf = (country: string) =>
      [`${country}: Tier 2`, 'Boats sank.', 'PROSECUTION', 'Judges sat. '.repeat(20), 'PROTECTION', 'None.'].map(
        (cell) => [cell],
      );
    const found = await textsIn(xlsxOf({ Peru: sheetOf('Peru'), Chad: sheetOf('Chad') }));
    expect(found.map(([name, text]) => [name, text?.split('\n\n').at(-1)])).toEqual([
      ['pages.xlsx/Peru/2/Peru: Tier 2', 'None.'],
      ['pages.xlsx/Chad/2/Chad: Tier 2', 'None.'],
    ]);
  });

  it('may have no names of columns', async () => {
    expect(
      await shown([
        [1, peru],
        [2, chad],
      ]),
    ).toEqual([
      ['pages.xlsx/Sheet1/1/column 2', peru],
      ['pages.xlsx/Sheet1/2/column 2', chad],
    ]);
  });

  const strings = (item: string) => ({ 'xl/sharedStrings.xml': `<sst><si>${item}</si></sst>` });
  const head = ['text'];
  const first = { xml: '<c t="s"><v>0</v></c>' };
  const half = peru.length / 2;

  it.each<[string, XlsxCell, Record<string, string>]>([
    ['shared', first, strings(`<t>${peru}</t>`)],
    [
      'shared and set in pieces',
      first,
      strings(`<r><rPr><b/></rPr><t>${peru.slice(0, half)}</t></r><r><t>${peru.slice(half)}</t></r>`),
    ],
    ['what a formula gives', { xml: `<c t="str"><f>A1&amp;B1</f><v>${peru}</v></c>` }, {}],
    [
      'written with the ends of lines of Windows',
      { xml: `<c t="str"><v>${peru.replaceAll('\n', '_x000A_')}</v></c>` },
      {},
    ],
    [
      'with a prefix for each name',
      { xml: `<x:c xmlns:x="urn:x" t="inlineStr"><x:is><x:t>${peru}</x:t></x:is></x:c>` },
      {},
    ],
  ])('has a text that is %s', async (_, cell, others) => {
    expect(await shown([head, [cell]], others)).toEqual([['pages.xlsx/Sheet1/2/text', peru]]);
  });

  it('has nothing in a cell of a shared text that is blank', async () => {
    const blank = { xml: '<c r="A2" t="s"/>' };
    expect(await shown([head, [blank], [peru]], strings(`<t>${chad}</t>`))).toEqual([
      ['pages.xlsx/Sheet1/3/text', peru],
    ]);
  });

  const from1904 = {
    'xl/workbook.xml':
      '<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
  };

  it.each<[string, XlsxCell, string, Record<string, string>?]>([
    ['a number', 2018, '2018/'],
    ['a number with a point', { xml: '<c><v>2018.0</v></c>' }, '2018/'],
    ['text', '2018', '2018/'],
    ['a date', { xml: '<c s="1"><v>43101</v></c>' }, '2018/'],
    ['a date in a format of its own', { xml: '<c s="2"><v>43279.5</v></c>' }, '2018/'],
    ['a date by its name', { xml: '<c t="d"><v>2018-06-28</v></c>' }, '2018/'],
    ['a number in a format that only says so', { xml: '<c s="3"><v>43101</v></c>' }, ''],
    ['a number that is no date, in a format of dates', { xml: '<c s="1"><v>1e15</v></c>' }, ''],
    ['a date of a workbook that counts from 1904 on', { xml: '<c s="1"><v>41639</v></c>' }, '2018/', from1904],
  ])('tells the year as %s', async (_, year, place, others = {}) => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]mmmm yyyy"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const found = await shown(
      [
        ['year', 'text'],
        [year, peru],
      ],
      { 'xl/styles.xml': styles, ...others },
    );
    expect(found).toEqual([[`pages.xlsx/${place}Sheet1/2/text`, peru]]);
  });

  it('tells a text that was cut where a cell is full', async () => {
    const cut = peru.repeat(200).slice(0, 32_767);
    const found = await shown([['text'], [cut], [chad]]);
    expect(found.map(([name, , told]) => [name, told])).toEqual([
      ['pages.xlsx/Sheet1/2/text', undefined],
      ['pages.xlsx/Sheet1/3/text', undefined],
      ['pages.xlsx/Sheet1/2/text', 'damaged-archive'],
    ]);
    const asTable = await textsIn(Buffer.from(`text\n"${cut}"\n`), 'pages.csv');
    expect(asTable.map(([name, , told]) => [name, told])).toEqual([
      ['pages.csv/2/text', undefined],
      ['pages.csv/2/text', 'damaged-archive'],
    ]);
  });

  it('that is damaged, locked, binary, without texts or more than may be read says so', async () => {
    const told = async (bytes: Uint8Array) => (await textsIn(bytes)).map(([, , ruleId]) => ruleId);
    const sheet = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' };
    const oneSheet = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    };
    expect(await told(xlsxOf({ A: [] }, sheet))).toEqual(['damaged-archive']);
    expect(await told(xlsxOf({ A: [head, [peru]], B: [] }, oneSheet))).toEqual(['damaged-archive']);
    for (const number of ['x', '0', '1.5', '4294967297']) {
      const row = `<row r="${number}"><c t="inlineStr"><is><t>${peru}</t></is></c></row>`;
      const rows = { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>` };
      expect(await told(xlsxOf({ A: [] }, rows))).toEqual(['damaged-archive']);
    }
    for (const row of ['<row r="2"/><row r="2"/>', '<row><c r="A1"/><c r="a1"/></row>']) {
      const rows = { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>` };
      expect(await told(xlsxOf({ A: [] }, rows))).toEqual(['damaged-archive']);
    }
    const lost = { xml: '<c r="A3" t="s"><v>7</v></c>' };
    expect(await told(xlsxOf({ A: [head, [peru], [lost]] }, strings('<t>a</t>')))).toEqual(['damaged-archive']);
    expect(await told(xlsxOf({ A: [['a', 'b']] }))).toEqual(['empty-archive']);
    const many = [head, ...Array(2000).fill([first])];
    expect(await told(xlsxOf({ A: many }, strings(`<t>${'x'.repeat(1000)}</t>`)))).toEqual(['input-too-large']);
    const apart = Array.from({ length: 300 }, (_, row) => [{ xml: `<c r="XFD${row + 1}"><v>1</v></c>` }]);
    expect(await told(xlsxOf({ A: apart }))).toEqual(['input-too-large']);
  });
});

describe('a workbook of OpenDocument', () => {
  const row = (inner: string, times = 1) =>
    `<table:table-row table:number-rows-repeated="${times}">${inner}</table:table-row>`;
  const blank = (times: number) => `<table:table-cell table:number-columns-repeated="${times}"/>`;
  const named = (inner: string) => `<table:table-cell><text:p>${inner}</text:p></table:table-cell>`;

  it('has its texts where they stand: blank cells and rows are counted, and what repeats, covered and hidden ones too', async () => {
    const head = `<table:table-header-rows>${row(named('year') + blank(2) + named('text') + blank(16_380))}</table:table-header-rows>`;
    const date =
      '<table:table-cell office:value-type="date" office:date-value="2018-06-28T00:00:00"><text:p>June</text:p></table:table-cell>';
    const texts = [
      row(blank(16_384), 3),
      row(`${date}<table:covered-table-cell table:number-columns-repeated="2"/>${openCell(peru)}`),
      `<table:table-row-group table:display="false">${row(blank(3) + openCell(chad), 2)}</table:table-row-group>`,
      row(blank(16_384), 1_048_500),
    ];
    expect(await textsIn(await odsOf(head + texts.join('')), 'pages.ods')).toEqual([
      ['pages.ods/2018/Sheet1/5/text', peru],
      ['pages.ods/Sheet1/6/text', chad],
      ['pages.ods/Sheet1/7/text', chad],
    ]);
  });

  it('shows of a cell its lines and blanks, and not what was noted beside it', async () => {
    const note = '<office:annotation><text:p>Check this</text:p></office:annotation>';
    const lines = peru
      .replace('\n\n', '<text:line-break/><text:line-break/>')
      .replace(' did', '<text:s/><text:span>did</text:span>');
    const cell = `<table:table-cell>${note}<text:p>${lines}</text:p></table:table-cell>`;
    const bytes = await odsOf(row(named('text')) + row(cell));
    expect(await textsIn(bytes, 'pages.ods')).toEqual([['pages.ods/Sheet1/2/text', peru]]);
  });

  it('that is locked, broken or more than may be read says so', async () => {
    const told = async (bytes: Uint8Array) => (await textsIn(bytes, 'pages.ods')).map(([, , ruleId]) => ruleId);
    const locked = { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>', 'content.xml': 'locked' };
    expect(await told(await odsOf('', locked))).toEqual(['encrypted-archive']);
    expect(await told(await odsOf(row(named('text')) + row(openCell(peru), 1_000_000)))).toEqual(['input-too-large']);
    expect(await told(await odsOf(row(named('text')) + row(openCell(peru), 2_000_000)))).toEqual(['damaged-archive']);
    expect(await told(await odsOf(row(blank(20_000))))).toEqual(['damaged-archive']);
    expect(await told(await odsOf(row(blank(0.5))))).toEqual(['damaged-archive']);
  });
});
