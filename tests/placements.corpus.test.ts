import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { placementGaps } from '../src/knowledge/data/placement-gaps.ts';
import { editionIsComplete, placement, placementsIn } from '../src/knowledge/placements.ts';
import { tableOf, totalsOf, years } from './helpers/placement-tables.ts';
import { shared } from './helpers/shared.ts';

const countryCode = /^[A-Z]{3}$/u;

it('placements are row for row those of the published list', () => {
  const [, ...lines] = readFileSync(shared('placements.csv'), 'utf8').trimEnd().split('\n');
  const published = lines.map((line) => [line.slice(0, 3), ...line.split(',').slice(-3)].join());
  const ours = years.flatMap(placementsIn).map(({ iso3, year, tier, basis }) => [iso3, year, tier, basis].join());
  expect(ours.sort()).toEqual(published.sort());
});

it('placements have the totals that the published list states for each edition', () => {
  const stated = tableOf(readFileSync(shared('placements.md'), 'utf8'));
  expect([...stated.keys()]).toEqual(years);
  for (const [year, cells] of stated)
    expect([year, ...cells.slice(0, 7).map(Number)]).toEqual([year, ...totalsOf(year)]);
});

it('placements are called incomplete where the published list says that countries are missing', () => {
  const stated = tableOf(readFileSync(shared('placements.md'), 'utf8'));
  for (const [year, cells] of stated) {
    const gaps = cells.at(-1) ?? '';
    const codes = gaps.split(', ').filter((code) => countryCode.test(code));
    expect([year, editionIsComplete(year)]).toEqual([year, gaps === '–' || gaps === 'none known']);
    if (codes.length > 0) expect([year, placementGaps[year]]).toEqual([year, codes.sort()]);
  }
});

it('placements agree with the tier of every report of 2018', () => {
  const truth = readFileSync(shared('reports/2018/truth.jsonl'), 'utf8').trim().split('\n');
  for (const line of truth) {
    const { iso3, tier } = JSON.parse(line);
    expect([iso3, placement(iso3, 2018)?.tier]).toEqual([iso3, tier]);
  }
});
