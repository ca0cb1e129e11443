import type { Report, Total } from '../report/report.ts';
import { isBetter, type TierCode, tierLabels } from '../report/tier.ts';
import { type Measure, measures } from '../report/vocabulary.ts';

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
  return { from, to, direction: isBetter(to, from) ? 'up' : 'down' };
}

/** A tier of a move in words. */
export function tierWords(code: TierCode | null): string {
  return code === null ? 'no tier' : tierLabels[code];
}

/** A total that is another than before. */
export interface TotalMove {
  measure: Measure;
  /** The numbers of the reporting period: '35', '35 and 50', 'none', 'not reported'; `null` where the text states none. */
  from: string | null;
  to: string | null;
}

/** The totals of the reporting periods of two reports that differ, in the order of the measures. */
export function totalMoves(before: Report, after: Report): TotalMove[] {
  const moves = measures.map((measure) => ({
    measure,
    from: totalWords(before.figures.totals[measure].current),
    to: totalWords(after.figures.totals[measure].current),
  }));
  return moves.filter(({ from, to }) => from !== to);
}

function totalWords(total: Total | null): string | null {
  if (total === null) return null;
  if (total.status === 'not-reported') return 'not reported';
  return total.status === 'none' ? 'none' : total.counts.map(({ value }) => value).join(' and ');
}
