import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countries, countryByIso3 } from '../src/knowledge/countries.ts';
import { placementGaps } from '../src/knowledge/data/placement-gaps.ts';
import { firstPlacedYear, lastPlacedYear, placementRows } from '../src/knowledge/data/placements.ts';
import { editionIsComplete, placement, placementsIn, placementsOf } from '../src/knowledge/placements.ts';
import { tierCodes } from '../src/report/tier.ts';

const shared = new URL('../../shared/', import.meta.url);
const missing = !existsSync(new URL('placements.csv', shared));
if (missing && process.env['CI']) throw new Error('../shared is missing, and CI may not skip what it checks');

const years = Array.from({ length: lastPlacedYear - firstPlacedYear + 1 }, (_, index) => firstPlacedYear + index);
const tableRow = /^\| (?<year>\d{4}) \|(?<cells>.*)\|$/gmu;
const countryCode = /^[A-Z]{3}$/u;

/** What docs/placements.md or the file it comes from says of an edition, cell by cell. */
function tableOf(text: string): Map<number, string[]> {
  const rows = [...text.matchAll(tableRow)].map(({ groups }) => {
    const cells = groups?.['cells']?.split('|').map((cell) => cell.trim()) ?? [];
    return [Number(groups?.['year']), cells] as const;
  });
  return new Map(rows);
}

function totalsOf(year: number): number[] {
  const placed = placementsIn(year);
  const tiers = tierCodes.map((code) => placed.filter(({ tier }) => tier === code).length);
  return [...tiers, placed.length, placed.filter(({ basis }) => basis === 'derived').length];
}

describe('placements', () => {
  it.skipIf(missing)('are row for row those of the published list', () => {
    const [, ...lines] = readFileSync(new URL('placements.csv', shared), 'utf8').trimEnd().split('\n');
    const published = lines.map((line) => [line.slice(0, 3), ...line.split(',').slice(-3)].join());
    const ours = years.flatMap(placementsIn).map(({ iso3, year, tier, basis }) => [iso3, year, tier, basis].join());
    expect(ours.sort()).toEqual(published.sort());
  });

  it.skipIf(missing)('have the totals that the published list states for each edition', () => {
    const stated = tableOf(readFileSync(new URL('placements.md', shared), 'utf8'));
    expect([...stated.keys()]).toEqual(years);
    for (const [year, cells] of stated)
      expect([year, ...cells.slice(0, 7).map(Number)]).toEqual([year, ...totalsOf(year)]);
  });

  it.skipIf(missing)('are called incomplete where the published list says that countries are missing', () => {
    const stated = tableOf(readFileSync(new URL('placements.md', shared), 'utf8'));
    for (const [year, cells] of stated) {
      const gaps = cells.at(-1) ?? '';
      const codes = gaps.split(', ').filter((code) => countryCode.test(code));
      expect([year, editionIsComplete(year)]).toEqual([year, gaps === '–' || gaps === 'none known']);
      if (codes.length > 0) expect([year, placementGaps[year]]).toEqual([year, codes.sort()]);
    }
  });

  it('have the totals that the documentation prints', () => {
    const printed = tableOf(readFileSync(new URL('../docs/placements.md', import.meta.url), 'utf8'));
    expect([...printed.keys()]).toEqual(years);
    for (const [year, cells] of printed) {
      expect([year, ...cells.slice(0, 7).map(Number)]).toEqual([year, ...totalsOf(year)]);
      expect([year, cells[7]]).toEqual([year, editionIsComplete(year) ? 'yes' : 'no']);
    }
  });

  it('have a cell for each edition and no other words', () => {
    for (const [iso3, row] of Object.entries(placementRows)) {
      const cells = row.split(/ +/u);
      expect([iso3, cells.length]).toEqual([iso3, years.length]);
      expect(
        cells.filter((cell) => cell !== '-' && !tierCodes.some((code) => cell === code || cell === `${code}*`)),
      ).toEqual([]);
    }
  });

  it('name countries of the table only, and gaps that are none', () => {
    expect(Object.keys(placementRows).filter((iso3) => countryByIso3(iso3) === null)).toEqual([]);
    for (const [year, codes] of Object.entries(placementGaps)) {
      for (const iso3 of codes ?? []) {
        expect(countries.map((country) => country.iso3)).toContain(iso3);
        expect(placement(iso3, Number(year))).toBeNull();
      }
    }
  });
});

describe('looking up', () => {
  it('a placement gives tier and basis, or null', () => {
    expect(placement('SVN', 2023)).toEqual({ iso3: 'SVN', year: 2023, tier: '2', basis: 'listed' });
    expect(placement('SVN', 2000)).toBeNull();
    expect(placement('svn', 2023)).toBeNull();
    expect(placement('XXX', 2023)).toBeNull();
    expect(placement('constructor', 2023)).toBeNull();
  });

  it('a country gives its history, oldest first', () => {
    const history = placementsOf('TUR').map(({ year }) => year);
    expect(history).toEqual([...history].sort((a, b) => a - b));
    expect(history[0]).toBe(2001);
    expect(placementsOf('XXX')).toEqual([]);
  });

  it('an edition gives its countries by code', () => {
    const codes = placementsIn(2018).map(({ iso3 }) => iso3);
    expect(codes).toEqual([...codes].sort());
    expect(placementsIn(1999)).toEqual([]);
  });

  it.each([2000, 2026, 2018.5, Number.NaN])('no edition of %s is complete', (year) =>
    expect(editionIsComplete(year)).toBe(false),
  );

  it.skipIf(missing)('agrees with the tier of every report of 2018', () => {
    const truth = readFileSync(new URL('reports/2018/truth.jsonl', shared), 'utf8').trim().split('\n');
    for (const line of truth) {
      const { iso3, tier } = JSON.parse(line);
      expect([iso3, placement(iso3, 2018)?.tier]).toEqual([iso3, tier]);
    }
  });
});
