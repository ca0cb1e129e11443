import { serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOneByte, mapSlice, without } from '../../src/text/mapped-text.ts';

test('what two holes side by side leave has the place behind both', () => {
  const left = without(mapSlice('12 KENYA13 KENYAcourts', 0, 22), [
    { start: 0, end: 8 },
    { start: 8, end: 16 },
  ]);
  expect(left).toEqual({ text: 'courts', runs: [{ at: 0, from: 16, length: 6 }] });
});

/** Node writes the mark of a text of one byte a character in front of it. */
const oneByteMark = '"'.charCodeAt(0);
const isOneByte = (text: string) => serialize(text).subarray(2).indexOf(oneByteMark) === 0;

/** A line as it is cut out of a text with a typographic quote. */
const cutOut = (line: string) => `${line}${' '.repeat(20)}’`.slice(0, line.length);

describe('inOneByte', () => {
  test('takes a byte for each character of Latin-1', () => {
    const line = cutOut('SLOVENIA, and Côte d’Ivoire'.replace('’', "'"));
    expect(isOneByte(line)).toBe(false);
    expect(isOneByte(inOneByte(line))).toBe(true);
  });

  test.each(['He said “no” twice', 'a'.repeat(251)])('gives %j back as it is', (text) => {
    const line = cutOut(text);
    expect(inOneByte(line)).toBe(text);
    expect(isOneByte(inOneByte(line))).toBe(false);
  });

  test('never changes a text', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'é', '\xFF', '\u0100', '\uD800', '’') }),
    );
    fc.assert(fc.property(unit, (text) => inOneByte(cutOut(text)) === text));
  });
});
