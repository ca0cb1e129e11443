import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rarestPairs } from '../../../scripts/pattern-needs.ts';
import { hasPairs } from '../../../src/text/patterns/pairs.ts';

function mayHold(text: string, word: string): boolean {
  const pairs = rarestPairs(word);
  return pairs === null || hasPairs(text, ...pairs);
}

/** Letters and signs, with those that change their length or their alphabet in small letters. */
const text = fc.string({ unit: fc.constantFrom(...'abcKkIisTt .–-12ßÉé\u212A\u0130\u017F\uFB01') });

describe('pairs of characters', () => {
  test('a text that holds a word has its pairs, whatever the case', () => {
    fc.assert(
      fc.property(text, text, fc.nat(40), fc.integer({ min: 1, max: 6 }), (first, second, at, length) => {
        const whole = `${first}${second}`;
        const small = whole.toLowerCase();
        for (const one of [whole, small]) {
          const word = one.slice(at % (one.length + 1)).slice(0, length);
          // Of a dotted `I` small letters are two characters; no word that is looked for has the second.
          if (!word.includes('\u0307')) expect(word === '' || mayHold(whole, word)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['The ministry trained judges in the capital', 'retrieved', false],
    ['The ministry trained judges in the capital', 'Capital', true],
    ['Retrieved from the site', 'retrieved', true],
    ['a', 'ab', false],
    ['', 'ab', false],
  ])('%s: %s', (line, word, expected) => {
    expect(mayHold(line, word)).toBe(expected);
  });

  test('a word of one character has no pairs', () => {
    expect(rarestPairs('|')).toBe(null);
  });
});
