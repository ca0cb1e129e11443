import type { Edition } from '../report/edition.ts';
import { edition2003 } from './2003.ts';

/** Prosecution first from now on, and the Watch List: "is placed on Tier 2 Watch List for its failure to …". */
export const edition2004: Edition = {
  ...edition2003,
  year: 2004,
  era: 'E3',
  order: ['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention'],
  required: ['trafficking-profile', 'summary', 'prosecution', 'protection', 'prevention'],
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
};
