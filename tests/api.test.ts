import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import * as api from '../src/index.ts';
import { inspectInput, parseAll, parseReports, parseReportsSync, type Report, tipReport } from '../src/index.ts';
import { newest } from '../src/knowledge/editions.ts';
import { gist } from './helpers/gist.ts';
import { rulesOf } from './helpers/report-of.ts';
import { sample, samples } from './helpers/samples.ts';
import { zip } from './helpers/zip.ts';
import { e7 as narrative } from './narratives/e7.ts';
import { toMarkdown, toText } from './narratives/index.ts';

const text = toText(narrative);
const markdown = toMarkdown(narrative);

test('should export exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'evidences',
    'exploitations',
    'inspectInput',
    'measures',
    'movementKinds',
    'parseAll',
    'parseReports',
    'parseReportsSync',
    'qualifiers',
    'residueRoles',
    'schemaVersion',
    'sectionKinds',
    'severities',
    'stages',
    'tierCodes',
    'tierLabels',
    'tipReport',
    'totalStatuses',
  ]);
});

test('should give the same from text, from bytes, and without a promise', async () => {
  const expected = parseReportsSync(text);
  expect(expected.reports).toHaveLength(1);
  expect(await parseReports(text)).toEqual(expected);
  expect(await parseReports(new TextEncoder().encode(text))).toEqual(expected);
});

test('should give of several documents what it gives of each, in their order', async () => {
  const names = ['2017/volume.txt', '2023/vanuatu.html', '2019/volume.pdf', '2024/mongolia.md'];
  const read = names.map((name) => ({ name, value: readFileSync(join(samples, name)) }));
  const members = ['2018/ghana.txt', '2022/yemen.txt'].map((name) => ({ name, text: sample(name) }));
  const packed = { name: 'pages.zip', value: zip(members) };
  const documents = [
    ...read,
    packed,
    { name: 'beans.txt', value: 'Soak the beans.' },
    { name: 'again.txt', value: text },
  ];
  const alone = await Promise.all(documents.map(({ name, value }) => parseReports(value, { name })));
  expect(alone.map(({ reports }) => reports.length)).toEqual([3, 1, 3, 1, 2, 0, 1]);
  expect(await parseAll(documents)).toEqual(alone);
  expect(await parseAll([])).toEqual([]);
  await expect(parseAll([{ name: 'a.txt', value: 5 as unknown as string }])).rejects.toThrow(TypeError);
});

test('should give the reports of Markdown as a unified compiler', () => {
  const { result } = unified().use(remarkParse).use(tipReport, { edition: narrative.year }).processSync(markdown);
  const expected = parseReportsSync(markdown, { name: 'document.md', edition: narrative.year }).reports;
  expect(result).toEqual(expected);
  expect(gist((result as typeof expected)[0])).toEqual(
    gist(parseReportsSync(text, { edition: narrative.year }).reports[0]),
  );
});

test('should put what is wrong as messages on the file of the plugin', () => {
  const file = unified().use(remarkParse).use(tipReport).processSync('# Cooking with beans\n\nSoak them overnight.\n');
  expect(file.result).toEqual([]);
  expect(file.messages.map(({ source, ruleId }) => [source, ruleId])).toEqual([['tip-report', expect.any(String)]]);
});

test('should throw on options that cannot be, and say which can', async () => {
  expect(() => parseReportsSync(text, { edition: 2000 })).toThrow(/expected a year from 2001 to 2100/u);
  expect(() => parseReportsSync(text, { edition: '2023' } as object)).toThrow(
    /^Unexpected edition `"2023"`, expected a year/u,
  );
  expect(() => parseReportsSync(text, { inputFormat: 'word' as 'text' })).toThrow(/`html`, `markdown` or `text`/u);
  expect(() => parseReportsSync(text, { year: 2018 } as object)).toThrow(
    /Unexpected option `year`, expected `edition`/u,
  );
  expect(() => parseReportsSync(text, { name: 5 } as object)).toThrow(
    /Unexpected name of type `number`, expected a string/u,
  );
  expect(() => parseReportsSync(text, [] as object)).toThrow(/Unexpected options of type `array`, expected an object/u);
  expect(() => parseReportsSync(text, 'a.txt' as unknown as object)).toThrow(/Unexpected options of type `string`/u);
  expect(parseReportsSync(text, null as unknown as object).reports).toHaveLength(1);
  expect(() => parseReportsSync(text, { maxBytes: 0 })).toThrow(/whole number of bytes/u);
  expect(() => unified().use(remarkParse).use(tipReport, { edition: 3.5 }).processSync('')).toThrow(TypeError);
  const input = { name: 'a.txt', bytes: new Uint8Array() };
  await expect(inspectInput(input, 'text' as 'read')).rejects.toThrow(/expected one of `read`, `parse`/u);
  for (const wrong of [Promise.resolve(text), new ArrayBuffer(8)]) {
    const is = wrong.constructor.name;
    await expect(parseReports(wrong as unknown as string)).rejects.toThrow(`Unexpected document of type \`${is}\`,`);
  }
  // Who writes JavaScript may give the text alone, as to `parseReports`.
  await expect(inspectInput(text as unknown as typeof input, 'read')).rejects.toThrow(
    /^Unexpected document of type `undefined`/u,
  );
});

test('should never be silent about a document that is wrong', async () => {
  for (const wrong of ['', 'Opening hours of the library', '\0\0\0']) {
    const { reports, diagnostics } = await parseReports(wrong);
    expect(reports).toEqual([]);
    expect(diagnostics.length).toBeGreaterThan(0);
  }
  const { reports, diagnostics } = await parseReports(text.replace(/^.*\b20\d\d\b.*\n/u, ''));
  expect(diagnostics).toEqual(reports.flatMap((report) => report.diagnostics));
});

test('should read what an array holds now', async () => {
  const told = async (bytes: Uint8Array) =>
    (await parseReports(bytes, { name: 'a.bin' })).reports.map(({ id, source }) => [id, source]);
  const written = ['Mali', 'Togo'].map((country) =>
    Buffer.from(JSON.stringify([{ text: `${country} (Tier 2)\n\n${text}` }])),
  );
  const [first, second] = written as [Buffer, Buffer];
  const before = await told(first);
  second.copy(first);
  expect(await told(first)).toEqual(await told(second));
  expect(await told(first)).not.toEqual(before);
});

test('should refuse a PDF without a promise', () => {
  expect(() => parseReportsSync(new TextEncoder().encode('%PDF-1.7\n'), { name: 'volume.pdf' })).toThrow(TypeError);
});

test('should find the edition in the name where the text does not say it', () => {
  const {
    reports: [report],
  } = parseReportsSync(text.replace(/^.*\b20\d\d\b.*\n/u, ''), { name: '2018/country.txt' });
  expect(report?.header.edition).toMatchObject({ year: 2018, evidence: 'file-name', parsedAs: 2018 });
});

test('should name a source without telling where on a machine it was, and never by nothing', () => {
  const nameOf = (reports: ReadonlyArray<Report>) => reports[0]?.source.name;
  const named = (name: string) => nameOf(parseReportsSync(text, { name }).reports);
  expect(named('/home/somebody/2018/country.txt')).toBe('2018/country.txt');
  expect(named('2018\\country.txt')).toBe('2018/country.txt');
  expect(named('')).toBe('document.txt');
  const plugged = (path: string) =>
    nameOf(unified().use(remarkParse).use(tipReport).processSync({ path, value: markdown }).result as Report[]);
  expect(plugged('/home/somebody/2018/country.md')).toBe('2018/country.md');
});

test('should parse an edition that the data does not know with the newest, and say so', () => {
  const {
    reports: [report],
  } = parseReportsSync(text, { edition: 2043 });
  expect(report?.header.edition).toMatchObject({ year: 2043, evidence: 'option', parsedAs: newest.year });
  expect(rulesOf(report)).toContain('new-edition');
});
