import type { Edition } from '../report/edition.ts';
import { edition2022 } from './2022.ts';
import { onePagePerPart } from './headings.ts';

/** Upper-case headers, "the pandemic, if any"; copies with one page a part. */
export const edition2023: Edition = {
  ...edition2022,
  year: 2023,
  headings: [...edition2022.headings, ...onePagePerPart],
  marks: [
    {
      inOrder: [/\bCOVID-19 pandemic, if any, on its\b/u],
      weight: 5,
      seen: ['the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity'],
    },
  ],
};
