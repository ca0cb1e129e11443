import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/report/document.ts';
import { noFigures } from '../../src/report/figures.ts';
import type { Report, Text } from '../../src/report/report.ts';
import { checkConservation } from '../../src/rules/support/conservation.ts';
import type { ContentRange } from '../../src/text/content.ts';
import { locator } from '../../src/text/locate.ts';
import { exampleDocument } from '../helpers/example-document.ts';

/** A report whose only leaves are these: `[text, start, end]`, paragraphs, and residues where marked. */
function reportOf(source: string, leaves: [string, number, number, 'residue'?][]): [Report, SourceDocument] {
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

function breaches(
  source: string,
  leaves: [string, number, number, 'residue'?][],
  content: ContentRange[] | null = null,
) {
  const [report, document] = reportOf(source, leaves);
  return checkConservation([report], { document, content }).map(
    ({ kind, found, range }) => `${kind} ${found} ${range.start}-${range.end}`,
  );
}

describe('what is held', () => {
  test('once is right, blanks or not', () => {
    expect(
      breaches('  one two\n\nthree ', [
        ['one two', 2, 9],
        ['three', 11, 16],
      ]),
    ).toEqual([]);
  });

  test('may leave out a mark of the byte order that was decoded wrongly', () => {
    expect(breaches('\u00EF\u00BB\u00BFone', [['one', 3, 6]])).toEqual([]);
    expect(breaches('\u00EF\u00BB one', [['one', 3, 6]])).toEqual(['lost \u00EF\u00BB 0-2']);
  });

  test('by nobody is lost, blanks at its ends apart', () => {
    expect(
      breaches('one two three four', [
        ['one', 0, 3],
        ['four', 14, 18],
      ]),
    ).toEqual(['lost two three 4-13']);
    expect(breaches('one', [])).toEqual(['lost one 0-3']);
    expect(breaches('one two', [['one', 0, 3]])).toEqual(['lost two 4-7']);
  });

  test('twice is repeated, and the two are said to be so once', () => {
    expect(
      breaches('one two', [
        ['one', 0, 3],
        ['one two', 0, 7],
      ]),
    ).toEqual(['repeated one 0-3']);
  });

  test('by a residue in a paragraph is the residue’s', () => {
    expect(
      breaches('two to 402SWEDEN gether', [
        ['two together', 0, 23],
        ['402SWEDEN', 7, 16, 'residue'],
      ]),
    ).toEqual([]);
  });

  test('by two residues is repeated', () => {
    expect(
      breaches('402', [
        ['402', 0, 3, 'residue'],
        ['402', 0, 3, 'residue'],
      ]),
    ).toEqual(['repeated 402 0-3']);
  });

  test('beyond the end of the source breaks nothing', () => {
    expect(breaches('one', [['one', 0, 9]])).toEqual([]);
  });
});

describe('what is said', () => {
  test('may differ in blanks, hyphens, quotation marks, ligatures and composition', () => {
    expect(breaches('“traf-\n ficking”  e\u0301', [['"trafficking" é', 0, 20]])).toEqual([]);
    expect(breaches('con\uFB02ict', [['conflict', 0, 7]])).toEqual([]);
    expect(breaches('soft\u00ADhyphen', [['softhyphen', 0, 11]])).toEqual([]);
    expect(breaches('one\u{E0041} two', [['one two', 0, 9]])).toEqual([]);
  });

  test('may differ in nothing else', () => {
    expect(breaches('12 victims', [['21 victims', 0, 10]])).toEqual(['altered 12 victims 0-10']);
    expect(breaches('a\u0000b', [['ab', 0, 3]])).toEqual(['altered a\u0000b 0-3']);
    expect(breaches('one two', [['one', 0, 7]])).toEqual(['altered one two 0-7']);
    expect(breaches('one', [['one two', 0, 3]])).toEqual(['altered one 0-3']);
  });

  test('without its marker is an item’s right, and only an item’s', () => {
    const source = '  •  Train them.';
    const [report, document] = reportOf(source, []);
    const item = { number: 1, text: 'Train them.', position: locator(source)({ start: 2, end: source.length }) };
    report.recommendations = { title: null, evidence: 'wording', items: [item] };
    expect(checkConservation([report], { document, content: null })).toEqual([]);
    expect(breaches(source, [['Train them.', 2, source.length]])).toHaveLength(1);
  });
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
