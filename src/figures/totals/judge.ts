/** What each mention is, beside the totals. */

import type { Mention } from '../../report/report.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';
import { periodOf } from './period-of.ts';
import type { Decided, Placed } from './placed.ts';

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
  return (one) => {
    const { figure } = one;
    const taken = chosen.get(figure);
    const period = taken ?? saidPeriod(figure, year);
    const whole = taken !== undefined || (figure.strength === 'total' && !(period === 'current' && isSecond(one)));
    return { period, scope: whole ? 'total' : 'part' };
  };
}

function saidPeriod({ period, compared }: Figure, year: number): Mention['period'] {
  return compared && period === null ? 'previous' : periodOf(period, year);
}
