/**
 * How much work the adversarial families are at one and at eight times the size: how often every block of the program and of
 * its libraries runs, as V8 counts it. Unlike a time it is the same on every run and on every machine. What regular expressions
 * and strings do inside is not counted; the expressions are checked by themselves.
 *
 *     node --import tsx tests/helpers/count-work.ts
 *
 * prints the counts as JSON, by name of the input and by family. It is a process of its own, because the counts are those of
 * all that runs in one.
 */
import { Session } from 'node:inspector/promises';
import { processInput } from '../../src/process-input.ts';
import { families } from './families.ts';

const smallest = 5_000;
const names = ['report.txt', 'report.md', 'report.html'];

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** How often blocks ran since it was last asked. */
async function blocksRun(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const program = result.filter(({ url }) => url.startsWith('file:'));
  const ranges = program.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}

async function work(name: string, text: string): Promise<number> {
  await blocksRun();
  await processInput({ name, bytes: new TextEncoder().encode(text) });
  return blocksRun();
}

const counts: Record<string, Record<string, number[]>> = {};
for (const name of names) {
  // What is made once, such as tables of names, is nobody's.
  for (const make of Object.values(families)) await work(name, make(100));
  const found: Record<string, number[]> = {};
  for (const [family, make] of Object.entries(families)) {
    found[family] = [await work(name, make(smallest)), await work(name, make(8 * smallest))];
  }
  counts[name] = found;
}
console.log(JSON.stringify(counts));
