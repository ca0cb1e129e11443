/**
 * How fast pages and volumes go through, beside the libraries that parse them:
 *
 *     npx tsx bench/formats.ts
 *
 * The text of the narratives written for the tests, as web pages and as a volume in two columns.
 */
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { extractText, getDocumentProxy } from 'unpdf';
import { pdfVolume } from '../scripts/pdf-volume.ts';
import { processInput } from '../src/pipeline.ts';
import { narratives, toHtml } from '../tests/narratives/index.ts';
import { toVolume } from '../tests/narratives/to-volume.ts';

const rounds = 40;
/** So many copies of each narrative: a volume is no page. */
const copies = 4;

interface Rival {
  own: () => Promise<unknown>;
  beside: () => Promise<unknown>;
}

/**
 * The least time of some rounds on the processor, in milliseconds, after one that warms up: what disturbs a round only makes it
 * longer. The two take turns, so that a busy machine is busy for both.
 */
async function race({ own, beside }: Rival): Promise<{ own: number; beside: number }> {
  const least = { own: Number.POSITIVE_INFINITY, beside: Number.POSITIVE_INFINITY };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of [
      ['own', own],
      ['beside', beside],
    ] as const) {
      const start = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) least[name] = Math.min(least[name], (user + system) / 1000);
    }
  }
  return least;
}

const libraries = unified().use(rehypeParse).use(rehypeRemark).freeze();
const encoder = new TextEncoder();
const pages = narratives.map(toHtml);
const volume = await pdfVolume(Array.from({ length: copies }, () => narratives.map(toVolume)).flat(), {
  title: 'Bench',
});

async function whole(name: string, inputs: ReadonlyArray<Uint8Array>): Promise<void> {
  for (const bytes of inputs) await processInput({ name, bytes });
}

async function report(format: string, rival: Rival, { bytes, pages }: { bytes: number; pages: number }): Promise<void> {
  const { own, beside } = await race(rival);
  const speed = `${(bytes / 1e3 / own).toFixed(2)} MB/s, ${((pages / own) * 1e3).toFixed(0)} pages/s`;
  const ratio = (own / beside).toFixed(2);
  console.log(
    `${format.padEnd(5)} ${own.toFixed(1)} ms (${speed}); libraries alone ${beside.toFixed(1)} ms; ratio ${ratio}`,
  );
}

const encoded = pages.map((page) => encoder.encode(page));
await report(
  'HTML',
  {
    own: () => whole('page.html', encoded),
    beside: async () => pages.map((page) => libraries.runSync(libraries.parse(page))),
  },
  { bytes: encoded.reduce((sum, { length }) => sum + length, 0), pages: pages.length },
);

async function readerAlone(): Promise<number> {
  const document = await getDocumentProxy(volume.slice());
  const { totalPages } = await extractText(document, { mergePages: true });
  await document.destroy();
  return totalPages;
}

await report(
  'PDF',
  { own: () => whole('volume.pdf', [volume]), beside: readerAlone },
  { bytes: volume.length, pages: await readerAlone() },
);
