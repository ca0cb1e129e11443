import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flatMap } from '../../src/text/flat-map.ts';

test('gives what the method of arrays gives', () => {
  const items = fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 8 });
  fc.assert(
    fc.property(items, (lists) => {
      const of = (list: ReadonlyArray<number>, index: number) => list.map((value) => value + index);
      expect(flatMap(lists, of)).toEqual(lists.flatMap(of));
    }),
  );
});
