import type { Edition } from '../report/edition.ts';
import { edition2016 } from './2016.ts';
import { profile } from './headings.ts';
import { policy, profileLast, specialCase, summary } from './openings.ts';

/** The summary comes first and says what became of the placement; the profile moves to the end and gets a heading. */
export const edition2017: Edition = {
  ...edition2016,
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
  required: ['summary', 'recommendations', 'prosecution', 'protection', 'prevention', 'trafficking-profile'],
  headings: [...edition2016.headings, ...profile],
  openings: [...specialCase, ...summary, ...profileLast, ...policy],
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
};
