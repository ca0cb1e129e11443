import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processInputSync } from '../src/process-input-sync.ts';
import { type Expected, type Form, forms } from './forms/index.ts';
import { shared } from './helpers/shared.ts';

test('the score that is kept apart from the project counts every page whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  try {
    expect(scored(folder, forms)).toMatch(/^whole\s+1\.0000/mu);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** What the score that is kept apart from the project says of the pages. */
function scored(folder: string, pages: readonly Form[]): string {
  mkdirSync(join(folder, 'text'));
  const truth: string[] = [];
  const found: string[] = [];
  for (const [index, form] of pages.entries()) {
    const file = `form-${index}.txt`;
    writeFileSync(join(folder, 'text', file), form.text);
    truth.push(JSON.stringify({ file, ...truthOf(form) }));
    for (const report of processInputSync({ name: file, bytes: Buffer.from(form.text) }).reports)
      found.push(JSON.stringify(report));
  }
  writeFileSync(join(folder, 'truth.jsonl'), truth.join('\n'));
  writeFileSync(join(folder, 'reports.jsonl'), found.join('\n'));
  const minimums = 'whole=1,country=1,tier=1,found=1,conservation=1,slices=1,not-a-narrative=1';
  const files = [join(folder, 'truth.jsonl'), join(folder, 'text'), join(folder, 'reports.jsonl')];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [shared('score/score.mjs'), ...files, '--min', minimums, '--list'],
    {
      encoding: 'utf8',
    },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

function truthOf({ year, reports: [first, ...others] = [], instead }: Form): object {
  if (!first || instead !== undefined) return { sections_present: ['methodology'] };
  const { kinds, items } = first;
  return {
    ...truthOfReport(first),
    year: year ?? null,
    recommendations: items?.[0] ?? null,
    first_recommendation_starts: items?.[1] ?? null,
    last_full_recommendation_starts: items?.[2] ?? null,
    sections_present: [...new Set(kinds)],
    also: others.map((other) => truthOfReport(other)),
  };
}

function truthOfReport({ iso3, tier, movement }: Expected): object {
  return { iso3, tier, tier_movement: movement };
}
