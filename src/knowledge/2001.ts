import type { Edition } from '../report/edition.ts';
import { base } from './base.ts';

/** The first edition: a profile and one paragraph that holds everything else. No headings, no recommendations. */
export const edition2001: Edition = {
  ...base,
  year: 2001,
  era: 'E1',
  order: ['trafficking-profile', 'summary'],
  required: ['trafficking-profile', 'summary'],
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
};
