import type { EditionRow } from '../report/edition.ts';

/**
 * The editions that changed the form of the report, oldest first; the years between them have the form of the one before.
 * A row says what its year changed and no more. The last row is the newest edition. Years stand in one other file that decides
 * anything: `form-marks.ts`, the words that several editions share.
 */
export const rows: ReadonlyArray<EditionRow> = [
  /** The first edition: a profile and one paragraph that holds everything else. No headings, no recommendations. */
  {
    year: 2001,
    era: 'E1',
    order: ['trafficking-profile', 'summary'],
    optional: [],
    semicolons: true,
    usualRecommendations: null,
    usualLength: {},
    marks: [
      {
        inOrder: [/\bdoes not yet fully meet the minimum standards; however\b/u],
        weight: 3,
        seen: ['does not yet fully meet the minimum standards; however'],
      },
      {
        inOrder: [/\bha(?:s|ve) not yet made significant efforts\b/u],
        weight: 3,
        seen: ['has not yet made significant efforts'],
      },
    ],
  },
  /** "Comply with" for "meet", and as yet without "the". */
  {
    year: 2002,
    marks: [
      {
        inOrder: [/\bdoes not yet fully comply with (?:the )?minimum standards\b/u],
        weight: 3,
        seen: ['does not yet fully comply with minimum standards'],
      },
      {
        inOrder: [/\bhave complied with minimum standards\b/u],
        weight: 3,
        seen: ['have complied with minimum standards'],
      },
    ],
  },
  /** The three P's as parts of their own, Prevention first. Tier 3 brings sanctions, and notes tell of later tiers. */
  {
    year: 2003,
    era: 'E2',
    order: ['trafficking-profile', 'summary', 'prevention', 'prosecution', 'protection'],
    marks: [
      {
        inOrder: [/^prevention:?$/imu, /^prosecution:?$/imu],
        weight: 4,
        seen: ['Prevention\nThe government …\nProsecution\n'],
      },
    ],
  },
  /** Prosecution first from now on, and the Watch List: "is placed on Tier 2 Watch List for its failure to …". */
  {
    year: 2004,
    era: 'E3',
    order: ['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention'],
    marks: [
      {
        inOrder: [/\bplaced on Tier 2 Watch List for its failure to\b/u],
        weight: 3,
        seen: ['is placed on Tier 2 Watch List for its failure to provide evidence of increasing efforts'],
      },
      {
        inOrder: [/\bdoes not fully comply with the minimum standards\b/u],
        weight: 1,
        seen: ['does not fully comply with the minimum standards'],
      },
    ],
  },
  /** Recommendations appear, run in: "Recommendations for X: a; b; and c." Special Cases get parts of their own. */
  {
    year: 2008,
    era: 'E4',
    order: [
      'trafficking-profile',
      'summary',
      'recommendations',
      'scope-and-magnitude',
      'government-efforts',
      'prosecution',
      'protection',
      'prevention',
    ],
    optional: ['scope-and-magnitude', 'government-efforts'],
    marks: [
      {
        inOrder: [/^Recommendations for (?:the )?[\p{Upper}][^:\n]{1,60}: \S/mu],
        weight: 4,
        seen: ['Recommendations for Swaziland: Pass and carry out a full law'],
      },
      {
        inOrder: [
          /^(?!As reported|Over the past|In the past)[^\n.;]{2,140} (?:is|are) (?:\p{Alpha}+ )?an? (?:source|transit|destination)\b/mu,
        ],
        weight: 1,
        seen: ['Namibia is a source, transit, and destination country', 'Uzbekistan is primarily a source'],
      },
      {
        inOrder: [/\bspecifically (?:forced|commercial|conditions)\b/u],
        weight: 1,
        seen: ['trafficking in persons, specifically forced labor'],
      },
    ],
    usualRecommendations: [3, 14],
  },
  /** The heading of the recommendations on a line of its own; automatic downgrades, marked `3*`. */
  {
    year: 2013,
    era: 'E5',
    marks: [
      {
        inOrder: [
          / country for (?<=(?:^(?![^\n]{0,20}five years,)|[.!?] (?!As reported))[^\n.;]{2,140} country for )[^\n.;]{2,120} subjected to\b/mu,
        ],
        weight: 2,
        seen: [
          'Mauritania is a source, transit, and destination country for women, men, and children subjected to conditions of forced labor',
        ],
      },
      {
        inOrder: [/^Recommendations for (?:the )?[\p{Upper}]\P{Upper}[^:\n]{0,60}:?$/mu],
        weight: 4,
        seen: ['Recommendations for Kosovo:'],
      },
      { inOrder: [/\(tier 3\*\)/iu], weight: 3, seen: ['MALAYSIA (TIER 3*)'] },
    ],
  },
  /** The header with a colon, headings in upper case. */
  {
    year: 2015,
    era: 'E6',
    marks: [
      { inOrder: [/^RECOMMENDATIONS FOR [^:\n]{2,70}:$/mu], weight: 4, seen: ['RECOMMENDATIONS FOR KENYA:'] },
      {
        inOrder: [/^[^:\n]{2,60}: tier [123](?: watch list)?$/imu, /\bcompl(?:y|ies) with the minimum standards/u],
        weight: 4,
        seen: ['GUYANA: Tier 2 Watch List\nThe government does not fully comply with the minimum standards'],
      },
    ],
  },
  /** "Meet" for "comply with" again, the profile still in front. */
  {
    year: 2016,
    marks: [
      {
        inOrder: [
          /\b(?:country|territory|destination) for\b/u,
          /\b(?:does not fully meet|fully meets) the minimum standards/u,
        ],
        weight: 3,
        seen: [
          'is a source country for women. The Government of Kenya does not fully meet the minimum standards',
          'is a transit territory for women. The Government of Macau does not fully meet the minimum standards',
        ],
      },
    ],
  },
  /** The summary comes first and says what became of the placement; the profile moves to the end and gets a heading. */
  {
    year: 2017,
    era: 'E7',
    order: [
      'summary',
      'recommendations',
      'scope-and-magnitude',
      'government-efforts',
      'prosecution',
      'protection',
      'prevention',
      'trafficking-profile',
    ],
    marks: [
      {
        inOrder: [/As reported over the past five years, (?:St\. )?[^.]{2,80} (?:is|are) (?:primarily )?an? /u],
        weight: 3,
        seen: ['As reported over the past five years, St. Maarten is a transit, and destination country for women'],
      },
      { inOrder: [/^RECOMMENDATIONS FOR [^:\n]{2,70}$/mu], weight: 4, seen: ['RECOMMENDATIONS FOR KENYA'] },
      {
        inOrder: [
          /\bdoes not fully meet the minimum standards for the elimination of trafficking; however, it is making\b/u,
        ],
        weight: 2,
        seen: ['does not fully meet the minimum standards for the elimination of trafficking; however, it is making'],
      },
      {
        inOrder: [/\btherefore,? [^.]{2,60}? (?:remained on|was (?:up|down)graded to) Tier\b/u],
        weight: 1,
        seen: ['therefore, Kenya remained on Tier 2', 'therefore Syria was downgraded to Tier 3'],
      },
    ],
    usualRecommendations: [4, 25],
    usualLength: {
      summary: [400, 4_000],
      prosecution: [500, 14_000],
      protection: [400, 16_000],
      prevention: [300, 20_000],
      'trafficking-profile': [400, 14_000],
    },
  },
  /** "Prioritized Recommendations", sentences with bullets between them; "but is making significant efforts". */
  {
    year: 2019,
    era: 'E8',
    semicolons: false,
    marks: [
      { inOrder: [/^prioriti[sz]ed recommendations:?$/imu], weight: 2, seen: ['PRIORITIZED RECOMMENDATIONS'] },
      {
        inOrder: [/^[^:\n]{2,60}: tier [123](?: watch list)?†?$/imu, /^prioritized recommendations:?$/imu],
        weight: 4,
        seen: ['SYRIA: Tier 3\nThe government …\nPRIORITIZED RECOMMENDATIONS'],
      },
      {
        inOrder: [/\bdoes not fully meet the minimum standards for the elimination of trafficking but is making\b/u],
        weight: 2,
        seen: ['does not fully meet the minimum standards for the elimination of trafficking but is making'],
      },
      {
        inOrder: [/\boverall increasing efforts compared to the previous\b/u],
        weight: 2,
        seen: ['demonstrated overall increasing efforts compared to the previous reporting period'],
      },
    ],
  },
  /** The clause on the pandemic comes, under a header that still has its colon. */
  {
    year: 2021,
    marks: [
      {
        inOrder: [/^[^:(\n]{2,60}: tier [123](?: watch list)?†?$/imu, /\bimpact of the COVID-19 pandemic\b/u],
        weight: 5,
        seen: ['URUGUAY: Tier 2\n… considering the impact of the COVID-19 pandemic on its anti-trafficking capacity'],
      },
    ],
  },
  /** The header in parentheses again, bullets on lines of their own, the clause on the pandemic. */
  {
    year: 2022,
    era: 'E9',
    marks: [
      {
        inOrder: [/\bconsidering the impact of the COVID-19 pandemic\b/u, /\bcompared with\b/u],
        weight: 2,
        seen: ['considering the impact of the COVID-19 pandemic … compared with 12 in 2020'],
      },
      {
        inOrder: [/^\P{Lower}{2,60}\(tier [123](?: watch list)?\)/imu, /COVID-19/u],
        weight: 3,
        seen: ['Zambia (Tier 2)\n… COVID-19'],
      },
    ],
  },
  /** Upper-case headers, "the pandemic, if any"; copies with one page a part. */
  {
    year: 2023,
    marks: [
      {
        inOrder: [/\bCOVID-19 pandemic, if any, on its\b/u],
        weight: 5,
        seen: ['the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity'],
      },
    ],
  },
  /** The clause on the pandemic is gone; inverted names are, too. */
  {
    year: 2024,
    era: 'E10',
    marks: [
      {
        inOrder: [/\boverall increasing efforts compared with the previous reporting period;? therefore\b/u],
        weight: 4,
        seen: ['demonstrated overall increasing efforts compared with the previous reporting period; therefore'],
      },
    ],
  },
  /** Shorter narratives; Tier 3 says "X remained on Tier 3." in a sentence of its own. */
  {
    year: 2025,
    optional: ['scope-and-magnitude', 'government-efforts', 'trafficking-profile'],
    marks: [
      {
        inOrder: [/\bto do so\. \p{Upper}[^.]{2,40} remained on Tier 3\./u],
        weight: 4,
        seen: ['is not making significant efforts to do so. Burma remained on Tier 3.'],
      },
      {
        inOrder: [/\bcompared with the previous reporting period; therefore, /u],
        weight: 4,
        seen: ['increasing efforts compared with the previous reporting period; therefore, Nigeria remained on Tier 2'],
      },
      {
        inOrder: [/\btherefore, [^.]{2,60} remained on Tier\b/u, /\bcompared with\b/u],
        weight: 2,
        seen: ['therefore, Nigeria remained on Tier 2. … compared with'],
      },
    ],
  },
];
