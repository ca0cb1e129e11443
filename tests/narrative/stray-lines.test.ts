/** A document that quotes a narrative, as a cable does: what stands in front of the narrative and behind it is not its text. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { partsOf, reportOf, reportsIn, residueOf, rulesOf, sectionsOf } from '../helpers/report-of.ts';

const front = [
  'SUBJECT: TOGO -- 2009 TIP REPORT: WHAT TO TELL THE PRESS',
  '1. This message asks for a visit; see paragraph 4.',
  '2. The 2009 Trafficking in Persons Report comes out in June. No word of it may be made public before.',
  '3. Copies will come by pouch, and the text is on line on the same day.',
];
const narrative = [
  'TOGO (TIER 2)',
  'Togo is a source country for children subjected to forced labor. Girls carry loads for traders in the towns.',
  'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.',
  'Prosecution',
  'The government increased its efforts to punish traffickers. Courts heard nine cases and convicted four men.',
  'Prevention',
  'The government sustained its efforts to prevent trafficking. Plays on the radio warned of the risks.',
];
const behind = [
  'Posts may hand over the following points to the host government.',
  '-- Tier 3 countries may be subject to sanctions.',
  'Many thanks go to all posts for their work on this.',
];

function read(paragraphs: ReadonlyArray<string>) {
  const [report, ...others] = reportsIn(`${paragraphs.join('\n\n')}\n`);
  expect(others).toEqual([]);
  return sectionsOf(report);
}

const expected = read(['2009 Trafficking in Persons Report', ...narrative]);

describe('a narrative in a document with numbered paragraphs', () => {
  const numbered = behind.map((text, index) => (text.startsWith('--') ? text : `${index === 0 ? 5 : 6}. ${text}`));

  test('has all of its parts', () => {
    expect(expected?.map(([kind]) => kind)).toEqual(['trafficking-profile', 'summary', 'prosecution', 'prevention']);
  });

  test('ends where the numbers go on', () => {
    expect(read([...front, '4. Begin text of the narrative:', ...narrative, ...numbered])).toEqual(expected);
    const signed = (text: string) => text.replace(/^(\d)\. /u, '¶$1. (U) ');
    expect(read([...front.map(signed), '¶4. (U) Begin text:', ...narrative, ...numbered.map(signed)])).toEqual(
      expected,
    );
  });

  test('ends where a digest of few items goes on', () => {
    const digest = ['1. Ships in the port', 'Two ships came in.', '2. TOGO IN THE 2009 TRAFFICKING IN PERSONS REPORT'];
    expect(read([...digest, ...narrative, '3. Cotton falls', 'Cotton fell by four cents.'])).toEqual(expected);
  });

  test('does not end in a list that begins anew', () => {
    const list = ['Recommendations for Togo:', '1. Train the police.', '2. Open a house.', '3. Pay the judges.'];
    const { reports } = parseReportsSync(
      ['1. What is new', '2. The text', ...narrative.slice(0, 3), ...list, ...narrative.slice(3)].join('\n\n'),
    );
    expect(reports[0]?.recommendations?.items).toHaveLength(3);
    expect(reports[0]?.narrative.sections).toHaveLength(4);
  });

  test('does not end at a number of its own', () => {
    const list = ['PRIORITIZED RECOMMENDATIONS', '1. Train the police of the north.', '2. Open a house for boys.'];
    const { reports } = parseReportsSync([...narrative.slice(0, 3), ...list].join('\n\n'));
    expect(reports[0]?.recommendations?.items).toHaveLength(2);
  });

  test('ends with it where no blank line parts anything, and where a scan read the sign of a paragraph as another', () => {
    const said = (lines: ReadonlyArray<string>) =>
      read([lines.join('\n')])?.map(([kind, ...texts]) => [kind, texts.join(' ')]);
    const plain = said(['2009 Trafficking in Persons Report', ...narrative]);
    expect(
      said(['2009 Trafficking in Persons Report', ...narrative, 'End Final Text', '5. Posts may hand over', ...behind]),
    ).toEqual(plain);
    const scanned = front.map((line) => line.replace(/^(\d)\./u, '^$1 .'));
    expect(read([...scanned, ...narrative, '^4. Posts may hand over these points.', ...behind])).toEqual(expected);
  });
});

test.each(['End Text of Country Narrative.', '(end text)', '--- End Narrative ---', '[End of final text]'])(
  'ends at "%s"',
  (end) => {
    expect(read([front[0] as string, 'Begin text.', ...narrative, end, ...behind])).toEqual(expected);
  },
);

test('ends where a court says whose emphasis it was', () => {
  const ruled = 'The 2009 report has more on what the government did to prevent trafficking, and the claim fails.';
  const quoted = ['2009 Trafficking in Persons Report', ...narrative, '[Emphasis added]', ruled];
  expect(read(quoted)).toEqual(expected);
});

describe('whoever prints a narrative and speaks of himself', () => {
  const [header = '', profile = '', ...rest] = narrative;
  const title = '2009 Trafficking in Persons Report';

  test.each(['Harbor Rights House - Library', 'Harbor Rights House', 'The Harbor Rights House | Issue 3'])(
    'by the name above it: %s',
    (masthead) => {
      const said = ['The Harbor Rights House notes that two cases were dropped.', 'Harbor Rights House runs ten beds.'];
      const [first = '', second = ''] = said;
      expect(read([masthead, title, header, profile, first, ...rest, second])).toEqual(expected);
    },
  );

  test('but not a country, or one who is only mentioned there', () => {
    const own = ['Burkina Faso officials sent four girls home.', 'Coast Guard officers searched nine boats.'];
    const front = ['Burkina Faso and Togo', 'How the Coast Guard works', title];
    expect(
      read([...front, header, profile, ...rest, ...own])
        ?.at(-1)
        ?.slice(-2),
    ).toEqual(own);
  });
});

describe('lines that others set between the paragraphs of a narrative are told, and in no part', () => {
  test.each([
    'Correction: The numbers were not checked.',
    'Author bio: A. Reed covers the lake.',
    'A boy carries sand near the lagoon, May 2009.',
    'The minister declined to comment.',
    '“We did what we could,” said an officer.',
    'Afi, 16, was sold at a market in the north. She carried water for two years.',
    'The graph shows convictions by year.',
    'Why did the tier not change?',
  ])('%s', (line) => {
    for (let at = 3; at <= narrative.length; at += 1) {
      const { reports } = parseReportsSync([...narrative.slice(0, at), line, ...narrative.slice(at)].join('\n\n'));
      expect(reports[0]?.residue).toMatchObject([{ role: 'unplaced', text: line }]);
      expect(rulesOf(reports[0])).toContain('text-unplaced');
    }
  });

  test('but the first words of a part behind a label open it', () => {
    const labeled = narrative.map((text) => text.replace(/^(?=The Government of Togo)/u, 'Assessment: '));
    expect(read(labeled)?.map(([kind]) => kind)).toEqual(expected?.map(([kind]) => kind));
  });
});

describe('what a site sets between the paragraphs of a part', () => {
  const efforts = 'The government increased its law enforcement efforts. Judges heard nine cases in the year.';
  const more = 'Officials did not report how many of the cases ended with a sentence. Two were dropped.';
  const read = (...between: string[]) => {
    const text = [
      'TOGO (Tier 2)',
      'PROSECUTION',
      efforts,
      ...between,
      more,
      'PROTECTION',
      'The government found nine victims.',
    ];
    const [report] = parseReportsSync(`${text.join('\n\n')}\n`, { edition: 2019 }).reports;
    return report;
  };

  test.each([
    ['- Advertisement -'],
    ['— Advertisement —'],
    ['ALSO READ: The boats of the lake'],
    ['Also Read: The boats of the lake'],
    ['ADVERTISEMENT - SCROLL TO CONTINUE'],
    ['Article continues after this advertisement'],
    ['Sponsored Links'],
    ['Continue reading the main story'],
    ['Enlarge this image'],
    ['Officers stand guard at the pier in the capital on Monday. REUTERS/Anna Reed'],
    ['In this file photo taken on May 4, 2016, boys sit on a boat off the coast.'],
    ['Map of the lake, with the piers that police watch.'],
    ['US Secretary of State Anna B. Reed speaks at the harbor on the lake, February 1, 2022. Sam Roe/Pool'],
    ['RELATED STORIES', '• Three held over sale of boats', '• Court frees the owner of the nets'],
    ['You may also like', 'Three held over sale of boats', 'Court frees the owner of the nets'],
  ])('%s', (...between) => {
    const report = read(...between);
    expect(report?.narrative.sections[0]?.paragraphs.map(({ text }) => text)).toEqual([efforts, more]);
    expect(residueOf(report)).toEqual(between.map((text) => ['navigation', text]));
    expect(rulesOf(report)).not.toContain('text-unplaced');
  });

  test('takes no advice and no heading along', () => {
    const report = read('Related Stories', 'Three held over sale of boats', 'PREVENTION');
    expect(partsOf(report)).toContain('prevention');
    const advice = read('See also', 'Train the judges of the north')?.residue.find(({ text }) =>
      text.startsWith('Train'),
    );
    expect(advice?.role).toBe('unplaced');
  });
});

describe('a box that tells how the report was made', () => {
  const box = [
    'METHODOLOGY',
    'The Department of State prepared this report using what embassies, officials and visitors wrote.',
    'TIER PLACEMENT',
    'The Department places each country on one of four tiers. What governments do counts.',
  ];

  test.each([1, 2, 3, 5])('is apart from the text, at block %d', (at) => {
    const { reports } = parseReportsSync(
      `${['2009 Trafficking in Persons Report', ...narrative.slice(0, at), ...box, ...narrative.slice(at)].join('\n\n')}\n`,
    );
    const [report] = reports;
    expect(sectionsOf(report)).toEqual(expected);
    expect(report?.residue.map(({ text }) => text)).toEqual(box);
    expect(rulesOf(report)).toContain('text-unplaced');
  });
});

test('what a government put on a site is text, and the address of a page is none', () => {
  const site = 'The government put its plan on a site of its own, www.harbor.example.org.';
  const sections = read([...narrative.slice(0, -1), site, 'Read more on www.harbor.example.org']);
  expect(sections?.at(-1)).toEqual(['prevention', site]);
});

test('sentences above the header that lost their end are no menu, though commas stand in them and no blanks between them', () => {
  const end =
    'Train judges, nurses, guards, and clerks of the ports in the south of the land.Pay for boats on the lake, too, and for nets.Finish th';
  const report = reportOf(end, ...narrative);
  expect(residueOf(report)).toEqual([['unplaced', end]]);
});

test('a tier on a line below the text is that of the country above', () => {
  const lines = ['Togo', '2009 Trafficking in Persons Report', ...narrative.slice(1), 'Tier ranking: Tier 2'];
  const report = reportOf(...lines);
  expect(sectionsOf(report)).toEqual(expected);
  expect(report.tier?.code).toBe('2');
});
