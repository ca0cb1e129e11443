import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/report/document.ts';
import { noFigures } from '../../src/report/figures.ts';
import type { Report, Text } from '../../src/report/report.ts';
import { checkConservation } from '../../src/rules/support/conservation.ts';
import type { ContentRange } from '../../src/text/content.ts';
import { locator } from '../../src/text/locate.ts';
import { exampleDocument } from '../helpers/example-document.ts';

type Leaves = [text: string, start: number, end: number, kind?: 'residue'][];

/** A report whose only leaves are these: `[text, start, end]`, paragraphs, and residues where marked. */
function reportOf(source: string, leaves: Leaves): [Report, SourceDocument] {
  const locate = locator(source);
  const { report } = exampleDocument();
  const made = leaves.map(([text, start, end, residue]) => ({ text, position: locate({ start, end }), residue }));
  const plain = made.filter((leaf) => !leaf.residue).map(({ text, position }): Text => ({ text, position }));
  Object.assign(report.header, { lines: [], country: null });
  report.tier = null;
  report.figures = noFigures();
  report.recommendations = null;
  report.narrative.sections = [{ kind: 'other', title: null, evidence: 'position', paragraphs: plain }];
  report.residue = made
    .filter((leaf) => leaf.residue)
    .map(({ text, position }) => ({ role: 'page-number', text, position }));
  return [report, { text: source, source: report.source, locate: locator(source), notices: [] }];
}

function breaches(source: string, leaves: Leaves, content: ContentRange[] | null = null) {
  const [report, document] = reportOf(source, leaves);
  return checkConservation([report], { document, content }).map(
    ({ kind, found, range }) => `${kind} ${found} ${range.start}-${range.end}`,
  );
}

test.each<[what: string, source: string, leaves: Leaves, found: string[]]>([
  [
    'held once, blanks or not',
    '  one two\n\nthree ',
    [
      ['one two', 2, 9],
      ['three', 11, 16],
    ],
    [],
  ],
  ['a mark of the byte order that was decoded wrongly', '\u00EF\u00BB\u00BFone', [['one', 3, 6]], []],
  ['half of one', '\u00EF\u00BB one', [['one', 3, 6]], ['lost \u00EF\u00BB 0-2']],
  [
    'held by nobody',
    'one two three four',
    [
      ['one', 0, 3],
      ['four', 14, 18],
    ],
    ['lost two three 4-13'],
  ],
  ['held by nobody at all', 'one', [], ['lost one 0-3']],
  ['held by nobody at the end', 'one two', [['one', 0, 3]], ['lost two 4-7']],
  [
    'held twice',
    'one two',
    [
      ['one', 0, 3],
      ['one two', 0, 7],
    ],
    ['repeated one 0-3'],
  ],
  [
    'a residue in a paragraph',
    'two to 402SWEDEN gether',
    [
      ['two together', 0, 23],
      ['402SWEDEN', 7, 16, 'residue'],
    ],
    [],
  ],
  [
    'held by two residues',
    '402',
    [
      ['402', 0, 3, 'residue'],
      ['402', 0, 3, 'residue'],
    ],
    ['repeated 402 0-3'],
  ],
  ['beyond the end of the source', 'one', [['one', 0, 9]], []],
  [
    'other blanks, hyphens, quotation marks, composition',
    '“traf-\n ficking”  e\u0301',
    [['"trafficking" é', 0, 20]],
    [],
  ],
  ['a ligature', 'con\uFB02ict', [['conflict', 0, 7]], []],
  ['a soft hyphen', 'soft\u00ADhyphen', [['softhyphen', 0, 11]], []],
  ['a character that nobody sees', 'one\u{E0041} two', [['one two', 0, 9]], []],
  ['another number', '12 victims', [['21 victims', 0, 10]], ['altered 12 victims 0-10']],
  ['a NUL', 'a\u0000b', [['ab', 0, 3]], ['altered a\u0000b 0-3']],
  ['less than the source', 'one two', [['one', 0, 7]], ['altered one two 0-7']],
  ['more than the source', 'one', [['one two', 0, 3]], ['altered one 0-3']],
])('%s', (_, source, leaves, found) => {
  expect(breaches(source, leaves)).toEqual(found);
});

test('to leave out its marker is an item’s right, and only an item’s', () => {
  const source = '  •  Train them.';
  const [report, document] = reportOf(source, []);
  const item = { number: 1, text: 'Train them.', position: locator(source)({ start: 2, end: source.length }) };
  report.recommendations = { title: null, evidence: 'wording', items: [item] };
  expect(checkConservation([report], { document, content: null })).toEqual([]);
  expect(breaches(source, [['Train them.', 2, source.length]])).toHaveLength(1);
});

describe('a source with syntax', () => {
  const source = '<p>bread &amp; <b>butter</b></p><script>x</script>';
  const content: ContentRange[] = [
    { start: 3, end: 9 },
    { start: 9, end: 14, text: '&' },
    { start: 14, end: 15 },
    { start: 18, end: 24 },
  ];

  test('asks for its text content alone', () => {
    expect(breaches(source, [['bread & butter', 3, 24]], content)).toEqual([]);
    expect(breaches(source, [['bread &', 3, 14]], content)).toEqual(['lost butter 18-24']);
    expect(breaches(source, [['bread and butter', 3, 24]], content)).toHaveLength(1);
  });
});

test('several reports share the law', () => {
  const source = 'one two';
  const [first, document] = reportOf(source, [['one', 0, 3]]);
  const [second] = reportOf(source, [['two', 4, 7]]);
  expect(checkConservation([first, second], { document, content: null })).toEqual([]);
  expect(checkConservation([first, first], { document, content: null }).map(({ kind }) => kind)).toEqual([
    'repeated',
    'lost',
  ]);
});

test('any cut of any text into leaves is conserved, and any leaf left out is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat(60), { maxLength: 6 }), (source, cuts) => {
      const places = [...new Set([0, ...cuts.filter((cut) => cut < source.length), source.length])].sort(
        (a, b) => a - b,
      );
      const leaves = places
        .slice(1)
        .map((end, index): [string, number, number] => [source.slice(places[index], end), places[index] ?? 0, end]);
      expect(breaches(source, leaves)).toEqual([]);
      const kept = leaves.filter(([text]) => text.trim() === '');
      expect(breaches(source, kept).length > 0).toBe(source.trim() !== '');
    }),
  );
});

test('a volume of thousands of paragraphs is checked', () => {
  const paragraph = 'The government maintained its efforts “as planned” and wrote a new guide for inspectors. '.repeat(
    6,
  );
  const source = `${paragraph}\n\n`.repeat(5_300);
  const leaves = Array.from({ length: 5_300 }, (_, index): [string, number, number] => {
    const start = index * (paragraph.length + 2);
    return [paragraph.trim(), start, start + paragraph.trim().length];
  });
  const [report, document] = reportOf(source, leaves);
  expect(checkConservation([report], { document, content: null })).toEqual([]);
});

test('a value says what the characters it points at say', () => {
  const { report, document } = exampleDocument();
  if (report.tier) report.tier.printed = 'Tier 3';
  const found = checkConservation([report], { document, content: null });
  expect(found.map(({ kind, said, found: words }) => [kind, said, words])).toEqual([['altered', 'Tier 3', 'Tier 2']]);
});

test('a value may point into a residue', () => {
  const source = 'brought to Benin by boat';
  const [report, document] = reportOf(source, [[source, 0, source.length, 'residue']]);
  const { header } = report;
  const at = (name: string): void => {
    const position = document.locate({ start: 11, end: 16 });
    header.country = { name, iso3: 'BEN', iso2: 'BJ', printed: name, position, evidence: 'wording' };
  };
  at('Benin');
  expect(checkConservation([report], { document, content: null })).toEqual([]);
  at('Togo');
  const found = checkConservation([report], { document, content: null });
  expect(found.map(({ kind, said, found: words }) => [kind, said, words])).toEqual([['altered', 'Togo', 'Benin']]);
});
