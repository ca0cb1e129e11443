/** What newspapers, scans and other documents make of a narrative. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { partsOf, reportOf, residueOf, sectionsOf, unplacedOf } from '../helpers/report-of.ts';

const header = ['2017 Trafficking in Persons Report: Benin', 'BENIN: Tier 2'];
const summary =
  'The Government of Benin does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. A bench of judges was set up for such cases alone, and it sat twice.';
const prosecution = 'The government increased law enforcement efforts. Police stopped nine boats on the lagoon.';
const protection = 'The government maintained efforts to protect victims. Nuns took in forty girls.';

const read = (...blocks: string[]) => sectionsOf(reportOf(...blocks));

const expected = [
  ['summary', summary],
  ['prosecution', prosecution],
  ['protection', protection],
];

describe('a sentence that is set large between two paragraphs', () => {
  const texts = [summary, 'PROSECUTION', prosecution, 'PROTECTION', protection];

  test('is no paragraph', () => {
    const [first, ...rest] = texts as [string, ...string[]];
    expect(read(...header, first, '“A bench of judges was set up for such cases alone”', ...rest)).toEqual(expected);
  });

  test.each(['\n', ' '])('nor is who said it, behind %j', (between) => {
    const [said, speaker] = ['“They sold my sister before they sold me.”', '— a girl of 16, Cotonou'];
    const report = reportOf(...header, summary, 'PROTECTION', protection, `${said}${between}${speaker}`);
    expect(sectionsOf(report)?.[1]).toEqual(['protection', protection]);
    expect(residueOf(report)).toEqual(
      between === ' ' ? [['unplaced', `${said} ${speaker}`]] : [said, speaker].map((line) => ['unplaced', line]),
    );
  });

  test('but one that stands nowhere else is', () => {
    const said = '“Nobody had heard that there was such a law in the whole of the country.”';
    expect(read(...header, summary, 'PROSECUTION', prosecution, said)?.[1]).toEqual(['prosecution', prosecution, said]);
  });

  test.each(['Police stopped nine boats on the lagoon.', 'POLICE STOPPED NINE BOATS ON THE LAGOON.'])(
    'and without quotation marks is told: %s',
    (said) => {
      const report = reportOf(...header, summary, 'PROSECUTION', prosecution, said);
      expect(report?.narrative.sections[1]?.paragraphs.map(({ text }) => text)).toEqual([prosecution]);
      expect(residueOf(report)).toEqual([['unplaced', said]]);
    },
  );
});

describe('what a database prints in front of its fields is a heading', () => {
  const profile =
    'As reported over the past five years, human traffickers exploit domestic and foreign victims in Benin. Boys mend nets.';
  test.each([':', ' ='])('"prosecution%s"', (sign) => {
    const fields = [
      `prosecution${sign} ${prosecution}`,
      `protection${sign} ${protection}`,
      `profile${sign} ${profile}`,
    ];
    expect(read(...header, summary, ...fields)).toEqual([...expected, ['trafficking-profile', profile]]);
  });

  test('the summary has none, and what it is called is told', () => {
    const report = reportOf(...header, `Summary: ${summary}`);
    expect(report?.narrative.sections[0]?.paragraphs[0]?.text).toBe(summary);
    expect(residueOf(report)).toEqual([['unplaced', 'Summary:']]);
  });
});

describe('a number between two sentences of a line', () => {
  const torn = (number: string) => prosecution.replace('. ', `. ${number} `);

  test('is told, as it may be that of a page', () => {
    const text = `${torn('214').replace('Police', 'The police')}`;
    const report = reportOf(...header, summary, 'PROSECUTION', text);
    expect(report?.narrative.sections[1]?.paragraphs[0]?.text).toBe(prosecution.replace('Police', 'The police'));
    expect(residueOf(report)).toEqual([['unplaced', '214']]);
  });

  test('is told in front of the government, too', () => {
    const text = `Boys fish at night. 214 ${summary}`;
    expect(unplacedOf(reportOf(...header, text))).toEqual(['214']);
  });

  test.each([
    ['. [214] ', 'unplaced'],
    ['. [p. 214] ', 'page-number'],
    ['. {214} ', 'page-number'],
    ['. (p. 214) ', 'unplaced'],
    ['. |214| ', 'unplaced'],
    ['. //214// ', 'unplaced'],
    ['.3 The p', 'unplaced'],
    ['.[3] ', 'unplaced'],
  ])('is told, in brackets or glued to the stop, too: %s', (sign, role) => {
    const text = prosecution.replace(sign.endsWith('p') ? '. P' : '. ', sign);
    const report = reportOf(...header, summary, 'PROSECUTION', text);
    expect(report?.narrative.sections[1]?.paragraphs[0]?.text.replace('The p', 'P')).toBe(prosecution);
    expect(report?.residue).toMatchObject([{ role, text: sign.replace(/^\.|The p$/gu, '').trim() }]);
  });

  test('is none where a year or an amount stands in brackets', () => {
    const text = prosecution.replace('. ', ' between April [2003] and March [2004], for fines of 900 francs [$2]. ');
    expect(read(...header, summary, 'PROSECUTION', text)?.[1]).toEqual(['prosecution', text]);
  });

  test('is told in front of the next header, too', () => {
    const next = `BULGARIA: Tier 2 ${summary.replaceAll('Benin', 'Bulgaria')}`;
    const report = reportOf(...header, summary, 'PROSECUTION', `${prosecution} 214 ${next}`);
    expect(report?.narrative.sections[1]?.paragraphs[0]?.text).toBe(prosecution);
    expect(residueOf(report)).toEqual([['unplaced', '214']]);
  });

  test('is told in front of "No", too', () => {
    const report = reportOf(...header, summary, 'PROSECUTION', `${prosecution} 214 No boat was sold.`);
    expect(report?.narrative.sections[1]?.paragraphs[0]?.text).toBe(`${prosecution} No boat was sold.`);
    expect(residueOf(report)).toEqual([['unplaced', '214']]);
  });

  test('may count what the sentence is about', () => {
    expect(read(...header, summary, 'PROSECUTION', torn('214'))?.[1]).toEqual(['prosecution', torn('214')]);
  });
});

test.each(['--More--', '--More--(41%)', 'lines 1-23/80 (END)'])(
  'what a terminal prints in a wrapped text: %s',
  (line) => {
    const wrapped = `The government increased law enforcement efforts. Police stopped nine boats\n${line}\non the lagoon.`;
    expect(read(...header, summary, 'PROSECUTION', wrapped)?.[1]).toEqual(['prosecution', prosecution]);
  },
);

test.each([
  ['PR0SECUTION', 'PROTECTI0N'],
  ['Prosecut1on', 'Protect1on'],
  ['Prosecution[edit source]', 'Protection[edit | edit source]'],
  ['Prosecution [ edit ]', 'Protection[ edit ]'],
])('headings in which a scan took letters for digits, and those with a link to edit: %s', (first, second) => {
  expect(read(...header, summary, first, prosecution, second, protection)).toEqual(expected);
});

test('a heading in the middle of a line in front of those who act in a place without a government', () => {
  const text = `Taiwan authorities do not fully meet the minimum standards for the elimination of trafficking; however, they are making significant efforts to do so. Prosecution Taiwan authorities sustained their efforts against traffickers. Protection Taiwan authorities sheltered victims.`;
  const kinds = read('2010 Trafficking in Persons Report', 'TAIWAN (Tier 2)', text)?.map(([kind]) => kind);
  expect(kinds).toEqual(['summary', 'prosecution', 'protection']);
});

test.each([
  'THE DOMINICAN\nREPUBLIC:\nTrain',
  'THE DEMOCRATIC\nPEOPLE’S REPUBLIC OF KOREA\nTrain',
  'ST. VINCENT AND\nTHE GRENADINES\nTrain',
  'EQUATORIAL\nGUINEA\nTrain',
  'THE FEDERATED\n\nSTATES OF MICRONESIA\n\nTrain',
  'THE UNITED ARAB\nEMIRATES: Train',
])('the title of a list whose name a narrow column breaks: %j', (title) => {
  const list = `RECOMMENDATIONS FOR ${title} the police of both coasts;\nand open a shelter for girls.`;
  const text = ['2018 Trafficking in Persons Report: Benin', 'BENIN: Tier 2', summary, list].join('\n\n');
  const { recommendations, residue } = parseReportsSync(text).reports[0] ?? {};
  expect(recommendations?.title?.text).toMatch(/(?:REPUBLIC|KOREA|GRENADINES|GUINEA|EMIRATES|MICRONESIA):?$/u);
  expect(recommendations?.items.map(({ text: said }) => said)).toEqual([
    'Train the police of both coasts',
    'open a shelter for girls.',
  ]);
  expect(residue).toEqual([]);
});

test('a running head without its blank, glued to header and headings without any', () => {
  const text =
    '161 SIERRALEONESIERRA LEONE(Tier 3)Sierra Leone is a source country for boys subjected to forced labor.The Government of Sierra Leone does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so.Recommendations for Sierra Leone: Use the law of the lakes; and open a shelter for boys.ProsecutionThe Government of Sierra Leone tried nobody.ProtectionThe Government of Sierra Leone found no victim.PreventionAuthorities hung posters.';
  const { reports } = parseReportsSync(text);
  expect(reports.map(({ header }) => header.country?.iso3)).toEqual(['SLE']);
  expect(partsOf(reports[0])).toEqual(['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention']);
  expect(reports[0]?.recommendations?.items).toHaveLength(2);
});

test('a running head without its blank does not hide the longer name', () => {
  const { reports } = parseReportsSync(
    'EQUATORIALGUINEAEQUATORIAL GUINEA(Tier 3)The Government of Equatorial Guinea does not fully comply with the minimum standards for the elimination of trafficking and is not making significant efforts to do so. Nobody was tried.',
  );
  expect(reports.map(({ header }) => header.country?.iso3)).toEqual(['GNQ']);
});

test.each([
  '2010 Country Reports on Human Rights Practices - Togo',
  'Significant human rights issues included credible reports of beatings in two camps.',
  'a. Arbitrary Deprivation of Life and Other Unlawful or Politically Motivated Killings',
])('a report on human rights is none on trafficking: %s', (line) => {
  const { reports, diagnostics } = parseReportsSync(
    `${line}\n\nThe government made efforts to prosecute traffickers.\n\nPrevention\n\nThe government made efforts to prevent trafficking.\n`,
  );
  expect(reports).toEqual([]);
  expect(diagnostics.map(({ actual }) => actual)).toEqual(['human-rights-report']);
});

test('a heading in capitals whose line holds the beginning of the list', () => {
  const list = [
    'RECOMMENDATIONS FOR ST. LUCIA Increase efforts to find victims;',
    'train the police of both coasts; and open a shelter for girls.',
  ];
  const text = ['2018 Trafficking in Persons Report: St. Lucia', 'ST. LUCIA: Tier 2', summary, list.join('\n')].join(
    '\n\n',
  );
  const { recommendations } = parseReportsSync(text).reports[0] ?? {};
  expect(recommendations?.title?.text).toBe('RECOMMENDATIONS FOR ST. LUCIA');
  expect(recommendations?.items.map(({ text: said }) => said)).toEqual([
    'Increase efforts to find victims',
    'train the police of both coasts',
    'open a shelter for girls.',
  ]);
});

test.each([
  ['2017 TIP Report: Benin | U.S. Embassy in Benin'],
  ['Trafficking in Persons Report – Benin (2017)'],
  ['TIP 2017: Benin'],
  ['Benin – Tier 2 – TIP 2017'],
  ['Country: Benin', 'Year: 2017', 'Tier: Tier 2'],
])('titles and labels of a copy: %s', (...lines) => {
  const placed = `${summary} Therefore, Benin remained on Tier 2.`;
  const { header, tier } =
    parseReportsSync([...lines, placed, 'PROSECUTION', prosecution].join('\n\n')).reports[0] ?? {};
  expect([header?.country?.iso3, header?.edition.year, tier?.code]).toEqual(['BEN', 2017, '2']);
});

test.each(['Cite as | ', 'Cite as '])(
  'a citation that begins %j holds a title, and is no line of the header',
  (start) => {
    const cited = `${start}United States Department of State, 2011 Trafficking in Persons Report - Chad, 27 June 2011`;
    const text = `${cited}\n\nChad (Tier 3)\n\nChad is a source country for boys who herd cattle.\n`;
    const [report] = parseReportsSync(text).reports;
    expect(report?.header.lines.map((line) => line.text)).toEqual(['Chad (Tier 3)']);
    expect(report?.residue).toMatchObject([{ role: 'publication-notice', text: cited }]);
    expect(report?.header.edition.year).toBe(2011);
  },
);

test('a head that was glued into an item without a stop makes no single one of it and the next', () => {
  const items = [
    'Bring those who sell children to the 231BENIN courts of all provinces and of the north',
    'Train judges of all the provinces of the country on the law of last year, and on the new one',
    'Open shelters.',
  ];
  const report = reportOf(...header, summary, 'RECOMMENDATIONS FOR BENIN', items.join('\n'));
  expect(report?.recommendations?.items).toHaveLength(3);
});

test('what is written under a film is one text', () => {
  const films = [...header, summary, 'PROSECUTION', prosecution].flatMap((text) => text.split(/ (?=and|the|on)/u));
  const cues = films.map((line, at) => `${at + 1}\n00:00:${10 + at},000 --> 00:00:${11 + at},500\n${line}`);
  expect(read(...cues)).toEqual(expected.slice(0, 2));
});
