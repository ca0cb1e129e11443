import type { Form } from '../form.ts';
import { comply, expectedItems, meet2019, notMaking, profile, prosecution, protection, stops } from '../words.ts';

/** Copies by others: lines above the text, headings in their own way, footnotes glued in. */
export const copies: Form[] = [
  {
    name: '2006 wrapped, with a headline, a short name and a time of day above the text',
    year: null,
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
    reports: [
      { iso3: 'FJI', tier: '2WL', movement: 'remained', kinds: ['trafficking-profile', 'summary'], items: null },
    ],
  },
  {
    name: '2019 a Special Case with the country in parentheses, in two posts: the first',
    year: null,
    text: `Special Case (Yemen)

Yemen is a Special Case for the fourth consecutive year. Two ministries sat in two towns, and neither could pay its officers.

GOVERNMENT EFFORTS

The courts of the north were shut. No trafficker was tried.
`,
    reports: [{ iso3: 'YEM', tier: 'SC', movement: 'remained', kinds: ['summary', 'government-efforts'], items: null }],
  },
  {
    name: '2019 a Special Case in two posts: the second goes on with a heading',
    year: null,
    text: `Special Case (Yemen)

Yemen is a Special Case for the fourth consecutive year. Two ministries sat in two towns, and neither could pay its officers.

GOVERNMENT EFFORTS … continues

The government sent three officers to a course abroad. It had no shelters.
`,
    reports: [{ iso3: 'YEM', tier: 'SC', movement: 'remained', kinds: ['summary', 'government-efforts'], items: null }],
  },
  {
    name: '2019 headings that a page repeats where they go on',
    year: 2019,
    text: `2019 Trafficking in Persons Report: Peru

PERU: Tier 2

${meet2019('The Government of Peru', 'Peru remained on Tier 2')}

PROSECUTION

${prosecution}

PROTECTION

${protection}

PROTECTION (continued)

A second house was opened in March. It has room for nine.
`,
    reports: [
      {
        iso3: 'PER',
        tier: '2',
        movement: 'remained',
        kinds: ['summary', 'prosecution', 'protection', 'protection'],
        items: null,
      },
    ],
  },
  {
    name: '2022 a footnote of a part of a kingdom, its mark glued to both',
    year: null,
    text: `Sint Maarten (Tier 3)
${notMaking('The Government of Sint Maarten1', 'therefore Sint Maarten was downgraded to Tier 3')}
1Sint Maarten is a semi-autonomous entity within the Kingdom of the Netherlands. It is looked at here as if it stood alone.
`,
    reports: [{ iso3: 'SXM', tier: '3', movement: 'downgraded', kinds: ['summary'], items: null }],
  },
  {
    name: 'what would become of a placement is no placement',
    year: null,
    text: `GAMBIA, THE (Tier 2 Watch List)

${profile('The Gambia')}

${comply('The Government of The Gambia', ' The Gambia is placed on Tier 2 Watch List for a second consecutive year. If The Gambia is downgraded to Tier 3 next year, help from abroad may end.')}
`,
    reports: [
      { iso3: 'GMB', tier: '2WL', movement: 'remained', kinds: ['trafficking-profile', 'summary'], items: null },
    ],
  },
  {
    name: '2021 a press release in front of the header is no narrative of another country',
    year: 2021,
    text: `U.S. Government Releases 2021 Trafficking in Persons Report

Today the consul announced the release of the annual Trafficking in Persons Report, with ratings for three islands.

As the consul said, "nobody may be sold". In this new report, Curacao was ranked Tier Two, because it does not fully comply with the minimum standards to combat human trafficking.

ARUBA: Tier 2

${meet2019('The Government of Aruba', 'Aruba remained on Tier 2')}

PRIORITIZED RECOMMENDATIONS

${stops(4, ' • ')}
`,
    reports: [{ iso3: 'ABW', tier: '2', movement: 'remained', kinds: ['summary'], items: expectedItems(4) }],
  },
];
