/** Special Cases whose page has lost its headings: what was done stands in one part, and its parts are told apart without them. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync, type Report } from '../../src/index.ts';
import { kindsOf as kinds, reportOf as parse, rulesOf, sectionsOf } from '../helpers/report-of.ts';

const title = (year: number) => `${year} Trafficking in Persons Report: Chad`;
const summary = 'Chad remains a Special Case for the third consecutive year. Two rebel armies held the north.';
const formula = 'The government did not report any prosecutions. The one judge had left.';
const formulaOfVictims = 'The government made no efforts to protect victims. Soldiers beat those they held.';
const plain = 'Ministers had no cars and no telephones. Rain came late.';
const profileLast = 'As reported over the past five years, human traffickers exploit boys in Chad. They herd camels.';
const profile = 'Chad is a source, transit, and destination country for children. Boys herd camels.';
const gap = '\n';

function doubts({ diagnostics }: Report): number {
  return diagnostics.filter(({ ruleId }) => ruleId === 'ambiguous-part').length;
}

describe('a Special Case without headings', () => {
  test.each([
    [2017, 'CHAD: SPECIAL CASE'],
    [2021, 'SPECIAL CASE: CHAD'],
    [2023, 'CHAD (Special Case)'],
  ])('of %i ends with its profile', (year, header) => {
    const report = parse(title(year), header, summary, profileLast);
    expect(kinds(report)).toBe('summary 1, trafficking-profile 1');
    expect(doubts(report)).toBe(0);
  });

  test('has its efforts behind the formula of any of the three P’s', () => {
    const report = parse(title(2023), 'CHAD (Special Case)', summary, formula, formulaOfVictims, profileLast);
    expect(kinds(report)).toBe('summary 1, government-efforts 2, trafficking-profile 1');
    expect(report.narrative.sections[1]?.evidence).toBe('opening-formula');
    expect(doubts(report)).toBe(0);
  });

  test('has them behind the gap that a heading left', () => {
    const report = parse(title(2019), 'CHAD: Special Case', summary, gap + plain, gap + profileLast);
    expect(kinds(report)).toBe('summary 1, government-efforts 1, trafficking-profile 1');
    expect(doubts(report)).toBe(0);
  });

  test.each([
    ['in one paragraph', [`${summary} ${formula} ${profileLast}`]],
    [
      'and what was done in one paragraph',
      [`${summary} The government made no efforts against trafficking. ${plain}`, profileLast],
    ],
    ['and what was done and the profile in one', [summary, `${formula} ${profileLast}`]],
  ])('has them run together: the summary %s', (_, texts) => {
    const report = parse(title(2023), 'CHAD (Special Case)', ...texts);
    expect(kinds(report)).toBe('summary 1, government-efforts 1, trafficking-profile 1');
    expect(report.narrative.sections[0]?.paragraphs[0]?.text).toBe(summary);
  });

  test('has no efforts in its summary where a paragraph opens with them', () => {
    const long = `${summary} The government made few efforts against trafficking.`;
    const report = parse(title(2023), 'CHAD (Special Case)', long, formula, profileLast);
    expect(report.narrative.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([long]);
  });

  test('is told where neither tells whether a paragraph is of the summary or of the efforts', () => {
    const report = parse(title(2021), 'SPECIAL CASE: CHAD', summary, plain, profileLast);
    expect(kinds(report)).toMatch(/^(?:summary 2|summary 1, government-efforts 1), trafficking-profile 1$/u);
    expect(doubts(report)).toBe(1);
  });

  test('to 2016 has the magnitude where others open their profile, and then its efforts', () => {
    const report = parse(title(2015), 'CHAD: Special Case', summary, gap + profile, gap + plain);
    expect(kinds(report)).toBe('summary 1, scope-and-magnitude 1, government-efforts 1');
    expect(kinds(parse(title(2012), 'CHAD (Special Case)', summary, profile, formula))).toBe(
      'summary 1, scope-and-magnitude 1, government-efforts 1',
    );
  });

  test('is known by its prose alone', () => {
    const report = parse(title(2015), summary, gap + profile, gap + plain);
    expect(kinds(report)).toBe('summary 1, scope-and-magnitude 1, government-efforts 1');
  });

  test('keeps what stands under the headings that are left', () => {
    const report = parse(
      title(2023),
      'CHAD (Special Case)',
      summary,
      plain,
      'GOVERNMENT EFFORTS',
      formula,
      profileLast,
    );
    expect(kinds(report)).toBe('summary 2, government-efforts 1, trafficking-profile 1');
    expect(doubts(report)).toBe(0);
  });
});

test('a tier in the header is no Special Case, whatever a paragraph says', () => {
  const finding =
    'The Government of Chad does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.';
  const report = parse(
    title(2023),
    'CHAD (Tier 2)',
    `${finding} Chad is no longer a Special Case.`,
    'The government increased its law enforcement efforts. Police opened nine cases.',
    profileLast,
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, trafficking-profile 1');
});

/** How a paragraph of a Special Case says so behind its first sentence. */
const declared =
  'Chad is a country in which the war of 2010 shut the courts. For these reasons, Chad remains a Special Case for the sixth consecutive year.';

describe('a Special Case that says so in the middle of its first paragraph', () => {
  test.each([
    [['2011 Trafficking in Persons Report: Chad']],
    [['U.S. Department of State Trafficking in Persons Report 2011 - Chad']],
    [['Special Case', '2011 Trafficking in Persons Report']],
    [['Chad: State Department 2011 Global Trafficking in Persons Report']],
  ])('is a narrative under %j', (titles) => {
    const report = parse(...titles, declared, 'Scope and Magnitude. Boys herd camels for no pay.');
    expect(report.header.country?.iso3).toBe('TCD');
    expect(report.header.edition.year).toBe(2011);
    expect(report.tier?.code).toBe('SC');
    expect(report.tier?.movement?.consecutiveYears).toBe(6);
    expect(kinds(report)).toBe('summary 1, scope-and-magnitude 1');
  });

  test.each([
    ['no title', [declared]],
    ['a headline', ['Chad remains Special Case in 2011 Trafficking in Persons Report', declared]],
    [
      'what the report says',
      ['2011 Trafficking in Persons Report: Chad', declared, 'The report says little of camels.'],
    ],
    [
      'what others say',
      ['2011 Trafficking in Persons Report: Chad', declared, '“We are ashamed of it,” the minister said on Monday.'],
    ],
    [
      'the report named beside it',
      [
        '2011 Trafficking in Persons Report: Chad',
        'Bad news came. Chad remains a Special Case in the Trafficking in Persons Report, to nobody’s surprise.',
      ],
    ],
  ])('is none with %s', (_why, paragraphs) => {
    const { reports, diagnostics } = parseReportsSync(`${paragraphs.join('\n\n')}\n`);
    expect(reports).toEqual([]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['not-a-narrative']);
  });
});

describe('a page of Special Cases that has lost its heading', () => {
  const page = (...names: [string, string]) => [
    'Trafficking in Persons Report',
    'June 14, 2004',
    names[0],
    'Tonga is not listed on the report this year because no one there has counted.',
    'Scope and Magnitude. Two girls may have been sold on a boat.',
    'Government Efforts. A law of 1988 forbids it.',
    names[1],
    'Chad comes out of a war, and no police ride north. One must classify the Republic of Chad as a special case.',
    'Scope and Magnitude. Boys herd camels for no pay.',
  ];

  test('has its headers in the names alone on their lines', () => {
    const { reports } = parseReportsSync(`${page('TONGA', 'CHAD').join('\n\n')}\n`);
    expect(reports.map(({ header }) => header.country?.iso3)).toEqual(['TON', 'TCD']);
    expect(reports.map(kinds)).toEqual([
      'summary 1, scope-and-magnitude 1, government-efforts 1',
      'summary 1, scope-and-magnitude 1',
    ]);
    expect(reports[1]?.tier).toMatchObject({ code: 'SC', printed: 'special case', evidence: 'wording' });
  });

  test('and the tier of what is not listed, of which no part is missed', () => {
    const first = parse(...page('TONGA', 'CHAD'));
    expect(first?.tier).toMatchObject({ code: 'SC', printed: 'not listed on the report', evidence: 'wording' });
    expect(rulesOf(first)).not.toContain('missing-part');
  });

  test('a name above prose that declares nothing is the header of no Special Case', () => {
    const { reports } = parseReportsSync(
      ['2004 Trafficking in Persons Report: Tonga', 'Tonga', `Tonga is a source country for boys. ${plain}`].join(
        '\n\n',
      ),
    );
    expect(reports.map(({ tier }) => tier)).toEqual([null]);
  });
});

test('the head of a page right above the header of a Special Case is no header', () => {
  const { reports } = parseReportsSync(
    [
      'MALI: Tier 1',
      'The Government of Mali fully meets the minimum standards for the elimination of trafficking. Mali remained on Tier 1.',
      '401',
      'MALI',
      'TONGA: Special Case',
      'Tonga remains a Special Case for the third consecutive year. The storm of two years ago left it without courts.',
      '402',
      'TONGA',
      'CHAD: Tier 3',
      'The Government of Chad does not fully meet the minimum standards and is not making significant efforts to do so.',
    ].join('\n\n'),
  );
  expect(reports.map(({ header, tier }) => [header.country?.iso3, tier?.code])).toEqual([
    ['MLI', '1'],
    ['TON', 'SC'],
    ['TCD', '3'],
  ]);
});

test('a paragraph that was cut off does not go on behind the heading in the next one', () => {
  const report = parse(
    '2014 Trafficking in Persons Report - Somalia',
    'SOMALIA (Special Case)',
    'Somalia remains a Special Case for the twelfth consecutive year. Its cabinet has sat in one town since 2012.',
    'Prosecution, protection, and prevention are beyond the means of an administration that cannot a',
    'Scope and Magnitude: How many people are sold on the coast is not known.',
    'Rebels take boys from schools in the south to fight, and girls to cook.',
  );
  expect(sectionsOf(report).at(-1)).toEqual([
    'scope-and-magnitude',
    'How many people are sold on the coast is not known.',
    'Rebels take boys from schools in the south to fight, and girls to cook.',
  ]);
  expect(rulesOf(report)).not.toContain('text-repeated');
});
