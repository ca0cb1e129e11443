import type { Edition } from '../report/edition.ts';
import { edition2004 } from './2004.ts';
import { recommendationsFor, specialCase as specialCaseHeadings } from './headings.ts';
import { specialCase as specialCaseOpenings } from './openings.ts';

/** Recommendations appear, run in: "Recommendations for X: a; b; and c." Special Cases get parts of their own. */
export const edition2008: Edition = {
  ...edition2004,
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
  required: ['trafficking-profile', 'summary', 'recommendations', 'prosecution', 'protection', 'prevention'],
  headings: [...edition2004.headings, ...recommendationsFor, ...specialCaseHeadings],
  openings: [...specialCaseOpenings, ...edition2004.openings],
  marks: [
    {
      inOrder: [/^Recommendations for (?:the )?[\p{Lu}][^:\n]{1,60}: \S/mu],
      weight: 4,
      seen: ['Recommendations for Swaziland: Pass and carry out a full law'],
    },
    {
      inOrder: [
        /^(?!As reported|Over the past|In the past)[^\n.;]{2,140} (?:is|are) (?:\p{L}+ )?an? (?:source|transit|destination)\b/mu,
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
};
