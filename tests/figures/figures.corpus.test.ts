import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { processInputSync } from '../../src/process-input-sync.ts';
import { shared } from '../helpers/shared.ts';

/** What is reached on the labels of 2018; it only goes up. */
const minimums = {
  precision: 0.98,
  recall: 0.97,
  'precision:investigations': 0.97,
  'precision:prosecutions': 0.97,
  'precision:convictions': 0.97,
  'precision:victims-identified': 0.97,
  'recall:investigations': 0.95,
  'recall:prosecutions': 0.95,
  'recall:convictions': 0.95,
  'recall:victims-identified': 0.95,
  'not-reported': 0.95,
  'funding-precision': 0.99,
  'funding-recall': 0.99,
};

it('reads the figures that were labelled by hand', () => {
  const folder = shared('reports/2018/text');
  const reports = readdirSync(folder).flatMap(
    (name) => processInputSync({ name, bytes: readFileSync(join(folder, name)) }, { edition: 2018 }).reports,
  );
  for (const { figures } of reports) {
    for (const { counts } of Object.values(figures.totals).flatMap(({ current, previous }) =>
      [current, previous].filter((total) => total !== null),
    )) {
      for (const { mention, value } of counts) expect(figures.mentions[mention]?.value).toBe(value);
    }
  }
  const work = mkdtempSync(join(tmpdir(), 'tip-report-figures-'));
  try {
    const file = join(work, 'reports.jsonl');
    writeFileSync(file, reports.map((report) => JSON.stringify(report)).join('\n'));
    const least = Object.entries(minimums).map(([name, value]) => `${name}=${value}`);
    const script = shared('score/score-figures.mjs');
    const scored = spawnSync(
      process.execPath,
      [script, shared('figures/labels-2018.jsonl'), file, '--min', least.join()],
      {
        encoding: 'utf8',
      },
    );
    expect(scored.status, scored.stdout + scored.stderr).toBe(0);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});
