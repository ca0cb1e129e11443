import type { Edition } from '../report/edition.ts';
import { edition2013 } from './2013.ts';

/** The header with a colon, headings in upper case. */
export const edition2015: Edition = {
  ...edition2013,
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
};
