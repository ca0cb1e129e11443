import { type TierCode, tierCodes } from '../report/tier.ts';

/** A tier that is another than before. */
export interface TierMove {
  from: TierCode | null;
  to: TierCode | null;
  /** `null` where one of the two is a Special Case or missing, which is neither better nor worse. */
  direction: 'up' | 'down' | null;
}

/** How a placement moved; `null` where it did not. */
export function tierMove(from: TierCode | null, to: TierCode | null): TierMove | null {
  if (from === to) return null;
  if (!from || !to || from === 'SC' || to === 'SC') return { from, to, direction: null };
  return { from, to, direction: tierCodes.indexOf(to) < tierCodes.indexOf(from) ? 'up' : 'down' };
}
