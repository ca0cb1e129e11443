import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { extractText, getDocumentProxy } from 'unpdf';
import { pdfVolume } from '../scripts/pdf-volume.ts';
import { type Narrative, narratives, toHtml } from '../tests/narratives/index.ts';
import { toVolume } from '../tests/narratives/to-volume.ts';
import { asLongAsReal } from './corpus.ts';
import { compare, parseReports, row } from './measure.ts';

/** So many copies of each short narrative: a volume is no page. */
const copies = 4;

const libraries = unified().use(rehypeParse).use(rehypeRemark).freeze();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Prints the time of narratives as web pages and as a volume in two columns: as long as real ones are, and as they were written for the
 * tests, a few paragraphs each.
 */
export async function formats(): Promise<void> {
  console.log('\nPages and PDF volumes, in one process that is warm');
  row('', ['size', 'whole parse', 'speed', 'libraries', 'ratio', 'pages/s']);
  const long = asLongAsReal();
  await webPages('web pages as long as real', long);
  await webPages('short web pages', narratives);
  await volume('PDF volume, as long as real', long);
  await volume('PDF volume of short narratives', Array.from({ length: copies }, () => narratives).flat());
}

function webPages(title: string, written: ReadonlyArray<Narrative>): Promise<void> {
  const pages = written.map((narrative) => encoder.encode(toHtml(narrative)));
  return compareAll(`${title} (${pages.length})`, pages, { name: 'page.html', pages: pages.length }, (bytes) => {
    const text = decoder.decode(bytes);
    libraries.runSync(libraries.parse(text));
  });
}

async function volume(title: string, written: ReadonlyArray<Narrative>): Promise<void> {
  const bytes = await pdfVolume(written.map(toVolume), { title: 'Bench' });
  const document = await getDocumentProxy(bytes.slice());
  const pages = document.numPages;
  await document.destroy();
  await compareAll(`${title} (${written.length})`, [bytes], { name: 'volume.pdf', pages }, readPdf);
}

/** The whole parse of inputs beside what the libraries that read their format take alone. */
function compareAll(
  title: string,
  inputs: ReadonlyArray<Uint8Array>,
  { name, pages }: { name: string; pages: number },
  libraries: (bytes: Uint8Array) => unknown,
): Promise<void> {
  const bytes = inputs.reduce((sum, { length }) => sum + length, 0);
  return compare(
    title,
    { bytes, pages },
    {
      alone: () => each(inputs, libraries),
      whole: () => each(inputs, (input) => parseReports(input, { name })),
    },
  );
}

async function each(inputs: ReadonlyArray<Uint8Array>, work: (bytes: Uint8Array) => unknown): Promise<void> {
  for (const bytes of inputs) await work(bytes);
}

async function readPdf(bytes: Uint8Array): Promise<void> {
  const document = await getDocumentProxy(bytes.slice());
  await extractText(document, { mergePages: true });
  await document.destroy();
}
