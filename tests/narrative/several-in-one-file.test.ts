/** Pages that somebody put into one file: each keeps its own year and its own front, and what has lost its header is told. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { partsOf } from '../helpers/report-of.ts';

const togo2013 = [
  'TOGO (Tier 2)',
  'Togo is a source country for children subjected to forced labor. Girls carry loads for traders in the towns.',
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
];
const text = (name: string) =>
  `The Government of ${name} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government demonstrated overall increasing efforts; therefore ${name} remained on Tier 2.`;
const parse = (...paragraphs: string[]) => parseReportsSync(`${paragraphs.join('\n\n')}\n`);

test('the title of one country’s page tells no year of another’s', () => {
  const { reports } = parse(...togo2013, '2018 Trafficking in Persons Report - Gabon', 'GABON: Tier 2', text('Gabon'));
  expect(reports.map(({ header }) => [header.country?.iso3, header.edition.year])).toEqual([
    ['TGO', null],
    ['GAB', 2018],
  ]);
  expect(partsOf(reports[0])).toEqual(['trafficking-profile', 'summary']);
});

test('a tier below the title of each country’s page is its tier; not the first of a list of placements', () => {
  const titled = (name: string) => `2018 Trafficking in Persons Report: ${name}`;
  const { reports } = parse(
    ...[titled('Gabon'), 'Tier 2', text('Gabon'), titled('Chad'), 'Tier 3', text('Chad')],
    ...[titled('Togo'), 'Tier 1', 'Austria', 'Belgium', text('Togo')],
  );
  expect(reports.map(({ header, tier }) => [header.country?.iso3, tier?.code])).toEqual([
    ['GAB', '2'],
    ['TCD', '3'],
    // as its prose says
    ['TGO', '2'],
  ]);
});

test.each([
  ['with its recommendations', ['Recommendations for Togo:', 'Train the judges of the coast; and open a house.']],
  ['with nothing behind it', []],
])('a country again under the same header is another edition, %s', (_, rest) => {
  const [header = '', profile = '', assessment = ''] = togo2013;
  const again = [header, profile.replace('carry loads', 'wash dishes'), `${assessment} Two judges were trained.`];
  const { reports } = parse(...togo2013, ...rest, ...again);
  expect(reports.map((report) => partsOf(report)?.slice(0, 2))).toEqual([
    ['trafficking-profile', 'summary'],
    ['trafficking-profile', 'summary'],
  ]);
  expect(parse(...togo2013, ...rest, ...togo2013).reports).toHaveLength(1);
});

test('a Special Case with its name on a line of its own begins a narrative of its own', () => {
  const { reports, diagnostics } = parse(
    ...['GABON: Tier 2', text('Gabon'), 'CHAD', 'Special Case'],
    'Chad remains a Special Case for the third consecutive year. Two rebel armies held the north.',
    ...['GOVERNMENT EFFORTS', 'Ministers had no cars. Police did not report any investigations.'],
  );
  expect(reports.map(({ header, tier }) => [header.country?.iso3, tier?.code])).toEqual([
    ['GAB', '2'],
    ['TCD', 'SC'],
  ]);
  expect(partsOf(reports[1])).toEqual(['summary', 'government-efforts']);
  expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('text-unplaced');
});

test('the date of one country’s page tells no year of another’s above it', () => {
  const dated = [
    'Office to Monitor and Combat Trafficking in Persons',
    'June 11, 2018',
    'GABON: Tier 2',
    text('Gabon'),
  ];
  expect(parse(...togo2013, ...dated).reports.map(({ header }) => header.edition.year)).toEqual([null, 2018]);
  expect(parse(...dated, ...togo2013).reports.map(({ header }) => header.edition.year)).toEqual([2018, 2018]);
});

test('what a page says of the report above its header is no part of the narrative before', () => {
  const list = ['PRIORITIZED RECOMMENDATIONS', 'Open a house for men in the north.', 'Train the judges of the coast.'];
  const front = [
    'Trafficking In Persons Report 2023',
    'The embassy published the TIP Report yesterday, and Gabon has kept its rank.',
  ];
  const { reports, diagnostics } = parse(
    'TOGO: Tier 2',
    text('Togo'),
    ...list,
    ...front,
    'GABON (Tier 2)',
    text('Gabon'),
  );
  expect(reports.map(partsOf)).toEqual([['summary'], ['summary']]);
  expect(reports[0]?.recommendations?.items).toHaveLength(2);
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced').map(({ actual }) => actual)).toEqual([
    front[1],
  ]);
});

describe('a line that parts two texts', () => {
  test.each(['=== next ===', '##### gabon_2021.txt #####', '*** END OF DOCUMENT ***', '----- Page 3 -----'])(
    '%s',
    (line) => {
      const { reports } = parse('TOGO: Tier 2', text('Togo'), line, 'GABON: Tier 2', text('Gabon'));
      expect(reports.map(({ narrative }) => narrative.sections.map(({ paragraphs }) => paragraphs.length))).toEqual([
        [1],
        [1],
      ]);
    },
  );
});

test('a profile without a header in front of others is told', () => {
  const { diagnostics } = parse(
    'Benin is a source country for children subjected to forced labor. Boys dig for traders in the towns.',
    'TOGO: Tier 2',
    text('Togo'),
    'GABON: Tier 2',
    text('Gabon'),
  );
  expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('text-unplaced');
});

test('recommendations for another country are told', () => {
  const { diagnostics } = parse(
    ...togo2013,
    'Recommendations for Gabon:',
    'Open a house for men; and train the judges.',
  );
  expect(diagnostics.filter(({ ruleId }) => ruleId === 'country-mismatch').map(({ actual }) => actual)).toEqual([
    'Gabon',
  ]);
});

test('a header that says that it goes on is that of the text above, whose own was cut off', () => {
  const { reports } = parse(
    text('Togo'),
    'TOGO: Tier 2 (continued)',
    'PROTECTION',
    'A house took in nine girls from Benin.',
  );
  expect(
    reports.map(({ header, narrative }) => [header.country?.iso3, narrative.sections.map(({ kind }) => kind)]),
  ).toEqual([['TGO', ['summary', 'protection']]]);
});

test('a page that lost its headers goes on with another country behind the profile that ends a narrative', () => {
  const end = [
    'The government maintained efforts to prevent trafficking. A poster hung in the port.',
    'As reported over the past five years, Togo is a source country for children subjected to forced labor.',
  ];
  const { reports } = parse(...end, text('Gabon'));
  expect(reports.map(({ header, tier }) => [header.country?.iso3, tier?.code])).toEqual([
    ['TGO', undefined],
    ['GAB', '2'],
  ]);
});
