import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { decode } from '../../src/input/decode.ts';
import { processInput } from '../../src/process-input.ts';
import { anyBytes, anyString, damaged, type Format, soup } from './hostile.ts';
import { breaches, complaints, markdownBreaches } from './law.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'));
const isReport = new Ajv2020({ strict: true }).compile(schema);

/**
 * Syntax that the second checks take for text: the signs of a quotation, a hard break that breaks nothing, references in tags, NUL in HTML.
 */
const quoted = /^[ \t]{0,8}>/mu;
const unknownSyntax = /\\[ \t]*$|<[^>]*&|<[/!a-z][\s\S]*\0/imu;

let inputs = 0;
/** Whatever the input is: reports in the shape of the schema, nothing lost, repeated or altered, the same bytes twice. */
async function holds(bytes: Uint8Array, format: Format): Promise<void> {
  inputs += 1;
  const input = { name: `report.${format}`, bytes };
  const { reports, diagnostics } = await processInput(input);
  for (const report of reports) if (!isReport(report)) throw new Error(JSON.stringify(isReport.errors?.[0]));
  const broken = diagnostics.filter(({ ruleId }) => complaints.test(ruleId));
  expect(broken.map((message) => `${message.ruleId}: ${message.message}`)).toEqual([]);
  const { text } = decode(bytes);
  const mediaType = reports[0]?.source.mediaType;
  // What was repaired says something else than the source, which the second check does not know; the parser's own does.
  const isAsItStands = diagnostics.every(({ ruleId }) => ruleId !== 'repaired-text');
  if (isAsItStands && mediaType === 'text/plain' && !quoted.test(text)) expect(breaches(text, reports)).toEqual([]);
  if (isAsItStands && mediaType === 'text/markdown' && !unknownSyntax.test(text))
    expect(markdownBreaches(text, reports)).toEqual([]);
  const again = await processInput(input);
  expect(JSON.stringify(again.reports)).toBe(JSON.stringify(reports));
}

const encoder = new TextEncoder();

async function holdsForText(arbitrary: fc.Arbitrary<string>, format: Format, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitrary, (text) => holds(encoder.encode(text), format)),
    { numRuns },
  );
}

const formats: ReadonlyArray<Format> = ['txt', 'md', 'html'];

/** Declares the tests, each property tried `effort` times as often as usual. */
export function declareProperties(effort: number): void {
  afterAll(() => {
    console.log(`${inputs} hostile inputs`);
  });

  describe.each(formats)('%s', (format) => {
    const runs = (usual: number): number => Math.ceil(usual * effort);
    test('any string', () => holdsForText(anyString, format, runs(150)));
    test('any row of what the parser looks for', () => holdsForText(soup, format, runs(300)));
    test('any bytes', () =>
      fc.assert(
        fc.asyncProperty(anyBytes, (bytes) => holds(bytes, format)),
        { numRuns: runs(150) },
      ));
    test.each(Object.entries(damaged(format)))('a narrative %s', (_harm, texts) =>
      holdsForText(texts, format, runs(40)),
    );
  });
}
