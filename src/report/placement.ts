import type { TierCode } from './tier.ts';

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
