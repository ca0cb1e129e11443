import { describe, expect, test } from 'vitest';
import { processInputSync } from '../../src/process-input-sync.ts';
import { rulesOf } from '../helpers/report-of.ts';

/** The report of a page with a summary, under a title of an edition. */
function reportOf(year: number, tier: string, summary: string) {
  const text = `U.S. Department of State ${year} Trafficking in Persons Report - Ghana\n\nGhana (${tier})\n\nGhana is a source country for boys trafficked for forced labor.\n\n${summary}\n\nProsecution\nThe government heard nine cases.\n`;
  return processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports[0];
}

const finding =
  'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.';

describe('of several placements the one of the edition counts', () => {
  test.each([
    ['Ghana was placed on Tier 3 in the 2003 Report. Ghana is placed on Tier 2 Watch List because it wrote a law.'],
    ['Ghana is placed on Tier 2 Watch List this year. In September 2004 it was upgraded from Tier 3 to Tier 2.'],
    ['After it was reassessed as Tier 2 in September 2004, Ghana has been placed on Tier 2 Watch List.'],
  ])('%s', (said) => {
    const report = reportOf(2005, 'Tier 2 Watch List', `${finding} ${said}`);
    expect(report?.tier).toMatchObject({ code: '2WL', movement: { kind: 'placed' } });
    expect(rulesOf(report)).not.toContain('tier-mismatch');
  });

  test.each([
    ['Ghana was placed on Tier 3 in the 2004 Report. It is placed on Tier 2 because it wrote a law.', 'upgraded', '3'],
    ['Ghana was placed on Tier 3 in last year’s Report; for its first steps it is placed on Tier 2.', 'upgraded', '3'],
    ['Last year, Ghana was placed on Tier 3. Ghana is now placed on Tier 2.', 'upgraded', '3'],
    ['Ghana is placed on Tier 2. In the 2004 TIP Report, it was placed on Tier 1.', 'downgraded', '1'],
    ['Ghana was placed on Tier 2 in the previous Report, and it is placed on Tier 2 this year.', 'remained', null],
    ['Ghana was placed on Tier 3 in the 2004 Report and is placed on Tier 2 this year.', 'upgraded', '3'],
  ])('and the one of the edition before says which way it went: %s', (said, kind, from) => {
    expect(reportOf(2005, 'Tier 2', `${finding} ${said}`)?.tier?.movement).toMatchObject({ kind, from });
  });

  test.each([
    [
      'Ghana has been on the same list for long and was placed on Tier 2 Watch List for the last two consecutive years.',
    ],
    ['Ghana has been placed on Tier 2 Watch for four consecutive years.'],
  ])('what went before an automatic downgrade: %s', (said) => {
    const text = `Ghana is a source country for boys.\n\n${finding} ${said} Therefore, Ghana is placed on Tier 3.\n`;
    const [report] = processInputSync({ name: 'page.txt', bytes: Buffer.from(text) }).reports;
    expect(report?.tier).toMatchObject({ code: '3', movement: { kind: 'placed' } });
  });

  test.each([
    ['Ghana is placed on Tier 2 Watch List for a third consecutive year.', 'remained', 3],
    ['For the third consecutive year, Ghana is placed on Tier 2 Watch List.', 'remained', 3],
    ['Ghana remains on Tier 2 Watch List for a second year for its failure to hear cases.', 'remained', 2],
    ['Ghana remained on Tier 2 Watch List for the second year in a row.', 'remained', 2],
    ['For the third consecutive year, courts heard no case; Ghana is placed on Tier 2 Watch List.', 'placed', null],
    ['It let no victim stay for the fifth straight year, and Ghana is placed on Tier 2 Watch List.', 'placed', null],
    [
      'As it let nobody stay for the fifth straight year, Ghana was downgraded to Tier 2 Watch List.',
      'downgraded',
      null,
    ],
  ])('years in a row are those of the placement: %s', (said, kind, consecutiveYears) => {
    const report = reportOf(2005, 'Tier 2 Watch List', `${finding} ${said}`);
    expect(report?.tier?.movement).toMatchObject({ kind, consecutiveYears });
  });

  test.each([
    ['Ghana was granted a waiver last year; it is upgraded to Tier 2.', 'Tier 2', false],
    ['Ghana, which was granted a waiver before, is downgraded to Tier 3.', 'Tier 3', false],
    ['Ghana was granted a waiver and remains on Tier 2 Watch List.', 'Tier 2 Watch List', true],
  ])('a waiver keeps a country on the Watch List: %s', (said, tier, waiver) => {
    expect(reportOf(2012, tier, `${finding} ${said}`)?.tier?.movement).toMatchObject({ waiver });
  });

  test('in front of the finding', () => {
    const said = 'Ghana is placed on Tier 2 Watch List for its failure to show increasing efforts.';
    const report = reportOf(2005, 'Tier 2 Watch List', `${said} ${finding}`);
    expect(report?.narrative.sections.find(({ kind }) => kind === 'summary')?.paragraphs[0]?.text).toBe(
      `${said} ${finding}`,
    );
  });

  test('an earlier one alone is no movement', () => {
    const report = reportOf(2006, 'Tier 3', `${finding} Ghana was placed on Tier 2 Watch List in the 2005 Report.`);
    expect(report?.tier).toMatchObject({ code: '3', movement: null });
  });

  test('what a country should not do is no movement', () => {
    const report = reportOf(2012, 'Tier 2', `${finding} Therefore, Ghana should not remain on Tier 2.`);
    expect(report?.tier?.movement).toBeNull();
  });

  test('another one alone is told', () => {
    const report = reportOf(2012, 'Tier 3', `${finding} Ghana is placed on Tier 2 Watch List.`);
    expect(rulesOf(report)).toContain('tier-mismatch');
  });

  test('a rank that a country is no longer eligible for', () => {
    const said = 'it is no longer eligible for that ranking and is therefore ranked Tier 3.';
    const report = reportOf(
      2014,
      'Tier 3',
      `${finding} As Ghana has been on Tier 2 Watch List for four years, ${said}`,
    );
    expect(report?.tier).toMatchObject({ code: '3', movement: { kind: 'downgraded', automatic: true } });
  });

  test('an automatic downgrade behind waivers, of which none is left', () => {
    const said =
      'Ghana was granted a waiver in 2011 and 2012. A waiver is no longer available to Ghana, which is placed on Tier 3.';
    const movement = { kind: 'downgraded', waiver: false, automatic: true };
    expect(reportOf(2013, 'Tier 3', `${finding} ${said}`)?.tier).toMatchObject({ code: '3', movement });
  });
});

describe('the finding', () => {
  test.each([
    [
      2001,
      'Tier 1',
      'The Government of Ghana meets the minimum standards in combating trafficking in persons.',
      'met',
      null,
    ],
    [
      2025,
      'Tier 2 Watch List',
      'The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking. Despite making significant efforts to do so, it did not do more.',
      'not-met',
      true,
    ],
    // A newspaper sets each sentence as a paragraph.
    [
      2025,
      'Tier 2',
      'The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking.\n\nHowever, it is making significant efforts to do so.\n\nCourts heard more cases.',
      'not-met',
      true,
    ],
    [
      2009,
      'Tier 2',
      'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so, but is not making comparable efforts to find victims.',
      'not-met',
      true,
    ],
    [
      2009,
      'Tier 3',
      'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking and is not making discernible efforts to do so.',
      'not-met',
      false,
    ],
    [
      2012,
      'Tier 2',
      `Tier 3 is for countries whose governments do not fully comply with the minimum standards and are not making significant efforts to do so. ${finding}`,
      'not-met',
      true,
    ],
    [
      2014,
      'Tier 3*',
      'The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking. In the 2012 and 2013 Reports, Ghana was granted consecutive waivers. A waiver is no longer available to Ghana, which is therefore deemed not to be making significant efforts to comply with the minimum standards and is placed on Tier 3.',
      'not-met',
      false,
    ],
    [
      2013,
      'Tier 2',
      'The Government of Ghana does not fully comply with the minimum standards for the elimination of tracking; however, it is making signicant eorts to do so.',
      'not-met',
      true,
    ],
  ] as const)('of %i, %s', (year, tier, summary, minimumStandards, significantEfforts) => {
    expect(reportOf(year, tier, summary)?.tier?.finding).toMatchObject({ minimumStandards, significantEfforts });
  });
});

test('a country that is placed with a waiver was there before', () => {
  const waiver = 'It was granted a waiver from an otherwise required downgrade to Tier 3.';
  const placed = 'Ghana is placed on Tier 2 Watch List.';
  const kindOf = (said: string) => reportOf(2016, 'Tier 2 Watch List', `${finding} ${said}`)?.tier?.movement?.kind;
  expect([kindOf(`${placed} ${waiver}`), kindOf(placed)]).toEqual(['remained', 'placed']);
});
