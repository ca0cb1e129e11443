import type { Form } from '../form.ts';
import {
  comply,
  expected,
  meet2017,
  meet2019,
  meet2024,
  page,
  parts,
  prevention,
  profile,
  prosecution,
  protection,
  semicolons,
  stops,
} from '../words.ts';

/** Pages whose words are not those that the heuristics were made for: written first, and read by them for the first time. */
export const otherWordings: Form[] = [
  {
    name: '2009 a Special Case whose two headings are broken over lines behind sentences',
    year: 2009,
    text: `[ Country-by-Country Reports ]

SOMALIA (not rated)   [Extracted from U.S. State Dept Trafficking in Persons Report, June 2009]

Somalia remains a special case for an eighth consecutive year, as it has had no government that could act for long.  Scope
and Magnitude. Little is known of the south. Children carry arms for militias, and girls are sold over the border.  Government
Efforts. No office of the state tried anybody or took anyone in.
`,
    reports: [expected('SOM SC remained', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2011 a Special Case that opens with the state of the country and calls it a source in passing',
    text: page(
      'COTE D’IVOIRE (Special Case)',
      'Cote d’Ivoire had two presidents for half a year, and its ministries stood still. It is a source, transit, and destination country for children who work for others.',
      'Scope and Magnitude: Boys from the north weed cocoa. Girls serve in the homes of strangers.',
      'Government Efforts: Courts and posts of the police were looted in spring. No case was opened.',
    ),
    reports: [expected('CIV SC', 'summary scope-and-magnitude government-efforts')],
  },
  {
    name: '2014 a summary that opens with waivers of the years before',
    year: 2014,
    text: page(
      '2014 Trafficking in Persons Report - Fiji',
      'FIJI (Tier 3)',
      profile('Fiji'),
      'In the 2012 and 2013 Reports, Fiji was granted consecutive waivers from an otherwise required downgrade to Tier 3 on the basis of a written plan. The act allows no more than two in a row. A waiver is no longer available to Fiji, which is therefore deemed not to be making significant efforts to comply with the minimum standards and is placed on Tier 3.',
      parts('Prosecution'),
    ),
    reports: [expected('FJI 3 downgraded', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2011 placements of years before, one of them dated by the other',
    year: 2011,
    text: page(
      'Trafficking in Persons Report 2011 - Moldova',
      'Moldova (Tier 2)',
      profile('Moldova'),
      `${comply('Moldova')} In the 2008 Report Moldova was placed on Tier 3, and it was raised to Tier 2 Watch List in October of that year. Courts tried more cases.`,
      `Prosecution\n${prosecution}`,
    ),
    reports: [expected('MDA 2', 'trafficking-profile summary prosecution')],
  },
  {
    name: '2009 comments of readers, in sentences, behind the last part',
    year: 2009,
    text: `Trafficking in Persons Report 2009

FIJI (Tier 3)

${profile('Fiji')}

Prosecution
${prosecution}

Protection
${protection}

Comments (3)
Mere says:
July 2, 2009 at 10:14 am
So sad for the islands. Thanks for putting this up.
Reply
`,
    reports: [expected('FJI 3', 'trafficking-profile prosecution protection')],
  },
  {
    name: 'somebody who speaks to a parliament',
    text: page(
      'House hears of Fiji',
      'Mr. Chairman, thank you. In 2013, Fiji was placed on Tier 3. I have been to the cane fields myself.',
      'The Government of Fiji does not fully comply with the minimum standards for the elimination of trafficking, and everyone in this room knows it. Prosecution of officials is unheard of.',
      'Members should ask why it took six years.',
    ),
    instead: 'unknown',
  },
  {
    name: 'questions and answers on the tiers',
    text: page(
      'What is this report?',
      'Q: Who writes it?\nA: An office of the Department of State.',
      'Q: What do the tiers mean?\nA: A Tier 1 government fully meets the minimum standards for the elimination of trafficking. A Tier 3 government does not fully meet them and is not making significant efforts to do so.',
      'Q: Where is Fiji?\nA: Fiji remained on Tier 2 in 2019.',
    ),
    instead: 'questions',
  },
  {
    name: '2024 what the page holds, listed behind its text, and links to others',
    year: 2024,
    text: page(
      '2024 Trafficking in Persons Report: Fiji',
      'FIJI (Tier 2)',
      meet2024('The Government of Fiji', 'Fiji remained on Tier 2'),
      stops(4, ' * '),
      prosecution,
      'On this page\nSummary\nRecommendations\nProsecution',
      'External links\nMinistry for Home Affairs\nPolice Force',
    ),
    reports: [expected('FJI 2 remained', 'summary prosecution', 4)],
  },
  {
    name: '2019 readers under their names, in sentences, and the title of another page',
    year: 2019,
    text: `2019 Trafficking in Persons Report: Ghana

GHANA: Tier 2

${meet2019('The Government of Ghana', 'Ghana remained on Tier 2')}

${parts('PREVENTION')}

Join the conversation
Ama K.  3 days ago
This matters. I have seen such children on the lake myself and nobody helps them.
Kojo   2 days ago
True. They should arrest the parents too.

Tratta in Togo (TIP 2019)
`,
    reports: [expected('GHA 2 remained', 'summary prevention')],
  },
  {
    name: 'a form that somebody filled in',
    text: `Annex: indicators

Indicator 4.2: rank of the country
Value 2015: Tier 2 Watch List
Value 2016: Tier 2
Comment: Fiji's government does not fully meet the minimum standards for the elimination of trafficking; however, it is making significant efforts to do so.

Indicator 4.3: claims
Value 2015: 649
`,
    instead: 'unknown',
  },
  {
    name: '2018 lines of an embassy behind the list, with bars between what they say',
    year: 2018,
    text: page(
      '2018 Trafficking in Persons Report - Fiji',
      'FIJI: Tier 2',
      meet2017('The Government of Fiji', 'Fiji remained on Tier 2'),
      'RECOMMENDATIONS FOR FIJI',
      semicolons(4),
      'By the embassy in Suva | 29 June, 2018 | Topics: News, Reports | Tags: TIP',
      'This is an official source of the government. Links to others do not mean that it agrees with them.',
    ),
    reports: [expected('FJI 2 remained', 'summary', 4)],
  },
  {
    name: 'the year between the name and the tier',
    year: 2016,
    text: page('Fiji | 2016 | Tier 2', profile('Fiji'), comply('The Government of Fiji')),
    reports: [expected('FJI 2', 'trafficking-profile summary')],
  },
  {
    name: 'a header that says whose tier it is',
    text: page(
      "Liberia's tier placement: Tier 2 Watch List",
      comply('The Government of Liberia'),
      parts('Prosecution'),
    ),
    reports: [expected('LBR 2WL', 'summary prosecution')],
  },
  {
    name: 'a wire with a date and an agency in front of what it quotes',
    text: page(
      'Ethiopia moves up',
      'ADDIS ABABA, July 1 (HPA) -- The Government of Ethiopia does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts to do so, the latest TIP Report reads.',
      'The State Department has commended the country for its trials.',
      'Ethiopia remained on Tier 2, it was learnt.',
    ),
    instead: 'news',
  },
  {
    name: 'a paper that tells of the report below the names of two towns',
    text: page(
      'Curaçao Tier 2 Ranking in U.S. Trafficking in Persons Report 2014, But Work Remains',
      'LIMA/WILLEMSTAD - Curaçao is a source, transit, and destination for women subjected to sex trafficking. Sailors buy their papers.',
      'The ranking was set in June, and Tier 2 is where a country stands that does much and has more to do.',
      'The Netherlands is on Tier 1. The report says that it asks for more beds.',
    ),
    instead: 'news',
  },
  {
    name: 'a title of its own with a short name of the department glued to the report’s, and the country behind the year',
    year: 2009,
    text: page(
      'U.S. State Dept.Trafficking Report 2009 BAHRAIN:(Tier 2 Watch List)',
      'BAHRAIN (Tier 2 Watch List)',
      profile('Bahrain'),
      comply('The Government of Bahrain'),
    ),
    reports: [expected('BHR 2WL', 'trafficking-profile summary')],
  },
  {
    name: '2011 a notice on the rights in the text, as long as a paragraph, behind the last part',
    year: 2011,
    text: page(
      'Trafficking in Persons Report 2011 - Malawi',
      'Malawi (Tier 2)',
      profile('Malawi'),
      comply('The Government of Malawi'),
      `Prevention\n${prevention}`,
      'Copyright notice: This document is published with leave of the one who holds its rights and made it. What it looked like at first may be seen on the pages of its maker, and whoever relies on it should rely on what stands there and on nothing that was put here in its stead.',
    ),
    reports: [expected('MWI 2', 'trafficking-profile summary prevention')],
  },
  {
    name: 'what a committee asks of a state, under two of the headings and not a third between',
    text: page(
      'Committee on Children\nObservations on the report of Madagascar',
      'The Committee welcomes the law of 2014. It is concerned that children are sold on the coast.',
      'Prevention\nThe government should hold meetings in villages.',
      'Protection\nThe government should open a telephone line.',
    ),
    instead: 'unknown',
  },
];
