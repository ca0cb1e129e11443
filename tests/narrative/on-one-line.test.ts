/** Texts that a copy put on one line: what was in front of the first sentence, and the note of an island, are no part of it. */
import { describe, expect, test } from 'vitest';
import { kindsOf, reportOf, residueOf, unplacedOf } from '../helpers/report-of.ts';

const text = (name: string) =>
  `The Government of ${name} does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. These efforts included a house on the coast. Therefore ${name} remained on Tier 2.`;

describe('in front', () => {
  test.each([
    'Document #2111000 USDOS – US Department of State (Author)',
    'Trafficking in Togo (TIP2018)',
    'Harbor Desk Togo and its neighbors',
  ])('%s', (front) => {
    const report = reportOf(`${front} ${text('Togo')}`);
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(text('Togo'));
    expect(unplacedOf(report)).toEqual([front]);
  });

  test('the title with the country and its tier in small letters', () => {
    const report = reportOf(`2018 Trafficking in Persons Report Togo: Tier 2 ${text('Togo')}`);
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(text('Togo'));
    expect(report.header).toMatchObject({ country: { iso3: 'TGO' }, edition: { year: 2018 } });
  });

  test('of a Special Case', () => {
    const prose =
      'Libya is a Special Case for the third consecutive year. The government of the day held two towns, and judges did not sit in the others.';
    const report = reportOf(`SPECIAL CASE: LIBYA ${prose}`);
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(prose);
  });

  test.each([
    [
      '2021 TRAFFICKING IN PERSONS REPORT SPECIAL CASE: LIBYA',
      'remains a Special Case for the third consecutive year.',
    ],
    [
      'Trafficking in Persons Report 2008 - Special Cases - Libya',
      'is not listed on the report this year, as little is known.',
    ],
  ])('of a Special Case behind the title of the report: %s', (front, finding) => {
    const prose = `Libya ${finding} Judges held court in two towns and did not sit in the others.`;
    const report = reportOf(`${front} ${prose}`);
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(prose);
    expect(unplacedOf(report)).toEqual([front]);
  });

  test('of a page that names its office', () => {
    const prose =
      'Togo is a destination country for women subjected to sex trafficking in the inns of the coast. Girls haul nets at night and are paid in fish, and boys keep watch.';
    const front = 'Office To Monitor and Combat Trafficking in Persons';
    const report = reportOf(
      `${front} ${prose} The Government of Togo fully meets the minimum standards for the elimination of trafficking.`,
    );
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(prose);
    expect(report.residue.map((one) => one.text)).toEqual([front]);
  });

  test('is nothing of a sentence that says who speaks', () => {
    const prose = `In the year of the storm, as before, ${text('Togo').replace('The', 'the')}`;
    expect(reportOf('TOGO (Tier 2)', prose).narrative.sections[0]?.paragraphs[0]?.text).toBe(prose);
  });
});

test.each(['PRIORITIZED RECOMMENDATIONS:', 'PRIORITIZED RECOMMENDATIONS', 'RECOMMENDATIONS FOR TOGO'])(
  'the heading behind a sentence without its stop: %s',
  (heading) => {
    const list = 'Train judges to hear victims in a room of their own. • Open a house for men.';
    const report = reportOf('TOGO (Tier 2)', `${text('Togo').slice(0, -1)} ${heading} ${list}`);
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(text('Togo').slice(0, -1));
    expect(report.recommendations?.title?.text).toBe(heading);
    expect(report.recommendations?.items).toHaveLength(2);
  },
);

test.each(['__________ * Aruba', '1Aruba', 'Aruba'])('the note of an island: %s', (begin) => {
  const note = `${begin} is an autonomous entity within the Kingdom of the Netherlands. It is read here as if it were a separate, independent country.`;
  const report = reportOf(
    '2019 Trafficking in Persons Report: Aruba',
    `${text('Aruba')} ${note} Train judges to hear victims in a room of their own. • Open a house for men. • Pay those who keep watch at the pier.`,
  );
  expect(kindsOf(report)).toBe('summary 1');
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(text('Aruba'));
  expect(residueOf(report)).toEqual([['footnote', note]]);
  expect(report.recommendations?.items).toHaveLength(3);
});

test('the mark that the note of an island stands to is none of the text, though the two are on one line', () => {
  const note =
    '1Aruba is an autonomous entity within the Kingdom of the Netherlands. It is read here as if it were a separate, independent country.';
  const report = reportOf('ARUBA (Tier 2)', `${text('Aruba').replace('of Aruba ', 'of Aruba1 ')} ${note}`);
  expect(report.narrative.sections[0]?.paragraphs.map((paragraph) => paragraph.text)).toEqual([text('Aruba')]);
  expect(residueOf(report)).toEqual([
    ['footnote', '1'],
    ['footnote', note],
  ]);
});

test('a header in small letters behind the title of the report', () => {
  const prose = 'Togo is a source country for women trafficked for sexual exploitation. Girls haul nets at night.';
  const finding =
    'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.';
  const report = reportOf(`Trafficking in Persons Report 2011 Togo (Tier 2) ${prose} ${finding}`);
  expect([report.header.edition.year, report.tier?.code]).toEqual([2011, '2']);
  expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(prose);
});

test('the notice of a site behind the last item', () => {
  const notice = 'All material used herein reproduced under the fair use exception of a law for teachers.';
  const report = reportOf(
    `TOGO (Tier 2) Extracted in part from the U.S. State Dept 2023 TIP Report ${text('Togo')} Prioritized Recommendations Train judges. Open a house for men. ${notice}`,
  );
  expect(report.recommendations?.items.map((item) => item.text)).toEqual(['Train judges.', 'Open a house for men.']);
  expect(residueOf(report)).toContainEqual(['publication-notice', notice]);
});

test('the notice of a site between two sentences ends with its own', () => {
  const notice = 'All materials on this page are used under 17 U.S. Code § 107, and by no means sold.';
  const report = reportOf('TOGO (Tier 2)', `${text('Togo')} ${notice} A ministry ran four houses.`);
  expect(residueOf(report)).toContainEqual(['publication-notice', notice]);
  expect(report.narrative.sections.at(-1)?.paragraphs.at(-1)?.text).toContain('A ministry ran four houses.');
});

test('what a law calls what is no note', () => {
  const own =
    'The code does not define the crime. References to “slavery” are to the decree of 1956, by which nobody was tried.';
  const report = reportOf('TOGO (Tier 2)', text('Togo'), 'PROSECUTION', own);
  expect(report.narrative.sections.at(-1)?.paragraphs.map((paragraph) => paragraph.text)).toEqual([own]);
});

test('what says whom the report calls what is a note, and the finding of two powers is read', () => {
  const note = 'A new cabinet came in May. References to “the old cabinet” are to that of April.';
  const report = reportOf(
    '2022 Trafficking in Persons Report: Togo',
    'Togo (Tier 3)',
    note,
    'Neither the old cabinet nor the new one fully met the minimum standards for the elimination of trafficking, and neither made significant efforts to do so; therefore Togo remained on Tier 3.',
  );
  expect(residueOf(report)).toEqual([['footnote', note]]);
  expect(report.tier?.finding).toMatchObject({ minimumStandards: 'not-met', significantEfforts: false });
});
