/** The heads of a volume's pages, where its text was taken out line by line. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, reportsIn, residueOf, sectionsOf, unplacedOf } from '../helpers/report-of.ts';

const top = ['2016 Trafficking in Persons Report', '', 'BENIN: Tier 2 Watch List', ''];
const before = [
  'Benin is a source, transit, and destination country for children whom relatives',
  'hand over to traders, and who then carry water and stones from morning to night in',
];
const behind = [
  'the markets of the south. Boys from the north dig for gravel in quarries where a day',
  'of work is paid with a meal.',
  '',
  'PROSECUTION',
  '',
  'The government increased law enforcement efforts. Courts heard nine cases and',
  'convicted four men of selling children.',
];

function read(lines: ReadonlyArray<string>) {
  const [report] = reportsIn(`${lines.join('\n')}\n`);
  return { sections: sectionsOf(report) ?? [], heads: (residueOf(report) ?? []).map((one) => one.join(' ')) };
}

const expected = read([...top, ...before, ...behind]).sections;

describe('the foot of a page that ends within a sentence, and the head of the next', () => {
  test.each([
    '212 | 2016 TRAFFICKING IN PERSONS REPORT',
    'Photo: Ann Roe / Harbor Post',
    'BOYS OF THE HARBOR',
    'DRAFT',
    'HL-004412',
    '2014 12 7\n2015 1,204 9%',
  ])('have a blank line behind them or in front: %s', (line) => {
    for (const edge of [
      [line, ''],
      ['', line],
    ]) {
      const { sections, heads } = read([...top, ...before, ...edge, ...behind]);
      expect(sections).toEqual(expected);
      expect(heads.map((head) => head.slice(head.indexOf(' ') + 1))).toEqual(line.split('\n'));
    }
  });
});

test('the title with a number heads a page also where the sentence goes on with a name', () => {
  const rest = ['Cotonou and of the south, where a day of work in a quarry is paid with a meal.', ...behind.slice(2)];
  const { sections, heads } = read([...top, ...before, '', '2016 Trafficking in Persons Report   103', '', ...rest]);
  expect(sections).toEqual(read([...top, ...before, ...rest]).sections);
  expect(heads).toEqual(['page-header 2016 Trafficking in Persons Report 103']);
});

test('a line right above the first of a paragraph, which leaves a third of the width free, is none of it', () => {
  const line = 'For members of the harbor coalition only';
  const { sections, heads } = read([...top, ...before, ...behind.slice(0, 5), line, ...behind.slice(5)]);
  expect(sections).toEqual(expected);
  expect(heads).toEqual([`unplaced ${line}`]);
});

describe('the title of the report that was glued into a sentence', () => {
  const sentence =
    'Courts heard nine cases of men who sold children to the owners of boats, and told the police to look.';
  const page = (text: string) => [
    '2016 Trafficking in Persons Report',
    '',
    ...top.slice(2),
    text,
    '',
    ...behind.slice(3),
  ];

  test.each([
    '2016 TRAFFICKING IN PERSONS REPORT',
    'TRAFFICKING IN PERSONS REPORT | JULY 2016',
    '2016 TRAFFICKING IN PERSONS REPORT BENIN',
    'BENIN 2016 TRAFFICKING IN PERSONS REPORT',
    'TRAFFICKING IN PERSONS REPORT 2016 | BENIN',
    '231 | 2016 TRAFFICKING IN PERSONS REPORT',
    'TRAFFICKING IN PERSONS REPORT 2016 | 231',
  ])('comes out of it: %s', (head) => {
    for (const word of ['cases', 'the', 'boats,', 'look.']) {
      const { sections, heads } = read(page(sentence.replace(word, `${word} ${head}`)));
      expect(sections).toEqual(read(page(sentence)).sections);
      expect(heads).toEqual([`page-header ${head}`]);
    }
  });

  test.each([
    'The TRAFFICKING IN PERSONS REPORT says so.',
    'It is in the 2016 TRAFFICKING IN PERSONS REPORT, too.',
    'A previous TRAFFICKING IN PERSONS REPORT named the port.',
    'The State Department TRAFFICKING IN PERSONS REPORT names it.',
  ])('stays where somebody speaks of it: %s', (words) => {
    expect(read(page(`${sentence} ${words}`)).heads).toEqual([]);
  });

  test('stays among capitals, where it may be of the sentence', () => {
    expect(read(page(`${sentence} The TRAFFICKING IN PERSONS REPORT Benin read.`.toUpperCase())).heads).toEqual([]);
  });
});

describe('the title of the report with the name of the country', () => {
  const heads = [
    '2016 TRAFFICKING IN PERSONS REPORT BENIN',
    'BENIN 2016 TRAFFICKING IN PERSONS REPORT',
    'TRAFFICKING IN PERSONS REPORT 2016 | BENIN',
    'TRAFFICKING IN PERSONS REPORT JUNE 2016 BENIN',
    'BENIN | TIP REPORT 2016 | 13',
    '2016 TIP Report – Benin 12',
  ];
  const text = [...top.slice(2), ...before, ...behind];
  const yearOf = (lines: ReadonlyArray<string>) =>
    parseReportsSync(`${lines.join('\n')}\n`).reports[0]?.header.edition.year;

  test.each(heads)('heads a page in the middle of a sentence: %s', (head) => {
    for (const between of [[head], ['', head, '']]) {
      const lines = [...text.slice(0, 4), ...between, ...text.slice(4)];
      expect(read(lines).sections).toEqual(expected);
      expect(read(lines).heads).toEqual([`page-header ${head}`]);
      expect(yearOf(lines)).toBe(2016);
    }
  });

  test.each(heads)('heads a page in front of a name, and behind a heading: %s', (head) => {
    const more = ['Courts wrote to the families of all of the boys who were found in the', 'Togolese hills and paid.'];
    const whole = read([...text, '', ...more]);
    expect(read([...text, '', more[0] as string, head, more[1] as string]).sections).toEqual(whole.sections);
    expect(read([...text, '', more[0] as string, '', head, '', more[1] as string]).sections).toEqual(whole.sections);
    const torn = text.flatMap((line) => (line === 'PROSECUTION' ? [line, head] : [line]));
    expect(read([...torn, '', ...more]).sections).toEqual(whole.sections);
  });

  test('heads a page of which the beginning was lost, and tells the country', () => {
    const [head = ''] = heads;
    const assessed = `The Government of Benin does not fully comply with the minimum standards for the elimination of trafficking.`;
    const [report] = parseReportsSync(
      [before[1], '', head, '', ...behind.slice(0, 2), '', assessed, ...behind.slice(2)].join('\n'),
    ).reports;
    expect(report).toMatchObject({ id: 'BEN-2016', residue: [{}, { role: 'page-header', text: head }, {}] });
  });

  test('begins another narrative where it names another edition or country', () => {
    for (const title of ['2015 TRAFFICKING IN PERSONS REPORT BENIN', '2016 TRAFFICKING IN PERSONS REPORT CHAD']) {
      const name = title.endsWith('CHAD') ? 'Chad' : 'Benin';
      const other = [...before, behind[0], behind[1]].map((line) => line?.replace('Benin', name));
      const assessed = `The Government of ${name} does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.`;
      const { reports } = parseReportsSync(
        [...top, ...text.slice(2), '', title, '', ...other, '', assessed].join('\n'),
      );
      expect(reports.map(({ id }) => id)).toEqual(['BEN-2016', title.endsWith('CHAD') ? 'TCD-2016' : 'BEN-2015']);
    }
  });

  test.each(heads)('is a title anywhere else: %s', (head) => {
    const lines = [head, '', ...text.slice(2)];
    expect(read(lines).sections).toEqual(expected);
    expect(yearOf(lines)).toBe(2016);
    expect(parseReportsSync(lines.join('\n')).reports[0]?.header.country?.iso3).toBe('BEN');
  });
});

test.each([
  ['a number', /(?=21)/u, 'convicted 21 of them. Few of the others who were named had paid.'],
  ['a name', /(?=Togolese)/u, 'convicted Togolese traders. Few of the others who were named had paid.'],
  ['no more than the last words', /(?=Togolese)/u, 'convicted Togolese traders.'],
])('a page that ends in mid-sentence goes on with %s', (_, begin, end) => {
  const whole = `Courts heard nine cases of men who sold children to traders in the north and ${end}`;
  const [first = '', rest = ''] = whole.split(begin);
  const page = ['PROSECUTION', '', 'The government increased law enforcement efforts. It wrote a law.', ''];
  const torn = read([...top, ...before, ...behind.slice(0, 3), ...page, first.trim(), '212', 'BENIN', '', rest]);
  const told = read([...top, ...before, ...behind.slice(0, 3), ...page, whole]);
  expect(torn.sections).toEqual(told.sections);
  expect(torn.heads).toContain('page-header BENIN');
});

test('a name at the top of a page heads it, in front of the rest of a sentence', () => {
  const [, last = ''] = before;
  const torn = read([...top, before[0] as string, `${last}\n\fBENIN`, ...behind]);
  expect(torn.sections).toEqual(expected);
  expect(torn.heads).toEqual(['page-header BENIN']);
});

test('the title of a box in the middle of a sentence is told apart', () => {
  const [report] = parseReportsSync([...top, ...before, '', 'IN HER WORDS', '', ...behind].join('\n')).reports;
  expect(sectionsOf(report)).toEqual(expected);
  expect(unplacedOf(report)).toEqual(['IN HER WORDS']);
});

test('a country in capitals in the middle of a sentence that goes on with a name is the head of a page', () => {
  const first = 'The decree that the cabinet read in the spring of the year before came into force for two';
  const rest = 'NGOs that work with the families of the boys in the north of the country. Courts read it.';
  const { sections } = read([...top, ...before, ...behind, '', first, '', 'BURKINA FASO', '', rest]);
  expect(sections.at(-1)?.at(-1)).toBe(`${first} ${rest}`);
});

test('a line that begins with the dash of a sentence goes on with the one above', () => {
  const first = 'The decree that the cabinet read in the spring of the year before – in force since the first of May';
  const page = (...lines: string[]) => read([...top, ...before, ...behind, '', ...lines]).sections.at(-1);
  expect(page(first, '', '– says so. Courts read it.')).toEqual(page(`${first} – says so. Courts read it.`));
});

describe('a page that begins in mid-sentence', () => {
  test('is no break of the text', () => {
    expect(expected.map(([kind]) => kind)).toEqual(['trafficking-profile', 'prosecution']);
  });

  test.each([
    [['212', 'BENIN'], 'page-header BENIN'],
    [['BENIN', '212'], 'page-header BENIN'],
    [['BENIN'], 'page-header BENIN'],
    [['BENIN', 'BENIN'], 'page-header BENIN'],
    [['BURKINA FASO'], 'page-header BURKINA FASO'],
    [['BENIN (continued)'], 'page-header BENIN (continued)'],
    [['212', 'B E N I N'], 'page-header B E N I N'],
    [['B', 'E', 'N', 'I', 'N', '212'], 'page-header B'],
    [['Benin      212'], 'page-header Benin 212'],
    [['212      Benin'], 'page-header 212 Benin'],
    [['TRAFFICKING IN PERSONS REPORT | 2016', '212'], 'page-header TRAFFICKING IN PERSONS REPORT | 2016'],
  ])('with the head %j', (head, residue) => {
    const { sections, heads } = read([...top, ...before, ...head, ...behind]);
    expect(sections).toEqual(expected);
    expect(heads).toContain(residue);
  });

  test('with a name alone that an end stands above, or a capital below', () => {
    const ended = read([...top, ...before, `${behind[0]}s.`, 'BENIN', 'Girls sell fish at the', ...behind]);
    expect(ended.heads).toEqual(['page-header BENIN']);
    expect(ended.sections[0]?.slice(1).join(' ')).toContain('days. Girls sell fish at the the markets');
    const stones = `${before[1]} a`;
    const torn = read([...top, before[0] as string, stones, 'BENIN', 'Parakou yard and', ...behind]);
    expect(torn.heads).toEqual(['page-header BENIN']);
    expect(torn.sections[0]?.[1]).toContain('morning to night in a Parakou yard and the markets');
  });

  test('at the top of what was torn out', () => {
    const told = ['The courts of Benin, and of no other state, tried them.'];
    const torn = read(['SlideShare, a company of Scribd', '1 of 9', 'TOGO', '259', ...behind, ...told]).heads;
    expect(torn).toEqual(expect.arrayContaining(['page-header TOGO', 'page-number 259', 'page-number 1 of 9']));
  });

  test('and words in capitals or single letters that stand in the text stay there', () => {
    const lines = [...before, 'A', 'judge of the', 'DRC', ...behind];
    expect(read([...top, ...lines]).sections[0]?.[1]).toContain('A judge of the DRC the markets');
  });
});

describe('a page that begins in the middle of an item', () => {
  const list = [
    'RECOMMENDATIONS FOR BENIN',
    'Bring those who sell children to court; train judges of all the provinces of',
    'Benin on the law; write down who was freed, where they live, and for how long',
    'they stayed; and open shelters.',
  ];
  const foot = ['', 'Page 3 of 9', 'The 2016 report - Downloaded from example.org on 4 July 2021', ''];
  const items = (lines: ReadonlyArray<string>) =>
    itemsOf(parseReportsSync([...top, ...before, ...behind.slice(0, 2), '', ...lines].join('\n')).reports[0]);

  test.each(['231 | 2016 TRAFFICKING IN PERSONS REPORT', 'HARBOR PAPERS SERIES'])(
    'that has few words in front of it: %s',
    (head) => {
      const bullets = ['PRIORITIZED RECOMMENDATIONS', '', '• Open a house for boys.', '• Pay judges and'];
      const torn = [...bullets, '', head, '', 'lawyers of the poor.', '• Train the police.'];
      expect(items(torn)).toEqual([
        'Open a house for boys.',
        'Pay judges and lawyers of the poor.',
        'Train the police.',
      ]);
    },
  );

  test('that is a paragraph of its own', () => {
    const advice = [
      'Improve what the courts of the provinces write down, including by',
      'counting those who were freed.',
      '',
      'Train judges.',
    ];
    const sentences = ['PRIORITIZED RECOMMENDATIONS', '', ...advice];
    const torn = [...sentences.slice(0, 3), '', ...foot, ...sentences.slice(3)];
    expect(items(sentences)).toHaveLength(2);
    expect(items(torn)).toEqual(items(sentences));
  });

  test.each([2, 3])('behind line %i', (at) => {
    expect(items([...list.slice(0, at), ...foot, ...list.slice(at)])).toEqual(items(list));
    expect(items([...list.slice(0, at), '212', 'BENIN', ...list.slice(at)])).toEqual(items(list));
  });
});

describe('a part that begins on a new page, where all of the text is on one line', () => {
  const list =
    'Recommendations for Benin: Pay for boats on the rivers of the north; train the judges of the south; and search the markets by night.';
  const prosecution = 'The government made few law enforcement efforts. Courts heard nine cases.';
  const protection = 'The government made few efforts to protect victims. It paid for one house.';
  const parts = [
    'BENIN (Tier 2)',
    'Benin is a source country for children subjected to forced labor in quarries.',
    'The Government of Benin does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. It wrote two laws.',
    list,
    `Prosecution ${prosecution}`,
    `Protection ${protection}`,
  ];
  const kinds = ['trafficking-profile', 'summary', 'prosecution', 'protection'];

  function readLine(from: string, to: string) {
    const text = parts.join(' ').replace(from, to);
    const [report] = reportsIn(`2012 Trafficking in Persons Report\n\n${text}\n`);
    return { sections: sectionsOf(report), items: itemsOf(report), heads: residueOf(report) };
  }

  test.each([
    ['Prosecution The', '98 Prosecution The', 'page-number', '98'],
    ['Prosecution The', '98Prosecution The', 'page-number', '98'],
    ['Prosecution The', '98 PROSECUTION The', 'page-number', '98'],
    ['Prosecution The', 'BENIN Prosecution The', 'page-header', 'BENIN'],
    ['Prosecution The', 'BENIN 98 Prosecution The', 'page-header', 'BENIN 98'],
    ['Prosecution The', '98 BENIN Prosecution The', 'page-header', '98 BENIN'],
    ['Prosecution The', 'Prosecution 98 The', 'page-number', '98'],
    ['Protection The', '98 Protection The', 'page-number', '98'],
    ['Protection The', 'ST. LUCIA 98 Protection The', 'page-header', 'ST. LUCIA 98'],
    ['Recommendations for', '98 Recommendations for', 'page-number', '98'],
    ['Recommendations for', 'BENIN 98 Recommendations for', 'page-header', 'BENIN 98'],
  ])('is told from the number or the head of the page: %s, %s', (from, to, role, head) => {
    const { sections, items, heads } = readLine(from, to);
    expect(sections?.map(([kind]) => kind)).toEqual(kinds);
    expect(sections?.slice(2)).toEqual([
      ['prosecution', prosecution],
      ['protection', protection],
    ]);
    expect(items).toHaveLength(3);
    expect(heads).toEqual([[role, head]]);
  });

  test.each(['Courts heard 98 Prosecution The', 'See PROTECTION 98 Togolese boys in it. The'])(
    'a number of the text is none: %s',
    (words) => {
      expect(readLine('Prosecution The', words).heads).toEqual([]);
    },
  );
});

test('a single number below the head of a page within a sentence is that of the page', () => {
  const head = ['Trafficking in Persons Report 2016 - Benin', '', '211', ''];
  const { sections, heads } = read([...top, ...before, '', ...head, ...behind]);
  expect(sections).toEqual(expected);
  expect(heads).toEqual(['page-header Trafficking in Persons Report 2016 - Benin', 'page-number 211']);
});

test('what a court stamps on a page comes out of the sentence', () => {
  const stamp = 'Case 1:20-cv-00099 Document 3-1 Filed 01/02/20 Page 4 of 9';
  const { sections, heads } = read([...top, ...before, stamp, ...behind]);
  expect(sections).toEqual(expected);
  expect(heads).toEqual([`page-header ${stamp}`]);
});

test.each([
  'U.S. Embassy officers taught the judges, so that the men were tried in',
  'Country narratives of other years tell of them, as do all who live in',
])('a line of a wrapped sentence is none of the site, though it begins as one: %s', (line) => {
  const { sections, heads } = read([...top, ...before, line, ...behind]);
  expect(sections[0]?.[1]).toContain(line);
  expect(heads).toEqual([]);
});

test('a header that says that it goes on comes out of the sentence', () => {
  const head = 'BENIN: Tier 2 Watch List (continued)';
  const { sections, heads } = read([...top, ...before, '', head, '', ...behind]);
  expect(sections).toEqual(expected);
  expect(heads).toEqual([`page-header ${head}`]);
});

describe('what a page prints between two halves of a sentence', () => {
  const page = (...blocks: ReadonlyArray<string>) => [...top, ...blocks.flatMap((block) => [block, ''])];
  const first =
    'The government increased law enforcement efforts. Courts heard nine cases of men who sold children to the owners of boats';
  const second = 'and of farms. The police of the islands heard of none.';

  test.each(['41 | BENIN', 'BENIN | 41', '41 – Benin', 'Benin / 41', '41 • BENIN'])('%s', (head) => {
    const { sections, heads } = read(
      page('PROSECUTION', first, head, second, head, 'PREVENTION', 'Radio carried talks.'),
    );
    expect(sections[0]).toEqual(['prosecution', `${first} ${second}`]);
    expect(heads).toEqual([`page-header ${head}`, `page-header ${head}`]);
  });

  test('is a name below the foot of the page before, where the sentence ends with a comma and goes on with a name', () => {
    const [above, below] = [`${first}, to quarries in Togo,`, 'Nigeria, and Mali, and to markets.'];
    const { sections } = read(page('PROSECUTION', above, 'COUNTRY NARRATIVES 42', 'BENIN', below));
    expect(sections).toEqual([['prosecution', `${above} ${below}`]]);
  });

  test.each(['the police of the islands heard of none.', 'judges on the islands heard of none.'])(
    'stands behind a clause, too: %s',
    (below) => {
      const { sections } = read(page('PROSECUTION', `${first};`, '41', 'BENIN', below));
      expect(sections).toEqual([['prosecution', `${first}; ${below}`]]);
    },
  );

  test('never makes one of two items', () => {
    const items = [
      'Train nurses. Tell them what to look for in a port and on a boat;',
      'increase funding for shelters;',
    ];
    const lines = page('RECOMMENDATIONS FOR BENIN', `${items[0]}`, '41', 'BENIN', `${items[1]}`);
    const [report] = parseReportsSync(lines.join('\n')).reports;
    expect(report?.recommendations?.items).toHaveLength(2);
  });
});

test.each(['northBENIN 212', 'north BENIN 212'])(
  'a head with its number behind it comes out of a sentence: %s',
  (glued) => {
    const sentence = 'Courts in the north heard nine cases of men who sold children.';
    const page = (text: string) => read([...top, ...before, ...behind, '', text]);
    const { sections, heads } = page(sentence.replace('north', glued));
    expect([sections, heads]).toEqual([page(sentence).sections, ['page-header BENIN 212']]);
  },
);
