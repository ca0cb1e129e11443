import type { StatedPeriod } from '../figure.ts';

/** A period that words name. `carried`: what was begun in it goes on, so that it is not the period of a count. */
export interface Stated {
  period: StatedPeriod;
  carried: boolean;
  /** The year that is named with it: 'in 2015 and 2016'; else `null`. */
  other: number | null;
  /** It is said to be the newest that is known: 'in 2015, the most recent year for which data were available'. */
  latest: boolean;
  /** Several periods up to now: 'over the last six years'. */
  stretch: boolean;
}

/** A period of which no more is said. */
export function statedOf(period: StatedPeriod): Stated {
  return { period, carried: false, other: null, latest: false, stretch: false };
}

export const current: Readonly<Stated> = statedOf('current');

export const previous: Readonly<Stated> = statedOf('previous');
