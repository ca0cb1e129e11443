import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresOf } from '../src/figures/index.ts';
import { processInputSync } from '../src/process-input-sync.ts';
import type { Report } from '../src/report/report.ts';
import { locator } from '../src/text/locate.ts';
import { mapSlice } from '../src/text/mapped-text.ts';
import { row } from './measure.ts';
import { plainFigures } from './plain-figures.ts';

const shared = '../shared';
const folder = `${shared}/reports/2018/text`;
const rounds = 15;

/** Prints the figures that were labelled by hand beside those of the plain approach, and what reading them costs. */
export function figures(): void {
  const texts = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const ours = texts.flatMap((input) => processInputSync(input, { edition: 2018 }).reports);
  const plain = ours.map((report) => ({ ...report, figures: plainFigures(prose(report)) }));
  const scores = [scored(plain), scored(ours)] as const;
  console.log('\nFigures of reports/2018, labelled by hand');
  row('', ['plain', 'this']);
  for (const [name, value] of scores[1]) row(name, [scores[0].get(name) ?? '', value]);
  speed(ours);
}

function prose({ narrative }: Report): string {
  return narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join('\n');
}

/** Each figure of the score script by name. */
function scored(reports: ReadonlyArray<Report>): Map<string, string> {
  const work = mkdtempSync(join(tmpdir(), 'tip-report-bench-'));
  try {
    const file = join(work, 'reports.jsonl');
    writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'));
    const script = [`${shared}/score/score-figures.mjs`, `${shared}/figures/labels-2018.jsonl`, file];
    const { stdout } = spawnSync(process.execPath, script, { encoding: 'utf8' });
    const lines = [...stdout.matchAll(/^(?<name>\S+) +(?<value>\d\.\d+)/gmu)];
    return new Map(lines.map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The stage alone, on narratives that are parsed already: the best of some rounds, in processor time. */
function speed(reports: ReadonlyArray<Report>): void {
  const characters = reports.reduce((sum, report) => sum + prose(report).length, 0);
  const text = ' ';
  const places = { contentAt: () => mapSlice(text, 0, 0), locate: locator(text) };
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (const report of reports) figuresOf(report, places);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  row('the stage alone, MB/s', ['', (characters / 1000 / best).toFixed(1)]);
}
