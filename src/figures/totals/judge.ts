import type { Count, MeasureTotals, Mention, Total } from '../../report/report.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import { type Decided, type Placed, periodOf } from './placed.ts';

/** Tells of a figure which period it is of, and whether it is a total. */
export type Judge = (placed: Placed) => Pick<Mention, 'period' | 'scope'>;

/**
 * Beside what was chosen, a figure is a total where it gives the same number again, where it stands in another section (a
 * summary may contradict it), or is of another period; a second number in the section that gave the total is of a part that
 * its sentence does not name.
 */
export function judgeOf(decided: ReadonlyArray<Decided>, placed: ReadonlyArray<Placed>, year: number): Judge {
  const chosen = new Map<Figure, 'current' | 'previous'>();
  for (const { current, previous } of decided) {
    for (const figure of previous ?? []) chosen.set(figure, 'previous');
    for (const figure of current ?? []) chosen.set(figure, 'current');
  }
  const totals = flatMap(decided, ({ current }) =>
    current ? [{ figures: current, section: placed.find(({ figure }) => figure === current[0])?.section }] : [],
  );
  const isSecond = ({ figure, section }: Placed) => {
    const total = totals.find(({ figures: [first] }) => first?.measure === figure.measure);
    if (!total || figure.compared || section !== total.section) return false;
    return !total.figures.some(({ value }) => value === figure.value);
  };
  const places = new Map(placed.map((one) => [one.figure, one]));
  const judge: Judge = (one) => {
    const { figure } = one;
    const taken = chosen.get(figure);
    const period = taken ?? saidPeriod(figure, year);
    // what is compared with a part is one of the period before
    const anchor = figure.compared && figure.anchor ? places.get(figure.anchor) : undefined;
    const isOfPart = anchor !== undefined && judge(anchor).scope === 'part';
    const whole =
      taken !== undefined || (figure.strength === 'total' && !isOfPart && !(period === 'current' && isSecond(one)));
    return { period, scope: whole ? 'total' : 'part' };
  };
  return judge;
}

function saidPeriod({ period, compared }: Figure, year: number): Mention['period'] {
  return compared && period === null ? 'previous' : periodOf(period, year);
}

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
