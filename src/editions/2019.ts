import type { Edition } from '../model/edition.ts';
import { edition2017 } from './2017.ts';
import { prioritized } from './headings.ts';

/** "Prioritized Recommendations", sentences with bullets between them; "but is making significant efforts". */
export const edition2019: Edition = {
  ...edition2017,
  year: 2019,
  era: 'E8',
  headings: [...edition2017.headings, ...prioritized],
  marks: [
    {
      match: /^[^:\n]{2,60}: tier [123](?: watch list)?†?$[^]{1,6000}?^prioritized recommendations:?$/imu,
      means: 4,
      seen: ['SYRIA: Tier 3\nThe government …\nPRIORITIZED RECOMMENDATIONS:'],
    },
    {
      match: /\bdoes not fully meet the minimum standards for the elimination of trafficking but is making\b/u,
      means: 2,
      seen: ['does not fully meet the minimum standards for the elimination of trafficking but is making'],
    },
    {
      match: /\boverall increasing efforts compared to the previous\b/u,
      means: 2,
      seen: ['demonstrated overall increasing efforts compared to the previous reporting period'],
    },
  ],
};
