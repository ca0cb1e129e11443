/** Parts that no heading tells: each kind in other words, other years, other orders, with controls. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync, type Report } from '../../src/index.ts';
import { itemsOf, kindsOf as kinds, reportOf as parse, partsOf, rulesOf, unplacedOf } from '../helpers/report-of.ts';

const finding = (country: string, verb: string) =>
  `The Government of ${country} does not fully ${verb} the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.`;

/** The top of a page, up to the summary. */
const chad = [
  '2021 Trafficking in Persons Report: Chad',
  'CHAD: Tier 2',
  'The Government of Chad does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. It wrote a plan.',
];

describe('lost headings that left a gap behind a run-in list', () => {
  const firsts = [
    'Latvian law forbids every form of the crime.',
    'Nine cases were opened in the spring.',
    'There was little to see of the police in the north.',
    'A judge in the capital heard three cases.',
    'Few men went to prison last year.',
    'During the year, officers raided two clubs.',
    'In 2010, courts tried six men.',
    'Article 12 of the code names the crime.',
    'Police and border guards worked side by side.',
    'The new unit opened its first case in March.',
    'No trafficker was sent to prison.',
    'Togolese courts convicted two women.',
  ];
  test.each(firsts)('%s', (first) => {
    const report = parse(
      'Trafficking in Persons Report 2010 - Togo',
      'TOGO (Tier 2)',
      'Togo is a source country for children subjected to forced labor. Boys break stones.',
      `${finding('Togo', 'comply with')} It paid for a shelter.`,
      'Recommendations for Togo: Train judges; pay for shelters; and write a law on adults.',
      `\n${first} The rest was told at length.`,
      '\nTwo houses took in eleven women. They got care.',
      '\nPosters hung in all stations of the railway.',
    );
    expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1, protection 1, prevention 1');
    expect(report.recommendations?.items).toHaveLength(3);
  });
});

test('headings parted from their text by a dash', () => {
  const report = parse(
    '2012 Trafficking in Persons Report',
    'CHAD (Tier 2)',
    'Chad is a source country for children subjected to forced labor. Boys herd cattle.',
    `${finding('Chad', 'comply with')} It wrote a plan.`,
    'Prosecution – Two men were tried. Judges used the code.',
    'Protection — Nuns took in boys. They ate and slept there.',
    'Prevention -- Posters hung in schools. Radio plays were made.',
  );
  expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1, protection 1, prevention 1');
});

test.each(['—', '--'])('headings with "%s" and no blank between them and their text', (dash) => {
  const report = parse(
    ...chad,
    `Prioritized Recommendations${dash}• Train judges in the south.\n• Open a shelter for boys.`,
    `Prosecution${dash}Two men were tried. Judges used the code.`,
    `Protection${dash}Nuns took in boys. They ate and slept there.`,
    `PREVENTION${dash}Posters hung in schools. Radio plays were made.`,
    `Prosecution${dash}Protection${dash}Prevention were the aims of the plan.`,
    `Trafficking Profile${dash}As reported over the past five years, boys herd cattle.`,
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1, prevention 2, trafficking-profile 1');
  expect(report.recommendations?.items).toHaveLength(2);
});

test('headings with a stop and a dash behind them, as papers of the state set them', () => {
  const report = parse(
    ...chad,
    'Prosecution.—Two men were tried. Judges used the code.',
    'Protection.—Nuns took in boys. They ate and slept there.',
  );
  expect(report.narrative.sections.map(({ title, paragraphs }) => [title?.text, paragraphs[0]?.text]).slice(1)).toEqual(
    [
      ['Prosecution.—', 'Two men were tried. Judges used the code.'],
      ['Protection.—', 'Nuns took in boys. They ate and slept there.'],
    ],
  );
});

/** Where the parts of a page end up whose headings were run into their text. */
function runIn(set: (heading: string, text: string, index: number) => string) {
  const parts: ReadonlyArray<readonly [string, string]> = [
    ['Prioritised Recommendations', 'Train judges in the south; open a shelter for boys; and pay the nuns.'],
    ['Prosecution of Traffickers', 'Two men were tried. Judges used the code.'],
    ['Protection Efforts', 'Nuns took in boys. They ate and slept there.'],
    ['PREVENTION', 'Posters hung in schools. Radio plays were made.'],
  ];
  const report = parse(...chad, ...parts.map(([heading, text], index) => set(heading, text, index)));
  const texts = report.narrative.sections.slice(1).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return { kinds: kinds(report), texts, items: report.recommendations?.items.length, residue: report.residue };
}

test.each([
  ['a colon', (heading: string, text: string) => `${heading}: ${text}`],
  ['a dash', (heading: string, text: string) => `${heading} – ${text}`],
  ['a dash without blanks', (heading: string, text: string) => `${heading}—${text}`],
  ['the marks of Markdown', (heading: string, text: string) => `**${heading}:** ${text}`],
  ['marks in front of the colon', (heading: string, text: string) => `__${heading}__: ${text}`],
  ['a number', (heading: string, text: string, index: number) => `${index + 1}) ${heading}: ${text}`],
])('headings of several words with %s', (_, set) => {
  expect(runIn(set)).toEqual({
    kinds: 'summary 1, prosecution 1, protection 1, prevention 1',
    texts: [
      'Two men were tried. Judges used the code.',
      'Nuns took in boys. They ate and slept there.',
      'Posters hung in schools. Radio plays were made.',
    ],
    items: 3,
    residue: [],
  });
});

test('a heading alone behind the end of the paragraph above its own', () => {
  const report = parse(
    ...chad,
    'The government maintained law enforcement efforts. Courts heard nine cases. Protection',
    'Nuns took in boys. They ate and slept there. Prevention:',
    'A guide for drivers was printed.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1, prevention 1');
  expect(report.narrative.sections.at(-1)?.title?.text).toBe('Prevention:');
});

test.each([
  ['the title of the list, glued to its end', 'RECOMMENDATIONS FOR CHAD:', `${chad[2]}RECOMMENDATIONS FOR CHAD:`],
  [
    'the title behind a lost stop',
    'PRIORITIZED RECOMMENDATIONS:',
    `${chad[2]?.slice(0, -1)} PRIORITIZED RECOMMENDATIONS:`,
  ],
  ['the title in small letters, without its colon', 'Recommendations for Chad', `${chad[2]} Recommendations for Chad`],
])('a heading at the end of the paragraph above its own: %s', (_, title, above) => {
  const report = parse(...chad.slice(0, 2), above, 'Train judges in the south. • Open a shelter for boys.');
  expect(report.narrative.sections[0]?.paragraphs.at(-1)?.text).toBe(above.replace(title, '').trim());
  expect(report.recommendations?.title?.text).toBe(title);
});

test('headings in small letters that are glued to the text below them', () => {
  const report = parse(
    ...chad,
    'Prioritized RecommendationsTrain judges in the south. Open a shelter for boys. Pay the nuns.',
    'Trafficking ProfileBoys herd goats far from home. Girls carry loads.',
  );
  expect(kinds(report)).toBe('summary 1, trafficking-profile 1');
  expect(report.recommendations?.items).toHaveLength(3);
});

test('a heading in front of a sentence that begins with an article', () => {
  const report = parse(
    ...chad,
    'Prosecution Courts heard nine cases.',
    'Protection Nuns took in boys.',
    'Prevention A guide for drivers was printed.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1, prevention 1');
});

test('the profile of 2025 without its heading', () => {
  const report = parse(
    '2025 Trafficking in Persons Report: Chad',
    'CHAD (Tier 2)',
    chad[2] ?? '',
    'PREVENTION',
    'The government increased prevention efforts. Posters hung in schools.',
    'Trafficking affects all communities. This section summarizes what was said on it. Boys herd goats.',
  );
  expect(kinds(report)).toBe('summary 1, prevention 1, trafficking-profile 1');
});

test('the aims of a plan are no menu, and told', () => {
  const aims = ['- Prevention', '- Protection', '- Prosecution'];
  const report = parse(
    ...chad,
    'PROSECUTION',
    'The government maintained law enforcement efforts. A plan has three aims:',
    ...aims,
    'PROTECTION',
    'Nuns took in boys.',
  );
  expect(report.residue.map(({ role, text }) => [role, text])).toEqual(aims.map((aim) => ['unplaced', aim]));
});

test('a run-in title of the list is of its time', () => {
  const report = parse(
    'Trafficking in Persons Report 2008 - Mali',
    'MALI (Tier 2)',
    'Mali is a major source for girls sold to inns on the coast. Boys dig.',
    `${finding('Mali', 'comply with')} It wrote a plan.`,
    'Recommendations for Mali: Teach officers; pay the center; and count victims.',
  );
  expect(rulesOf(report)).not.toContain('edition-mismatch');
});

test('words of headings that a sentence goes on with, or that are the label of an item, are none', () => {
  const report = parse(
    ...chad,
    'PRIORITIZED RECOMMENDATIONS:',
    '* Prosecution of traffickers: Try the two men.',
    '* Protection efforts: Open a shelter for boys.',
    'PROTECTION',
    'Nuns took in boys. They ate and slept there.',
    'Protection of victims—boys above all—was the work of nuns.',
  );
  expect(kinds(report)).toBe('summary 1, protection 2');
  expect(report.recommendations?.items).toHaveLength(2);
});

test.each(['1.', '(1)', '➢', 'o'])('the title of a list inside a text, in front of "%s"', (mark) => {
  const second = mark.replace('1', '2');
  const report = parse(
    ...chad.slice(0, 2),
    `${chad[2]} PRIORITIZED RECOMMENDATIONS: ${mark} Try the two men. ${second} Open a shelter. PROTECTION The government took in boys.`,
  );
  expect(kinds(report)).toBe('summary 1, protection 1');
  expect(itemsOf(report)).toEqual(['Try the two men.', 'Open a shelter.']);
});

test.each(['Allow', 'Report', 'Fund'])('an item whose first word, "%s", has a line of its own', (word) => {
  const report = parse(
    ...chad,
    'PRIORITIZED RECOMMENDATIONS:',
    'Try the two men.',
    `${word}\nNGOs that visit the camps.`,
    'Open a shelter for boys.',
  );
  expect(itemsOf(report)?.[1]).toBe(`${word} NGOs that visit the camps.`);
});

test('a paragraph that ends with who took a picture is no caption where it opens as a part', () => {
  const report = parse(
    ...chad,
    'PROSECUTION',
    'The government increased its efforts. It tried two men. Photo: Ann Roe',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1');
  expect(rulesOf(report)).toContain('truncated-text');
});

test('a heading in capitals behind words that have no stop', () => {
  const report = parse(
    ...chad,
    'PROSECUTION The government increased law enforcement efforts. It took two men to court, and the judge sent one of them to prison. Photo: Ann Roe PROTECTION The government took in boys.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1');
});

test('the name of a drive in capitals in a sentence is no heading', () => {
  const report = parse(
    ...chad,
    'PROSECUTION',
    'The government increased law enforcement efforts. Police named the drive PREVENTION The drive ran for a year.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1');
});

test('a sentence that begins with where or of whom it tells is told of as no label', () => {
  const paragraphs = ['In one case: police freed six boys.', 'Of these: nine were girls.'];
  expect(rulesOf(parse(...chad, 'PROTECTION', ...paragraphs))).not.toContain('heading-in-text');
});

test('a sentence about recommendations that has a colon is no title of theirs', () => {
  const report = parse(
    ...chad,
    'PRIORITIZED RECOMMENDATIONS:',
    '* Try the two men.',
    'PROSECUTION',
    'Recommendations for Chad from a court of the region were put to use: judges now sit in teams.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1');
  expect(report.recommendations?.items).toHaveLength(1);
});

test('an item goes on behind initials at the end of its line', () => {
  const report = parse(
    ...chad,
    'PRIORITIZED RECOMMENDATIONS:',
    '• Warn of recruiters who promise U.S.\n  or Gulf jobs on the radio.\n• Open a shelter for boys.',
  );
  expect(itemsOf(report)).toEqual([
    'Warn of recruiters who promise U.S. or Gulf jobs on the radio.',
    'Open a shelter for boys.',
  ]);
});

test.each(['Prioritized Recommendations', 'Recommendations', 'Key Recommendations'])(
  '"%s" in front of the first bullet, on its line',
  (title) => {
    const report = parse(...chad, `${title} • Train judges in the south.\n• Open a shelter for boys.`);
    expect(itemsOf(report)).toEqual(['Train judges in the south.', 'Open a shelter for boys.']);
  },
);

test('headings that say what a government does', () => {
  const report = parse(
    ...chad,
    'PROSECUTING TRAFFICKERS',
    'Two men were tried. Judges used the code.',
    'PROTECTING VICTIMS',
    'Nuns took in boys. They ate and slept there.',
    'PREVENTING TRAFFICKING',
    'Posters hung in schools. Radio plays were made.',
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1, prevention 1');
});

test.each([':', '.', ' –'])('headings in the case of a sentence with "%s" behind them', (sign) => {
  const report = parse(
    ...chad,
    `Prosecution${sign} The government increased law enforcement efforts. Two men were tried.`,
    `Protection${sign} The government maintained protection efforts. Nuns took in boys.`,
    `Prevention${sign} The government maintained prevention efforts. Posters hung in schools.`,
    `Trafficking profile${sign} As reported over the past five years, traffickers exploit victims in Chad. Boys herd cattle.`,
  );
  expect(kinds(report)).toBe('summary 1, prosecution 1, protection 1, prevention 1, trafficking-profile 1');
  expect(report.narrative.sections.at(-1)?.paragraphs[0]?.text).toMatch(/^As reported/u);
});

test.each([
  'Recommendations for Mali:',
  'Recommendations for Mali：',
  'Recommendations for Mali -',
  'Recommendation for Mali:',
  'Recommendations For Mali.',
  'RECOMMENDATIONS FOR MALI —',
  'Recommendations:',
])('a run-in list behind %j, in an edition that asked for none', (title) => {
  const report = parse(
    'Trafficking in Persons Report 2006 - Mali',
    'MALI (Tier 2)',
    'Mali is a source country for boys subjected to forced labor. Girls carry loads.',
    `${finding('Mali', 'comply with')} It wrote a plan.`,
    `${title} Teach officers; pay the center; and count victims.`,
    '\nNine gendarmes stopped a bus near the frontier. The rest was told at length.',
    '\nA center took in thirty girls. Nuns cared for them.',
    '\nRadio plays warned of the risks. Leaflets were printed.',
  );
  expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1, protection 1, prevention 1');
  expect(report.recommendations?.items).toHaveLength(3);
});

test('two Special Cases, one told in a short line, with headings that were wrapped', () => {
  const { reports } = parseReportsSync(
    [
      'Trafficking in Persons Report',
      'June 12, 2007',
      'Special Cases',
      'KIRIBATI',
      'Kiribati remains a special case, as few facts are known.',
      'Scope and\nMagnitude. Kiribati may be a source country for girls sold to crews of ships.',
      'Government\nEfforts. The Government of Kiribati taught its police nothing of this.',
      'TONGA',
      'Tonga is a special case this year, because nobody has counted the women in its bars.',
      'Scope and Magnitude. Tonga may be a destination for women.',
      'Government Efforts. The Government of Tonga closed two bars.',
    ].join('\n\n'),
  );
  expect(reports.map(({ tier }) => tier?.code)).toEqual(['SC', 'SC']);
  expect(reports.map(kinds)).toEqual(Array(2).fill('summary 1, scope-and-magnitude 1, government-efforts 1'));
});

describe('a page of a Special Case', () => {
  test.each([
    [
      'Special Cases',
      'KIRIBATI',
      'Kiribati remains a special case for a second consecutive year, as little is known of it by anybody.',
    ],
    [
      '- Special Cases -',
      'Kiribati',
      'Little is known. Kiribati remains a Special Case for the third consecutive year, as nobody has counted.',
    ],
    [
      'SPECIAL CASES',
      'KIRIBATI',
      'Kiribati is not listed on the report this year because what is known of it is not enough to tell.',
    ],
  ])('%s, %s', (heading, name, first) => {
    const report = parse(
      'Trafficking in Persons Report',
      'June 12, 2007',
      heading,
      name,
      first,
      'Scope and Magnitude. Girls are said to be sold to the crews of ships in the harbor.',
      'Government Efforts. The Government of Kiribati made limited efforts to combat human trafficking.',
    );
    expect(report.tier?.code).toBe('SC');
    expect(report.header.country?.iso3).toBe('KIR');
    expect(kinds(report)).toBe('summary 1, scope-and-magnitude 1, government-efforts 1');
  });

  test('by its title, where the prose says so in its second sentence', () => {
    const report = parse(
      'Trafficking in Persons Report 2005 - Special Cases - Kiribati',
      'Kiribati',
      'Few have asked what goes on at night in the harbor. Kiribati is not listed on the report this year because nobody has counted.',
      'Scope and Magnitude. Girls are said to be sold to the crews of ships in the harbor.',
      'Government Efforts. The Government of Kiribati made limited efforts to combat human trafficking.',
    );
    expect(report.tier?.code).toBe('SC');
    expect(report.header.lines).toHaveLength(2);
    expect(kinds(report)).toBe('summary 1, scope-and-magnitude 1, government-efforts 1');
  });
});

describe('headings that no edition knows', () => {
  const page = (...headings: string[]) =>
    parse(
      '2043 Trafficking in Persons Report: Ghana',
      'GHANA (Tier 2)',
      `${finding('Ghana', 'meet')} The government demonstrated increasing efforts compared to the previous reporting period; therefore Ghana remained on Tier 2.`,
      ...headings.flatMap((heading) => [
        heading,
        'The government maintained law enforcement efforts. Police opened 14 cases in the year.',
      ]),
    );

  test('behind a list of short items', () => {
    const text = [
      '2043 Trafficking in Persons Report: Ghana',
      'GHANA (Tier 2)',
      finding('Ghana', 'meet'),
      'PRIORITIZED RECOMMENDATIONS:',
      '  • Raise the number of boats.\n  • Fund the hotline.',
      'Action Against Traffickers',
      'The government brought five cases to court in the year, and judges heard three of them.',
    ];
    expect(kinds(parse(...text))).toBe('summary 1, other 1');
  });

  test.each(['Island Post', 'BACKGROUND', 'Yemen'])('are none between two items of a list: %s', (line) => {
    const report = parse(
      'GHANA (Tier 2)',
      finding('Ghana', 'meet'),
      'PRIORITIZED RECOMMENDATIONS:',
      '• Raise the number of boats.',
      line,
      '• Fund the hotline.',
      '• Pay the nuns.',
    );
    expect(report.recommendations?.items).toHaveLength(3);
    expect(kinds(report)).toBe('summary 1');
  });

  test('are told between two items of a list, however long the line is that is set as one', () => {
    const line = 'The Harbor Times of the coast and of all of its many islands and bays in the north';
    const list = ['- Raise the number of boats.', `## ${line}`, '- Fund the hotline.\n- Pay the nuns.'];
    const text = ['# GHANA (Tier 2)', finding('Ghana', 'meet'), '## PRIORITIZED RECOMMENDATIONS:', ...list];
    const [report] = parseReportsSync(text.join('\n\n'), { name: 'page.md' }).reports;
    expect(itemsOf(report)).toHaveLength(3);
    expect(unplacedOf(report)).toEqual([line]);
  });

  test.each([
    ['Next Steps', '• Raise the number of boats.\n• Pay the nuns.', 2],
    ['The Way Forward', '- Pay the nuns.', 1],
    ['Next Steps', 'The council will raise the number of boats and will pay the nuns.', undefined],
  ])('title the recommendations where a list below asks for something: %s %s', (line, below, count) => {
    const report = parse('GHANA (Tier 2)', finding('Ghana', 'meet'), line, below, 'PREVENTION', 'Boys were told.');
    expect(report.recommendations?.items.length).toBe(count);
  });

  test('title no list of what a page offers, without stops', () => {
    const offered = '## Next Steps\n\n* Read the report on Mali\n* See all countries\n* Download the full report';
    const text = `# GHANA (Tier 2)\n\n${finding('Ghana', 'meet')}\n\n## PREVENTION\n\nBoys were told of it.\n\n${offered}`;
    const [report] = parseReportsSync(text, { name: '2018/ghana.md' }).reports;
    expect(report?.recommendations).toBeNull();
    expect(rulesOf(report)).toContain('unknown-heading');
  });

  test('title no second list', () => {
    const list = ['PRIORITIZED RECOMMENDATIONS:', '• Pay the nuns.', 'PREVENTION', 'Boys were told of the mines.'];
    const report = parse('GHANA (Tier 2)', finding('Ghana', 'meet'), ...list, 'Next Steps', '• Fund the hotline.');
    expect(report.recommendations?.items.map(({ text }) => text)).toEqual(['Pay the nuns.']);
  });

  test.each([
    [['Steps Against Traffickers', 'Care for Victims']],
    [['STEPS AGAINST TRAFFICKERS']],
    [['How traffickers work', 'What is done for victims']],
    [['Police and Courts']],
  ])('open parts of their own: %j', (headings) => {
    const report = page(...headings);
    expect(kinds(report)).toBe(['summary 1', ...headings.map(() => 'other 1')].join(', '));
    expect(rulesOf(report)).toContain('unknown-heading');
  });

  test('are none: a credit, a line of the site', () => {
    const report = parse(
      '2021 Trafficking in Persons Report: Ghana',
      'GHANA: Tier 2',
      finding('Ghana', 'meet'),
      'Photo credit: Harbor News',
      'However, the government did not meet the minimum standards in several key areas. Few inspectors went to farms.',
    );
    expect(kinds(report)).toBe('summary 2');
  });
});

describe('the end of a page', () => {
  test.each([
    ['Leave a Reply', 'You must be logged in to post a comment.'],
    ['Related Posts', 'Three questions about farm labor', 'We use cookies on this site. Accept'],
    ['Previous: Gabon Next: Georgia'],
    ['Tags: Ghana, labor', '0 Comments'],
    ['[1] See the annex of the ministry for the list of cases.'],
    ['Related', 'Ghana TIER ranking: TIER 3 (TIP 2021)', '2021 Trafficking in Persons Report: Ghana'],
    [
      'COPYRIGHT 2009 A Library of Articles',
      'No portion of this article can be reproduced without leave.',
      'Words: 1021',
    ],
    ['Tags', 'Bureau of Ships and Harbors Bureau of Public Affairs Human Trafficking Lakes and Rivers', 'Back to Top'],
  ])('is no part of the narrative: %s', (...lines) => {
    const report = parse(
      '2021 Trafficking in Persons Report: Ghana',
      'GHANA: Tier 2',
      finding('Ghana', 'meet'),
      ...lines,
    );
    expect(kinds(report)).toBe('summary 1');
    expect(report.tier?.code).toBe('2');
    expect(report.recommendations).toBeNull();
    expect(report.residue.map(({ text }) => text)).toEqual(lines);
  });
});

describe('a text that was torn', () => {
  test('out of the middle begins in no part', () => {
    const report = parse(
      'not prescribe a penalty for forced child labor, and the code has no article on work in Senegal.',
      'PROTECTION',
      'The Government of Senegal made no efforts to protect victims. One house took in nine girls.',
    );
    expect(kinds(report)).not.toContain('summary');
  });

  test('begins with a word that could be a verb of advice, and is none', () => {
    const report = parse(
      'and state officers did not share what they knew. In Ghana, judges heard 19 cases, and courts in Ghana let nobody go free.',
      'PROTECTION',
      'The Government of Ghana made no efforts to protect victims. One house took in nine girls.',
    );
    expect(report.recommendations).toBeNull();
    expect(kinds(report)).toBe('prosecution 1, protection 1');
  });

  test.each([
    'not give a permit to any of them in 2017.',
    'Per the rules of the port, staff kept the keys of the house. The women could not leave. A guard stood at the gate. Nobody asked why.',
    'Fund (FOVIC), paid for the beds of nine girls. The state gave it two houses. Neither had a door. Boys slept in the yard.',
    'station guards, who let them go. The men of the coast were asked in Wolof; and an interpreter came. No boy was heard. A judge waited.',
  ])('has no advice in its prose: %s', (torn) => {
    const report = parse(
      torn,
      'PROTECTION',
      'The Government of Ghana made no efforts to protect victims. One house took in nine girls.',
    );
    expect(report.recommendations).toBeNull();
  });

  test('has the rest of its list', () => {
    const report = parse(
      'boats at sea; and open a shelter.',
      'PROTECTION',
      'The Government of Ghana made no efforts to protect victims.',
    );
    expect(report.recommendations?.items).toHaveLength(2);
  });

  test('in the middle of an item is told, though its first word may be a verb', () => {
    const told = (torn: string) => rulesOf(parse(torn, 'PROTECTION', 'The government helped nobody.'));
    expect(told('station guards at sea; and open a shelter.')).toContain('truncated-text');
    expect(told('scale of the problem.')).toContain('text-unplaced');
  });

  test('is no summary above the one that a narrative without a header opens with', () => {
    const top = 'Girls from Benin were taken over the border by women whom they knew. Some came back.';
    const [finds, advice, tries] = [
      'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so.',
      'Train the judges of the coast. • Pay for the boats of the police.',
      'The government maintained law enforcement efforts. Courts sat in two towns.',
    ];
    const report = parse(top, finds, advice, tries);
    expect(kinds(report)).toBe('summary 1, prosecution 1');
    expect(report.residue).toMatchObject([{ role: 'unplaced', text: top }]);
    const last = 'While the courts sat twice, a boy waited in his cell for a year.';
    const cut = parse(last, advice, tries);
    expect(cut.recommendations?.items).toHaveLength(2);
    expect(cut.residue).toMatchObject([{ role: 'unplaced', text: last }]);
  });

  test('at its end is told with the part', () => {
    const report = parse(
      '2021 Trafficking in Persons Report: Ghana',
      'GHANA: Tier 2',
      `${finding('Ghana', 'meet')} Villages far from the`,
    );
    expect(report.diagnostics.find(({ ruleId }) => ruleId === 'truncated-text')?.message).toContain('`summary`');
  });

  test('behind a list of recommendations is no item', () => {
    const report = parse(
      'Trafficking in Persons Report 2014 - Benin',
      'BENIN (Tier 2)',
      'Benin is a source and transit country for children subjected to forced labor.',
      finding('Benin', 'comply with'),
      'Recommendations for Benin:',
      'Write a law on adults; try those who buy children; and pay the brigade.',
      'The Government of Benin and',
    );
    expect(report.recommendations?.items).toHaveLength(3);
  });
});

describe('an area that the narrative treats apart', () => {
  const country = [
    'Trafficking in Persons Report 2015 - Country Narratives - Cyprus',
    'CYPRUS: Tier 2',
    'Cyprus is a source and destination country for women subjected to sex trafficking.',
    finding('the Republic of Cyprus', 'comply with'),
    'PROSECUTION',
    'The government increased its law enforcement efforts. Police opened 24 cases.',
  ];
  const own =
    'The north is administered by Turkish Cypriots. Turkish Cypriot authorities do not fully comply with the minimum standards for the elimination of trafficking. If the area were rated, it would be Tier 3.';

  test('has parts and recommendations of its own', () => {
    const report = parse(
      ...country,
      'AREA ADMINISTERED BY TURKISH CYPRIOTS',
      own,
      'PROSECUTION',
      'Police knew of no case in the north.',
      'RECOMMENDATIONS FOR TURKISH CYPRIOT AUTHORITIES:',
      'Pass a law against the crime; and pay for a shelter.',
    );
    expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1');
    expect(report.areas).toHaveLength(1);
    expect(report.areas[0]?.recommendations?.items).toHaveLength(2);
    expect(partsOf(report.areas[0])).toEqual(['summary', 'prosecution']);
    expect(report.tier?.code).toBe('2');
  });

  test.each([
    'AREA ADMINISTERED BY TURKISH CYPRIOTS',
    'Area Administered by Turkish Cypriots',
    'The Area Administered by Turkish Cypriots:',
  ])('may begin with a heading right below its title: %s', (title) => {
    const { areas } = parse(...country, title, 'PROSECUTION', 'Police knew of no case in the north.');
    expect(areas.map((area) => area.title.text)).toEqual([title]);
    expect(partsOf(areas[0])).toEqual(['prosecution']);
  });

  test('is found where its title is glued into the text', () => {
    const report = parse(...country.slice(0, -1), `Police opened 24 cases.AREA ADMINISTERED BY TURKISH CYPRIOTS${own}`);
    expect(report.areas[0]?.title.text).toBe('AREA ADMINISTERED BY TURKISH CYPRIOTS');
  });

  test('keeps the header of a page that is printed once more behind it', () => {
    const { header, areas, diagnostics } = parse(...country, 'AREA ADMINISTERED BY TURKISH CYPRIOTS', own, ...country);
    expect(header.lines.map(({ text }) => text).slice(-2)).toEqual(['CYPRUS: Tier 2', 'CYPRUS: Tier 2']);
    expect(areas).toHaveLength(1);
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('text-lost');
  });

  test('does not take the parts that the country has not had', () => {
    const place = ['Hong Kong', 'Police in Hong Kong opened two cases.'];
    const report = parse(...country, ...place, 'PROTECTION', 'The government maintained efforts to protect victims.');
    expect(report.areas).toEqual([]);
    expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 2, protection 1');
    expect(rulesOf(report)).toContain('text-unplaced');
  });

  const first = 'The northern area of Cyprus is administered by Turkish Cypriots.';

  test('begins with the sentence that says who administers it, where a page has lost its title', () => {
    const lists = [
      'RECOMMENDATIONS FOR TURKISH CYPRIOT AUTHORITIES:',
      'Pass a law against the crime; and pay for a shelter.',
    ];
    const report = parse(...country, `${first} ${own}`, ...lists);
    expect(report.areas.map(({ title }) => title.text)).toEqual([first]);
    expect(report.areas[0]?.recommendations?.items).toHaveLength(2);
    expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1');
  });

  test('does not begin with it below its title, nor where nothing of the country stands above', () => {
    const titled = parse(...country, 'AREA ADMINISTERED BY TURKISH CYPRIOTS', `${first} ${own}`);
    expect(titled.areas.map(({ title }) => title.text)).toEqual(['AREA ADMINISTERED BY TURKISH CYPRIOTS']);
    expect(parse(...country.slice(0, 2), `${first} ${country[2]}`, ...country.slice(3)).areas).toEqual([]);
  });

  test.each([
    ['names it', 'Women came from the area administered by Turkish Cypriots in the north.'],
    [
      'tells of a place in the country',
      'The port area of San Pedro is administered by the Port Authority. Women work there.',
    ],
    [
      'is the first under a heading',
      'PREVENTION',
      'The north area of Cyprus is administered by Turkish Cypriots. It has no law.',
    ],
  ])('is not opened by a sentence that %s', (_, ...lines) => {
    const { areas, narrative } = parse(...country, ...lines);
    expect(areas).toEqual([]);
    expect(narrative.sections.at(-1)?.paragraphs.at(-1)?.text).toBe(lines.at(-1));
  });
});

test('whose efforts they are may stand in front, where the headings are lost', () => {
  const { reports } = parseReportsSync(`Trafficking in Persons Report 2007

Ghana (Tier 2)

Ghana is a source country for children trafficked for forced labor on the lake.

The Government of Ghana does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.

The Government of Ghana’s anti-trafficking law enforcement efforts did not improve. Judges heard nine cases.

The Ghanaian government's victim protection efforts remained weak. Nuns took in forty girls.

The government does not implement any prevention efforts of its own. Teachers spoke to boys.
`);
  expect(reports[0]?.narrative.sections.map(({ kind, evidence }) => [kind, evidence])).toEqual(
    ['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention'].map((kind) => [
      kind,
      'opening-formula',
    ]),
  );
});

test('what shelters do not meet is no finding on a government', () => {
  const text =
    'Nurses on the coast said that state shelters did not meet minimum standards of care. Victims slept on boats.';
  const report = parse(
    text,
    'PREVENTION',
    'The government maintained efforts to prevent trafficking. A poster hung in the port.',
  );
  expect(kinds(report)).not.toContain('summary');
});

test.each([
  'The government did not encourage victims to take part in investigations. Houses for women stood empty.',
  'The government did not make efforts to address the fraudulent hiring of sailors. A poster hung in the port.',
  'The government made no discernible effort to address ngozi. A poster hung in the port.',
])('what is told of victims or of the port opens no prosecution: %s', (text) => {
  const report = parse(text, 'TRAFFICKING PROFILE', 'As reported over the past five years, Togo is a source country.');
  expect(kinds(report)).not.toContain('prosecution');
});

describe('what stands in front of the first heading of a torn page', () => {
  const rest = ['Prevention', 'The government of Togo made modest efforts. It printed a calendar.'];
  const text = (report: Report, role: string) =>
    report.residue.filter((one) => one.role === role).map((one) => one.text);

  test.each([
    'of them in the capital. The Government of Togo did not count what it opened, but officials spoke of twelve.',
    'among them six officers. The Government of Togo did not speak of its own men.',
  ])('has no part by its place alone: %s', (torn) => {
    const report = parse(torn, ...rest);
    expect(kinds(report)).toBe('prevention 1');
    expect(text(report, 'unplaced')).toEqual([torn]);
    expect(rulesOf(report)).toContain('text-unplaced');
    expect(report.header.country?.iso3).toBe('TGO');
  });

  test('has the part that its words clearly tell', () => {
    const torn =
      'judges. Police investigated nine suspects under the penal code, and prosecutors charged four; courts convicted two traffickers and sentenced them to prison. No officials were prosecuted or convicted.';
    const report = parse(torn, 'Protection', 'The government paid for one home.', ...rest);
    expect(kinds(report)).toBe('prosecution 1, protection 1, prevention 1');
    expect(report.narrative.sections[0]?.evidence).toBe('wording');
  });

  test('has the part that a formula opens, and no more of the text', () => {
    const report = parse(
      'of them in the capital, as was said in May.',
      'The government increased its efforts to identify and protect victims. It opened a home.',
      ...rest,
    );
    expect(kinds(report)).toBe('protection 1, prevention 1');
    expect(text(report, 'unplaced')).toEqual(['of them in the capital, as was said in May.']);
  });
});

describe('a line of the site above the text of a torn page', () => {
  const text = 'The government made efforts to prevent trafficking. It hung posters in the ports of the south.';
  const site = 'A Member of Our Circle - Information on Human Trafficking';

  test('is no heading where only another one stands above it', () => {
    const report = parse(
      site,
      'Friends Against Slavery and Civil Wrongs Circle',
      '<< Previous    1...   156  157  [158]  159  160  ...300    Next >>',
      text,
    );
    expect(kinds(report)).toBe('prevention 1');
    expect(rulesOf(report)).toContain('text-unplaced');
  });

  test('does not keep a part from opening with its formula, set as loud as it may be', () => {
    const report = parse(site, 'FRIENDS AGAINST SLAVERY', text);
    expect(kinds(report)).toBe('other 0, prevention 1');
    expect(rulesOf(report)).toContain('unknown-heading');
  });

  test('is a heading where no formula stands below it', () => {
    const report = parse(
      'PROSECUTION',
      'The government tried nine men.',
      'CHILDREN AT SEA',
      'Boys dive for nets all year long, and nobody asks who is on the boat.',
    );
    expect(kinds(report)).toBe('prosecution 1, other 1');
  });
});

describe('the assessment of a page that was cut in its first words', () => {
  const cut = (words: string): string =>
    kinds(
      parse(
        'TOGO (Tier 2)',
        'Togo is a source country for children subjected to forced labor. Boys break stones.',
        words,
      ),
    );

  test.each([
    'The Government of Togo does not',
    'The Government of Togo does not ful',
    'The Government of Togo does not fully comply',
    'The Government of Togo does not yet fully meet the',
    'The Government of Togo does not fully comply with the mi',
    'The Government of the Republic of Togo fully',
    'The Government of Togo fully complies with the',
  ])('is begun by: %s', (words) => {
    expect(cut(words)).toBe('trafficking-profile 1, summary 1');
  });

  test.each(['The Government of To', 'The Government of Togo does', 'The Government of Togo does not print the'])(
    'is not begun by: %s',
    (words) => {
      expect(cut(words)).toBe('trafficking-profile 2');
    },
  );
});

describe('an extract that goes on with the profile behind the summary, without a heading', () => {
  const assessed =
    'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.';
  const profile =
    'As reported over the past five years, human traffickers exploit boys in Togo. They dig wells in the hills.';

  test.each([
    ['2019 Trafficking in Persons Report: Togo', ['TOGO: Tier 2']],
    ['2023 Trafficking in Persons Report: Togo', ['TOGO (Tier 2)']],
    ['2023 Trafficking in Persons Report: Togo', []],
  ])('%s, %j', (title, header) => {
    const text = [title, ...header, assessed, profile, 'Girls are taken to the coast, where they serve in homes.'];
    const report = parse(...text);
    expect(kinds(report)).toBe('summary 1, trafficking-profile 2');
    expect(report?.diagnostics.filter(({ ruleId }) => ruleId === 'ambiguous-part')).toEqual([]);
  });
});

test('blank lines between the head of a page and its first prose are no lost heading', () => {
  const head = 'June 28th, 2006\n\n\nOf ports and people\n\nOf ports and people\nJune 1, 2006\n\n\n';
  const profile = 'Togo is primarily a source country for men, women, and children trafficked for forced labor.';
  const text = `${head}${profile} Shelters in the port helped victims.\n`;
  const [report] = parseReportsSync(text).reports;
  expect(partsOf(report)).toEqual(['trafficking-profile']);
});

describe('a narrative on one line', () => {
  const front =
    'Togo (Tier 2) Togo is a source country for boys trafficked for forced labor. The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.';
  const kindsOf = (text: string) => parseReportsSync(text, { edition: 2006 }).reports.map((report) => kinds(report));

  test.each([
    'The government',
    'Over the year, judges',
    'From January to June, judges',
    'Togo’s judges',
    'Law enforcement officers',
    'There judges',
  ])('has a heading in front of: %s', (start) => {
    expect(kindsOf(`${front} Prosecution ${start} heard nine cases.`)).toEqual([
      'trafficking-profile 1, summary 1, prosecution 1',
    ]);
  });

  test('has headings in front of other words where one of them is sure', () => {
    const parts = 'Prosecution The government heard nine cases. Protection Children found in clubs were cared for.';
    expect(kindsOf(`${front} ${parts} Prevention Radio stations warned parents.`)).toEqual([
      'trafficking-profile 1, summary 1, prosecution 1, protection 1, prevention 1',
    ]);
  });

  test('has the note behind its header apart', () => {
    const note = '(Tier 2) [*Please note: Togo was updated to Tier 2 per a letter of September 9.]';
    expect(kindsOf(front.replace('(Tier 2)', note))).toEqual(['note 1, trafficking-profile 1, summary 1']);
    expect(
      kindsOf(`Mali ${front.slice(5).replaceAll('Togo', 'Mali')} ${front.replace('(Tier 2)', note)}`),
    ).toHaveLength(2);
  });

  test('keeps the note that a paragraph further below begins with', () => {
    const said = '[Note: courts count cases, not people.] In all, nine cases were heard.';
    const [report] = parseReportsSync(`${front}\n\nProsecution\n\n${said}\n`, { edition: 2006 }).reports;
    expect(report?.narrative.sections.at(-1)?.paragraphs.map(({ text }) => text)).toEqual([said]);
  });

  test('has none in the name of a unit or a law', () => {
    for (const name of [
      'Units',
      'Cluster partners',
      'Visa offices',
      'From Child Abuse Act offices',
      'For Women Programs',
    ]) {
      const said = `Prosecution The government heard nine cases. Protection ${name} were opened in towns.`;
      expect(kindsOf(`${front} ${said}`)).toEqual(['trafficking-profile 1, summary 1, prosecution 1']);
    }
  });
});

test('the profile of a territory stands in front to 2016', () => {
  const text = `MACAU: Tier 2\n\nThe Macau Special Administrative Region of the People’s Republic of China is primarily a destination and, to a much lesser extent, a transit territory for women subjected to sex trafficking.\n\n${finding('Macau', 'meet')}\n`;
  const [report] = parseReportsSync(text).reports;
  expect(partsOf(report)).toEqual(['trafficking-profile', 'summary']);
  expect(report?.header.edition).toMatchObject({ year: null, parsedAs: 2016 });
});

test('what the edition prints in front of the profile follows behind one that a copy sets above all else', () => {
  const report = parse(
    '2018 Trafficking in Persons Report: Togo',
    'TOGO: Tier 2',
    'TRAFFICKING PROFILE',
    'As reported over the past five years, Togo is a source country for children who break stones.',
    `${finding('Togo', 'meet')} Therefore Togo remained on Tier 2.`,
    'RECOMMENDATIONS FOR TOGO',
    'Train judges; and pay for shelters.',
  );
  expect(kinds(report)).toBe('trafficking-profile 1, summary 1');
});

test('gaps tell of lost headings in a text that lost its header, too', () => {
  const report = parse(
    'Togo is a source country for children subjected to forced labor. Boys break stones.',
    `${finding('Togo', 'comply with')} It paid for a shelter.`,
    'Recommendations for Togo: Train judges; pay for shelters; and write a law on adults.',
    '\nNine cases were opened in the spring. The rest was told at length.',
    '\nTwo houses took in eleven women. They got care.',
    '\nPosters hung in all stations of the railway.',
  );
  expect(kinds(report)).toBe('trafficking-profile 1, summary 1, prosecution 1, protection 1, prevention 1');
});

test.each([
  {
    title: 'a profile under its heading at the end leaves the paragraph above all headings to the summary',
    editions: [2005, 2013, 2018],
    blocks: [
      'TOGO (Tier 2)',
      'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Nuns took in nine girls.',
      'PROSECUTION',
      'Judges heard nine cases.',
      'TRAFFICKING PROFILE',
      'Girls are sold to the crews of ships.',
    ],
    parts: 'summary 1, prosecution 1, trafficking-profile 1',
  },
  {
    title: 'a paragraph above the summary that opens as a profile is one',
    editions: [2013, 2018, 2024],
    blocks: [
      'TOGO (Tier 2)',
      'Togo is a source and transit country for children subjected to forced labor. Girls carry loads in the towns.',
      'The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Nuns took in nine girls.',
      'Prosecution',
      'Judges heard nine cases.',
    ],
    parts: 'trafficking-profile 1, summary 1, prosecution 1',
  },
])('$title, in any edition', ({ editions, blocks, parts }) => {
  for (const edition of editions) {
    const [report] = parseReportsSync(`${blocks.join('\n\n')}\n`, { edition }).reports;
    expect(report && kinds(report)).toBe(parts);
  }
});
