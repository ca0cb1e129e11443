/** A page that was printed from a browser: its address, the sheet's number, the time and its title stand between the lines of the text. */
import { expect, test } from 'vitest';
import { itemsOf, kindsOf, reportOf } from '../helpers/report-of.ts';

const [first, second] = [
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included',
  'a new court by the sea. However, the government did not meet the minimum standards in several key areas.',
] as const;
const address = 'https://www.state.gov/reports/2024-trafficking-in-persons-report/togo/';
const title = 'Togo - United States Department of State';

test.each([
  [[address, '1/3', '6/25/24, 10:03 AM', title]],
  [[`${address} 1/3`, `6/25/24, 10:03 AM ${title}`]],
  [[`${address} 1/3`, '6/25/24, 10:03 AM        Trafficking in Persons Report']],
])('tear no sentence: %j', (sheet) => {
  const report = reportOf(
    title,
    'TOGO (Tier 2)',
    [first, '', ...sheet, '', second].join('\n'),
    'PROSECUTION',
    'The government increased law enforcement efforts. It heard nine cases.',
  );
  expect(kindsOf(report)).toBe('summary 1, prosecution 1');
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(`${first} ${second}`);
  expect(report.diagnostics.filter(({ ruleId }) => ruleId.startsWith('text-'))).toEqual([]);
});

const sheets = [
  ['https://www.state.gov/togo.htm[7/2/2018 9:14:02 AM]'],
  ['https://www.state.gov/togo.htm 3/12', '7/2/2018'],
  ['http://www.example.org/docid/4e12ee61.html'],
  ['file:///C:/texts/togo.html 3/12', '7/2/2018'],
  ['7/2/2018 Togo', 'https://www.state.gov/togo.htm 2/4'],
  ['7/2/18, 9:14 AM Togo 2018', 'file:///home/ana/togo.html 1/2'],
];

test.each(sheets)('tear no sentence where no blank line sets them off, nor behind its first words: %s', (...sheet) => {
  const lines = [
    'The government',
    ...sheet,
    'increased law enforcement efforts. Nine courts heard',
    ...sheet,
    'cases.',
  ];
  const report = reportOf(
    'TOGO (Tier 2)',
    first,
    second,
    'PROSECUTION',
    lines.join('\n'),
    'PROTECTION',
    'A shelter opened.',
  );
  expect(report.narrative.sections[1]?.paragraphs.map(({ text }) => text)).toEqual([
    'The government increased law enforcement efforts. Nine courts heard cases.',
  ]);
});

test('the title of the report on each page tears no item, and tells the edition', () => {
  const page = ['- 3 -', '2023 TIP Report – desk copy'];
  const report = reportOf(
    'TOGO (Tier 2)',
    `${first} ${second}`,
    'PRIORITIZED RECOMMENDATIONS:',
    '• Train the judges of the coast and the officers who are sent to the north',
    ...page,
    'before the rains.',
    '• Open a house for men.',
  );
  expect(report.header.edition.year).toBe(2023);
  expect(itemsOf(report)).toEqual([
    'Train the judges of the coast and the officers who are sent to the north before the rains.',
    'Open a house for men.',
  ]);
});

test('the time at which a page was printed tells no form', () => {
  const prose = `${first} ${second}`;
  const parsedAs = (...lines: string[]) => reportOf('TOGO (Tier 2)', prose, ...lines).header.edition.parsedAs;
  expect(parsedAs('https://www.example.org/togo.htm[7/2/2031 9:14:02 AM]')).toBe(parsedAs());
});

test('the title of a page tells its country', () => {
  const [, , prose] = [
    title,
    '',
    'The government increased law enforcement efforts. It heard nine cases in Benin and two in Togo.',
  ];
  const report = reportOf(title, 'PROSECUTION', prose ?? '');
  expect(report.header.country).toMatchObject({ iso3: 'TGO', evidence: 'title' });
});
