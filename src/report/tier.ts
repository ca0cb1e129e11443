/**
 * The tiers a country can be placed on, from best to worst, with the words of the report.
 * `SC` is a Special Case: a country the report describes without placing it.
 */
export const tierLabels = {
  '1': 'Tier 1',
  '2': 'Tier 2',
  '2WL': 'Tier 2 Watch List',
  '3': 'Tier 3',
  SC: 'Special Case',
} as const;

export type TierCode = keyof typeof tierLabels;

/** Tier codes from best to worst; the Special Case stands apart, at the end. */
export const tierCodes = ['1', '2', '2WL', '3', 'SC'] as const satisfies ReadonlyArray<TierCode>;
