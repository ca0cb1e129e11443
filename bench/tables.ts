import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { bin, costOf, telling } from './cost.ts';
import { row } from './row.ts';

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
      for (const format of formats) measure(label, [input, ...edition], format, work);
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function measure(label: string, argv: ReadonlyArray<string>, format: string, work: string): void {
  const output = join(work, format);
  const flags = ['--format', format, '--output', `${output}/`, '--jobs', '1', '--fail-on', 'never', '--quiet'];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...telling, bin, 'parse', ...argv, ...flags], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${label} as ${format}: ${stderr}`);
  const { memory, cpu } = costOf(stderr);
  row(format, [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${memory.toFixed(0)} MB`, ...size(output)]);
  rmSync(output, { recursive: true, force: true });
}

/** In all, and in how many files. */
function size(folder: string): [string, string] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'));
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return [`${(bytes / 1e6).toFixed(1)} MB`, String(files.length)];
}
