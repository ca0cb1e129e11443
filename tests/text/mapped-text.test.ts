import { expect, test } from 'vitest';
import { mapSlice, without } from '../../src/text/mapped-text.ts';

test('what two holes side by side leave has the place behind both', () => {
  const left = without(mapSlice('12 KENYA13 KENYAcourts', 0, 22), [
    { start: 0, end: 8 },
    { start: 8, end: 16 },
  ]);
  expect(left).toEqual({ text: 'courts', runs: [{ at: 0, from: 16, length: 6 }] });
});
