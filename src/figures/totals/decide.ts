import { flatMap } from '../../text/flat-map.ts';
import type { MeasureWords } from '../measures/measure.ts';
import { best } from './best.ts';
import { isSetAgainst, newest, periodOf } from './period-of.ts';
import { type Decided, type Placed, withSiblings } from './placed.ts';
import { previousOf } from './previous.ts';

/**
 * Which of a narrative's figures is the country's total: the first that is no part, in the section that gives it. A number
 * goes before 'none', 'none' before a number of one kind, and 'not reported' says something only where no number does. What
 * it is compared with is the total of the previous period. Parts are never added up.
 *
 * @param current The calendar year that the edition reports on.
 */
export function decide(measure: MeasureWords, all: ReadonlyArray<Placed>, current: number): Decided {
  const ofMeasure = all.filter(({ figure }) => figure.measure === measure.name);
  if (ofMeasure.length === 0) return { measure: measure.name, current: null, previous: null };
  const own = flatMap(measure.sections, (kind) => ofMeasure.filter(({ section }) => section === kind));
  const stated = own.filter(({ figure }) => !figure.compared);
  const year = newest(
    stated.filter(({ figure }) => !isSetAgainst(figure, current)),
    current,
  );
  const chosen = best(
    stated.filter(({ figure }) => periodOf(figure.period, year) === 'current'),
    own,
  );
  const now = chosen ? withSiblings(chosen, own) : null;
  return { measure: measure.name, current: now, previous: previousOf(now, own, year) };
}
