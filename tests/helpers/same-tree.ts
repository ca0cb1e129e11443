import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Narrative } from '../narratives/index.ts';
import { narratives } from '../narratives/index.ts';

/** What ends a line. */
export const lineEnds = ['\n', '\r\n', '\r'];

/** Two parsers that shall make the same tree of every text, and what is tried on them. */
interface SameTree {
  parse: (text: string) => unknown;
  reference: (text: string) => unknown;
  cases: ReadonlyArray<string>;
  /** So many strings of any characters. */
  strings: number;
  /** Texts of what the parsers know, and so many of them. */
  rows: { texts: fc.Arbitrary<string>; count: number };
  print: (narrative: Narrative) => string;
}

/** Tests of a parser against the one that it shall be no different from. */
export function testSameTree({ parse, reference, cases, strings, rows, print }: SameTree): void {
  const expectSame = (text: string): void => {
    expect(parse(text)).toEqual(reference(text));
  };
  test.each(cases)('%j', expectSame);

  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectSame), { numRuns: strings });
  });

  test('any row of what is known', () => {
    fc.assert(fc.property(rows.texts, expectSame), { numRuns: rows.count });
  });

  test.each(lineEnds)('narratives of all eras, lines that end in %j', (end) => {
    for (const narrative of narratives) expectSame(print(narrative).replaceAll('\n', end));
  });
}

/** Up to thirty pieces in a row. */
export function rowsOf(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength: 30 }).map((row) => row.join(''));
}
