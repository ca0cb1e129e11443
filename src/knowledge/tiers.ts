import type { TierCode } from '../report/tier.ts';

/** A number in digits, in full width, in Roman numerals or in words. */
const number = '(?:[123１２３]|(?:I{1,3}|one|two|three)(?![A-Za-z]))';
/**
 * Between two words, also where a line ends there and the next one is set in. The engine writes a short bound out, and compiles that
 * longer.
 */
const gap = String.raw`[\s‐‑–-]{0,20}`;
/** What may stand behind the number. */
const watch = String.raw`(?:[\s)\]]{0,20}(?:--|[-–—:,/(\[])?\s{0,20}Watch[\s-]{0,20}List|\s?WL\b|\sW[a-z]{0,4}(?:\sL[a-z]{0,3})?$)?`;
/** The number behind the name of its field: 'Tier: 2', 'Tier ranking: 2', 'TIER NO. 3', 'Tier #1'. */
const field = String.raw`(?:\s(?:ranking|rank|rating|placement|status|level))?\s?(?:[:：=#]|no\.?)\s{0,20}[123１２３](?!\d)`;
const specialCase = String.raw`Special\s{1,20}Cases?`;

/**
 * The words for a tier, as every edition and publisher prints them: 'Tier 2 Watch List', 'TIER 2 WATCH LIST', 'Tier 2 - Watch List', 'Tier
 * 2 -- Watch List', 'Tier 2 Watchlist', 'Tier 2 (Watch-List)', 'Tier 2) [Watch List]', 'Tier-2', 'Tier II', 'Tier ２', 'Special Case', and
 * 'Tier 2 Wat' where the page was cut. To be used inside a larger pattern, with the flag `i`; with `iu` a word boundary takes ten times as
 * long.
 */
export const tierWords = `(?:Tier${gap}${number}${watch}|${specialCase})`;
/** The same in a header, which may name it as a field: 'Tier: 2', or with a slip of the pen: 'Tiers 2'. */
export const headerTierWords = `(?:Tiers?(?:${gap}${number}|${field})${watch}|${specialCase})`;

/** What the words of any tier begin with, by itself: cheap to look for, and in few short lines. */
export const beginsTier = /tier|special/i;

const watchList = /w(?!o)/iu;
const tierNumber = /[123１２３]|(?<=tier[\s‐‑–-]{0,20})(?:i{1,3}|one|two|three)/iu;
const numbers: Readonly<Record<string, '1' | '2' | '3'>> = {
  '１': '1',
  '２': '2',
  '３': '3',
  i: '1',
  ii: '2',
  iii: '3',
  one: '1',
  two: '2',
  three: '3',
};

/** The code for the words of a tier, as `tierWords` and `headerTierWords` match them. */
export function tierCode(words: string): TierCode {
  const number = tierNumber.exec(words)?.[0].toLowerCase();
  if (number === undefined) return 'SC';
  const code = numbers[number] ?? (number as '1' | '2' | '3');
  return code === '2' && watchList.test(words) ? '2WL' : code;
}
