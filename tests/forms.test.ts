import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/index.ts';
import { processInputSync } from '../src/pipeline.ts';
import { type Form, forms } from './forms/index.ts';
import { gist } from './helpers/gist.ts';
import { breaches } from './helpers/law.ts';
import { narratives, toText } from './narratives/index.ts';

const score = join(import.meta.dirname, '../../shared/score/score.mjs');

function parse(text: string, name = 'page.txt') {
  return processInputSync({ name, bytes: Buffer.from(text) });
}

function kindsOf(report: Report): string[] {
  return report.narrative.sections
    .filter(({ kind, paragraphs }) => kind !== 'note' && paragraphs.length > 0)
    .map(({ kind }) => kind);
}

const conservation = /^text-(?:lost|repeated|altered)$/u;

describe.each(forms.map((form) => [form.name, form] as const))('%s', (_name, form) => {
  const { reports, instead } = parse(form.text);

  test('gives its reports', () => {
    expect(instead).toBe(form.instead ?? null);
    expect(
      reports.map((report) => ({
        iso3: report.header.country?.iso3,
        year: report.header.edition.year,
        tier: report.tier?.code ?? null,
        movement: report.tier?.movement?.kind ?? null,
        kinds: kindsOf(report),
        items: report.recommendations?.items.length ?? null,
      })),
    ).toEqual(
      form.reports.map(({ items, ...expected }) => ({ ...expected, year: form.year, items: items?.[0] ?? null })),
    );
  });

  test('gives the first and the last recommendation', () => {
    for (const [index, { items }] of form.reports.entries()) {
      const found = reports[index]?.recommendations?.items.map(({ text }) => text.toLowerCase()) ?? [];
      if (!items) continue;
      expect(found[0]).toMatch(new RegExp(`^${items[1].toLowerCase()}`, 'u'));
      expect(found.at(-1)).toMatch(new RegExp(`^${items[2].toLowerCase()}`, 'u'));
    }
  });

  test('loses nothing', () => {
    if (form.instead === undefined) expect(breaches(form.text, reports)).toEqual([]);
    expect(reports.flatMap(({ diagnostics }) => diagnostics.filter(({ ruleId }) => conservation.test(ruleId)))).toEqual(
      [],
    );
  });
});

/** What publishing does to any page without changing what it says. */
const changes: Record<string, (text: string) => string> = {
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'with two blanks behind stops': (text) => text.replace(/([.;]) /gu, '$1  '),
  'with blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
};

describe.each(Object.entries(changes))('every form %s', (_change, change) => {
  test.each(forms.map((form) => [form.name, form.text] as const))('%s', (_name, text) => {
    const changed = parse(change(text)).reports;
    expect(changed.map(gist)).toEqual(parse(text).reports.map(gist));
    if (changed.length > 0) expect(breaches(change(text), changed)).toEqual([]);
  });
});

/** A page without what stands behind a point. Marks at its end may be halves of what stood there. */
function cuts(text: string, step: number): string[] {
  const found: string[] = [];
  for (let at = 120; at < text.length; at += step) found.push(text.slice(0, at));
  return found;
}

/** What a cut page may still say of the whole: the same country and tier, and the parts as far as it goes. */
function contradicts(cut: Report | undefined, whole: Report | undefined): boolean {
  if (!cut || !whole) return cut !== whole;
  const kinds = kindsOf(cut);
  return (
    cut.header.country?.iso3 !== whole.header.country?.iso3 ||
    (cut.tier !== null && cut.tier.code !== whole.tier?.code) ||
    kinds.join() !== kindsOf(whole).slice(0, kinds.length).join()
  );
}

describe('a page that is cut off', () => {
  test.each(narratives.map((narrative) => [`${narrative.era} ${narrative.country}`, narrative] as const))(
    'says the same as far as it goes: %s',
    (_name, narrative) => {
      const text = toText(narrative);
      const whole = parse(text).reports[0];
      for (const cut of cuts(text, 37)) {
        const { reports } = parse(cut);
        expect(contradicts(reports[0], whole), `cut to ${JSON.stringify(cut.slice(-60))}`).toBe(false);
        expect(breaches(cut, reports)).toEqual([]);
      }
    },
  );
});

describe.skipIf(!existsSync(score) && !process.env['CI'])('the score', () => {
  test('counts every page whole', () => {
    const folder = mkdtempSync(join(tmpdir(), 'forms-'));
    try {
      expect(scored(folder, forms)).toMatch(/^whole\s+1\.0000/mu);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
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
    for (const report of parse(form.text, file).reports) found.push(JSON.stringify(report));
  }
  writeFileSync(join(folder, 'truth.jsonl'), truth.join('\n'));
  writeFileSync(join(folder, 'reports.jsonl'), found.join('\n'));
  const minimums = 'whole=1,country=1,tier=1,found=1,conservation=1,slices=1,not-a-narrative=1';
  const files = [join(folder, 'truth.jsonl'), join(folder, 'text'), join(folder, 'reports.jsonl')];
  const { stdout, stderr, status } = spawnSync(process.execPath, [score, ...files, '--min', minimums, '--list'], {
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

function truthOf({ year, reports, instead }: Form): object {
  const [first, ...also] = reports;
  if (!first || instead !== undefined) return { sections_present: ['methodology'] };
  const { iso3, tier, movement, kinds, items } = first;
  return {
    iso3,
    tier,
    year,
    tier_movement: movement,
    recommendations: items?.[0] ?? null,
    first_recommendation_starts: items?.[1] ?? null,
    last_full_recommendation_starts: items?.[2] ?? null,
    sections_present: [...new Set(kinds)],
    also,
  };
}
