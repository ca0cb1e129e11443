/** The charts of the volumes since 2013, as they come out of a PDF: words on lines of their own, or inside a sentence. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, reportsIn, sectionsOf } from '../helpers/report-of.ts';

const title = 'KENYA TIER RANKING BY YEAR';
const years = '2008 2009 2010 2011 2012 2013 2014 2015';
const paragraphs = [
  '2015 Trafficking in Persons Report',
  'KENYA: Tier 2',
  'Kenya is a source, transit, and destination country for men, women, and children subjected to forced labor.',
  'The Government of Kenya does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
  'RECOMMENDATIONS FOR KENYA:',
  'Train the police of the coast; pay the fund for victims; and search the boats by night.',
  'PROSECUTION',
  'The government increased law enforcement efforts. Judges heard nine cases in 2013 and six in 2014.',
];

function said(text: string) {
  return reportsIn(text).map((report) => ({
    country: report.header.country?.iso3,
    tier: report.tier?.code,
    sections: sectionsOf(report),
    items: itemsOf(report),
  }));
}

const expected = said(paragraphs.join('\n\n'));

/** The page with a chart in front of a paragraph. */
function withChart(index: number, chart: ReadonlyArray<string>): string {
  return [...paragraphs.slice(0, index), ...chart, ...paragraphs.slice(index)].join('\n\n');
}

/** The page with words inside the sentence of the finding. */
function inside(words: string): string {
  return paragraphs.join('\n\n').replace('however, it is', `however,${words}it is`);
}

describe('a chart of the tiers of the last years', () => {
  test.each([
    ['with the tiers', [title, '1', '2', '2WL', '3', years]],
    ['with the tiers in words', [title, 'Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', years]],
    ['with the tiers in capitals', [title, 'TIER 1', 'TIER 2', 'TIER 2 WATCH LIST', 'TIER 3', years]],
    ['without', [title, years]],
    ['a year a line', [title, ...years.split(' ')]],
    [
      'with the last of the tiers on the line of the years',
      [title, 'TIER 1', 'TIER 2', `TIER 2 WATCH LIST TIER 3 ${years}`],
    ],
    ['without its title', ['1', '2', '2WL', '3', years]],
    ['on one line', [`${title} 1 2 2WL 3 2008 2009 2010 2 011 2012 2013 2014 2015`]],
    ['its title alone', [title]],
  ])('%s', (_, chart) => {
    for (const index of [2, 3, 4]) expect(said(withChart(index, chart))).toEqual(expected);
    expect(said(inside(` ${chart.join(' ')} `))).toEqual(expected);
    expect(said(inside(`\n\n${chart.join('\n\n')}\n\n`))).toEqual(expected);
    expect(said(inside(`\n${chart.join('\n')}\n`))).toEqual(expected);
  });

  test.each([
    'Judges heard cases in 2011, 2012, 2013, and 2014.',
    'Courts convicted 2014 2015 men.',
    'The tier ranking by year is on the site.',
  ])('is none: %s', (sentence) => {
    const text = paragraphs.join('\n\n').replace('Judges heard nine cases in 2013 and six in 2014.', sentence);
    expect(said(text)[0]?.sections?.at(-1)).toContain(`The government increased law enforcement efforts. ${sentence}`);
  });
});

describe('the year of an edition that only its chart tells', () => {
  const untitled = (chart: ReadonlyArray<string>) =>
    parseReportsSync([...paragraphs.slice(1), ...chart].join('\n\n')).reports[0]?.header.edition;

  test.each([[[title, years]], [[`${title} 1 2 2WL 3 2008 2009 2010 2011 2012 2013 2014 2 015`]]])('%j', (chart) => {
    expect(untitled(chart)).toMatchObject({ year: 2015, evidence: 'wording' });
  });

  test('is not that of a chart without the title', () => {
    expect(untitled([years])).toMatchObject({ year: null });
  });
});

describe('a history of tiers that whoever prints the page sets beside the text', () => {
  test.each([
    ['a table of Markdown', ['| Year | Tier |\n|------|------|\n| 2013 | Tier 2 |\n| 2014 | Tier 2 Watch List |']],
    ['cells', ['Year', 'Tier', '2013', 'Tier 2', '2014', 'Tier 2 Watch List']],
    ['lines', ['TIER HISTORY\n2012: Tier 3\n2013: Tier 2\n2014: Tier 2 Watch List']],
    ['one line', ['Tier history: 2012 – Tier 3; 2013 – Tier 2; 2014 – Tier 2WL']],
  ])('%s', (_, history) => {
    for (const index of [4, 8]) expect(said(withChart(index, history))).toEqual(expected);
  });

  test('is none in a sentence', () => {
    const sentence = 'Its tier was Tier 3 in 2012 and Tier 2 in 2013.';
    const [report] = said(withChart(8, [sentence]));
    expect(report?.sections?.at(-1)).toContain(sentence);
  });
});
