import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe } from 'vitest';
import { parseCommonMark } from '../../src/formats/markdown/common-mark.ts';
import { lineEnds, rowsOf, testSameTree } from '../helpers/same-tree.ts';
import { toMarkdown } from '../narratives/index.ts';

const reference = unified().use(remarkParse).freeze();

const cases = [
  '',
  'a\n\n# b\n\nc\n\n- d\n\n  e\n\nf\n\n- g\n- h\n\n    i\n\nj',
  'a\n===\n\nb\n---\n\nc\n\n> d\n\ne',
  '[a]\n\nb\n\n[a]: c',
  'a\n\n```\nb\n\nc\n\nd\n```\n\ne',
  'a\n\n<!-- b\n\nc -->\n\nd\n\n<div>\n\ne\n\n</div>\n\nf',
  '1. a\n\nb\n\n2. c\n   d\n\n   e\n\nf  \ng',
  'a\n\n    b\n\nc\n\n\td\n\n\n    e\n\nf',
  '\uFEFFa\n\n\0b *c*\n\n d\n\n***\n\ne',
];

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
const end = fc.constantFrom(...lineEnds, '\n\n', '\n\n', '\r\n\r\n');
const piece = fc.oneof(
  { arbitrary: words, weight: 4 },
  { arbitrary: markup, weight: 2 },
  { arbitrary: far, weight: 1 },
  { arbitrary: end, weight: 4 },
);

describe('the tree is that of remark-parse', () => {
  testSameTree({
    parse: parseCommonMark,
    reference: (text) => reference.parse(text) as Root,
    cases,
    strings: 300,
    rows: { texts: rowsOf(piece), count: 1000 },
    print: toMarkdown,
  });
});
