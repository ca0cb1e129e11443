import type { Edition } from '../report/edition.ts';
import { edition2008 } from './2008.ts';

/** The heading of the recommendations on a line of its own; automatic downgrades, marked `3*`. */
export const edition2013: Edition = {
  ...edition2008,
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
      inOrder: [/^Recommendations for (?:the )?[\p{Lu}]\P{Lu}[^:\n]{0,60}:?$/mu],
      weight: 4,
      seen: ['Recommendations for Kosovo:'],
    },
    { inOrder: [/\(tier 3\*\)/iu], weight: 3, seen: ['MALAYSIA (TIER 3*)'] },
  ],
};
