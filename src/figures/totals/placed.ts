import type { SectionKind } from '../../report/vocabulary.ts';
import { flatMap } from '../../text/flat-map.ts';
import type { Figure } from '../figure.ts';

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
