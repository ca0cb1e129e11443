import type { Edition } from '../report/edition.ts';
import { policy } from './headings.ts';
import * as openings from './openings.ts';
import { findings, movements } from './tier-statements.ts';

/** What is true of every year: the edition of 2001 begins with it, and each later one with the one before. */
export const base: Omit<Edition, 'year' | 'era' | 'order' | 'required' | 'marks'> = {
  headings: policy,
  openings: [...openings.summary, ...openings.profileFirst],
  findings,
  movements,
  semicolons: true,
  usualRecommendations: null,
  usualLength: {},
};
