/** Lines of a page behind the last sentence of a narrative, whatever part it ends in; with the items that they look like. */
import { describe, expect, test } from 'vitest';
import { parseReportsSync } from '../../src/index.ts';
import { kindsOf, reportOf as parse, partsOf, residueOf } from '../helpers/report-of.ts';

const top = [
  '2019 Trafficking in Persons Report',
  'TOGO (Tier 2)',
  'The Government of Togo does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. Police opened nine cases.',
];
const list = ['PRIORITIZED RECOMMENDATIONS', 'Open a house for men.', 'Train the police of the north.'];
const prevention = [
  'PREVENTION',
  'The government maintained efforts to prevent trafficking. It hung posters in schools.',
];

const tails = [
  ['Kind regards,', 'Harbor Desk', 'This message and any attachment are confidential.'],
  ['Back to the top', 'Sign up for our weekly letter', '© 2024 Harbor Desk. All rights reserved.'],
  ['Print this document', 'Tags: labor, migration', 'Older entries | Newer entries'],
  ['Rate this article', 'Was this page useful?', 'Yes', 'No'],
  ['About the author', 'Sam Reed writes on labor.'],
  ['About the Author', 'Sam works with men who have left the boats of the lake. His first book was of nets.'],
  ['Filed Under: Lakes', 'Tagged With: boats, nets', 'About the Author', 'Sam has lived on the lake since the war.'],
  ['MORE NEWS', 'Harbor gets a new crane', 'The crane came on Friday, and the whole harbor saw it lift a bus.'],
  ['Previous articleA boat sinks', 'Next articleNine boats are raised', 'RELATED ARTICLESMORE FROM AUTHOR'],
  [
    'Add new comment',
    '• No tags are allowed.',
    '• Lines break by themselves, and addresses turn into links by themselves.',
  ],
  ['…read more', 'Source: Harbor Agency'],
  ['The Winter of 1989: Boats and Our Coast', 'Stay Connected'],
  [
    'Harbor Desk',
    'MORE NEWS',
    'Harbor opens an office',
    'The government opened an office at the pier, said the master.',
  ],
  ['TAGS', 'US', 'trafficking', 'the lake'],
  ['How you can help', '1. Learn what boats are used for.', '2. Give to a house on the lake.'],
  [
    'Minister of Boats Sam Reed welcomed the report. He will have two more boats for the police by the end of the year.',
  ],
  ['The report, now in its ninth year, covers 184 harbors. It counts the men and women who are held on boats.'],
  ['What does it mean? For the second year Togo keeps its rank. Another year like this one may cost it the boats.'],
  ['== See also ==', '* Boats of the lake', '* Crime in Togo'],
  ['The Harbor Search is a global database on boats and trafficking. Its goal is to help those who look for one.'],
  ['The Ministry of Boats later said in a statement that Togo had been judged unfairly.'],
  ['Fishers in the capital said on Tuesday that the same was true of three more countries.'],
  [
    'Cite as:',
    'USDOS – US Department of State (Author): Report on Togo, 20 June 2019',
    'https://www.example.org/document/1.html (accessed on 4 March 2024)',
  ],
  ['–Ends–'],
  ['-HRB-'],
  ['Sam is a lawyer and the founder of a charity that houses those who fled the boats of the lake.'],
  ['Contact', 'Terms of Use'],
  ['← Gabon', 'Kenya →'],
  ['#togo #labor'],
  ['Harbor Review, Vol. 3, No. 4'],
  ['=== Mali ==='],
  ['==> mali.txt <=='],
  ['# Mali'],
  ['</doc>'],
  ['<<< end of togo >>>'],
  ['Post published in July 2023'],
  ['Comments are closed.', 'Post navigation'],
  ['Show more'],
  ['Search Refworld', 'Countries'],
  ['This entry was posted in Reports and tagged Togo.'],
  ['Join the conversation', 'Log in to comment'],
  ['More on this topic', 'How the boys of the lake live', 'Most read', '1. Rain at last', '2. The price of fish'],
  ['This site uses cookies.', 'Accept all Reject all'],
  ['#2 Post by lake » Friday, 9:14 am', 'It was time that somebody said so. The police of the lake sleep.'],
  ['ecoi.net summary:', 'Yearly report on the lake and its boats', 'Document ID:', '2111777', 'Austrian Red Cross'],
  ['Retrieved from "a library of texts"', 'Text is available under a license; additional terms may apply.'],
  ['[GRAPHIC] [TIFF OMITTED]'],
  ['Similar documents', 'Law on the Lake and its Boats (2005)', 'Rate this document', '★★★★☆ (3 votes)'],
  [
    'Related Items',
    '-06/28/11 Togo: remarks on the lake',
    '06/27/11 Remarks on boats in the U.S.',
    'The Office of the Harbor, Bureau of Boats, manages this site.',
  ],
  ['A pier. Photo by volunteers, local office of a union.'],
  ['| Back to Top | Previous | Next |'],
  ['*** EARLIER TEXTS ON THE LAKE ***'],
  ['We hold that the second point counts most. Our board will write to the harbor.'],
  ['Most read', '1. Rain at last', '2. Who owns the pier?'],
  ['The minister told our reporter that more boats would come.'],
  ['The owner of the pier did not answer a letter from this newspaper.'],
  ['“They took the keys on the first day.” – A cook, 19'],
  [
    'METHODOLOGY',
    'The Department of State prepared this Report using information from embassies. Officers spoke with many people.',
    'The report covers the year up to March.',
  ],
  ['Support a free press. Become a member.'],
  ['For all latest news, follow the channel of the Harbor Daily.'],
  ['The Harbor Weekly asked the ministry for comment. It had not replied by press time.'],
  ['(The views in the Harbor Digest do not reflect those of its sponsors.)'],
  [
    'This is the official website of the embassy on the lake. Links to other harbors should not be construed as an endorsement.',
  ],
  ['EXHIBIT D', 'I, A. Witness, declare that the boats came at night.'],
  ['— 5 —'],
  ['Harbor Monitor is published four times a year. To subscribe, write to the editors.', 'Boats: who owns them? p. 4'],
  ['How to cite: Harbor House, Library, no. 77.', 'This project is funded by a union of harbors.'],
  ['BIBLIOGRAPHY', 'Harbor, A. (2003). Boats and work. A book of the lake.'],
  ['Written by A. Writer, with files from the harbor desk.', 'Follow Anna on X.'],
  ['Tomorrow: what the owners answer.'],
  ['Public domain This work is in the public domain because a harbor made it.'],
  ['Note: documents in that format (PDF) need a program to view them.', 'Back to Top'],
  [
    'ecoi.net summary:',
    'Yearly report on trafficking in persons (what was done between spring and spring of next year)',
    'Country:',
    'Togo',
    'Language:',
    'English',
  ],
  ['Return to Country Narratives'],
  ['Labels: Togo, labor'],
  ['READ: The price of nets climbs'],
  ['Continued on page 2 »'],
  ['More articles from this publication:', 'Where the boys of the lake sleep'],
  ['Below are the steps that the harbor is asked to take.'],
  ['Download our program to read without a harbor around it.'],
  ['Sam R. Reed is a lawyer in the harbor and writes on boats for two papers.'],
  ['Reproduction is authorized provided the source is named. Nobody is liable for what use is made of it.'],
  ['The outer islands are not covered by this text; for them see the paper of the harbor.'],
  ['Volver arriba', 'Informes relacionados'],
  ['Views: 112', 'Like', '0 members like this', 'Share Tweet'],
  ['2013: 2WL', '2014: 2', 'Tier history:'],
  ['Kind regards,', 'Anna Reed', '--', 'Harbor Desk, second floor'],
];

describe.each(tails.map((tail) => [tail[0] as string, tail] as const))('%s', (_, tail) => {
  test.each([
    ['the summary', [], 0],
    ['a list', list, 2],
    ['a part', prevention, 0],
  ] as const)('behind %s', (_where, part, items) => {
    const report = parse(...top, ...part, ...tail);
    expect(report.recommendations?.items ?? []).toHaveLength(items);
    expect(report.narrative.sections.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(part === prevention ? 2 : 1);
    expect(report.residue.map(({ text }) => text)).toEqual(tail);
  });
});

const long =
  `${prevention[1]} ${'It sent a bus to the hills, where teachers told the children of the lake. '.repeat(3)}`.trim();
const headlines = [
  '“They want our fish and our boats, or to put it another way, they need us,” says the owner of nine nets',
  'Divers look at the bridge to find out why it fell as the search of the river goes on',
  'Owner told the harbor upon his arrest of a plan to sink all of the other boats of the northern...',
];

describe('headlines of other stories', () => {
  test('behind a paragraph are none of it, and told', () => {
    const report = parse(...top, 'PREVENTION', long, ...headlines);
    expect(report.narrative.sections.at(-1)?.paragraphs.map(({ text }) => text)).toEqual([long]);
    expect(report.residue.map(({ text }) => text)).toEqual(headlines);
    expect(report.diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced')).toHaveLength(3);
  });

  test('are not what a page broke off in', () => {
    const cut = 'Teachers of the north went from house to house with posters and told the parents of';
    const report = parse(...top, 'PREVENTION', long, cut);
    expect(report.narrative.sections.at(-1)?.paragraphs).toHaveLength(2);
  });
});

test('a line of the site with a part of the narrative behind it begins no tail', () => {
  const profile = 'As reported over the past five years, human traffickers exploit boys in Togo. They dig wells.';
  const report = parse(...top, 'MORE NEWS', profile);
  expect(partsOf(report)).toEqual(['summary', 'trafficking-profile']);
});

test('an item that was cut off is the last of its list', () => {
  expect(parse(...top, ...list, 'Increase training for').recommendations?.items).toHaveLength(3);
});

test.each([
  ['its semicolons', ['Open a house for men;', 'Train the police; and', 'Fund courts']],
  ['no stops', ['Open a house for men', 'Train the police', 'Fund courts']],
])('a list with %s needs none behind its last item', (_, items) => {
  const report = parse(...top, 'PRIORITIZED RECOMMENDATIONS', ...items);
  expect(report.recommendations?.items).toHaveLength(3);
});

test('two paragraphs that were wrapped at an even width', () => {
  const report = parse(
    'Trafficking in Persons Report 2010 - Togo',
    'TOGO (Tier 2)',
    'Togo is a source country for boys and girls subjected to forced labor. Most are from the hills.\nThe boys dig wells and break stones, and many of the girls carry goods for traders who do not\npay.',
    'The Government of Togo does not fully comply with the minimum standards for the elimination of\ntrafficking; however, it is making significant efforts to do so. It paid for two more shelters.\nThree more are to come.',
  );
  expect(kindsOf(report)).toBe('trafficking-profile 1, summary 1');
});

test.each([
  ['Posted by Ama at 9:14 PM'],
  ['Sign up for our newsletter to get the latest news in your inbox.', 'Newer Post Older Post Home'],
])('lines of the page right below a text whose lines are cut twice: %s', (...lines) => {
  const prose = `As reported over the past five
years, boys of the
hills are sent to the boats of the lake by their uncles, and the girls of
the
coast carry goods for traders who do not pay. Brokers take men to the
mines of the north, where
they find neither the work nor the wages that they were told of, and
girls to
kitchens in the towns of the coast.`;
  const report = parse(...top, ...prevention, ['TRAFFICKING PROFILE', prose, ...lines].join('\n'));
  expect(report.narrative.sections.at(-1)?.paragraphs.map(({ text }) => text)).toEqual([prose.replaceAll('\n', ' ')]);
  expect(report.residue.map(({ text }) => text)).toEqual(lines);
});

test('short paragraphs under unknown headings are no tail', () => {
  const report = parse(
    ...top,
    'Courts and police',
    'Nine cases were heard. Judges were trained.',
    'Care',
    'Beds were added. Nurses were paid.',
  );
  const kept = report.narrative.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(kept).toContain('Nine cases were heard. Judges were trained.');
  expect(report.diagnostics.some(({ severity }) => severity !== 'info')).toBe(true);
});

test('what else a site has stands behind all items', () => {
  const report = parse(...top, ...list, 'Related posts', 'Fund the courts of the north.', 'Search boats by night.');
  expect(report.recommendations?.items).toHaveLength(4);
});

test.each(['*)', ')*', ') *'])('a note whose star stands behind the tier: %s', (closed) => {
  const [, header = '', ...rest] = [...top, ...prevention];
  const note = '* The ministry counts by other years.';
  const report = parse(`${header.replace(')', closed)}`, ...rest, note);
  expect(report?.residue.find(({ text }) => text === note)?.role).toBe('footnote');
});

test('a note whose number stands in brackets behind a sentence', () => {
  const note = '1. The ministry counts by other years.';
  const [body = '', ...rest] = [...prevention].reverse();
  const report = parse(...top, ...rest, `${body} (1)`, note);
  expect(report.residue.map(({ text }) => text)).toContain(note);
});

test('a box between paragraphs', () => {
  const box = 'Box 2: How a debt grows. The owner of the boat is the bank.';
  expect(
    parse(...top, ...prevention, box, 'The government paid for songs in schools. Pupils wrote them.').residue.map(
      ({ text }) => text,
    ),
  ).toEqual([box]);
});

test('what somebody said between the items of a list', () => {
  const said = '“They took the keys on the first day.” – A cook, 19';
  const report = parse(...top, ...list, said, 'Fund the courts of the north.');
  expect(report.recommendations?.items).toHaveLength(3);
  expect(report.residue.map(({ text }) => text)).toEqual([said]);
});

test('a sentence in which the page was cut does not go on with a line of the page below it', () => {
  const cut = 'The government opened a house on a coast that is longer than those of its neighbors, which';
  const [report] = parseReportsSync(`${[...top, cut, 'Share this:', 'Facebook'].join('\n')}\n`).reports;
  expect(report?.narrative.sections.at(-1)?.paragraphs.at(-1)?.text).toBe(cut);
});

test('lines of the page that end as a sentence that was cut', () => {
  const lines = ['Who we are', 'Harbor House, 12 Lake Road,', 'More news from the'];
  for (const line of lines) expect(parse(...top, ...prevention, line).residue.map(({ text }) => text)).toEqual([line]);
});

test('what was handed out is not who gets a copy', () => {
  const line = 'Distribution: 300 meals for 20 girls';
  expect(parse(...top, ...prevention, line).residue.map(({ role }) => role)).not.toContain('navigation');
});

test('what the site sets below its tags or its other stories ends with a name or a heading', () => {
  const tags = parse(...top, ...prevention, 'TAGS', 'Bureau of the Lakes', 'Protection', 'Togo');
  expect(residueOf(tags)).toEqual([
    ['navigation', 'TAGS'],
    ['navigation', 'Bureau of the Lakes'],
    ['page-header', 'Togo'],
  ]);
  const stories = parse(...top, ...prevention, 'Related stories', 'Benin', 'Boats Sink Off the Coast');
  expect(stories.residue.map(({ role }) => role)).toEqual(['navigation', 'unplaced', 'unplaced']);
});

test('a name in capitals below a line that ends in a comma heads nothing', () => {
  const office = 'The desk is open on every day of the week from nine to five and gladly answers letters.';
  const report = parse(...top, ...prevention, 'In hope,', 'AMA MENSAH', office);
  expect(partsOf(report)).not.toContain('other');
  expect(residueOf(report)).toContainEqual(['unplaced', 'AMA MENSAH']);
});

test('what reads as a narrative does is of it, below a line of the site, too', () => {
  const told =
    'In the north, police investigated nine cases, prosecutors charged twelve suspects, and judges convicted four of them under the law of that year, and sentenced them to prison for terms of five to nine years, with none suspended, and courts in the capital tried two policemen for complicity in the same crimes, but acquitted one of them for want of proof.';
  const report = parse(...top, ...prevention, 'About the Author', told);
  expect(report.narrative.sections.at(-1)?.paragraphs.at(-1)?.text).toBe(told);
});

test('the name of a picture goes on with no sentence, though it begins with a small letter', () => {
  const text = [
    ...top,
    'PREVENTION',
    'Posters hung in all schools. Taken from a page of the harbor',
    'boat-2694_1280',
    'Nets',
  ];
  const [section] = parse(...text).narrative.sections.slice(-1);
  expect(section?.paragraphs.map((paragraph) => paragraph.text)).toEqual([text.at(-3)]);
});
