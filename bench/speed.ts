import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { compare, parseAll, parseReportsSync, row } from './measure.ts';
import { plainApproach } from './plain-approach.ts';

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
  await compareAll('reports/2018, a file a narrative', texts, 'page.txt');
  await compareAll('the same, given together', texts, 'page.txt', together);
  await compareAll('the same as Markdown', texts, 'page.md');
  await compareAll('the same, given together', texts, 'page.md', together);
  for (const times of [1, 2, 4, 8])
    await compareAll(`a volume, ${times} x`, [sized(`${volume}\n\n`.repeat(times))], 'volume.txt');
  await compareAll('a volume, its lines wrapped', [sized(wrapped(volume))], 'volume.txt');
  await compareAll('a volume as Markdown', [sized(volume)], 'volume.md');
}

/** A text whose lines have at most 72 characters, as a page that is printed has. */
function wrapped(text: string): string {
  return text.replace(/(?=.{73})(.{1,72}) /gu, '$1\n');
}

/** One document after the other, as a program has them that reads them so. */
function inTurn(documents: ReadonlyArray<Sized>, name: string): unknown {
  return documents.map(({ bytes }) => parseReportsSync(bytes, { name }));
}

/** All of them at once, as the command has those of a folder. */
function together(documents: ReadonlyArray<Sized>, name: string): unknown {
  return parseAll(documents.map(({ bytes }) => ({ name, value: bytes })));
}

/** The whole parse of documents beside remark-parse alone and the plain approach on the same text. */
function compareAll(title: string, documents: ReadonlyArray<Sized>, name: string, parse = inTurn): Promise<void> {
  const size = { bytes: documents.reduce((sum, { bytes }) => sum + bytes.length, 0) };
  return compare(title, size, {
    alone: () => documents.map(({ text }) => remark.parse(text)),
    whole: () => parse(documents, name),
    plain: () => documents.map(({ text }) => plainApproach(text)),
  });
}
