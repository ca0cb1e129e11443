import { expect, test } from 'vitest';
import { bestPath, type Step } from '../../src/narrative/parts/best-path.ts';

/** A way that only goes forward; each step to another state costs three. */
const move = (from: number, to: number) => (to < from ? Number.NEGATIVE_INFINITY : to === from ? 0 : -3);

function steps(...fits: number[][]): Step[] {
  return fits.map((row) => ({ fits: row, move }));
}

test('stays where it is as long as nothing is worth the move', () => {
  expect(bestPath([0, 0], steps([1, 0], [0, 2], [1, 0])).states).toEqual([0, 0, 0]);
});

test('moves where what comes is worth it as a whole', () => {
  expect(bestPath([0, -9], steps([1, 0], [0, 2], [0, 2])).states).toEqual([0, 1, 1]);
});

test('takes a first step back that what comes behind speaks against', () => {
  expect(bestPath([0, 0], steps([1, 0], [0, 9])).states).toEqual([1, 1]);
  expect(bestPath([0, -9], steps([1, 0], [0, 3], [0, 3])).states).toEqual([0, 1, 1]);
});

test('says how near the second best way is, and where it leads', () => {
  const { margins, seconds } = bestPath([0, 0], steps([5, 0], [5, 0]));
  expect(margins[0]).toBeGreaterThan(4);
  expect(seconds).toEqual([1, 1]);
  expect(bestPath([0, 0], steps([1, 1])).margins).toEqual([0]);
});

test('never goes back', () => {
  expect(bestPath([-9, 0], steps([0, 5], [5, 0])).states).toEqual([1, 1]);
});

test('gives the same worth as trying every way', () => {
  const rows = [
    [1, 0, 2],
    [0, 3, 1],
    [4, 0, 0],
    [0, 1, 5],
    [0, 0, 6],
  ];
  const starts = [0, -1, -2];
  const worth = (states: readonly number[]) =>
    states.reduce((sum, state, at) => {
      const from = states[at - 1];
      return sum + (rows[at]?.[state] ?? 0) + (from === undefined ? (starts[state] ?? 0) : move(from, state));
    }, 0);
  const ways = rows.reduce<number[][]>(
    (found) => found.flatMap((way) => [0, 1, 2].map((state) => [...way, state])),
    [[]],
  );
  const best = Math.max(...ways.map(worth));
  expect(worth(bestPath(starts, steps(...rows)).states)).toBe(best);
});
