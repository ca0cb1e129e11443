import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../src/output/csv-text.ts';
import { outputFormat } from '../src/output/index.ts';
import { json } from '../src/output/json.ts';
import { indexCsv, indexJson, indexRow } from '../src/output/report-index.ts';
import { slug } from '../src/output/slug.ts';
import { processInput } from '../src/process-input.ts';
import type { Report } from '../src/report/report.ts';
import { reportSchema } from '../src/report/schema.ts';
import { sample } from './helpers/run-cli.ts';
import { written } from './helpers/written.ts';

const reports = await parsed(['2023/slovenia.txt', '2022/yemen.txt', '2017/volume.txt']);

async function parsed(names: string[]): Promise<Report[]> {
  const outcomes = await Promise.all(
    names.map((name) => processInput({ name, bytes: new TextEncoder().encode(sample(name)) })),
  );
  return outcomes.flatMap((outcome) => outcome.reports);
}

describe('formats', () => {
  it('write keys in the order of the schema', () => {
    expect(reports.length).toBeGreaterThan(3);
    for (const report of reports)
      expect(json.document?.(report)).toBe(`${JSON.stringify(reportSchema.parse(report), null, 2)}\n`);
  });

  it('json is an array, two blanks a level', () => {
    expect(written(json, reports)).toBe(`${JSON.stringify(reports, null, 2)}\n`);
    expect(JSON.parse(written(json, []))).toEqual([]);
  });

  it('jsonl is a report a line', async () => {
    const lines = written(await outputFormat('jsonl').load(), reports).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(reports);
  });

  it('csv is a row a report, every row of the same width', async () => {
    const [titles, ...rows] = readCsv(written(await outputFormat('csv').load(), reports));
    expect(rows).toHaveLength(reports.length);
    for (const row of rows) expect(row).toHaveLength(titles!.length);
    const first = Object.fromEntries(titles!.map((title, index) => [title, rows[0]![index]]));
    expect(first).toMatchObject({
      id: 'SVN-2023',
      country: 'Slovenia',
      edition: '2023',
      tier: '2',
      movement: 'downgraded',
    });
    expect(first['recommendations']).toMatch(/^1\. .+\n2\. /u);
    expect(first['significant_efforts']).toBe('true');
    expect(first['prosecution']).toBe('');
  });

  it('of unknown name are refused with the known ones', () => {
    expect(() => outputFormat('xml')).toThrow('Unknown output format `xml`, expected json, jsonl, csv');
  });
});

describe('csv', () => {
  it('is read back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          expect(readCsv(toCsv(rows))).toEqual(
            rows.map((row) => row.map((cell) => (/^[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lets no cell be a formula', () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'];
    expect(readCsv(toCsv([cells]))[0]).toEqual(cells.map((cell) => `'${cell}`));
    expect(toCsv([[-1, null, true, false]])).toBe('-1,,true,false\r\n');
  });
});

describe('index', () => {
  const rows = reports.map((report, index) => indexRow(report, `2023/${index}.json`));

  it('has the same in both formats', () => {
    const [titles, ...lines] = readCsv(indexCsv(rows));
    const cells = rows.map((row) => Object.values(row).map((value) => (value === null ? '' : String(value))));
    expect(titles).toEqual(Object.keys(rows[0]!));
    expect(lines).toEqual(cells);
    expect(JSON.parse(indexJson(rows))).toEqual(rows);
  });
});

describe('slug', () => {
  it.each([
    ["Côte d'Ivoire", 'cote-divoire'],
    ['São Tomé and Príncipe', 'sao-tome-and-principe'],
    ['Türkiye', 'turkiye'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\system32', 'c-windows-system32'],
    ['.hidden', 'hidden'],
    ['con', 'con-report'],
    ['LPT1', 'lpt1-report'],
    ['', 'report'],
    ['日本', 'report'],
    ['a\u0000b', 'a-b'],
  ])('%j is %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('is a plain short name whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(slug(name)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
        expect(slug(name).length).toBeLessThanOrEqual(90);
      }),
    );
  });
});

/** A reader of RFC 4180 alone, written for the test. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at)) cell += text[at++];
    }
    rows.at(-1)!.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      rows.push([]);
      at += 2;
    } else throw new Error(`unexpected ${JSON.stringify(text.slice(at, at + 20))}`);
  }
  rows.pop();
  return rows;
}
