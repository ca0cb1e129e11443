import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe } from 'vitest';
import { rawTextParse } from '../../src/formats/raw-text.ts';
import { unusualIn } from '../../src/text/characters.ts';
import { lineEnds, rowsOf, testSameTree } from '../helpers/same-tree.ts';
import { toText } from '../narratives/index.ts';

/** All of CommonMark that could make anything but paragraphs of a text. What is left parts lines, and words from blanks. */
const constructs =
  'attention autolink blockQuote characterEscape characterReference codeFenced codeIndented codeText definition hardBreakEscape headingAtx htmlFlow htmlText labelEnd labelStartImage labelStartLink list setextUnderline thematicBreak'.split(
    ' ',
  );

function withoutConstructs(this: Processor): void {
  this.data().micromarkExtensions = [{ disable: { null: constructs } }];
}

const reference = unified().use(remarkParse).use(withoutConstructs).freeze();
const parser = unified().use(rawTextParse).freeze();

const cases = [
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
];

const pieces = ['a', 'Tier 2', ' ', '  ', '   ', '\t', '\u00A0', '*', '1. ', '#', '\0', ...lineEnds];

describe('the tree of a raw text is that of remark-parse with its constructs off', () => {
  testSameTree({
    parse: (text) => parser.parse({ value: text, data: { unusual: unusualIn(text) } }) as Root,
    reference: (text) => reference.parse(text) as Root,
    cases,
    strings: 400,
    rows: { texts: rowsOf(fc.constantFrom(...pieces)), count: 1500 },
    print: toText,
  });
});
