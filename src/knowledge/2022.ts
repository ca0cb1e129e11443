import type { Edition } from '../report/edition.ts';
import { edition2019 } from './2019.ts';

/** The header in parentheses again, bullets on lines of their own, the clause on the pandemic. */
export const edition2022: Edition = {
  ...edition2019,
  year: 2022,
  era: 'E9',
  marks: [
    {
      inOrder: [/\bconsidering the impact of the COVID-19 pandemic\b/u, /\bcompared with\b/u],
      weight: 2,
      seen: ['considering the impact of the COVID-19 pandemic … compared with 12 in 2020'],
    },
    {
      inOrder: [/^\P{Ll}{2,60}\(tier [123](?: watch list)?\)/imu, /COVID-19/u],
      weight: 3,
      seen: ['Zambia (Tier 2)\n… COVID-19'],
    },
  ],
};
