import type { Edition } from '../report/edition.ts';
import { edition2015 } from './2015.ts';

/** "Meet" for "comply with" again, the profile still in front. */
export const edition2016: Edition = {
  ...edition2015,
  year: 2016,
  marks: [
    {
      inOrder: [/\bcountry for\b/u, /\b(?:does not fully meet|fully meets) the minimum standards/u],
      weight: 3,
      seen: ['is a source country for women. The Government of Kenya does not fully meet the minimum standards'],
    },
  ],
};
