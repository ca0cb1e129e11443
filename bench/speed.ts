import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReportsSync } from './built.ts';
import { plainApproach } from './plain-approach.ts';
import { race } from './race.ts';
import { row } from './row.ts';

const reports = '../shared/reports/2018';
const remark = unified().use(remarkParse).freeze();
const encoder = new TextEncoder();

interface Sized {
  bytes: Uint8Array;
  text: string;
}

function sized(text: string): Sized {
  return { bytes: encoder.encode(text), text };
}

/** Prints the time of texts of all sizes, beside remark-parse and the plain approach. */
export async function speed(): Promise<void> {
  const folder = `${reports}/text`;
  const texts = readdirSync(folder).map((file) => sized(readFileSync(`${folder}/${file}`, 'utf8')));
  const volume = readFileSync(`${reports}/volume.txt`, 'utf8');
  console.log('\nThe whole parse, in one process that is warm');
  row('', ['size', 'whole parse', 'speed', 'remark-parse', 'ratio', 'plain']);
  await compare('reports/2018, a file a narrative', texts, 'page.txt');
  await compare('the same as Markdown', texts, 'page.md');
  for (const times of [1, 2, 4, 8])
    await compare(`a volume, ${times} x`, [sized(`${volume}\n\n`.repeat(times))], 'volume.txt');
  await compare('a volume, its lines wrapped', [sized(wrapped(volume))], 'volume.txt');
  await compare('a volume as Markdown', [sized(volume)], 'volume.md');
}

/** A text whose lines have at most 72 characters, as a page that is printed has. */
function wrapped(text: string): string {
  return text.replace(/(?=.{73})(.{1,72}) /gu, '$1\n');
}

/** The whole parse of documents beside remark-parse alone and the plain approach on the same text. */
async function compare(title: string, documents: ReadonlyArray<Sized>, name: string): Promise<void> {
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const { whole, alone, plain } = await race({
    alone: () => documents.map(({ text }) => remark.parse(text)),
    whole: () => documents.map(({ bytes }) => parseReportsSync(bytes, { name })),
    plain: () => documents.map(({ text }) => plainApproach(text)),
  });
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const perSecond = `${((size / whole) * 1e3).toFixed(1)} MB/s`;
  row(title, [`${size.toFixed(2)} MB`, ms(whole), perSecond, ms(alone), (whole / alone).toFixed(2), ms(plain)]);
}
