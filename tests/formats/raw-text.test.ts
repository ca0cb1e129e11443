import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { rawTextParse } from '../../src/formats/raw-text.ts';
import { narratives, toText } from '../narratives/index.ts';

/** All of CommonMark that could make anything but paragraphs of a text. What is left parts lines, and words from blanks. */
const constructs = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

function withoutConstructs(this: Processor): void {
  this.data().micromarkExtensions = [{ disable: { null: constructs } }];
}

const reference = unified().use(remarkParse).use(withoutConstructs).freeze();
const parser = unified().use(rawTextParse).freeze();

function expectSame(text: string): void {
  expect(parser.parse(text)).toEqual(reference.parse(text) as Root);
}

const ends = ['\n', '\r\n', '\r'];

describe('the tree of a raw text is that of remark-parse with its constructs off', () => {
  test.each([
    '',
    '\n',
    '  \n ',
    'a',
    '  a b  \n  c\t\n\td   \n\n\n  \t\n x',
    'a  \nb',
    'a \t \nb   ',
    '\t\t a \t \n\t b',
    'a\r\nb\rc\n\n',
    '\0a\0',
    '\uFEFFa',
    'a\u2028b\u00A0\n\u00A0\n\fc\v',
    '# a\n\n> b\n* c\n    d\n---\n&amp; *e* <f> [g](h) `i` \\*\n===',
  ])('%j', expectSame);

  test('any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), expectSame), { numRuns: 400 });
  });

  test('any row of words, blanks and line ends', () => {
    const pieces = fc.constantFrom('a', 'Tier 2', ' ', '  ', '   ', '\t', '\u00A0', '*', '1. ', '#', '\0', ...ends);
    const rows = fc.array(pieces, { maxLength: 30 }).map((row) => row.join(''));
    fc.assert(fc.property(rows, expectSame), { numRuns: 1500 });
  });

  test.each(ends)('narratives of all eras, lines that end in %j', (end) => {
    for (const narrative of narratives) expectSame(toText(narrative).replaceAll('\n', end));
  });
});
