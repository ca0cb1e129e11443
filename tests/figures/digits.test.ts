import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from '../../src/figures/tokens/numerals.ts';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789,.'), minLength: 1, maxLength: 22 });

test('digits have the value that the language gives them', () => {
  fc.assert(
    fc.property(digits, (text) => {
      fc.pre(/^\d.*\d$|^\d$/.test(text));
      expect(numberIn(text)).toBe(Number(text.replaceAll(',', '')));
    }),
    { numRuns: 5000 },
  );
});
