import { matchesIn } from '../text/matches.ts';

const yearWords = /(?<![\d$€£,.#-])20[0-4]\d(?![\d,-])/gu;

/** The years that a text speaks of. */
export interface Spoken {
  counts: ReadonlyArray<readonly [year: number, count: number]>;
  newest: number;
  /** How often it speaks of any. */
  total: number;
}

/** The years that a text speaks of, those of laws and sums left out. */
export function yearsIn(text: string): Spoken {
  const counts = new Map<number, number>();
  let newest = 0;
  let total = 0;
  for (const [words] of matchesIn(text, yearWords)) {
    const year = Number(words);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    newest = Math.max(newest, year);
    total += 1;
  }
  return { counts: [...counts], newest, total };
}

/** A narrative hardly tells of years after its edition, and nearly always of the last two before it. */
const tooLate = 3;
const tooEarly = 1;
const mostTooEarly = 3;
/** One year counts no more often than this, however often it is named: a law has its year in its name. */
const mostOfOne = 2;
const usuallyBefore = 2;
/** So many years must be spoken of before the lack of later ones counts: laws are older than any edition. */
const many = 4;

/** What the years of the prose say against an edition that was printed from `first` to `last`. */
export function distance({ counts, newest, total }: Spoken, first: number, last: number): number {
  if (total === 0) return 0;
  let late = 0;
  for (const [year, count] of counts) if (year > last) late += Math.min(count, mostOfOne);
  const early = total < many ? 0 : Math.max(0, first - newest - usuallyBefore);
  return late * tooLate + Math.min(early, mostTooEarly) * tooEarly;
}
