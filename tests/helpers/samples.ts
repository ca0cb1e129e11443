import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processInput } from '../../src/process-input.ts';
import type { Report } from '../../src/report/report.ts';

/** The folder of samples. */
export const samples = fileURLToPath(new URL('../../input', import.meta.url));

/** A sample of the repository's `input` folder. */
export function sample(name: string): string {
  return readFileSync(join(samples, name), 'utf8');
}

/** The reports of samples. */
export async function reportsOf(...names: string[]): Promise<Report[]> {
  const outcomes = await Promise.all(names.map((name) => processInput({ name, bytes: Buffer.from(sample(name)) })));
  return outcomes.flatMap(({ reports }) => reports);
}

export const slovenia = sample('2023/slovenia.txt');
export const moldova = sample('2023/moldova.txt');
export const yemen = sample('2022/yemen.txt');
export const chile = sample('2021/chile.txt');

/** Names of files that stand in the order of their numbers: `000.txt`. */
export function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${String(index).padStart(3, '0')}.txt`);
}

const singles = [slovenia, yemen, chile, sample('2024/mongolia.md')];

/** Inputs of these names: samples in turn, with a volume among them where that is asked for. */
export function inputs(names: string[], { volume = false } = {}): Record<string, string> {
  const texts = volume ? [...singles, sample('2017/volume.txt')] : singles;
  return Object.fromEntries(names.map((name, index) => [`input/${name}`, texts[index % texts.length]!]));
}
