import type { Form } from '../form.ts';
import {
  allSince2017,
  expected,
  meet2019,
  met,
  notMaking,
  page,
  parts,
  profileLast,
  prosecution,
  protection,
  stops,
  watchList2019,
} from '../words.ts';

const banner = `An official website of the United States Government Here's how you know

Official websites use .gov

A .gov website belongs to an official government organization in the United States.

Secure .gov websites use HTTPS

A lock ( ) or https:// means you’ve safely connected to the .gov website. Share sensitive information only on official, secure websites.
`;

/** 2019 to 2021: prioritized recommendations as sentences, whatever stands between them. */
export const e8: Form[] = [
  {
    name: '2019 ecoi: inline bullets, none before the first, all parts',
    year: 2019,
    text: page(
      '2019 Trafficking in Persons Report: Honduras',
      'HONDURAS: Tier 2',
      meet2019('The Government of Honduras', 'Honduras remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS',
      stops(6, ' • '),
      parts('PROSECUTION', 'PROTECTION', 'PREVENTION'),
      'TRAFFICKING PROFILE',
      profileLast('Honduras'),
    ),
    reports: [expected('HND 2 remained', allSince2017, 6)],
  },
  {
    name: '2019 state.gov: each item a paragraph, a bullet on all but the first, no headings',
    text: page(
      `${banner}\n${meet2019('The Government of Lesotho', 'Lesotho was upgraded to Tier 2', 1)}`,
      stops(5, '\n\n• '),
      'The government increased law enforcement efforts. The act of 2011 bans most forms of the crime.',
      'The government maintained victim protection efforts. It gave its only partner no money.',
      'The government increased prevention efforts. A committee met.',
    ),
    reports: [expected('LSO 2 upgraded', 'summary prosecution protection prevention', 5)],
  },
  {
    name: '2019 odd capitals with a dagger',
    year: 2019,
    text: page(
      '2019 Trafficking in Persons Report: Curaçao',
      'CURAÇAO: Tier 2 WATCH LIST†',
      watchList2019('The Government of Curaçao', 'Therefore Curaçao was downgraded to Tier 2 Watch List.'),
      'PRIORITIZED RECOMMENDATIONS',
      stops(4, ' • '),
      parts('PROSECUTION'),
      '___________________________',
      '† Curaçao is an autonomous entity within the Kingdom of the Netherlands. For the purpose of this report, Curaçao is not a “country” to which the minimum standards apply.',
    ),
    reports: [expected('CUW 2WL downgraded', 'summary prosecution', 4)],
  },
  {
    name: '2019 the old formula with however survives, a lone bullet at the end of the list',
    year: 2019,
    text: page(
      '2019 Trafficking in Persons Report: Jamaica',
      'JAMAICA: Tier 2',
      meet2019('The Government of Jamaica', 'Jamaica remained on Tier 2', 2).replace(
        ' but is making',
        '; however, it is making',
      ),
      'PRIORITIZED RECOMMENDATIONS',
      `${stops(5, ' • ')} •`,
      parts('PROSECUTION'),
    ),
    reports: [expected('JAM 2 remained', 'summary prosecution', 5)],
  },
  {
    name: '2020 ecoi: items glued with nothing',
    year: 2020,
    text: page(
      '2020 Trafficking in Persons Report: Tajikistan',
      'TAJIKISTAN: Tier 2',
      meet2019('The Government of Tajikistan', 'Tajikistan remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(6, ''),
      parts('PROSECUTION', 'PROTECTION'),
    ),
    reports: [expected('TJK 2 remained', 'summary prosecution protection', 6)],
  },
  {
    name: '2020 state.gov: banner, glued items, the page cut in the middle of the next heading',
    text: `${banner}
MADAGASCAR: Tier 2 Watch List

${watchList2019('The Government of Madagascar', 'Therefore Madagascar was downgraded to Tier 2 Watch List.')}

PRIORITIZED RECOMMENDATIONS:

${stops(5, '')}

PROSECUTIO`,
    reports: [expected('MDG 2WL downgraded', 'summary', 5)],
  },
  {
    name: '2020 gvnet: header with the source behind it, glued items, Title Case heading',
    year: 2020,
    text: page(
      '[ Human Trafficking, Country-by-Country ]',
      'UGANDA (Tier 2 Watch List) Extracted from the U.S. State Dept 2020 TIP Report',
      watchList2019('The Government of Uganda', 'Therefore Uganda was downgraded to Tier 2 Watch List.'),
      'Prioritized Recommendations',
      stops(5, ''),
      'Trafficking Profile',
      profileLast('Uganda'),
    ),
    reports: [expected('UGA 2WL downgraded', 'summary trafficking-profile', 5)],
  },
  {
    name: '2020 federalnewswire: single newlines with lines of the site, one of which tells when the report came out',
    year: 2020,
    text: `10
Politics | Pexels by Tara Winstead
The following Report was published by the U.S. Department of State on June 25, 2020.
MALAYSIA: Tier 2 Watch List
${watchList2019('The Government of Malaysia', 'Therefore Malaysia remained on Tier 2 Watch List for the third consecutive year.')}
PRIORITIZED RECOMMENDATIONS:
${stops(6, ' • ')}
PROSECUTION
${prosecution}
PROTECTION
${protection}
LETTER TO THE EDITOR
Send a Letter
Regional Affairs
`,
    reports: [expected('MYS 2WL remained', 'summary prosecution protection', 6)],
  },
  {
    name: '2020 the third tier with a policy or pattern',
    year: 2020,
    text: page(
      '2020 Trafficking in Persons Report: Cuba',
      'CUBA: Tier 3',
      `${notMaking('The Government of Cuba', 'therefore Cuba remained on Tier 3')} During the reporting period, there was a government policy or pattern to profit from labor export programs.`,
      'PRIORITIZED RECOMMENDATIONS:',
      stops(5, ''),
      parts('PROSECUTION'),
    ),
    reports: [expected('CUB 3 remained', 'summary prosecution', 5)],
  },
  {
    name: '2021 ecoi: the header of a Special Case inverted',
    year: 2021,
    text: page(
      '2021 Trafficking in Persons Report: Yemen',
      'SPECIAL CASE: YEMEN',
      'Yemen remains a Special Case for the sixth consecutive year. The war goes on, and the government sits in another town than its ministries.',
      'GOVERNMENT EFFORTS',
      'The government had no control of most courts and made few law enforcement efforts. Some soldiers under age were let go.',
      'TRAFFICKING PROFILE',
      profileLast('Yemen'),
    ),
    reports: [expected('YEM SC remained', 'summary government-efforts trafficking-profile')],
  },
  {
    name: '2021 federalnewswire: upgraded to the Watch List for key achievements',
    text: `COMOROS: Tier 2 Watch List
The Government of Comoros does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so. The government made key achievements during the reporting period, considering the impact of the COVID-19 pandemic on its anti-trafficking capacity; therefore Comoros was upgraded to Tier 2 Watch List. These achievements included a first trial. Despite these achievements, no victim was found.
PRIORITIZED RECOMMENDATIONS:
${stops(4, ' • ')}
PROSECUTION
${prosecution}
`,
    reports: [expected('COM 2WL upgraded', 'summary prosecution', 4)],
  },
  {
    name: '2021 ecoi: the movement sentence without its full stop',
    year: 2021,
    text: page(
      '2021 Trafficking in Persons Report: Thailand',
      'THAILAND: Tier 2 Watch List',
      watchList2019('The Government of Thailand', 'Therefore Thailand was downgraded to Tier 2 Watch List'),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(4, ' • '),
    ),
    reports: [expected('THA 2WL downgraded', 'summary', 4)],
  },
  {
    name: '2021 state.gov: a page that begins at Prosecution',
    text: `The government increased anti-trafficking law enforcement efforts. The Ghanaian act of 2005 bans the crime, and fines are no longer a way out. Ghanaian police looked into 108 cases, compared with 112 in 2019.
The government maintained protection efforts. It found 391 Ghanaian children, compared with 542 in the year before.
The government maintained efforts to prevent trafficking. Ghana’s board for trafficking met twice.
`,
    reports: [expected('GHA', 'prosecution protection prevention')],
  },
  {
    name: '2021 state.gov: a page that begins at Prevention and goes on with the profile',
    text: `The government increased prevention efforts. The Kenyan secretariat printed its plan in two languages. Kenyan embassies got seven labor attachés.

As reported over the past five years, human traffickers exploit domestic and foreign victims in Kenya, and traffickers exploit victims from Kenya abroad. Children are sent to herd or to beg.
`,
    reports: [expected('KEN', 'prevention trafficking-profile')],
  },
  {
    name: '2021 refworld: Hong Kong, a territory, its summary without government',
    year: 2021,
    text: page(
      '2021 Trafficking in Persons Report: Hong Kong',
      'HONG KONG: Tier 2 Watch List',
      watchList2019(
        'The Government of the Hong Kong Special Administrative Region of the People’s Republic of China',
        'Therefore Hong Kong remained on Tier 2 Watch List for the second consecutive year.',
      ),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(4, ' • '),
      parts('PROSECUTION'),
    ),
    reports: [expected('HKG 2WL remained', 'summary prosecution', 4)],
  },
  {
    name: '2021 the first tier after an upgrade',
    year: 2021,
    text: page(
      '2021 Trafficking in Persons Report: Namibia',
      'NAMIBIA: Tier 1',
      met('The Government of Namibia', 'Namibia remained on Tier 1'),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(4, ' • '),
      parts('PROSECUTION'),
    ),
    reports: [expected('NAM 1 remained', 'summary prosecution', 4)],
  },
  {
    name: '2020 state.gov: the heading of the recommendations kept, the later ones lost, openings in other words',
    text: page(
      'GUINEA: Tier 2',
      meet2019('The Government of Guinea', 'Guinea was upgraded to Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      stops(4, '\n'),
      'Courts in three towns widened their work on trafficking in the year. The code of 2016 bans the crime. Police brought 29 cases. Four ended with a sentence.',
      'The government increased efforts to protect victims. Nuns took in 46 girls, and the ministry paid for beds.',
    ),
    reports: [expected('GIN 2 upgraded', 'summary prosecution protection', 4)],
  },
  {
    name: '2019 a Special Case for the first time, without header and movement',
    text: page(
      'St. Maarten is a Special Case. A storm broke most roofs, and clerks worked in tents. They kept no books on the crime.',
      'GOVERNMENT EFFORTS',
      'The prosecutor opened one case. Foreign dancers got cards with a number to call.',
      'TRAFFICKING PROFILE',
      profileLast('St. Maarten'),
    ),
    reports: [expected('SXM SC', 'summary government-efforts trafficking-profile')],
  },
  {
    name: '2019 the heading of the recommendations printed twice by a copy',
    text: page(
      'MOROCCO: Tier 2',
      meet2019('The Government of Morocco', 'Morocco remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS',
      'PRIORITIZED RECOMMENDATIONS',
      stops(4, ' • '),
      parts('PROSECUTION'),
    ),
    reports: [expected('MAR 2 remained', 'summary prosecution', 4)],
  },
  {
    name: '2020 items glued, "no." before a number within one',
    text: page(
      'FIJI: Tier 2',
      meet2019('The Government of Fiji', 'Fiji remained on Tier 2'),
      'PRIORITIZED RECOMMENDATIONS:',
      'Pay into the fund that law no. 28 names.Open a house for men in the south.Hear victims in a room of their own.',
      parts('PROSECUTION'),
    ),
    reports: [expected('FJI 2 remained', 'summary prosecution', [3, 'Pay into the fund', 'Hear victims'])],
  },
];
