import type { SectionKind } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Figure, StatedPeriod } from '../figure.ts';

/** A figure with the place of its sentence. */
export interface Placed {
  figure: Figure;
  section: SectionKind;
  /** Number of the sentence in the narrative. */
  sentence: number;
}

/** The totals of a measure with the figures they were taken from, and the period each figure turned out to be of. */
export interface Decided {
  measure: string;
  current: ReadonlyArray<Figure> | null;
  previous: ReadonlyArray<Figure> | null;
}

/** 'thirty-five cases involving 50 suspects': the numbers that stand beside it. */
export function withSiblings(chosen: Figure, own: ReadonlyArray<Placed>): Figure[] {
  const found = [chosen];
  for (const { figure } of own) {
    if (!figure.compared && figure.anchor === chosen && figure.strength !== 'part') found.push(figure);
  }
  return found;
}

export function comparedWith(told: Figure, own: ReadonlyArray<Placed>): Figure[] {
  return flatMap(own, ({ figure }) => (figure.compared && figure.anchor === told ? [figure] : []));
}

/**
 * The year that counts as current: the edition's, or the newest that is given. Where the text says that an older one is the newest
 * that is known, what it tells of no year is of that one, too.
 */
export function newest(stated: ReadonlyArray<Placed>, current: number): number {
  const latest = stated.find(({ figure }) => figure.latest && figure.strength !== 'part')?.figure.period;
  if (typeof latest === 'number') return Math.min(latest, current);
  let newest = 0;
  for (const { figure } of stated) {
    const { period, strength, split } = figure;
    // Parts that stand where the total would are of its period; those behind a total of an older year are of that one.
    if (strength === 'part' && !(split && newest === 0)) continue;
    if (periodOf(period, current) === 'current') return current;
    if (typeof period === 'number') newest = Math.max(newest, period);
  }
  return newest || current;
}

/**
 * 'in 2014, it had reported 15 cases', 'did not report any prosecutions in 2014, but in 2015 it convicted 12': of the year before, and told
 * as such, it is not the newest of what is told of no later year; nor is what there was none of before that.
 */
export function isSetAgainst({ earlier, period, value }: Figure, current: number): boolean {
  const said = periodOf(period, current);
  return earlier && (said === 'previous' || (said !== 'current' && !value));
}

/** What a stated period is of the two that matter; a year that is neither is itself. */
export function periodOf(period: StatedPeriod | null, current: number): StatedPeriod {
  if (period === null) return 'current';
  if (typeof period !== 'number') return period;
  if (period >= current) return 'current';
  return period === current - 1 ? 'previous' : period;
}
