import type { Edition } from '../report/edition.ts';
import { edition2002 } from './2002.ts';
import { policy } from './openings.ts';

/** The three P's as parts of their own, Prevention first. Tier 3 brings sanctions, and notes tell of later tiers. */
export const edition2003: Edition = {
  ...edition2002,
  year: 2003,
  era: 'E2',
  order: ['trafficking-profile', 'summary', 'prevention', 'prosecution', 'protection'],
  required: ['trafficking-profile', 'summary', 'prevention', 'prosecution', 'protection'],
  openings: [...edition2002.openings, ...policy],
  marks: [
    {
      inOrder: [/^prevention:?$/imu, /^prosecution:?$/imu],
      weight: 4,
      seen: ['Prevention\nThe government …\nProsecution\n'],
    },
  ],
};
