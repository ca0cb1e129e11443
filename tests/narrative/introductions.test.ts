/** A page that says where the text below is from: what stands above that line is the page's own. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { sectionsOf } from '../helpers/report-of.ts';

const narrative = [
  'Gabon is a destination and transit country for children subjected to forced labor. Boys from the coast mend nets by night.',
  'The Government of Gabon does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. A judge was named for such cases.',
];
const comment = [
  'What Washington thinks of the neighbors',
  'Today, the State Department released its 2013 Trafficking in Persons Report, and the neighbors have much to read.',
  'Gabon was put among the countries that do not comply with the minimum standards for the elimination of trafficking.',
  'One question remains: who reads it?',
];

function read(paragraphs: ReadonlyArray<string>) {
  const { reports } = parseReportsSync(`${paragraphs.join('\n\n')}\n`);
  return reports.map((report) => ({
    country: report.header.country?.iso3,
    year: report.header.edition.year,
    sections: sectionsOf(report),
    residue: report.residue.map(({ text }) => text),
  }));
}

const expected = [
  ['trafficking-profile', narrative[0]],
  ['summary', narrative[1]],
];

describe('a narrative behind a line that introduces it', () => {
  test.each([
    'According to the Report:',
    'Here is what the country narrative says of Gabon:',
    'From the State Department’s text:',
    'The list has three rows this year. What follows is the part of the report on Gabon:',
  ])('%s', (line) => {
    const [report, ...others] = read([...comment, line, ...narrative]);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ country: 'GAB', year: 2013, sections: expected });
    expect(report?.residue).toEqual([...comment, line]);
  });

  test('is not looked for where the line ends in anything else', () => {
    expect(read([...comment, 'That is what the report says.', ...narrative])).toEqual([]);
  });

  test('loses nothing where the narrative began above', () => {
    const [profile = '', summary = ''] = narrative;
    const [report] = read([
      profile,
      'The verdict of the report:',
      summary,
      'Prosecution',
      'The government tried four.',
    ]);
    expect(report?.sections?.[0]?.slice(0, 2)).toEqual(['trafficking-profile', profile]);
  });
});

test.each(['2013 Trafficking in Persons Report – USA (Tier 1)', '2013 Trafficking in Persons Report: Gabon'])(
  'the report’s title right above its first words, on a page that tells of its own work: %s',
  (title) => {
    const own = 'We free boys from the boats, and we are proud of our team on the coast.';
    const [report, ...others] = read(['Where we work', own, title, narrative[0] ?? '']);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ country: 'GAB', year: 2013, sections: expected.slice(0, 1) });
    expect(report?.residue).toContain(own);
    expect(read(['Where we work', own, 'Our view of Gabon', narrative[0] ?? ''])).toEqual([]);
  },
);

describe('what somebody says in front of a narrative without a header', () => {
  const title = 'Trafficking in Persons Report 2011';

  test.each([
    'We do not care much for what Washington says, but here it is ;)',
    'My neighbors asked for it, and I think that it should be read.',
    'The year was a hard one on the coast, and many will find the text worth a look.',
    'The Trafficking in Persons (TIP) Report is a tool with which Washington speaks to other governments.',
    'Washington uses the TIP Report to open talks on laws, and on means.',
  ])('%s', (said) => {
    const [report, ...others] = read([title, said, ...narrative]);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ country: 'GAB', year: 2011, sections: expected, residue: [said] });
  });

  test.each([
    'We print it as it came to us.',
    'I copied this from the page of a harbor in Gabon.',
    'Please find below the part on Gabon as it came today.',
    'The following is reproduced from a book that few people in Gabon have.',
    'The text of the section on Gabon follows.',
    'Nobody in Gabon has yet answered the TIP Report of 2011.',
    'Police in Gabon closed two bars in the old town on Friday.',
  ])('also behind its header: %s', (said) => {
    const [report] = read([title, 'GABON (Tier 2)', said, ...narrative]);
    expect(report).toMatchObject({ sections: expected, residue: [said] });
  });

  test.each([
    'Gabon was in the news again last week because of a trial in the capital.',
    'The U.S. State Department ranks Gabon on Tier 2, and calls on the government to do more for workers on boats.',
    'The government has offices that protect workers, but no money for them. The portion devoted to Gabon follows below.',
  ])('also between its header and the assessment that opens it: %s', (said) => {
    const assessment =
      'The Government of Gabon does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.';
    const page = [
      '2019 Trafficking in Persons Report: Gabon',
      'GABON: Tier 2',
      said,
      assessment,
      'PROSECUTION',
      'Four men were tried.',
    ];
    const [report] = read(page);
    expect(report?.sections[0]).toEqual(['summary', assessment]);
    expect(report?.residue).toEqual([said]);
  });

  test.each([
    'Due to the fighting, the authorities held only the coast.',
    'In May, an interim government took office.',
    'During the reporting period, there was a pattern of forced labor on the boats.',
  ])('but for what the report says itself of whom it assesses: %s', (own) => {
    const assessment =
      'The Government of Gabon does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.';
    const [report] = read(['2019 Trafficking in Persons Report: Gabon', 'GABON: Tier 2', own, assessment]);
    expect(report).toMatchObject({ sections: [['summary', own, assessment]], residue: [] });
  });

  test('but for a line with the words of a profile', () => {
    const own = 'Girls from the coast are taken to the towns.';
    const [report] = read([title, 'GABON (Tier 2)', own, ...narrative]);
    expect(report).toMatchObject({ residue: [] });
    expect(report?.sections[0]?.[1]).toContain(own);
  });

  test('also in front of the first words of a Special Case', () => {
    const special = 'Chad is a Special Case for the second consecutive year. Two of its provinces have no courts.';
    const [report] = read([
      'Trafficking in Persons Report 2011 - Chad',
      'The report says the following about Chad:',
      special,
    ]);
    expect(report?.sections).toEqual([['summary', special]]);
  });

  test('also what the tiers mean, in the words of an assessment', () => {
    const tiers = [
      'Tier 1: Countries whose governments fully comply with the minimum standards of the law.',
      'Tier 2: Countries whose governments do not fully comply with them but are making significant efforts to do so.',
    ];
    const [report] = read([title, ...tiers, ...narrative, 'Prosecution', 'The government tried four.']);
    expect(report?.sections?.slice(0, 2)).toEqual(expected);
    expect(report?.residue).toEqual(tiers);
  });

  test('but a statement that quotes the assessment alone is no narrative', () => {
    expect(read(['We welcome the text, and our officials will read it with care.', narrative[1] ?? ''])).toEqual([]);
  });

  test('and the end of another narrative is told', () => {
    const end = 'The government increased law enforcement efforts. Police stopped nine boats on the lagoon.';
    const [report] = read([end, ...narrative]);
    expect(JSON.stringify(report)).toContain(end);
  });
});

describe('the edition that somebody names in front of a narrative without a header', () => {
  const prose = (year: string) =>
    `Washington printed the “${year} Trafficking in Persons Report”, in which Gabon has its page.`;
  const recommendations = ['Recommendations for Gabon: Train judges; open a house for boys; and pay the police.'];

  test('is its own', () => {
    const [report] = read([prose('2013'), ...narrative, ...recommendations]);
    expect(report).toMatchObject({ country: 'GAB', year: 2013 });
    expect(report?.residue).toEqual([prose('2013')]);
  });

  test.each([
    ['where two are named', [prose('2013'), prose('2012')]],
    ['where it is another report', ['A charity printed its 2012 report on the coast, in which Gabon has its page.']],
  ])('is not known %s', (_why, front) => {
    const [report] = read([...front, ...narrative, ...recommendations]);
    expect(report).toMatchObject({ country: 'GAB', year: null });
  });
});

test('what stands above the country’s name alone, right above its narrative, is of whoever prints it', () => {
  const caption = 'Gabon has boats that nobody counts, and boys who mend the nets of those who own them.';
  const [report, ...others] = read([
    'Washington speaks of Gabon and Chad | Harbor News',
    caption,
    'Washington (HARBOR) – U.S. Department of State, 2019 Trafficking in Persons Report.',
    'GABON',
    ...narrative.slice(1),
  ]);
  expect(others).toEqual([]);
  expect(report).toMatchObject({ country: 'GAB', year: 2019, sections: expected.slice(1) });
  expect(report?.residue).toContain(caption);
});

test('the name of another country above a narrative does not begin it', () => {
  const line = 'A page of the library on the coast.';
  const [report] = read([line, 'CHAD', ...narrative]);
  expect([report?.residue, report?.sections]).toEqual([[line, 'CHAD'], expected]);
});

test('no sentence that tells of texts other than a report is an introduction', () => {
  const own = 'The following are the text messages that the harbor sent to each worker of the boats in May.';
  const [report] = read(['GABON (Tier 2)', ...narrative, 'Prosecution', 'The government tried four men.', own]);
  expect(report?.sections.at(-1)).toContain(own);
});
