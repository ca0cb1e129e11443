import type { Edition } from '../model/edition.ts';
import { edition2019 } from './2019.ts';

/** The header in parentheses again, bullets on lines of their own, the clause on the pandemic. */
export const edition2022: Edition = {
  ...edition2019,
  year: 2022,
  era: 'E9',
  marks: [
    {
      match: /\bconsidering the impact of the COVID-19 pandemic\b[^]{1,8000}?\bcompared with\b/u,
      means: 2,
      seen: ['considering the impact of the COVID-19 pandemic … compared with 12 in 2020'],
    },
    {
      match: /^\P{Ll}{2,60}\(tier [123](?: watch list)?\)[^]{1,3000}?COVID-19/imu,
      means: 3,
      seen: ['Zambia (Tier 2)\n… COVID-19'],
    },
  ],
};
