import type { TierCode } from '../report/tier.ts';

/**
 * The words for a tier, as every edition and publisher prints them: 'Tier 2 Watch List', 'TIER 2 WATCH LIST',
 * 'Tier 2 - Watch List', 'Tier 2 Watchlist', 'Tier 3*', 'Special Case',
 * and 'Tier 2 Wat' where the page was cut. To be used inside a larger pattern,
 * with the flag `i`; with `iu` a word boundary takes ten times as long.
 */
export const tierWords = String.raw`(?:Tier\s{1,3}[123](?:\s{0,3}[-–—:,]?\s{0,3}Watch\s?List|WL\b|\sW[a-z]{0,4}(?:\sL[a-z]{0,3})?$)?|Special\s{1,3}Cases?)`;

const watchList = /w/iu;
const digit = /[123]/u;

/** The code for the words of a tier, as `tierWords` matches them. */
export function tierCode(words: string): TierCode {
  const number = digit.exec(words)?.[0];
  if (number === undefined) return 'SC';
  return number === '2' && watchList.test(words) ? '2WL' : (number as TierCode);
}
