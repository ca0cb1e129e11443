import { expect, test } from 'vitest';
import { median, upperMedian } from '../../src/text/lists.ts';

test.each([
  [[], 0, 0],
  [[7], 7, 7],
  [[10, 9, 2], 9, 9],
  [[4, 1, 100, 3], 3.5, 4],
])('of %j', (values, mean, upper) => {
  expect([median(values), upperMedian(values)]).toEqual([mean, upper]);
});

test('leaves the numbers in their order', () => {
  const values = [3, 1, 2];
  median(values);
  upperMedian(values);
  expect(values).toEqual([3, 1, 2]);
});
