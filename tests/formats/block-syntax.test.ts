import { expect, test } from 'vitest';
import { withoutBlockSyntax } from '../../src/formats/markdown/block-syntax.ts';

test('a colon that goes on with a sentence is none of a list of definitions', () => {
  const wrapped = 'The government helped in two ways\n: by law, and with money.';
  expect(withoutBlockSyntax(wrapped)).toBe(wrapped);
});
