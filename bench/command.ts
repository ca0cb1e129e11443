import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.ts';
import { type Run, row, run } from './measure.ts';

const volume = resolve('../shared/reports/2018/volume.txt');

/** The run of some that took the least time. */
async function least(rounds: number, work: () => Promise<Run>): Promise<Run> {
  let best = await work();
  for (let round = 1; round < rounds; round += 1) {
    const cost = await work();
    if (cost.wall < best.wall) best = cost;
  }
  return best;
}

/** Prints what the command costs as a user starts it. */
export async function command(): Promise<void> {
  await start();
  await wholeCorpus();
}

/** How long the command takes from the shell to the end, Node's own start included. */
async function start(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-report-bench-'));
  const samples = fileURLToPath(new URL('../input', import.meta.url));
  cpSync(samples, join(folder, 'input'), { recursive: true });
  const parse = (file: string): string[] => ['parse', `input/${file}`, '--output', '-'];
  console.log('\nThe command, started cold');
  row('', ['wall', 'memory']);
  for (const [title, argv] of [
    ['--help', ['--help']],
    ['placements', ['placements', '--country', 'SVN']],
    ['a small text', parse('2023/slovenia.txt')],
    ['a small web page', parse('2023/vanuatu.html')],
    ['a small PDF', parse('2019/volume.pdf')],
    ['every sample', ['parse', '--output', '-']],
    ...(existsSync(volume) ? [['reports/2018/volume.txt', ['parse', volume, '--output', '-']] as const] : []),
  ] as const) {
    const { wall, memory } = await least(10, () => run(argv, folder));
    row(title, [`${(wall * 1e3).toFixed(0)} ms`, `${memory.toFixed(0)} MB`]);
  }
  rmSync(folder, { recursive: true });
}

/** All editions in one folder: one core and two, again with nothing changed, again with a hundredth changed. */
async function wholeCorpus(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tip-report-bench-'));
  const { names, bytes } = writeCorpus(join(folder, 'corpus'));
  const megabytes = bytes / 1e6;
  console.log(`\nThe command on ${names.length} narratives of all editions, ${megabytes.toFixed(1)} MB`);
  row('', ['wall', 'speed', 'processor', 'memory']);
  const measure = async (title: string, argv: ReadonlyArray<string>): Promise<number> => {
    const { wall, cpu, memory } = await run(['parse', ...argv, '--quiet'], folder);
    const speed = `${(megabytes / wall).toFixed(1)} MB/s`;
    row(title, [`${wall.toFixed(1)} s`, speed, `${cpu.toFixed(1)} s`, `${memory.toFixed(0)} MB`]);
    return wall;
  };
  const one = await measure('--jobs 1', ['corpus', '--jobs', '1', '--output', 'one']);
  const two = await measure('--jobs 2', ['corpus', '--jobs', '2', '--output', 'two']);
  const alone = await apart(folder);
  await measure('--jobs 2, nothing changed', ['corpus', '--jobs', '2', '--output', 'two']);
  for (const name of names.filter((_, index) => index % 100 === 0))
    appendFileSync(join(folder, 'corpus', name), 'It was so.\n');
  await measure('--jobs 2, a hundredth changed', ['corpus', '--jobs', '2', '--output', 'two']);
  await measure('--jobs 1, a hundredth changed', ['corpus', '--jobs', '1', '--output', 'one']);
  await measure('--jobs 1, lines on a pipe', ['corpus', '--jobs', '1', '--format', 'jsonl', '--output', '-']);
  console.log(
    `  --jobs 2 is ${(one / two).toFixed(2)} times as fast as --jobs 1; two processes that share nothing, half the`,
  );
  console.log(`  narratives each, are ${(one / alone).toFixed(2)} times as fast: what the machine has to give`);
  console.log(`  the outputs are ${hash(folder, 'one') === hash(folder, 'two') ? 'the same bytes' : 'NOT THE SAME'}`);
  rmSync(folder, { recursive: true });
}

/** Seconds that two processes at once take for half the corpus each. */
async function apart(folder: string): Promise<number> {
  const half = (years: string): string[] => [
    'parse',
    `corpus/${years}/*.txt`,
    '--jobs',
    '1',
    '--output',
    `half-${years}`,
  ];
  const costs = await Promise.all([run(half('*[02468]'), folder), run(half('*[13579]'), folder)]);
  return Math.max(...costs.map(({ wall }) => wall));
}

/** Of all that a user sees of an output folder: names and bytes. */
function hash(root: string, name: string): string {
  const folder = join(root, name);
  const all = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.cache'))
    .sort();
  for (const path of files) all.update(path.slice(folder.length)).update(readFileSync(path));
  return all.digest('hex');
}
