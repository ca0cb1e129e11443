import type { Edition } from '../report/edition.ts';
import { edition2023 } from './2023.ts';

/** The clause on the pandemic is gone; inverted names are, too. */
export const edition2024: Edition = {
  ...edition2023,
  year: 2024,
  era: 'E10',
  marks: [
    {
      inOrder: [/\boverall increasing efforts compared with the previous reporting period;? therefore\b/u],
      weight: 4,
      seen: ['demonstrated overall increasing efforts compared with the previous reporting period; therefore'],
    },
  ],
};
