import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Report } from '../src/index.ts';
import { processInputSync } from '../src/process-input-sync.ts';
import { forms } from './forms/index.ts';
import { gist } from './helpers/gist.ts';
import { breaches, complaints } from './helpers/law.ts';

function parse(text: string, name = 'page.txt') {
  return processInputSync({ name, bytes: Buffer.from(text) });
}

function kindsOf({ narrative }: Pick<Report, 'narrative'>): string[] {
  return narrative.sections
    .filter(({ kind, paragraphs }) => kind !== 'note' && paragraphs.length > 0)
    .map(({ kind }) => kind);
}

/** What publishing does to any page without changing what it says: to its lines, and to its blanks. */
const changes: Record<string, (text: string) => string> = {
  'blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  CRLF: (text) => text.replaceAll('\n', '\r\n'),
  'two blanks behind stops': (text) => text.replace(/([.;]) /gu, '$1  '),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
};

function withAll(text: string): string {
  return Object.values(changes).reduce((changed, change) => change(changed), text);
}

describe.each(forms.map((form) => [form.name, form] as const))('%s', (_name, form) => {
  const { reports, instead } = parse(form.text);
  const { year = null, reports: wanted = [] } = form;

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
        areas: report.areas.map((area) => [kindsOf(area), area.recommendations?.items.length ?? null]),
      })),
    ).toEqual(wanted.map(({ items, ...expected }) => ({ ...expected, year, items: items?.[0] ?? null })));
  });

  test('gives the first and the last recommendation', () => {
    for (const [index, { items }] of wanted.entries()) {
      const found = reports[index]?.recommendations?.items.map(({ text }) => text.toLowerCase()) ?? [];
      if (!items) continue;
      expect(found[0]).toMatch(new RegExp(`^${items[1].toLowerCase()}`, 'u'));
      expect(found.at(-1)).toMatch(new RegExp(`^${items[2].toLowerCase()}`, 'u'));
    }
  });

  test('loses nothing', () => {
    if (form.instead === undefined) expect(breaches(form.text, reports)).toEqual([]);
    expect(reports.flatMap(({ diagnostics }) => diagnostics.filter(({ ruleId }) => complaints.test(ruleId)))).toEqual(
      [],
    );
  });

  test('gives the same with other blanks and ends of lines', () => {
    const same = reports.map(gist);
    const text = withAll(form.text);
    const changed = parse(text).reports;
    const said = changed.map(gist);
    // A failure names the change, where it is one alone.
    if (!isDeepStrictEqual(said, same)) {
      for (const [name, change] of Object.entries(changes))
        expect(parse(change(form.text)).reports.map(gist), name).toEqual(same);
    }
    expect(said).toEqual(same);
    if (changed.length > 0) expect(breaches(text, changed)).toEqual([]);
  });
});
