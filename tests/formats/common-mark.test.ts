import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseCommonMark } from '../../src/formats/markdown/common-mark.ts';
import { narratives, toMarkdown } from '../narratives/index.ts';

const reference = unified().use(remarkParse).freeze();

function expectSame(text: string): void {
  expect(parseCommonMark(text)).toEqual(reference.parse(text) as Root);
}

const ends = ['\n', '\r\n', '\r'];

describe('the tree is that of remark-parse', () => {
  test.each([
    '',
    'a\n\n# b\n\nc\n\n- d\n\n  e\n\nf\n\n- g\n- h\n\n    i\n\nj',
    'a\n===\n\nb\n---\n\nc\n\n> d\n\ne',
    '[a]\n\nb\n\n[a]: c',
    'a\n\n```\nb\n\nc\n\nd\n```\n\ne',
    'a\n\n<!-- b\n\nc -->\n\nd\n\n<div>\n\ne\n\n</div>\n\nf',
    '1. a\n\nb\n\n2. c\n   d\n\n   e\n\nf  \ng',
    'a\n\n    b\n\nc\n\n\td\n\n\n    e\n\nf',
    '\uFEFFa\n\n\0b *c*\n\n d\n\n***\n\ne',
  ])('%j', expectSame);

  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectSame), { numRuns: 300 });
  });

  test('any row of words, markup, blanks and line ends', () => {
    const words = fc.constantFrom('a', 'Tier 2', 'b.', ' ', '  ', '    ', '\t', '\u00A0', '\0', '\uFEFF');
    const markup = fc.constantFrom(
      '*',
      '**',
      '_',
      '# ',
      '- ',
      '1. ',
      '2) ',
      '> ',
      '+ ',
      '---',
      '===',
      '`',
      '\\',
      '&amp;',
      '|',
    );
    const far = fc.constantFrom(
      '<b>',
      '<div>',
      '</div>',
      '<pre>',
      '<!-- ',
      '-->',
      '[a]',
      '[a]: b',
      '![',
      '](c)',
      '```',
      '~~~',
    );
    const end = fc.constantFrom(...ends, '\n\n', '\n\n', '\r\n\r\n');
    const piece = fc.oneof(
      { arbitrary: words, weight: 4 },
      { arbitrary: markup, weight: 2 },
      { arbitrary: far, weight: 1 },
      { arbitrary: end, weight: 4 },
    );
    const rows = fc.array(piece, { maxLength: 30 }).map((row) => row.join(''));
    fc.assert(fc.property(rows, expectSame), { numRuns: 3000 });
  });

  test.each(ends)('narratives of all eras, lines that end in %j', (end) => {
    for (const narrative of narratives) expectSame(toMarkdown(narrative).replaceAll('\n', end));
  });
});
