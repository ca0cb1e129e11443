/** Several editions of one country in one text. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { reportOf } from '../helpers/report-of.ts';

const assessed =
  'The Government of Guyana fully meets the minimum standards for the elimination of trafficking. The government continued to demonstrate serious and sustained efforts during the reporting period; therefore Guyana remained on Tier 1. A bus brought witnesses.';
const prosecution = 'The government increased law enforcement efforts. Judges heard nine cases in the hills.';
const page = (title: string, header: string) => [title, header, assessed, 'PROSECUTION', prosecution];
const ids = (...paragraphs: string[]) =>
  parseReportsSync(paragraphs.join('\n\n')).reports.map(
    ({ id, narrative }) => `${id} ${narrative.sections.map(({ kind }) => kind)}`,
  );

test.each(['Trafficking in Persons Report: Guyana', 'Trafficking in Persons Report'])(
  'are parted by their titles: 2021 %s',
  (title) => {
    const text = [...page(`2021 ${title}`, 'GUYANA: Tier 1'), ...page(`2022 ${title}`, 'Guyana (Tier 1)')];
    expect(ids(...text)).toEqual(['GUY-2021 summary,prosecution', 'GUY-2022 summary,prosecution']);
  },
);

test('are parted by the year alone above each header, where the page has several', () => {
  const text = [...page('2022', 'GUYANA: Tier 1'), ...page('2021', 'GUYANA: Tier 1')];
  expect(ids(...text)).toEqual(['GUY-2022 summary,prosecution', 'GUY-2021 summary,prosecution']);
  expect(ids(...page('2022', 'GUYANA: Tier 1'))).toEqual(['null summary,prosecution']);
});

describe('two of one country without a year', () => {
  const own = ['GUYANA: Tier 1', assessed, 'PROSECUTION', prosecution];
  const other = assessed.replace('fully meets', 'does not fully meet');

  test('are parted by their headers where each assesses it', () => {
    expect(ids(...own, 'GUYANA (Tier 2)', other, 'PROTECTION', 'Nuns took in nine girls.')).toEqual([
      'null summary,prosecution',
      'null summary,protection',
    ]);
  });

  test('are one where a page was pasted twice, or its header stands on the next page', () => {
    expect(ids(...own, ...own)).toHaveLength(1);
    expect(ids('GUYANA: Tier 1', assessed, 'GUYANA: Tier 1', other, 'PROSECUTION', prosecution)).toHaveLength(1);
  });
});

test('a title of the same edition, or of another one that no text follows, begins none', () => {
  const own = page('2021 Trafficking in Persons Report: Guyana', 'GUYANA: Tier 1');
  const again = '2021 Trafficking in Persons Report: Guyana';
  expect(ids(...own, again, 'PROTECTION', 'The government maintained protection efforts.')).toHaveLength(1);
  expect(ids(...own, '2022 Trafficking in Persons Report: Guyana')).toHaveLength(1);
});

test('a page without a title, pasted behind pages of several editions, is of none of them', () => {
  const benin =
    'The Government of Benin fully complies with the minimum standards for the elimination of trafficking. A bus came.';
  const text = [
    ...page('2021 Trafficking in Persons Report: Guyana', 'GUYANA: Tier 1'),
    ...page('2022 Trafficking in Persons Report: Guyana', 'Guyana (Tier 1)'),
  ];
  expect(ids(...text, 'BENIN: Tier 1', benin).at(-1)).toBe('null summary');
});

/** Titles and addresses of other pages, in menus above a text and links below it. */
describe('tell no edition of a text that has none', () => {
  const own = ['GUYANA: Tier 1', assessed, 'PROSECUTION', prosecution, prosecution];
  const titles = ['2024 Trafficking in Persons Report: Guyana', '2023 Trafficking in Persons Report: Guyana'];
  test.each([
    ['a menu above', [...titles, ...own]],
    ['links below', [...own, ...titles]],
    ['a link below a line that says so', [...own, 'You May Be Interested In', ...titles.slice(0, 1)]],
    ['an address below', [...own, 'https://www.state.gov/reports/2023-trafficking-in-persons-report/guyana/']],
  ])('%s', (_, text) => {
    const [report, ...others] = parseReportsSync(text.join('\n\n')).reports;
    expect(others).toEqual([]);
    expect(report?.header.edition.year).toBeNull();
  });

  test('an address above tells it', () => {
    const address = 'https://www.state.gov/reports/2021-trafficking-in-persons-report/guyana/';
    expect(ids(address, ...own)).toEqual(['GUY-2021 summary,prosecution']);
  });
});

describe('titles and dates of one page that state different years', () => {
  const conflicts = (...paragraphs: string[]) =>
    parseReportsSync(paragraphs.join('\n\n'))
      .diagnostics.filter(({ ruleId }) => ruleId === 'edition-conflict')
      .map(({ actual }) => actual);
  const own = page('2021 Trafficking in Persons Report: Guyana', 'GUYANA: Tier 1');

  test.each([
    ['a date of publication', ['Publication Date 14 June 2019', ...own], '2019'],
    ['a date alone', ['July 1, 2022', ...own], '2022'],
    ['an attribution', [...own, 'Extracted from the U.S. State Dept 2020 TIP Report'], '2020'],
    ['a second title', ['Trafficking in Persons Report 2020', 'Of the hills', ...own], '2021'],
  ])('are told: %s', (_, paragraphs, year) => {
    expect(conflicts(...paragraphs)).toEqual([year]);
  });

  test.each([
    ['the same year', ['Publication Date 14 June 2021', ...own]],
    ['a link below the text', [...own, '2022 Trafficking in Persons Report: Guyana']],
    [
      'what a copy says of an older one',
      [...own.slice(0, 1), 'From the archive: Trafficking in Persons Report 2016 about Guyana', ...own.slice(1)],
    ],
  ])('and what is none: %s', (_, paragraphs) => {
    expect(conflicts(...paragraphs)).toEqual([]);
  });
});

describe('an edition that the caller says', () => {
  const conflicts = (edition: number, ...paragraphs: string[]) =>
    parseReportsSync(paragraphs.join('\n\n'), { edition })
      .diagnostics.filter(({ ruleId }) => ruleId === 'edition-conflict')
      .map(({ actual }) => actual);
  const own = page('2021 Trafficking in Persons Report: Guyana', 'GUYANA: Tier 1');

  test('is told where every title prints another year', () => {
    expect(conflicts(2020, ...own)).toEqual(['2021']);
    expect(
      conflicts(
        2020,
        ...page('Countries of the north', 'GUYANA: Tier 1 Extracted in part from the U.S. State Dept 2021 TIP Report'),
      ),
    ).toEqual(['2021']);
  });

  test.each([
    ['a title prints it', 2021, own],
    ['it says which of two is right', 2021, ['Publication Date 14 June 2019', ...own]],
    ['only the date of a copy is another', 2021, page('Publication Date 14 June 2019', 'GUYANA: Tier 1')],
  ])('is not told where %s', (_why, edition, paragraphs) => {
    expect(conflicts(edition, ...paragraphs)).toEqual([]);
  });
});

test('front matter that names a tier tells the edition, too', () => {
  const front = '---\ntitle: Togo\nyear: 2021\ntier: "Tier 2"\n---';
  const report = reportOf(
    front,
    'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
    'PROSECUTION',
    'Judges convicted four men.',
  );
  expect(report.header.edition.year).toBe(2021);
});
