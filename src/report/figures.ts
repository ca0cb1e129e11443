import type { Figures, MeasureTotals } from './report.ts';
import { type Measure, measures } from './vocabulary.ts';

/** Figures of a narrative that states none: what a report has before the figures are read. */
export function noFigures(): Figures {
  const totals: Partial<Record<Measure, MeasureTotals>> = {};
  for (const measure of measures) totals[measure] = { current: null, previous: null };
  return { totals: totals as Record<Measure, MeasureTotals>, mentions: [] };
}
