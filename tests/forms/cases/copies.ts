import type { Form } from '../form.ts';
import {
  comply,
  expected,
  meet2017,
  meet2019,
  notMaking,
  page,
  parts,
  prevention,
  profile,
  profileLast,
  prosecution,
  protection,
  semicolons,
  stops,
} from '../words.ts';

/** Copies by others: lines above the text, headings in their own way, footnotes glued in. */
export const copies: Form[] = [
  {
    name: '2006 wrapped, with a headline, a short name and a time of day above the text',
    text: `FIJI IS IN THE MIDDLE
Q7+
[09:12 am] 07 June, 2006
Fiji is a source and, to a lesser extent, a transit and destination
country for women and girls trafficked for sexual exploitation to the
ports. Sailors, many of them in debt, lead them to boats at night. The
boats go by way of two islands, and nobody asks who is on board.
The Government of Fiji does not fully comply with the minimum
standards for the elimination of trafficking; however, it is making
significant efforts to do so. Fiji is placed on Tier 2 Watch List for
a second consecutive year because of its failure to show evidence of
increasing efforts over the past year.
`,
    reports: [expected('FJI 2WL remained', 'trafficking-profile summary')],
  },
  {
    name: '2019 a Special Case with the country in parentheses, in two posts: the first',
    text: page(
      'Special Case (Yemen)',
      'Yemen is a Special Case for the fourth consecutive year. Two ministries sat in two towns, and neither could pay its officers.',
      'GOVERNMENT EFFORTS',
      'The courts of the north were shut. No trafficker was tried.',
    ),
    reports: [expected('YEM SC remained', 'summary government-efforts')],
  },
  {
    name: '2019 a Special Case in two posts: the second goes on with a heading',
    text: page(
      'Special Case (Yemen)',
      'Yemen is a Special Case for the fourth consecutive year. Two ministries sat in two towns, and neither could pay its officers.',
      'GOVERNMENT EFFORTS … continues',
      'The government sent three officers to a course abroad. It had no shelters.',
    ),
    reports: [expected('YEM SC remained', 'summary government-efforts')],
  },
  {
    name: '2019 headings that a page repeats where they go on',
    year: 2019,
    text: page(
      '2019 Trafficking in Persons Report: Peru',
      'PERU: Tier 2',
      meet2019('The Government of Peru', 'Peru remained on Tier 2'),
      parts('PROSECUTION', 'PROTECTION'),
      'PROTECTION (continued)',
      'A second house was opened in March. It has room for nine.',
    ),
    reports: [expected('PER 2 remained', 'summary prosecution protection')],
  },
  {
    name: '2022 a footnote of a part of a kingdom, its mark glued to both',
    text: `Sint Maarten (Tier 3)
${notMaking('The Government of Sint Maarten1', 'therefore Sint Maarten was downgraded to Tier 3')}
1Sint Maarten is a semi-autonomous entity within the Kingdom of the Netherlands. It is looked at here as if it stood alone.
`,
    reports: [expected('SXM 3 downgraded', 'summary')],
  },
  {
    name: 'what would become of a placement is no placement',
    text: page(
      'GAMBIA, THE (Tier 2 Watch List)',
      profile('The Gambia'),
      comply(
        'The Government of The Gambia',
        ' The Gambia is placed on Tier 2 Watch List for a second consecutive year. If The Gambia is downgraded to Tier 3 next year, help from abroad may end.',
      ),
    ),
    reports: [expected('GMB 2WL remained', 'trafficking-profile summary')],
  },
  {
    name: '2021 a press release in front of the header is no narrative of another country',
    year: 2021,
    text: page(
      'U.S. Government Releases 2021 Trafficking in Persons Report',
      'Today the consul announced the release of the annual Trafficking in Persons Report, with ratings for three islands.',
      'As the consul said, "nobody may be sold". In this new report, Curacao was ranked Tier Two, because it does not fully comply with the minimum standards to combat human trafficking.',
      'ARUBA: Tier 2',
      meet2019('The Government of Aruba', 'Aruba remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS',
      stops(4, ' • '),
    ),
    reports: [expected('ABW 2 remained', 'summary', 4)],
  },
  {
    name: '2022 a library that sets a heading of its own above the text',
    year: 2022,
    text: `2022 Trafficking in Persons Report: Chile
Date of Publication
2022 12:00 AM
Description
${meet2019('The Government of Chile', 'Chile remained on Tier 2')}
`,
    reports: [expected('CHL 2 remained', 'summary')],
  },
  {
    name: '2006 a heading of a copy above the profile',
    year: 2006,
    text: page(
      '2006 Trafficking in Persons Report: Oman',
      'THE FULL TEXT',
      profile('Oman'),
      comply('The Government of Oman'),
      parts('Prosecution'),
    ),
    reports: [expected('OMN', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2018 headings in small letters, as a style sheet turns into capitals',
    text: page(
      'PERU: Tier 2',
      meet2017('The Government of Peru', 'Peru remained on Tier 2'),
      'recommendations for peru',
      semicolons(4),
      'prosecution',
      prosecution,
      'protection',
      protection,
      'trafficking profile',
      profileLast('Peru'),
    ),
    reports: [expected('PER 2 remained', 'summary prosecution protection trafficking-profile', 4)],
  },
  {
    name: 'a word in small letters alone on a line is no heading',
    text: page(
      'PERU: Tier 2',
      meet2017('The Government of Peru', 'Peru remained on Tier 2'),
      'PROTECTION',
      `${protection} Three words stood on the wall of the hall:`,
      'prevention',
      'The hall was closed in May, and the words went with it.',
    ),
    reports: [expected('PER 2 remained', 'summary protection')],
  },
  {
    name: 'a title with an edition, and two recommendations with "; and" between them',
    year: 2019,
    text: page(
      'Human trafficking in Mongolia: the narrative of the 2019 edition',
      meet2019('The Government of Mongolia', 'Mongolia remained on Tier 2'),
      'Prioritized Recommendations',
      'Pass a law against child labor; and open a shelter for men.',
    ),
    reports: [expected('MNG 2 remained', 'summary', [2, 'Pass a law', 'open a shelter'])],
  },
  {
    name: 'a headline on two lines has the edition',
    year: 2019,
    text: `Mongolia in the State Department's 2019 annual Trafficking
in Persons Report

${meet2019('The Government of Mongolia', 'Mongolia remained on Tier 2')}
`,
    reports: [expected('MNG 2 remained', 'summary')],
  },
  {
    name: '2004 a box of a page for telephones between profile and summary',
    year: 2004,
    text: `Trafficking in Persons Report
Office to Monitor and Combat Trafficking in Persons
June 14, 2004
Report

NAURU (TIER 1)

${profile('Nauru')}

If a scroll bar appears below the following table, swipe the table to move left/right of the dashed line.
Men sold a girl of eleven from the hills of Laos to a mill. She fled twice, and a guard of the mill hit her with a rod. She now learns to sew in a house by the sea.
The Government of Nauru fully complies with the minimum standards for the elimination of trafficking. It pays for a house.

Prosecution
${prosecution}
`,
    reports: [expected('NRU 1', 'trafficking-profile summary prosecution')],
  },
  {
    name: 'torn out of the middle: what was done to prevent, and the profile, are no assessment',
    text: `The ministry printed a leaflet in four tongues and had it read on the radio at noon. A committee wrote a plan for five years, and the campaign cost two million. The ministry of labor had closed two agencies that took fees from workers, to raise awareness in the towns.

${profileLast('Benin')}
`,
    reports: [expected('BEN', 'prevention trafficking-profile')],
  },
  {
    name: 'torn out of the middle: the paragraph above a heading is of the part before it',
    text: page(
      'Police looked into nine suspects, and prosecutors charged four of them under the penal code. Judges convicted two and sentenced them to six years in prison. No official was charged.',
      parts('PROTECTION', 'PREVENTION'),
      'TRAFFICKING PROFILE',
      `As reported over the past five years, Benin is primarily a source country for girls who serve in towns. ${profileLast('Benin')}`,
    ),
    reports: [expected('BEN', 'prosecution protection prevention trafficking-profile')],
  },
  {
    name: '2018 the sign of a currency came out as a bullet: prose is no list',
    year: 2018,
    text: page(
      '2018 Trafficking in Persons Report: Malta',
      'MALTA: Tier 2',
      meet2017('The Government of Malta', 'Malta remained on Tier 2'),
      'RECOMMENDATIONS FOR MALTA',
      semicolons(4),
      prosecution,
      'The government maintained victim protection efforts. It set aside •81,000 ($97,240) for two houses, compared with •16,000 ($19,210) in 2016; a lawyer got •34,000 ($40,820). Victims stayed for a month.',
      prevention,
    ),
    reports: [expected('MLT 2 remained', 'summary prosecution protection prevention', 4)],
  },
  {
    name: '2018 a pager right below a heading',
    text: page(
      'MALTA: Tier 2',
      meet2017('The Government of Malta', 'Malta remained on Tier 2'),
      'RECOMMENDATIONS FOR MALTA',
      'Page 3 of 9',
      semicolons(4),
      'PROSECUTION',
      'The Old Harbor',
      prosecution,
    ),
    reports: [expected('MLT 2 remained', 'summary prosecution', 4)],
  },
  {
    name: '2009 recommendations run in behind a full stop',
    text: page(
      'MALTA (Tier 2)',
      profile('Malta'),
      comply('The Government of Malta'),
      `Recommendations for Malta. ${semicolons(4)}`,
      `Prosecution. ${prosecution}`,
    ),
    reports: [expected('MLT 2', 'trafficking-profile summary prosecution', 4)],
  },
  {
    name: '2008 a place that the narrative treats apart, under its name and without parts of its own',
    year: 2008,
    text: page(
      'Trafficking in Persons Report 2008 - Netherlands',
      'NETHERLANDS (Tier 1)',
      profile('The Netherlands'),
      'The Government of the Netherlands fully complies with the minimum standards for the elimination of trafficking. It pays for two houses.',
      parts('Prosecution', 'Prevention'),
      'Aruba',
      'Aruba is a destination for fishermen from afar. The police of Aruba looked into one case of forced labor.',
    ),
    reports: [
      expected('NLD 1', 'trafficking-profile summary prosecution prevention', undefined, [
        ['trafficking-profile', null],
      ]),
    ],
  },
  {
    name: '2008 the head of a page between two paragraphs is no title of another place',
    year: 2008,
    text: page(
      'Trafficking in Persons Report 2008 - Denmark',
      'DENMARK (Tier 1)',
      profile('Denmark'),
      'The Government of Denmark fully complies with the minimum standards for the elimination of trafficking. It pays for two houses.',
      parts('Prosecution'),
      'DJIBOUTI',
      'Two officers went to a course abroad. They came back in May and taught others.',
    ),
    reports: [expected('DNK 1', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2009 headings with the link of an encyclopedia, or with "Efforts"',
    text: page(
      'MALI (Tier 2)',
      profile('Mali'),
      comply('The Government of Mali'),
      'Prosecution [edit]',
      prosecution,
      'Protection Efforts',
      protection,
      'Prevention of Trafficking',
      prevention,
    ),
    reports: [expected('MLI 2', 'trafficking-profile summary prosecution protection prevention')],
  },
  {
    name: 'the buttons of a blog around the text are neither items nor paragraphs',
    text: page(
      'Home',
      'Contact',
      'Search',
      'PERU: Tier 2',
      meet2019('The Government of Peru', 'Peru remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS',
      stops(4, ' • '),
      'Share this:',
      'Twitter\nFacebook',
      'Like this:\nLoading...',
    ),
    reports: [expected('PER 2 remained', 'summary', 4)],
  },
  {
    name: 'a menu of verbs above a page without a header is no list',
    text: page('Home', 'Contact', 'Search', protection.replace('The government', 'The Government of Peru')),
    reports: [expected('PER', 'protection')],
  },
  {
    name: '2006 Special Cases under a numbered heading, countries alone on their lines, no word of a case',
    year: 2006,
    text: page(
      'VII. Special Cases',
      'Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJune 5, 2006',
      'THE BAHAMAS',
      'The problem of trafficking in persons in The Bahamas is not watched by anybody. Nobody knows whether many victims enter the country or leave it.',
      'Scope and Magnitude. The Bahamas may be a country of destination for people from the south. Boats bring them at night.',
      'Government Efforts. The government has formed a commission. It met once.',
    ),
    reports: [expected('BHS SC', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2013 the tier and an address on the lines above the text, the date in capitals',
    year: 2013,
    text: `JUNE 24, 2013
(Tier 2 Watch List)
http://www.example.org/documents/210739.pdf
${profile('Haiti')}
${comply('The Government of Haiti')}
`,
    reports: [expected('HTI 2WL', 'trafficking-profile summary')],
  },
  {
    name: '2004 a page of a region: the name of its map glued to the text, and a box with one victim’s story',
    year: 2004,
    text: page(
      'IV. Country Narratives: Europe and Eurasia',
      'Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJune 14, 2004\nReport',
      'MALTA (TIER 2)',
      `Map of Europe and Eurasia${profile('Malta')}`,
      'Olena is a 24-year-old baker with a good voice. She read that a club by the sea looked for singers. The owner took her papers, and told her that she owed him for the flight. After a year he let her go with nothing.',
      'Samuel lived by a lake in Benin. In 1991, men with guns came for grain. Samuel’s mother hid, but the men took him along and taught him to shoot. He came home after nine years.',
      comply('The Government of Malta'),
      'Prosecution',
      'In April, a court tried a man who had sold a 19-year-old woman. He told her that he would find her family. She spoke in court, and he got nine years.',
    ),
    reports: [expected('MLT 2', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2008 rows with pipes, wrapped: the end of a row ends what the page prints',
    year: 2008,
    text: `Trafficking in Persons Report 2008 - Special Cases - Lesotho
Publisher | United States Department of State |
Publication Date | 4 June 2008 |
Cite as | United States Department of State, Trafficking in Persons
Report 2008 - Special Cases - Lesotho, 4 June 2008 |
Disclaimer | This is not a UNHCR publication. |
Lesotho remains a special case for a third consecutive year, as there
are signs of trafficking but no firm numbers. Two groups think that
children are at risk.
Scope and Magnitude. Lesotho may be a source country for boys who are
taken to its neighbor. Orphans go there and end up on farms without
pay or papers.
`,
    reports: [expected('LSO SC remained', 'summary scope-and-magnitude')],
  },
  {
    name: '2013 a blog that says what it thinks, then the tier on its line and the text, wrapped',
    text: `Posted by: a reader | June 21, 2013

The results are not good. We hoped for more, and our friends on the islands did, too.

This report puts countries in three boxes, and says which of them got worse.

(Tier 2 Watch List)
The Solomon Islands is a source and destination country
for local and foreign men and women subjected to
forced labor and forced prostitution. Women come with
papers for hotel work and find none. Children carry water
in camps where trees are cut.
`,
    reports: [expected('SLB 2WL', 'trafficking-profile')],
  },
  {
    name: '2014 a site of documents: all in one paragraph, and behind a heading the country itself acts',
    text: page(
      'Size: px',
      'Start display at page:',
      'Download "QATAR (Tier 2)"',
      'Transcription',
      '1 QATAR (Tier 2) Qatar is a destination country for men and women subjected to forced labor. Cooks give up their papers at the door. The Government of Qatar does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. A desk took complaints. Recommendations for Qatar: Open a house for men; train those who inspect kitchens; and pay for lawyers. Prosecution Qatar demonstrated limited law enforcement efforts. Two owners were fined. Protection Qatar made some efforts to care for victims. A house by the port took in nine women.',
    ),
    reports: [
      expected('QAT 2', 'trafficking-profile summary prosecution protection', [3, 'Open a house', 'pay for lawyers']),
    ],
  },
  {
    name: '2009 a cable of which some paragraphs were left out goes on behind the text',
    year: 2009,
    text: page(
      'UNCLAS STATE 060631',
      'SUBJECT: GABON -- 2009 TIP REPORT',
      '1. This is an action cable.',
      '2. The report is out on Tuesday.',
      '8. Text of the narrative follows:',
      'Gabon - Tier 2',
      'Gabon is a destination country for children trafficked for forced labor. Boats bring them to the beach at night.',
      'The Government of Gabon does not fully comply with the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so. A council met twice.',
      'Prevention',
      'The government hung posters in two ports.',
      '9. Post may wish to hand over the points below.',
    ),
    reports: [expected('GAB 2', 'trafficking-profile summary prevention')],
  },
  {
    name: '2011 a blog that sets the list above the text',
    year: 2011,
    text: page(
      '2011 TIP Report: Paraguay (Tier 2)',
      'Recommendations for Paraguay: Open a house for men; and pay for lawyers.',
      profile('Paraguay'),
      comply('The Government of Paraguay'),
      parts('Prosecution'),
    ),
    reports: [expected('PRY 2', 'trafficking-profile summary prosecution', [2, 'Open a house', 'pay for lawyers'])],
  },
  {
    name: '2022 a line in capitals, as long as a sentence, above a header with a remark in brackets',
    year: 2022,
    text: page(
      'CHILD LABOR AND THE TRADE IN PEOPLE IN THE FIRST YEARS OF OUR CENTURY',
      'RWANDA (Tier 2)  [whole country report]\nU.S. State Dept Trafficking in Persons Report, June 2022',
      meet2019('The Government of Rwanda', 'Rwanda remained on Tier 2'),
    ),
    reports: [expected('RWA 2 remained', 'summary')],
  },
  {
    name: '2021 a Special Case whose header stands right above the title, and headings set off by a long dash',
    year: 2021,
    text: page(
      'SPECIAL CASE — LIBYA\n2021 Trafficking in Persons Report',
      'Libya is a Special Case for the sixth consecutive year. The new cabinet did not hold the whole land.',
      'GOVERNMENT EFFORTS — The government did not prosecute anyone. Courts barely worked.',
      'TRAFFICKING PROFILE — As reported over the past five years, human traffickers exploit migrants in Libya.',
    ),
    reports: [expected('LBY SC remained', 'summary government-efforts trafficking-profile')],
  },
  {
    name: '2004 headings in other words with a slash, and the publisher with a comma in the title below the header',
    year: 2004,
    text: page(
      'GUINEA (Tier 2)\nU.S. Department of State, Trafficking in Persons Report, June 14, 2004',
      profile('Guinea'),
      comply('The Government of Guinea'),
      'Law Enforcement/Prosecution\nPolice in two towns raided bars.',
      'Assistance/Protection\nA house took in girls.',
      'Awareness/Prevention\nBuses carry warnings.',
    ),
    reports: [expected('GIN 2', 'trafficking-profile summary prosecution protection prevention')],
  },
  {
    name: '2013 the note on a star in the header right below it, and whose text a newspaper printed',
    year: 2013,
    text: page(
      'GUINEA* (Tier 2)\nTrafficking in Persons Report 2013\n* The islands off the coast are not counted here.',
      profile('Guinea'),
      comply('The Government of Guinea'),
      parts('Prosecution'),
      '-- Harbor News Service',
    ),
    reports: [expected('GIN 2', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2021 without a header, above it what a browser prints: the name of the page and its address',
    year: 2021,
    text: `Tajikistan - United States Department of State https://www.state.gov/reports/2021-trafficking-in-persons-report/tajikistan/

${meet2019('The Government of Tajikistan', 'Tajikistan remained on Tier 2')}
`,
    reports: [expected('TJK 2 remained', 'summary')],
  },
  {
    name: '2011 without a header, the address of the old site above it',
    year: 2011,
    text: page(
      'see http://www.state.gov/g/tip/rls/tiprpt/2011/164231.htm',
      profile('Fiji'),
      comply('The Government of Fiji'),
    ),
    reports: [expected('FJI', 'trafficking-profile summary')],
  },
  {
    name: '2006 cut after the first words of a section',
    year: 2006,
    text: page(
      'U.S. Department of State 2006 Trafficking in Persons Report - Fiji',
      'Fiji (Tier 2)',
      profile('Fiji'),
      comply('The Government of Fiji'),
      parts('Prosecution'),
      'Protection',
      'Government efforts to',
    ),
    reports: [expected('FJI 2', 'trafficking-profile summary prosecution protection')],
  },
  {
    name: '2008 a mail of a list, whose subject names the edition in short',
    year: 2008,
    text: page(
      'From: desk@example.org\nTo: list@example.org\nSubject: [news] TIP 2008: Fiji\nDate: Thu, 5 Jun 2008 09:12:44 +0300',
      'FIJI (Tier 2)',
      profile('Fiji'),
      comply('The Government of Fiji'),
      parts('Prosecution'),
    ),
    reports: [expected('FJI 2', 'trafficking-profile summary prosecution')],
  },
];
