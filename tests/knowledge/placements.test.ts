import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newestTotals, placementRowsOf } from '../../scripts/placement-rows.ts';
import { countries, countryByIso3 } from '../../src/knowledge/countries.ts';
import { firstPlacedYear, lastPlacedYear, placementRows } from '../../src/knowledge/data/placements.ts';
import {
  editionIsComplete,
  placement,
  placementGaps,
  placementsIn,
  placementsOf,
} from '../../src/knowledge/placements.ts';
import { tierCodes } from '../../src/report/tier.ts';
import { placementTable, placementTotals } from '../helpers/placement-table.ts';

const years = Array.from({ length: lastPlacedYear - firstPlacedYear + 1 }, (_, index) => firstPlacedYear + index);

describe('placements', () => {
  it('have the totals that the documentation prints', () => {
    const printed = placementTable(readFileSync(new URL('../../docs/placements.md', import.meta.url), 'utf8'));
    expect([...printed.keys()]).toEqual(years);
    const rows = Array.from(printed.keys()).flatMap((year) =>
      placementsIn(year).map(({ tier, basis }) => ({ iso3: '', year, cell: basis === 'derived' ? `${tier}*` : tier })),
    );
    expect(newestTotals(rows)).toBe(`| ${[lastPlacedYear, ...placementTotals(lastPlacedYear)].join(' | ')} |`);
    for (const [year, cells] of printed) {
      expect([year, ...cells.slice(0, 7).map(Number)]).toEqual([year, ...placementTotals(year)]);
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
    for (const [year, { codes }] of Object.entries(placementGaps)) {
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

  it.each([firstPlacedYear - 1, lastPlacedYear + 1, 2018.5, Number.NaN])('no edition of %s is complete', (year) =>
    expect(editionIsComplete(year)).toBe(false),
  );
});

describe('a CSV file of placements', () => {
  const head = 'iso3,cow,name,year,tier,basis';
  const row = 'SVN,349,Slovenia,2026,2WL,derived';

  it.each([
    ['as it is printed', `\uFEFF${head}\r\n${row}\r\n`],
    ['as a spreadsheet saves it', `${head}\n${row}\n`.replaceAll(',', ';')],
  ])('is read %s', (_how, csv) => {
    expect(placementRowsOf(csv)).toEqual([{ iso3: 'SVN', year: 2026, cell: '2WL*' }]);
  });

  it.each([
    [row.replace('SVN', 'SLO'), 'line 2: unknown `iso3` `SLO`'],
    [row.replace('SVN', 'SVK'), 'line 2: `SVK` is `Slovakia`, not `Slovenia`'],
    [row.replace('2026', '26'), 'line 2: `year` is `26`'],
    [row.replace('2WL', '2W'), 'line 2: `tier` is one of 1, 2, 2WL, 3, SC, not `2W`'],
    [row.replace('derived', 'lsited'), 'line 2: `basis` is listed or derived, not `lsited`'],
    [`${row}\n${row.replace('2WL', '3')}`, 'line 3: `SVN` has a row of 2026 already'],
    ['', 'there are no rows'],
  ])('with a wrong row is refused: %s', (rows, message) => {
    expect(() => placementRowsOf(`${head}\n${rows}`)).toThrow(message);
  });
});
