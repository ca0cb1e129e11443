/** What the list of an edition is known to lack. */
export interface PlacementGap {
  /** How many countries. */
  readonly count: number;
  /** Which; `null` where it is only known how many, not which. */
  readonly codes: ReadonlyArray<string> | null;
}

/** Editions of which the list of placements is known to lack countries. */
export const placementGaps: Readonly<Record<number, PlacementGap>> = {
  2005: { count: 1, codes: ['TLS'] },
  2006: { count: 1, codes: ['TLS'] },
  2016: { count: 19, codes: null },
  2025: { count: 72, codes: null },
};
