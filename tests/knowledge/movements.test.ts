import { expect, test } from 'vitest';
import { ordinal } from '../../src/knowledge/movements.ts';

test.each([
  ['second', 2],
  ['2nd', 2],
  ['twentieth', 20],
  ['Twenty-first', 21],
  ['21st', 21],
  ['thirty-ninth', 39],
  ['zeroth', null],
  ['twenty-tenth', null],
  ['forty-first', null],
  ['last', null],
])('%s is the number %s', (words, number) => {
  expect(ordinal(words)).toBe(number);
});
