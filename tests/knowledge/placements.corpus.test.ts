import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryByIso3 } from '../../src/knowledge/countries.ts';
import {
  editionIsComplete,
  placedYears,
  placement,
  placementGap,
  placementsIn,
} from '../../src/knowledge/placements.ts';
import { placementTable, placementTotals } from '../helpers/placement-table.ts';
import { shared } from '../helpers/shared.ts';

const countryCode = /^[A-Z]{3}$/u;

it('are row for row those of the published list', () => {
  const [, ...lines] = readFileSync(shared('placements.csv'), 'utf8').trimEnd().split('\n');
  const published = lines.map((line) => [line.slice(0, 3), ...line.split(',').slice(-3)].join());
  const ours = placedYears.flatMap(placementsIn).map(({ iso3, year, tier, basis }) => [iso3, year, tier, basis].join());
  expect(ours.sort()).toEqual(published.sort());
});

it('have the totals that the published list states for each edition', () => {
  const stated = placementTable(readFileSync(shared('placements.md'), 'utf8'));
  expect([...stated.keys()]).toEqual(placedYears);
  for (const [year, cells] of stated)
    expect([year, ...cells.slice(0, 7).map(Number)]).toEqual([year, ...placementTotals(year)]);
});

it('are called incomplete where the published list says that countries are missing', () => {
  const stated = placementTable(readFileSync(shared('placements.md'), 'utf8'));
  for (const [year, cells] of stated) {
    const gaps = cells.at(-1) ?? '';
    const codes = gaps.split(', ').filter((code) => countryCode.test(code));
    expect([year, editionIsComplete(year)]).toEqual([year, gaps === '–' || gaps === 'none known']);
    if (codes.length > 0) expect([year, placementGap(year)?.codes]).toEqual([year, codes.sort()]);
    const count = /^(\d+) countries/u.exec(gaps)?.[1] ?? codes.length;
    expect([year, placementGap(year)?.count ?? 0]).toEqual([year, Number(count)]);
  }
});

it('agrees with the tier of every report of 2018', () => {
  const truth = readFileSync(shared('reports/2018/truth.jsonl'), 'utf8').trim().split('\n');
  for (const line of truth) {
    const { iso3, tier } = JSON.parse(line);
    expect([iso3, placement(iso3, 2018)?.tier]).toEqual([iso3, tier]);
  }
});

it('COW codes are those of the list', () => {
  const [, ...rows] = readFileSync(shared('cow-codes.csv'), 'utf8').trimEnd().split('\n');
  expect(rows.length).toBeGreaterThan(180);
  for (const [iso3, cow] of rows.map((row) => row.split(','))) {
    expect([iso3, countryByIso3(iso3 ?? '')?.cow]).toEqual([iso3, Number(cow)]);
  }
});
