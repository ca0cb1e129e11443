import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfVolume, type VolumeBlock } from '../../scripts/pdf-volume.ts';
import type { Report } from '../../src/index.ts';
import { processInput } from '../../src/process-input.ts';
import { expectNothingLost } from '../helpers/law.ts';
import { shared } from '../helpers/shared.ts';

const folder = shared('reports/2018');

interface Truth {
  file: string;
  name: string;
  iso3: string;
  form: string;
  sections: { kind: string; text: string }[];
  recommendations: string[] | null;
}

const capitals = /^[^\p{Ll}]{4,110}$/u;

/** A real narrative as it would be set: each line is a block, lines in capitals are headings. */
function blocksOf(file: string): VolumeBlock[] {
  const lines = readFileSync(path.join(folder, 'text', file), 'utf8')
    .normalize('NFKC')
    .split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((text, index) => ({ kind: index === 0 ? 'header' : capitals.test(text) ? 'heading' : 'paragraph', text }));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '’': '&rsquo;',
  '\u00A0': '&nbsp;',
};

/** The same as a page of a site, which sets headings as bold paragraphs. */
function pageOf(blocks: ReadonlyArray<VolumeBlock>): string {
  const body = blocks.map(({ kind, text }) => {
    const escaped = text.replace(/[&<>’\u00A0]/gu, (char) => entities[char] ?? char);
    return kind === 'paragraph' ? `<p>${escaped}</p>` : `<p><strong>${escaped}</strong></p>`;
  });
  return `<!DOCTYPE html><html><head><title>A page</title></head><body><nav><a href="/">Home</a></nav>
<div class="content"><div class="share"><a>Share</a></div>\n${body.join('\n')}\n</div><footer>Privacy Policy</footer></body></html>`;
}

function truths(): Truth[] {
  return readFileSync(path.join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth);
}

/** What the score that is kept apart from the project says of reports, which come under the names of their texts. */
function scored(reports: ReadonlyArray<Report>, rows: ReadonlyArray<Truth>): string {
  const work = mkdtempSync(path.join(tmpdir(), 'formats-'));
  try {
    const files = [path.join(work, 'truth.jsonl'), path.join(folder, 'text'), path.join(work, 'reports.jsonl')];
    writeFileSync(files[0] as string, rows.map((row) => JSON.stringify(row)).join('\n'));
    writeFileSync(files[2] as string, reports.map((report) => JSON.stringify(report)).join('\n'));
    const script = shared('score/score.mjs');
    return spawnSync(process.execPath, [script, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The share of reports that are wholly right. */
function whole(score: string): number {
  return Number(/^whole\s+([\d.]+)/mu.exec(score)?.[1]);
}

describe('the real narratives of 2018 (../shared/reports)', () => {
  const options = { edition: 2018 };

  it('score as one volume of two columns as their texts do', { timeout: 300_000 }, async () => {
    const rows = truths().filter(({ form }) => form === 'plain');
    const files = new Map(rows.map(({ iso3, file }) => [iso3, file]));
    const volume = rows.map(({ name, file }) => ({ head: name, blocks: blocksOf(file) }));
    const bytes = await pdfVolume(volume, { title: '2018', firstPage: 60 });
    const outcome = await processInput({ name: 'volume.pdf', bytes }, options);
    expect(outcome.reports).toHaveLength(rows.length);
    expectNothingLost(outcome);
    const named = outcome.reports.map((report) => {
      const name = files.get(report.header.country?.iso3 ?? '') ?? 'unknown';
      return { ...report, source: { ...report.source, name } };
    });
    expect(whole(scored(named, rows))).toBeGreaterThanOrEqual(0.99);
  });

  it('score as pages as their texts do', { timeout: 300_000 }, async () => {
    const rows = truths().filter(({ form }) => form === 'plain');
    const reports: Report[] = [];
    for (const { file } of rows) {
      const bytes = Buffer.from(pageOf(blocksOf(file)));
      const outcome = await processInput({ name: file, bytes }, { ...options, inputFormat: 'html' });
      expectNothingLost(outcome);
      reports.push(...outcome.reports);
    }
    expect(whole(scored(reports, rows))).toBeGreaterThanOrEqual(0.99);
  });
});
