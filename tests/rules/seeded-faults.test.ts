import { describe, expect, test } from 'vitest';
import { measureOutputFaults, measurePageFaults } from '../../scripts/faults/measure.ts';
import { narratives, toText } from '../narratives/index.ts';

const encoder = new TextEncoder();
const inputs = narratives.map((narrative) => ({
  name: `${narrative.country}-${narrative.year}.txt`,
  bytes: encoder.encode(toText(narrative)),
}));

describe('faults that are seeded into narratives of every era (`npm run faults`)', () => {
  const caught = [...measurePageFaults(narratives), ...measureOutputFaults(inputs)];
  const sum = (count: (one: (typeof caught)[number]) => number) => caught.reduce((total, one) => total + count(one), 0);

  test('are of at least 25 kinds, each tried', () => {
    expect(new Set(caught.map(({ name }) => name)).size).toBeGreaterThanOrEqual(25);
    expect(caught.filter(({ tried }) => tried === 0).map(({ name }) => name)).toEqual([]);
  });

  test('are caught, 95 of 100 or more of all, and most of every kind', () => {
    expect(sum((one) => one.caught) / sum((one) => one.tried)).toBeGreaterThanOrEqual(0.95);
    for (const { name, caught: found, tried } of caught) expect(found / tried, name).toBeGreaterThan(0.8);
  });
});
