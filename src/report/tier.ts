/** Each `TierCode` with the words of the report. */
export const tierLabels = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
} as const;

/**
 * The tiers a country can be placed on.
 *
 * - `1`: Tier 1: the government fully meets the minimum standards of the U.S. law on trafficking
 * - `2`: Tier 2: it does not, and makes significant efforts to
 * - `2WL`: Tier 2 Watch List: as Tier 2, where victims are very many or ever more, or the efforts have not grown
 * - `3`: Tier 3: it does not meet them, and does not make significant efforts to
 * - `SC`: Special Case: the report describes the country without placing it
 */
export type TierCode = keyof typeof tierLabels;

/** Every `TierCode` from best to worst; the Special Case stands apart, at the end. */
export const tierCodes = ['1', '2', '2WL', '3', 'SC'] as const satisfies ReadonlyArray<TierCode>;

/** Whether a tier is better than another one; neither is a Special Case. */
export function isBetter(tier: TierCode, other: TierCode): boolean {
  return tierCodes.indexOf(tier) < tierCodes.indexOf(other);
}

/** Which way a placement went from one edition to the next; neither is a Special Case. */
export function wayBetween(before: TierCode, now: TierCode): 'remained' | 'upgraded' | 'downgraded' {
  if (before === now) return 'remained';
  return isBetter(now, before) ? 'upgraded' : 'downgraded';
}

/** Where one edition of the report placed one country. */
export interface Placement {
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly iso3: string;
  /** Year of the edition. */
  readonly year: number;
  readonly tier: TierCode;
  /** `listed`: read in a list of the edition or on the country's page; `derived`: follows from its totals and neighbors. */
  readonly basis: 'listed' | 'derived';
}
