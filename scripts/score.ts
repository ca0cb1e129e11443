/**
 * Scores the command on the shared reports: parses them, calls the score script with its minimums, and compares a volume
 * with its narratives one by one. Exit 1 if a figure is below its minimum or the reports are not there.
 *
 *     npm run score
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gist } from '../tests/helpers/gist.ts';
import { headCutter } from './running-heads.ts';

const shared = '../shared';
const command = 'dist/cli/bin.js';
const work = mkdtempSync(join(tmpdir(), 'tip-report-score-'));
const failures: string[] = [];

interface Truth {
  file: string;
  name: string;
  form: string;
  sections: { kind: string; text: string }[];
  recommendations: string[] | null;
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function writeLines(name: string, rows: ReadonlyArray<unknown>): string {
  const file = join(work, name);
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

/** Parses as a user would and gives the file of reports, a line each. */
function parse(input: string, ...flags: string[]): string {
  const options = ['--format', 'jsonl', '--output', '-', '--fail-on', 'never', '--quiet', ...flags];
  const run = spawnSync(process.execPath, [command, 'parse', input, ...options], {
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`parse ${input} failed: ${run.stderr}`);
  const file = join(work, `${input.replace(/\W+/gu, '-')}.jsonl`);
  writeFileSync(file, run.stdout);
  return file;
}

function score(title: string, files: { truth: string; texts: string; reports: string }, minimum: string): void {
  console.log(`\n${title}`);
  const run = spawnSync(
    process.execPath,
    [`${shared}/score/score.mjs`, files.truth, files.texts, files.reports, '--min', minimum, '--list'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  console.log(
    (run.stdout + run.stderr)
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 200))
      .join('\n'),
  );
  if (run.status !== 0) failures.push(title);
}

function scoreForms(): void {
  const texts = `${shared}/forms/text`;
  const minimum = 'whole=0.97,country=1,tier=1,conservation=1,slices=1,not-a-narrative=1';
  score('forms', { truth: `${shared}/forms/truth.jsonl`, texts, reports: parse(texts) }, minimum);
}

function score2018(): void {
  const folder = `${shared}/reports/2018`;
  const texts = `${folder}/text`;
  const reports = parse(texts, '--edition', '2018');
  const truth = lines<Truth>(`${folder}/truth.jsonl`);
  const names = readFileSync(`${shared}/placements.csv`, 'utf8').matchAll(/^[A-Z]{3},(?:"([^"]*)"|([^,]*))/gmu);
  const listed = [...names].map((match) => match[1] ?? match[2] ?? '');
  const cutHeads = headCutter([
    ...truth.map(({ name }) => name),
    ...listed,
    'The Bahamas',
    'The Gambia',
    'Timor Leste',
  ]);
  const exact = truth.map((row) => ({
    ...row,
    sections: row.sections.map((section) => ({ ...section, text: cutHeads(section.text) })),
    recommendations: row.recommendations?.map(cutHeads) ?? null,
  }));
  const all = 'country=1,tier=1,year=1,found=1,conservation=1,slices=1';
  for (const [form, least] of [
    ['plain', '1'],
    ['fused', '0.95'],
  ] as const) {
    const rows = exact.filter((row) => row.form === form);
    score(
      `reports/2018, ${form}, running heads cut exactly`,
      { truth: writeLines(`${form}.jsonl`, rows), texts, reports },
      `whole=${least},${all}`,
    );
  }
  const plain = writeLines(
    'plain-as-is.jsonl',
    truth.filter((row) => row.form === 'plain'),
  );
  score(
    'reports/2018, plain, running heads left to the pattern of the score script',
    { truth: plain, texts, reports },
    `whole=0.6,${all}`,
  );
  scoreVolume(`${folder}/volume.txt`, reports);
}

/** A volume must give the same reports as its narratives one by one. */
function scoreVolume(volume: string, singles: string): void {
  type Row = Parameters<typeof gist>[0];
  const single = new Map(lines<NonNullable<Row>>(singles).map((report) => [report.id, JSON.stringify(gist(report))]));
  const inVolume = lines<NonNullable<Row>>(parse(volume));
  const same = inVolume.filter((report) => single.get(report.id) === JSON.stringify(gist(report))).length;
  console.log(`\nreports/2018, the volume and its narratives one by one\nsame ${same}/${inVolume.length}`);
  if (same !== 111 || inVolume.length !== 111) failures.push('volume');
}

if (!existsSync(`${shared}/score/score.mjs`)) {
  console.error('The shared reports are not beside the project (../shared), so nothing can be scored');
  process.exit(1);
}
try {
  scoreForms();
  score2018();
} finally {
  rmSync(work, { recursive: true, force: true });
}
const figures = 5;
console.log(`\nscores: ${figures - failures.length} passed, ${failures.length} failed`);
for (const title of failures) console.error(`below its minimum: ${title}`);
process.exitCode = failures.length > 0 ? 1 : 0;
