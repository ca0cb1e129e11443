import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { row, run } from './measure.ts';

const formats = ['json', 'jsonl', 'csv', 'parquet', 'sqlite'];
/** What the output formats take of time, memory and disk: the reports of 2018, and every edition, 4,500 reports. */
export async function tables(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'tip-report-tables-'));
  try {
    writeCorpus(join(work, 'corpus'));
    const shared = resolve('../shared/reports/2018/text');
    for (const [label, input, edition] of [
      ['reports/2018, 122 reports', shared, ['--edition', '2018']],
      ['all editions, 4,500 reports', join(work, 'corpus'), []],
    ] as const) {
      console.log(`\n${label}, one job`);
      row('', ['time', 'processor', 'memory', 'size', 'files']);
      for (const format of formats) await measure([input, ...edition], format, work);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(argv: ReadonlyArray<string>, format: string, work: string): Promise<void> {
  const output = join(work, format);
  const flags = ['--format', format, '--output', `${output}/`, '--jobs', '1', '--fail-on', 'never', '--quiet'];
  const { wall, cpu, memory } = await run(['parse', ...argv, ...flags], work);
  row(format, [`${wall.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${memory.toFixed(0)} MB`, ...size(output)]);
  rmSync(output, { recursive: true, force: true });
}

/** In all, and in how many files. */
function size(folder: string): [string, string] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'));
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return [`${(bytes / 1e6).toFixed(1)} MB`, String(files.length)];
}
