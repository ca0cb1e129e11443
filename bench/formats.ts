import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { extractText, getDocumentProxy } from 'unpdf';
import { pdfVolume } from '../scripts/pdf-volume.ts';
import { narratives, toHtml } from '../tests/narratives/index.ts';
import { toVolume } from '../tests/narratives/to-volume.ts';
import { parseReports } from './built.ts';
import { race } from './race.ts';
import { row } from './row.ts';

/** So many copies of each narrative: a volume is no page. */
const copies = 4;

const libraries = unified().use(rehypeParse).use(rehypeRemark).freeze();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Prints the time of the narratives written for the tests, as web pages and as a volume in two columns. */
export async function formats(): Promise<void> {
  console.log('\nPages and PDF volumes, in one process that is warm');
  row('', ['size', 'whole parse', 'speed', 'libraries', 'ratio']);
  const pages = narratives.map((narrative) => encoder.encode(toHtml(narrative)));
  await compare(`web pages (${pages.length})`, pages, 'page.html', (bytes) => {
    const text = decoder.decode(bytes);
    libraries.runSync(libraries.parse(text));
  });
  const blocks = Array.from({ length: copies }, () => narratives.map(toVolume)).flat();
  await compare('a PDF volume in two columns', [await pdfVolume(blocks, { title: 'Bench' })], 'volume.pdf', readPdf);
}

/** The whole parse of inputs beside what the libraries that read their format take alone. */
async function compare(
  title: string,
  inputs: ReadonlyArray<Uint8Array>,
  name: string,
  libraries: (bytes: Uint8Array) => unknown,
): Promise<void> {
  const { whole, alone } = await race({
    alone: () => each(inputs, libraries),
    whole: () => each(inputs, (bytes) => parseReports(bytes, { name })),
  });
  const size = inputs.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  const perSecond = `${((size / whole) * 1e3).toFixed(1)} MB/s`;
  row(title, [`${size.toFixed(2)} MB`, ms(whole), perSecond, ms(alone), (whole / alone).toFixed(2)]);
}

async function each(inputs: ReadonlyArray<Uint8Array>, work: (bytes: Uint8Array) => unknown): Promise<void> {
  for (const bytes of inputs) await work(bytes);
}

async function readPdf(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(bytes.slice());
  await extractText(document, { mergePages: true });
  await document.destroy();
}
