import type { Edition } from '../report/edition.ts';
import { edition2017 } from './2017.ts';
import { prioritized } from './headings.ts';

/** "Prioritized Recommendations", sentences with bullets between them; "but is making significant efforts". */
export const edition2019: Edition = {
  ...edition2017,
  year: 2019,
  era: 'E8',
  headings: [...edition2017.headings, ...prioritized],
  semicolons: false,
  marks: [
    { inOrder: [/^prioriti[sz]ed recommendations:?$/imu], weight: 2, seen: ['PRIORITIZED RECOMMENDATIONS:'] },
    {
      inOrder: [/^[^:\n]{2,60}: tier [123](?: watch list)?†?$/imu, /^prioritized recommendations:?$/imu],
      weight: 4,
      seen: ['SYRIA: Tier 3\nThe government …\nPRIORITIZED RECOMMENDATIONS:'],
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
};
