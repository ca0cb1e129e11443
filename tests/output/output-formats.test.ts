import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { csv, spreadsheet, toCsv } from '../../src/output/csv.ts';
import type { TableFormat, TextFormat } from '../../src/output/format.ts';
import { outputFormat, outputFormats } from '../../src/output/index.ts';
import { json, jsonl } from '../../src/output/json.ts';
import { indexCsv, indexJson, indexRow } from '../../src/output/report-index.ts';
import { slug } from '../../src/output/slug.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { contents, folder, runCli } from '../helpers/run-cli.ts';
import { reportsOf, sample } from '../helpers/samples.ts';
import { written } from '../helpers/written.ts';

const reports = await reportsOf('2023/slovenia.txt', '2022/yemen.txt', '2017/volume.txt');

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

  it('jsonl is a report a line', () => {
    const lines = written(jsonl, reports).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(reports);
  });

  it('of unknown name are refused with the known ones', () => {
    expect(() => outputFormat('xml')).toThrow(
      `Unknown output format \`xml\`, expected ${outputFormats.map(({ name }) => name).join(', ')}`,
    );
  });
});

describe('csv', () => {
  const unit = fc.oneof(fc.constantFrom(...'",\r\n a'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
  const row = fc.array(fc.string({ unit, minLength: 1 }), { minLength: 2, maxLength: 2 });
  const rows = fc.array(row, { minLength: 1 });

  it('is read back as it was, whatever the cells hold', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(readCsv(toCsv(some))).toEqual(some);
      }),
      { numRuns: 500 },
    );
  });

  it('holds what looks like a formula as it is, but for a spreadsheet', async () => {
    const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "it's", 'a=1'];
    const guarded = [...cells.slice(0, 7).map((cell) => `'${cell}`), ...cells.slice(7)];
    expect(readCsv(await linesOf(csv, cells))[1]).toEqual(cells);
    expect(readCsv(await linesOf(spreadsheet, cells))[1]).toEqual(guarded);
    expect(readCsv(await linesOf(spreadsheet, [-1, null, true, false]))[1]).toEqual(['-1', '', 'true', 'false']);
  });
});

/** A table of one row in that format. */
async function linesOf(format: TableFormat, row: (string | number | boolean | null)[]): Promise<string> {
  let text = '';
  const columns = row.map((_, index) => {
    return { name: `c${index}`, type: 'string', description: '', required: false, values: null } as const;
  });
  const table = { name: 'reports', description: '', columns, primaryKey: [], foreignKeys: [], rows: () => [] } as const;
  const writer = await format.open(table, async (bytes) => {
    text += bytes;
  });
  await writer.add([row]);
  await writer.end();
  return text;
}

describe('a new format', () => {
  const invented: TextFormat = {
    kind: 'text',
    begin: '<reports>',
    between: '<next/>',
    end: '</reports>',
    one: ({ id }) => `<report id="${id}"/>`,
  };
  const cwdOf = () => folder({ 'input/a.txt': sample('2023/slovenia.txt'), 'input/b.txt': sample('2022/yemen.txt') });
  const whole = '<reports><report id="SVN-2023"/><next/><report id="YEM-2022"/></reports>';

  beforeEach(() => {
    outputFormats.push({ name: 'tags', summary: 'a tag a report', extensions: ['.tags'], load: async () => invented });
    return () => void outputFormats.pop();
  });

  it('needs a file and a line: flag, help, file, folder and standard output know it', async () => {
    const cwd = cwdOf();
    expect((await runCli('parse --help', cwd)).stdout).toMatch(/\n {2}tags +a tag a report\n.* --format .*\btags\b/su);
    expect((await runCli('parse --format tag', cwd)).stderr).toContain('did you mean `tags`?');
    for (const argv of [
      ['-o', 'x.tags'],
      ['-o', 'made/y.tags', '-f', 'tags'],
      ['-f', 'tags'],
    ]) {
      expect((await runCli(['parse', ...argv], cwd)).code).toBe(0);
    }
    expect((await runCli('parse -f tags -o -', cwd)).stdout).toBe(whole);
    const files = ['x.tags', 'made/y.tags', 'output/reports.tags'];
    expect(files.map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual(files.map(() => whole));
    expect((await runCli('parse -o x.json -f tags', cwd)).stderr).toContain(
      '`x.json` does not end in `.tags` as a file of tags does',
    );
  });

  it('gives a folder a document a report where it has documents', async () => {
    invented.document = (report) => `<document id="${report.id}"/>`;
    const cwd = cwdOf();
    expect((await runCli('parse -f tags', cwd)).code).toBe(0);
    const output = contents(join(cwd, 'output'));
    expect(Object.keys(output)).toEqual(['2022/yemen.tags', '2023/slovenia.tags', 'index.csv', 'index.json']);
    expect(output['2023/slovenia.tags']).toBe('<document id="SVN-2023"/>');
    expect((await runCli('parse -f tags', cwd)).stderr).toContain('reused 2');
  });
});

describe('index', () => {
  const rows = reports.map((report, index) => ({ ...indexRow(report), file: `2023/${index}.json` }));

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

/** The cells of a CSV file, as another program reads them. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1, -2), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}
