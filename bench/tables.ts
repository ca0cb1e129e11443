import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.ts';
import { row } from './row.ts';

const bin = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const formats = ['json', 'jsonl', 'csv', 'parquet', 'sqlite'];
/** Lets the process that is measured say what it took: memory at most, in kilobytes; time of the processor, in seconds. */
const measured = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => {
     const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
     process.stderr.write('\\n' + JSON.stringify({ memory: maxRSS, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
   });`,
)}`;

/** What the output formats take of time, memory and disk: the reports of 2018, and every edition, 4,500 reports. */
export async function tables(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'tip-report-tables-'));
  try {
    for (const { name, text } of corpus()) {
      mkdirSync(dirname(join(work, 'corpus', name)), { recursive: true });
      writeFileSync(join(work, 'corpus', name), text);
    }
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
  const { status, stderr } = spawnSync(process.execPath, ['--import', measured, bin, 'parse', ...argv, ...flags], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${label} as ${format}: ${stderr}`);
  const { memory, cpu } = JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as { memory: number; cpu: number };
  row(format, [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${(memory / 1000).toFixed(0)} MB`, ...size(output)]);
  rmSync(output, { recursive: true, force: true });
}

/** In all, and in how many files. */
function size(folder: string): [string, string] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('.cache'));
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return [`${(bytes / 1e6).toFixed(1)} MB`, String(files.length)];
}
