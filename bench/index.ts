/**
 * How fast a parse is, beside what it is built on and beside what one would write instead; how right; every figure of
 * docs/performance.md:
 *
 *     npm run bench
 *     npm run bench -- adversarial    every adversarial family at 1, 2, 4 and 8 times 20,000 characters
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { processInputSync } from '../src/pipeline.ts';
import { accuracy } from './accuracy.ts';
import { adversarial } from './adversarial.ts';
import { plainApproach } from './plain-approach.ts';
import { race } from './race.ts';

const shared = '../shared';
const remark = unified().use(remarkParse).freeze();
const encoder = new TextEncoder();

function row(name: string, figures: ReadonlyArray<string>): void {
  console.log(`  ${name.padEnd(34)}${figures.map((figure) => figure.padStart(14)).join('')}`);
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

interface Sized {
  bytes: Uint8Array;
  text: string;
}

function sized(text: string): Sized {
  return { bytes: encoder.encode(text), text };
}

/** The whole parse of documents beside remark-parse alone and the plain approach on the same text. */
async function compare(title: string, documents: ReadonlyArray<Sized>, name: string, rounds?: number): Promise<void> {
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const { whole, alone, plain } = await race(
    {
      alone: () => documents.map(({ text }) => remark.parse(text)),
      whole: () => documents.map(({ bytes }) => processInputSync({ name, bytes })),
      plain: () => documents.map(({ text }) => plainApproach(text)),
    },
    rounds,
  );
  const mb = `${size.toFixed(2)} MB`;
  row(title, [
    mb,
    ms(whole),
    `${((size / whole) * 1e3).toFixed(1)} MB/s`,
    ms(alone),
    (whole / alone).toFixed(2),
    ms(plain),
  ]);
}

async function speed(): Promise<void> {
  const folder = `${shared}/reports/2018/text`;
  const texts = readdirSync(folder).map((file) => sized(readFileSync(`${folder}/${file}`, 'utf8')));
  const volume = readFileSync(`${shared}/reports/2018/volume.txt`, 'utf8');
  row('', ['size', 'whole parse', 'speed', 'remark-parse', 'ratio', 'plain']);
  await compare('reports/2018, a file a narrative', texts, 'page.txt');
  await compare('the same as Markdown', texts, 'page.md');
  for (const times of [1, 2, 4, 8]) {
    await compare(`a volume, ${times} x`, [sized(`${volume}\n\n`.repeat(times))], 'volume.txt', times > 2 ? 3 : 7);
  }
  await compare('a volume as Markdown', [sized(volume)], 'volume.md');
}

function right(title: string, truth: string, folder: string): void {
  console.log(`\nRight answers, ${title}: the plain approach, and this`);
  for (const [question, { asked, plain, ours }] of Object.entries(accuracy(truth, folder))) {
    row(question, [`${plain}/${asked}`, `${ours}/${asked}`]);
  }
}

console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores\n`);
if (process.argv.includes('adversarial')) adversarial(20_000);
else if (existsSync(shared)) {
  await speed();
  right('reports/2018', `${shared}/reports/2018/truth.jsonl`, `${shared}/reports/2018/text`);
  right('forms of all editions', `${shared}/forms/truth.jsonl`, `${shared}/forms/text`);
  console.log('\nPages and PDF volumes');
  await import('./formats.ts');
} else {
  console.error('The reports are not there (../shared): nothing was measured.');
  process.exitCode = 1;
}
