import type { Report, Total } from '../report/report.ts';
import { type Measure, measures } from '../report/vocabulary.ts';

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
