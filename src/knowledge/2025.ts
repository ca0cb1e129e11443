import type { Edition } from '../report/edition.ts';
import { edition2024 } from './2024.ts';

/** Shorter narratives; Tier 3 says "X remained on Tier 3." in a sentence of its own. */
export const edition2025: Edition = {
  ...edition2024,
  year: 2025,
  required: ['summary', 'recommendations', 'prosecution', 'protection', 'prevention'],
  marks: [
    {
      inOrder: [/\bto do so\. \p{Lu}[^.]{2,40} remained on Tier 3\./u],
      weight: 4,
      seen: ['is not making significant efforts to do so. Burma remained on Tier 3.'],
    },
    {
      inOrder: [/\btherefore, [^.]{2,60} remained on Tier\b/u, /\bcompared with\b/u],
      weight: 2,
      seen: ['therefore, Nigeria remained on Tier 2. … compared with'],
    },
  ],
};
