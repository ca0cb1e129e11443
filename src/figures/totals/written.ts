/** The totals as they are written. */

import type { Count, MeasureTotals, Total } from '../../report/report.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import type { Decided } from './placed.ts';

/** The totals as they are written; `indexOf` finds the mention of a figure. */
export function written({ current, previous }: Decided, indexOf: (figure: Figure) => number): MeasureTotals {
  return { current: total(current, indexOf), previous: total(previous, indexOf) };
}

function total(figures: ReadonlyArray<Figure> | null, indexOf: (figure: Figure) => number): Total | null {
  const [first] = figures ?? [];
  if (!figures || !first) return null;
  if (first.value === null) return { status: 'not-reported', counts: [] };
  const counts = flatMap(figures, (figure) => countOf(figure, indexOf));
  return { status: first.value === 0 ? 'none' : 'counted', counts };
}

function countOf(figure: Figure, indexOf: (figure: Figure) => number): Count[] {
  const { value, unit, qualifier } = figure;
  return value === null ? [] : [{ value, unit, qualifier, mention: indexOf(figure) }];
}
