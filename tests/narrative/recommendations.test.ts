import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { itemsOf, partsOf, reportOf, residueOf, rulesOf } from '../helpers/report-of.ts';

const summary =
  'The Government of Ghana does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. Two new judges sat in the north.';

function parse(...blocks: ReadonlyArray<string>) {
  return reportOf('2016 Trafficking in Persons Report', 'GHANA: Tier 2', ...blocks);
}

function itemsIn(...blocks: ReadonlyArray<string>): string[] | undefined {
  return itemsOf(parse(summary, ...blocks));
}

/** The items of a list below its title. */
function listed(...blocks: ReadonlyArray<string>): string[] | undefined {
  return itemsIn('RECOMMENDATIONS FOR GHANA', ...blocks);
}

test.each([
  ['“any unlawful purpose;”', '“any unlawful purpose;”'],
  ['"any unlawful purpose;"', '"any unlawful purpose;"'],
  ['“any unlawful purpose”;', '“any unlawful purpose”'],
])('a quotation that closes behind the semicolon belongs to the item in front: %s', (printed, quotation) => {
  expect(
    itemsIn(`Recommendations for Ghana: Change the law on ${printed} train the judges; and pay for boats.`),
  ).toEqual([`Change the law on ${quotation}`, 'train the judges', 'pay for boats.']);
});

test.each([
  ['a few marks behind an item part it from the next', 'Train the judges. * * *', 'Train the judges.'],
  ['a row of many stays with it', 'Train the judges. * * * * * * * *', 'Train the judges. * * * * * * * *'],
])('%s', (_, printed, item) => {
  const report = parse(summary, 'RECOMMENDATIONS FOR GHANA', printed, 'Pay for boats.');
  expect(report?.recommendations?.items[0]?.text).toBe(item);
  expect(rulesOf(report)).not.toContain('text-altered');
});

test('counts of another form are those of a list inside an item', () => {
  const [first, ...others] = ['Train judges: 2) in the north; 3) at the lake.', 'Pay for boats.', 'Open a shelter.'];
  const list = [first, ...others].map((item, index) => `${index + 1}. ${item}`).join(' ');
  expect(listed(list)).toEqual([first, ...others]);
});

test('sentences are the items where no more semicolons stand among them', () => {
  const items = ['Train judges.', 'Pay for nets.', 'Open shelters; and pay for boats.'];
  expect(listed(items.join(' '))).toEqual(items);
});

test('behind one paragraph with a bullet a sentence is told as an item that asks for nothing', () => {
  const report = parse(
    summary,
    'RECOMMENDATIONS FOR GHANA',
    '• Train the judges of the lake.',
    'Judges are few there.',
  );
  expect(report?.recommendations?.items).toHaveLength(2);
  expect(rulesOf(report)).toContain('recommendation-not-imperative');
});

test('a stop that is glued to a capital ends an item that has a bullet', () => {
  const items = listed('• Train the judges.Pay for boats.\n• Search the lake.');
  expect(items).toEqual(['Train the judges.', 'Pay for boats.', 'Search the lake.']);
});

test('a list with semicolons goes on behind the end of a page in the middle of an item', () => {
  const before = 'Recommendations for Ghana: Train the judges; pay for boats; pay the men who search the';
  expect(itemsIn(before, 'GHANA 181', 'Lake Volta at night; and open a house.')).toEqual([
    'Train the judges',
    'pay for boats',
    'pay the men who search the Lake Volta at night',
    'open a house.',
  ]);
});

test('one bullet parts a list of two, though its heading be lost', () => {
  const items = ['Ask judges to count what each boy is owed.', 'Search the lake.'];
  expect(itemsIn(items.join(' • '))).toEqual(items);
});

describe('an item a line', () => {
  const [first, second, third] = [
    'Pay the fund for victims.',
    'Pay more for the search for\nTogolese children in the boats on the lake.',
    'Train the judges.',
  ];

  test('that a line break tears in front of a name is whole', () => {
    expect(listed([first, second, third].join('\n'))).toEqual([first, second?.replace('\n', ' '), third]);
  });

  test('behind an end is one of its own', () => {
    const ended = [first, 'Togolese children need beds.', third];
    expect(listed(ended.join('\n'))).toEqual(ended);
  });
});

describe('items that are counted inside one paragraph', () => {
  const items = ['pay the fund for victims', 'train the judges of the (far) north', 'open a house'];

  test.each([
    ['(1)', '(2)', '(3)'],
    ['1)', '2)', '3)'],
    ['1.', '2.', '3.'],
    ['(a)', '(b)', '(c)'],
    ['(i)', '(ii)', '(iii)'],
  ])('%s', (...marks) => {
    const list = `${marks[0]} ${items[0]}; ${marks[1]} ${items[1]}; and ${marks[2]} ${items[2]}.`;
    expect(itemsIn('RECOMMENDATIONS FOR GHANA:', list)).toEqual([...items.slice(0, 2), 'open a house.']);
    const stops = items.map((item, index) => `${marks[index]} ${item[0]?.toUpperCase()}${item.slice(1)}.`);
    expect(itemsIn('RECOMMENDATIONS FOR GHANA:', stops.join(' '))).toHaveLength(3);
  });

  test('are not parted by what is counted inside one of them', () => {
    const inner = 'teach (a) how to ask, (b) how to write down';
    expect(itemsIn('RECOMMENDATIONS FOR GHANA:', `(1) ${items[0]}; (2) ${inner}; and (3) ${items[2]}.`)).toEqual([
      items[0],
      inner,
      'open a house.',
    ]);
  });
});

test.each([
  ['letters', 'a. Pay the fund;\nb. train the judges; and\nc. open a house.'],
  ['numbers', '1. Pay the fund;\n2. train the judges; and\n3. open a house.'],
  ['bullets on lines of their own', '•\nPay the fund;\n•\ntrain the judges; and\n•\nopen a house.'],
])('the "and" of the last item ends the line above it: %s', (_, list) => {
  const items = ['Pay the fund', 'train the judges', 'open a house.'];
  expect(itemsIn('RECOMMENDATIONS FOR GHANA:', list)).toEqual(items);
});

test.each(['|', '/', '-', '–'])('%s behind an end parts the items of a paragraph', (sign) => {
  const items = ['Pay the fund for victims.', 'Train the judges.', 'Open a house.'];
  expect(itemsIn('RECOMMENDATIONS FOR GHANA:', items.join(` ${sign} `))).toEqual(items);
  const inside = 'Pay the fund – the one for victims – and the guards.';
  expect(itemsIn('RECOMMENDATIONS FOR GHANA:', [inside, ...items].join(` ${sign} `))).toEqual([inside, ...items]);
});

test.each([
  'RECOMMENDATIONS FOR GHANA (1) pay the fund; (2) train the judges; and (3) open a house.',
  'RECOMMENDATIONS FOR GHANA 1. Pay the fund. 2. Train the judges. 3. Open a house.',
  'RECOMMENDATIONS 1. Pay the fund. 2. Train the judges. 3. Open a house.',
  'Key recommendations: Pay the fund; train the judges; and open a house.',
])('the title on the line of the list: %s', (list) => {
  expect(itemsIn(list)).toHaveLength(3);
});

test.each(['A. ', 'a. ', 'I. ', 'iv) ', '1 ', '1.', '-', '>> '])(
  'a list that lost its heading is one, whatever marks its items: %j',
  (mark) => {
    const items = ['Pay the fund for victims.', 'Train the judges.', 'Open a house.'];
    const counts = mark.startsWith('iv')
      ? ['iv) ', 'v) ', 'vi) ']
      : [0, 1, 2].map((add) =>
          mark === 'I. '
            ? `${'I'.repeat(add + 1)}. `
            : mark.replace(/[Aa1]/u, (sign) => String.fromCharCode(sign.charCodeAt(0) + add)),
        );
    const list = items.map((item, index) => `${counts[index]}${item}`).join('\n');
    expect(itemsIn(list, 'PROSECUTION', 'The government increased law enforcement efforts.')).toEqual(items);
  },
);

test('a long mark with the "and" in front of it is of the item behind', () => {
  const counts = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];
  const list = counts.map((count) => `(${count}) train the judges of the north`);
  const report = parse(summary, `Recommendations for Ghana: ${list.slice(0, -1).join('; ')}; and ${list.at(-1)}.`);
  expect(report?.recommendations?.items).toHaveLength(8);
  expect(rulesOf(report)).not.toContain('text-altered');
});

test.each(['Recommendation 1:', 'Priority 1 -', 'Point 1.', 'Item 1:'])(
  'the word that items are counted by is of their marks: %s',
  (mark) => {
    const items = ['Pay the fund for victims.', 'Train the judges.', 'Open a house.'];
    const report = parse(
      summary,
      'RECOMMENDATIONS FOR GHANA',
      items.map((item, index) => `${mark.replace('1', String(index + 1))} ${item}`).join('\n'),
    );
    expect(itemsOf(report)).toEqual(items);
    expect(rulesOf(report)).not.toContain('text-altered');
  },
);

test('the heading of the next part at the end of the list, in capitals, is that heading', () => {
  const report = parse(
    summary,
    'RECOMMENDATIONS FOR GHANA',
    '• Pay the fund. • Train the judges. PROSECUTION',
    'The government increased law enforcement efforts.',
  );
  expect(itemsOf(report)).toEqual(['Pay the fund.', 'Train the judges.']);
  expect(report?.narrative.sections.at(-1)).toMatchObject({ kind: 'prosecution', title: { text: 'PROSECUTION' } });
});

test('where all of a page is a list, its headings are headings', () => {
  const page = [
    summary,
    'RECOMMENDATIONS FOR GHANA',
    'Pay the fund.',
    'PROSECUTION',
    'The government increased law enforcement efforts.',
    'PREVENTION',
    'The government increased prevention efforts.',
  ];
  const report = parse(page.map((line) => `• ${line}`).join('\n'));
  expect(partsOf(report)).toEqual(['summary', 'prosecution', 'prevention']);
});

test.each(['Preventing trafficking', 'Protection of victims', 'Prevention'])(
  'a line of a list that has the words of a heading is an item: %s',
  (words) => {
    const list = ['Pay the fund.', words, 'Train the judges.'].map((item) => `• ${item}`);
    expect(listed(list.join('\n'))).toEqual(['Pay the fund.', words, 'Train the judges.']);
    const end = parse(
      summary,
      'RECOMMENDATIONS FOR GHANA',
      [...list, '• PREVENTION', 'Plays were shown.'].join('\n\n'),
    );
    expect(end?.narrative.sections.at(-1)).toMatchObject({ kind: 'prevention', title: { text: '• PREVENTION' } });
  },
);

test('semicolons inside a sentence part no items where no advice is behind them', () => {
  const first =
    'Search for victims among boys on the lake; girls in the markets; migrants at the border; and the homeless.';
  const text = `GHANA (Tier 2)\n\n${summary}\n\nPrioritized Recommendations\n\n${first} Train the judges.\n`;
  const [report] = parseReportsSync(text, { edition: 2023 }).reports;
  expect(itemsOf(report)).toEqual([first, 'Train the judges.']);
});

test('clauses without advice are no recommendations, however many semicolons part them', () => {
  const facts =
    'girls are sold in the port; boys dive for pearls off the coast; some men from the north work for debts in the mines';
  expect(itemsIn(facts)).toBeUndefined();
  expect(itemsIn('Pay the fund for victims; train the judges; search the boats by night')).toHaveLength(3);
});

test('the first letters of a heading that was cut off tell it only where no other begins so', () => {
  const cut = (end: string) => parse(summary, end)?.narrative.sections.map(({ kind }) => kind);
  expect(['T', 'PRO', 'PROT', 'PREVEN'].map(cut)).toEqual([
    ['summary'],
    ['summary'],
    ['summary', 'protection'],
    ['summary', 'prevention'],
  ]);
});

describe('a list that a copy ran into the paragraph above, without its heading', () => {
  const assessed = summary.replace(
    'so.',
    'so. Judges sat in the north for the first time in many years, and they heard nine cases there.',
  );
  const told = 'The government increased law enforcement efforts. Police stopped nine boats.';
  const items = ['Train more judges in the south.', 'Pay for boats on the lake.', 'Search the mines by night.'];

  test.each([
    ['with bullets', items.join(' • ')],
    ['with bullets of a word processor', `o ${items.join(' o ')}`],
    ['with bullets in front, too', `* ${items.join(' * ')}`],
    ['with nothing but stops', items.join(' ')],
    ['with semicolons', 'Train more judges in the south; pay for boats on the lake; and search the mines by night.'],
  ])('%s', (_, list) => {
    const report = parse(`${assessed} ${list} ${told}`);
    expect(report?.recommendations?.items).toHaveLength(3);
    expect(report?.narrative.sections).toMatchObject([
      { kind: 'summary', paragraphs: [{ text: assessed }] },
      { kind: 'prosecution', paragraphs: [{ text: told }] },
    ]);
  });

  test('two with a bullet each, where a page was cut', () => {
    const report = parse(`${assessed} • ${items[0]} • ${items[1]}`);
    expect(itemsOf(report)).toEqual(items.slice(0, 2));
    expect(report?.narrative.sections).toMatchObject([{ kind: 'summary', paragraphs: [{ text: assessed }] }]);
  });

  test('one with a bullet behind an assessment', () => {
    expect(itemsOf(parse(`${assessed} • ${items[0]}`, told))).toEqual(items.slice(0, 1));
  });

  test('none of two that a page offers without stops', () => {
    const report = parse(`${assessed} • Share this page with friends • Download the full report`);
    expect(report?.recommendations).toBeNull();
  });

  test('two sentences that begin with a verb are none', () => {
    const prose = `${assessed} Work in the mines was hard. Labor inspectors found nobody. ${told}`;
    expect(parse(prose)?.recommendations).toBeNull();
  });

  test('one sentence in front of a bullet is its first item', () => {
    const small = `prioritized recommendations ${items.join(' • ')} • Name a judge for such cases in each of the towns on the lake. • Speak to boys on the boats, and to those who own the boats and hire them in the season when the fish come to the shore in the night.`;
    expect(parse(summary, small)?.recommendations?.items).toHaveLength(5);
  });

  test('with its heading, and a bullet behind that', () => {
    const report = parse(`${assessed} PRIORITIZED RECOMMENDATIONS: * ${items.join(' * ')} ${told}`);
    expect(report?.recommendations).toMatchObject({ title: { text: 'PRIORITIZED RECOMMENDATIONS:' } });
    expect(report?.narrative.sections[0]).toMatchObject({ kind: 'summary', paragraphs: [{ text: assessed }] });
  });
});

test.each([
  'U.S. Department of State 2004 Trafficking in Persons Report - Ghana',
  'USDOS – US Department of State (Author)',
])('whose report it is, in front of the text on one line, is not the country: %s', (title) => {
  const prosecution = 'The government increased law enforcement efforts. Judges heard nine cases.';
  expect(reportOf(`${title} ${summary}`, 'PROSECUTION', prosecution).header.country?.iso3).toBe('GHA');
});

test('a list whose first item alone names who shall act, with lost blanks behind its stops', () => {
  const items = ['The council pass the law on boats.', 'Train the judges.', 'Pay for beds.', 'Search the lake.'];
  expect(listed(items.join(''))).toEqual(items);
});

test('the rest of a list that a page begins with has its items in any edition', () => {
  const [report] = parseReportsSync(
    'boats on the lake at night; pay for beds; and search the mines.\nPROSECUTION\nThe government increased law enforcement efforts. Judges in Ghana heard nine cases.\n',
    { edition: 2023 },
  ).reports;
  expect(itemsOf(report)).toEqual(['boats on the lake at night', 'pay for beds', 'search the mines.']);
  expect(report?.diagnostics.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('beginning of `recommendations`'),
  );
});

test('what only parts items is an item as it stands where no item is printed', () => {
  const [report] = parseReportsSync('GHANA (Tier 2)RECOMMENDATIONS FOR GHANA:; and ').reports;
  expect(itemsOf(report)).toEqual(['; and']);
});

test('the word behind which a page was cut stays with its item', () => {
  expect(itemsIn('Recommendations for Ghana: Pay for boats; train the judges; hire more nurses and')).toEqual([
    'Pay for boats',
    'train the judges',
    'hire more nurses and',
  ]);
});

describe('a page that was cut', () => {
  const since2019 = (...blocks: ReadonlyArray<string>) =>
    reportOf('2021 Trafficking in Persons Report', 'TOGO: Tier 2', toSummary, ...blocks);
  const toSummary = summary.replace('Ghana', 'Togo').replace('; however, it', ' but');
  const title = 'PRIORITIZED RECOMMENDATIONS:';
  const items = ['Train the judges of the north.', 'Pay for a house by the lake.', 'Write a law on boys who beg.'];

  test.each([
    [`${items.join('')}PROSECUTIO`, 'PROSECUTIO'],
    [`${items.join('')} PROSECUTIO`, 'PROSECUTIO'],
    [`${items.join(' • ')} PROSECUTIO`, 'PROSECUTIO'],
    [`${items.join(' • ')} • PROSECUTIO`, 'PROSECUTIO'],
    [`- ${items.join('\n- ')}\n- PROSECUTIO`, 'PROSECUTIO'],
    [`${items.join('')}PROSECUTION`, 'PROSECUTION'],
    [`${items.join(' ')} Prosecution`, 'Prosecution'],
  ])('in the heading behind the list: %j', (list, heading) => {
    const report = since2019(title, list);
    expect(itemsOf(report)).toEqual(items);
    expect(report?.narrative.sections).toMatchObject([
      { kind: 'summary' },
      { kind: 'prosecution', title: { text: expect.stringContaining(heading) }, paragraphs: [] },
    ]);
    expect(rulesOf(report)).toContain(heading === 'PROSECUTIO' ? 'truncated-text' : 'empty-part');
  });

  test('a name in capitals or a verb behind the last sentence is no heading', () => {
    for (const end of ['UNICEF', 'Protect'])
      expect(since2019(title, `${items.join('')} ${end}`)?.narrative.sections).toHaveLength(1);
  });

  test.each(['Adopt a', 'Dev', 'Swiftly i', 'Search the boats and'])('in an item below others: %s', (cut) => {
    const report = since2019(title, items.join('\n\n'), cut);
    expect(itemsOf(report)).toEqual([...items, cut]);
    expect(report?.residue).toEqual([]);
    expect(rulesOf(report)).toContain('truncated-text');
  });

  test('in an item below one that a line break tore', () => {
    const report = since2019(
      title,
      `${items[0]}\nPay for the search for\nTogolese boys on the boats of the lake, in the markets of the south, and in the mines by the river.\nAdopt a`,
    );
    expect(itemsOf(report)).toEqual([
      items[0],
      'Pay for the search for Togolese boys on the boats of the lake, in the markets of the south, and in the mines by the river.',
      'Adopt a',
    ]);
  });

  test.each(['Vigorously i', 'Search the boats of the lake and'])('in its first item: %s', (cut) => {
    const report = since2019(cut);
    expect(itemsOf(report)).toEqual([cut]);
    expect(rulesOf(report)).toContain('truncated-text');
    expect(rulesOf(report)).not.toContain('ambiguous-part');
  });

  test.each(['Sea', 'Search', 'Apply now', 'Search the lake'])(
    'what a site may ask of its readers, with no item above, is none: %s',
    (line) => {
      const report = since2019(line);
      expect(report?.recommendations).toBeNull();
      expect(report?.residue).toMatchObject([{ text: line }]);
    },
  );
});

describe('semicolons in an edition whose recommendations are sentences', () => {
  const listOf = (...blocks: ReadonlyArray<string>) =>
    itemsOf(
      parseReportsSync(
        `2023 Trafficking in Persons Report\n\nGHANA (Tier 2)\n\n${[summary, 'PRIORITIZED RECOMMENDATIONS:', ...blocks].join('\n\n')}\n`,
      ).reports[0],
    );

  test('part the items of one sentence of advice', () => {
    expect(
      listOf('Write a law on work at sea; pay for a house (beds; food) in the north; and close the port.'),
    ).toEqual(['Write a law on work at sea', 'pay for a house (beds; food) in the north', 'close the port.']);
  });

  test.each([
    'Screen those at risk, such as boys who beg; girls in the port; and men on the lake.',
    'Stop the sale of boys; talk with the owners of boats so that they do likewise; let all boys go.',
  ])('stand inside one item otherwise: %s', (item) => {
    expect(listOf(item)).toEqual([item]);
  });

  test('stand inside an item among others', () => {
    const items = ['Stop the sale of boys; talk with the owners; and let all boys go.', 'Train the judges.'];
    expect(listOf(...items)).toEqual(items);
    expect(listOf(`- ${items.join('\n- ')}`)).toEqual(items);
  });
});

test('a list in one item of an outline is parted at its semicolons', () => {
  const text =
    '- 2012 Trafficking in Persons Report: Togo\n- Togo (Tier 2)\n- The Government of Togo does not fully comply with the minimum standards for the elimination of trafficking.\n- Recommendations for Togo: Pass a law; pay for boats; and open a shelter.\n';
  const [report] = parseReportsSync(text, { name: 'a.md' }).reports;
  expect(itemsOf(report)).toEqual(['Pass a law', 'pay for boats', 'open a shelter.']);
});

test('who shall act, in front of a list on its line, is none of the first item', () => {
  const list = 'train the judges; pay for boats; and open a shelter.';
  const items = listed(`The government should: ${list}`);
  expect(items).toEqual(['train the judges', 'pay for boats', 'open a shelter.']);
});

test.each(['Two pages of the book are missing.', 'Copied by hand from the book of the lake.'])(
  'what stands between the heading and a list in one paragraph is told: %s',
  (stray) => {
    const list = ['RECOMMENDATIONS FOR GHANA', 'Train the judges; pay for boats; and open a shelter.'];
    const report = parse(summary, 'RECOMMENDATIONS FOR GHANA', stray, ...list.slice(1));
    expect(itemsOf(report)).toEqual(itemsIn(...list));
    expect(report?.residue).toMatchObject([{ role: 'unplaced', text: stray }]);
  },
);

describe('a statement among paragraphs of advice', () => {
  const [heading, ...advice] = ['RECOMMENDATIONS FOR GHANA', 'Train the judges.', 'Pay for boats.', 'Open a shelter.'];

  test.each(['The list is that of last year.', 'Two pages of the book are missing.', 'In short: little was done.'])(
    'is told: %s',
    (stray) => {
      for (const at of [0, 1]) {
        const report = parse(summary, heading, ...advice.slice(0, at), stray, ...advice.slice(at));
        expect(itemsOf(report)).toEqual(advice);
        expect(report?.residue).toMatchObject([{ role: 'unplaced', text: stray }]);
      }
    },
  );

  test.each([
    'Where there is a harbor, name an officer for it.',
    'Ensure that no one is fined.',
    'Earlier than is now the case, tell victims of their rights.',
    'Depoliticize the board, whose members were named by the harbor.',
    'Shelters should have beds for men.',
    'Expeditiously adopt the bill that is before parliament.',
    'Regardless of status give care to all who were sold.',
    'Deconflict rosters where two harbors have one.',
    'Gauge how it was spent.',
  ])('is none that asks for something: %s', (item) => {
    expect(itemsIn(heading, ...advice, item)).toEqual([...advice, item]);
  });
});

test('what the government should do is advice, and nothing that ran into the last item', () => {
  const list = ['Train the judges.', 'Pay for boats. The authorities should help those accused.'];
  expect(rulesOf(parse(summary, 'RECOMMENDATIONS FOR GHANA', ...list))).not.toContain('recommendation-merged');
});

test('a caption between two halves of a list with semicolons is told', () => {
  const caption = 'A man mends nets by the lake, near a pier.';
  const list = ['RECOMMENDATIONS FOR GHANA', 'Train the judges; pay for boats;', 'open a shelter; and write it down.'];
  const report = parse(summary, ...list.slice(0, 2), caption, ...list.slice(2));
  expect(itemsOf(report)).toEqual(itemsIn(...list));
  expect(report?.residue).toMatchObject([{ role: 'unplaced', text: caption }]);
});

test.each([
  ['\\item ', 'who typesets'],
  ['・', 'Japanese'],
])('%s is the bullet of %s', (bullet) => {
  const items = listed(`${bullet}train the judges.\n${bullet}pay for boats.`);
  expect(items).toEqual(['train the judges.', 'pay for boats.']);
});

test.each(['¶', '•', '-'])('a list in one paragraph behind a bullet is parted at its semicolons: %s', (bullet) => {
  const list = 'Train the judges; pay for boats; and open a shelter.';
  expect(listed(`${bullet} ${list}`)).toEqual(listed(list));
});

describe('behind a list that has ended', () => {
  const prosecution = ['PROSECUTION', 'The government maintained law enforcement efforts. Courts heard nine cases.'];

  test.each([
    ['Train the judges; pay for boats; and search the lake.'],
    ['• Train the judges.\n• Pay for boats.\n• Search the lake.'],
    ['Train the judges. • Pay for boats. • Search the lake.'],
  ])('a note is no item, and told, and a number is none: %j', (list) => {
    for (const [stray, role] of [
      ['Counts are those of the harbor.', 'unplaced'],
      ['Note: counts are those of the harbor.', 'unplaced'],
      ['* Counts are those of the harbor.', 'unplaced'],
      ['ii', 'page-number'],
      ['3.', 'separator'],
    ]) {
      const report = parse(summary, 'RECOMMENDATIONS FOR GHANA', list, stray as string, ...prosecution);
      expect(report?.recommendations?.items).toHaveLength(3);
      expect(residueOf(report)).toContainEqual([role, stray]);
    }
  });

  test.each([
    'Counts are those of the harbor.',
    '2 Counts are those of the harbor.',
    '* Counts are those of the harbor.',
  ])('nor is a note between items with bullets: %s', (stray) => {
    const report = parse(summary, 'RECOMMENDATIONS FOR GHANA', '• Train the judges.', stray, '• Pay for boats.');
    expect(report?.recommendations?.items).toHaveLength(2);
    expect(residueOf(report)).toContainEqual(['unplaced', stray]);
  });

  test('advice without a bullet is one', () => {
    expect(listed('• Train the judges.\n• Pay for boats.', 'Search the lake.')).toHaveLength(3);
  });
});

test('the dash of a sentence that begins a wrapped line goes on with the item above it', () => {
  const wrapped = `The Government of Ghana does not fully meet the minimum standards
for the elimination of trafficking; however, it is making
significant efforts to do so. Two new judges sat in the north,
and one of them heard nine cases before the end of the year.`;
  const list = `• Train the judges of the north – and those of the lake above all
– to hear victims once.
• Pay for boats.`;
  expect(itemsOf(parse(wrapped, 'RECOMMENDATIONS FOR GHANA', list))).toEqual([
    'Train the judges of the north – and those of the lake above all – to hear victims once.',
    'Pay for boats.',
  ]);
});

describe('an item that ends in a colon', () => {
  const item = 'Pay for the house in the north, including by: renting it for two years; hiring a nurse.';

  test.each([
    ['•', '•', '•', '  o', '  o'],
    ['•', '•', '•', '–', '–'],
    ['1.', '2.', '3.', 'a.', 'b.'],
    ['•', '•', '•', '  ◦', '  ◦'],
  ])('takes in those behind another mark: %s, %s, %s, %s', (first, second, third, a, b) => {
    const lead = `${first} Train more judges.\n${second} Pay for the house in the north, including by:`;
    const list = `${lead}\n${a} renting it for two years;\n${b} hiring a nurse.\n${third} Search the mines.`;
    const report = parse(summary, 'RECOMMENDATIONS FOR GHANA', list);
    expect(itemsOf(report)).toEqual(['Train more judges.', item, 'Search the mines.']);
    expect(rulesOf(report)).not.toContain('text-altered');
  });

  test('takes in advice behind another mark', () => {
    const list = ['• Train more judges.', '• Plan the house in the north:', '  o Rent it.', '  o Hire a nurse.'];
    expect(listed([...list, '• Search the mines.'].join('\n'))).toEqual([
      'Train more judges.',
      'Plan the house in the north: Rent it. Hire a nurse.',
      'Search the mines.',
    ]);
  });

  test('takes in the list below it on a page', () => {
    const list =
      '- Train more judges.\n- Pay for the house in the north, including by:\n  - renting it for two years;\n';
    const page = `# GHANA: Tier 2\n\n${summary}\n\n## RECOMMENDATIONS\n\n${list}  - hiring a nurse.\n- Search the mines.\n`;
    const { reports } = parseReportsSync(page, { inputFormat: 'markdown', name: 'ghana-2016.md' });
    expect(itemsOf(reports[0])).toEqual(['Train more judges.', item, 'Search the mines.']);
  });

  test('takes in no advice behind the same mark, nor the whole list', () => {
    const list = ['Train more judges on these:', 'Pay for boats.', 'Search the mines.'];
    expect(listed(list.map((own) => `• ${own}`).join('\n'))).toEqual(list);
    expect(listed(list.map((own, index) => `${'abc'[index]}) ${own}`).join('\n'))).toEqual(list);
    const steps = ['Take these steps:', '– train more judges;', '– pay for boats.'];
    expect(listed(steps.join('\n'))).not.toHaveLength(1);
  });
});

test.each(['- renting it', '• renting it', 'o renting it'])(
  'an item that ends in "by" takes in what goes on below it in small letters: %s',
  (first) => {
    const list = [
      '• Train more judges.',
      '• Pay for the house by',
      `  ${first}, and`,
      '  - hiring a nurse.',
      '• Search the mines.',
    ];
    expect(listed(list.join('\n'))).toEqual([
      'Train more judges.',
      'Pay for the house by renting it, and hiring a nurse.',
      'Search the mines.',
    ]);
  },
);

test.each([
  ['a.', 'b.'],
  ['(i)', '(ii)'],
  ['2.1', '2.2'],
])('an item with a number takes in those that are counted within it: %s', (a, b) => {
  const list = [
    '1. Train more judges.',
    '2. Plan the house.',
    `   ${a} Rent it.`,
    `   ${b} Hire a nurse.`,
    '3. Search the mines.',
  ];
  expect(listed(list.join('\n'))).toEqual([
    'Train more judges.',
    'Plan the house. Rent it. Hire a nurse.',
    'Search the mines.',
  ]);
});

test('an item with a letter in a list of letters is one of its own', () => {
  const items = ['Train more judges.', 'Pay for the house.', 'Search the mines.'];
  expect(listed(items.map((own, index) => `${'abc'[index]}. ${own}`).join('\n'))).toEqual(items);
});

describe('items that end in commas', () => {
  const items = [
    'Train judges to hear victims in a room of their own',
    'Open a house for men',
    'Pay those who keep watch',
  ];

  test.each([',\n', ',\n\n', ', '])('%j', (between) => {
    const [first, second, third] = items;
    const list = `${first}${between}${second}, and${between.slice(1)}${third}.`;
    expect(itemsIn('PRIORITIZED RECOMMENDATIONS:', list)).toEqual([first, second, `${third}.`]);
  });

  test('a comma within an item parts nothing', () => {
    const item = 'Train judges, nurses, and Open House volunteers to hear victims.';
    expect(itemsIn('PRIORITIZED RECOMMENDATIONS:', item, 'Open a house for men.')).toEqual([
      item,
      'Open a house for men.',
    ]);
  });
});

test.each(['|', '//', '__', '<br>', '>>', '~', '#', '»', '§', '¢', '--', '->', 'o', 'e'])(
  'any sign behind the end of an item parts it from the next in one paragraph: %s',
  (sign) => {
    const items = ['Train more judges in the south.', 'Pay for boats on the lake.', 'Search the mines by night.'];
    expect(listed(items.join(` ${sign} `))).toEqual(items);
  },
);

test.each([
  ['<br>', ''],
  ['<br />', '\n'],
])('a line break that a copy of the source of a page kept parts items, and is of none: %s', (tag, behind) => {
  const items = [
    'Train more judges in the south.',
    'Pay for boats; for nets; and for men.',
    'Search the mines by night.',
  ];
  expect(listed(items.join(`${tag}${behind}`))).toEqual(items);
});

describe('a list inside an item of a list with semicolons', () => {
  test.each([
    'fund what the house lacks, including: a van; two nurses; and beds for men',
    'fund what the house lacks: (a) a van; (b) two nurses; and (c) beds for men',
    'widen the law to cover: recruitment; transport; and receipt of men',
    'fund what the house lacks, such as a van; two nurses; and beds for men',
  ])('is of that item: %s', (item) => {
    expect(listed(`Train judges; ${item}; and search the mines.`)).toEqual(['Train judges', item, 'search the mines.']);
  });

  test('is of the last one, behind a colon', () => {
    const items = ['Train judges', 'search the mines', 'fund the house: its van; its nurses; and its beds.'];
    expect(listed(items.join('; '))).toEqual(items);
  });

  test.each([
    ['Take these steps: train judges', 'pay for boats', 'search the mines', 'open a house for men.'],
    ['Search the lake, including by night', 'pay for boats', 'the navy to go out', 'the army to stay.'],
  ])('parts items where it asks for what shall be done, or nothing behind it does: %s', (...items) => {
    expect(listed(`${items.slice(0, 3).join('; ')}; and ${items[3]}`)).toEqual(items);
  });
});

test('what says more of an item behind a semicolon is of that', () => {
  const items = [
    'Screen all who return; those found should not be fined',
    'open a house by the lake; and it should have beds',
    'pay the nuns; they should be paid each month',
    'close the old house; its guests should have rooms elsewhere',
    'otherwise, close the desk',
    'train judges.',
  ];
  expect(listed(items.join('; '))).toEqual(items);
});

test.each([
  'not only train officers in how they should ask but also pay for interpreters',
  'in each district screen those who should have a room',
  'ensuring that victims should have lawyers',
  'as the law says it should pay for beds',
  'once guests talk pay the sum they should have',
  'through visits make sure guests should pay no rent',
])('what asks for something of those who should have it is an item: %s', (item) => {
  const items = ['Screen all who return', item, 'train judges.'];
  expect(listed(items.join('; '))).toEqual(items);
});

test('a list that says in its first item who should act is parted where it says so', () => {
  const items = ['The police should search the mines', 'pay the nuns', 'guests should have rooms', 'train judges.'];
  expect(listed(items.join('; '))).toEqual(items);
});

test.each(['~', '/', '–', '--', ','])('a sign between items without stops in one paragraph parts them: %s', (sign) => {
  const items = ['Train more judges in the south', 'Pay for boats on the lake', 'Search the mines by night'];
  expect(listed(items.join(sign === ',' ? ', ' : ` ${sign} `))).toEqual(items);
});

test('a dash in an item parts nothing', () => {
  const item = 'Train more judges – above all those of the south – and pay for boats – Search teams, too.';
  expect(listed(item)).toEqual([item]);
});

test.each([
  [
    'Work with the U.S. & Mexican police on cases of the south.',
    'Pay the depts. / ministries of the S.A. e Filhos mines.',
  ],
  ['Support the Identify / Protect / Assist guide.', 'Pay for the Ministry of Women – Work – Family.'],
])('a sign behind an abbreviation, or within a name, parts nothing: %s', (...items) => {
  expect(listed(...items)).toEqual(items);
});

test('a bullet in front of each count but the first parts the items', () => {
  expect(listed('1. train the judges. • 2. pay for boats. • 3) open a shelter for 40 girls.')).toEqual([
    'train the judges.',
    'pay for boats.',
    'open a shelter for 40 girls.',
  ]);
});
