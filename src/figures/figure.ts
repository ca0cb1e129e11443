import type { Exploitation, Qualifier } from '../report/vocabulary.ts';

/** A period as a sentence gives it. */
export type StatedPeriod = 'current' | 'previous' | number;

/**
 * How likely a figure is the country's total: a part never is, what only others tell of the government where it says nothing
 * itself, a figure of one kind where there is no other.
 */
export type Strength = 'part' | 'told' | 'weak' | 'total';

const strengths: ReadonlyArray<Strength> = ['part', 'told', 'weak', 'total'];

/** The one of two that says less. */
export function lesser(one: Strength, other: Strength): Strength {
  if (one === 'total') return other;
  return strengths.indexOf(one) < strengths.indexOf(other) ? one : other;
}

/** A number, 'none' or 'not reported' in a sentence, before it is known which is the country's total. */
export interface Figure {
  measure: string;
  /** `null`: not reported. */
  value: number | null;
  qualifier: Qualifier;
  unit: 'cases' | 'persons' | null;
  exploitation: Exploitation | null;
  /** The figure stands for what another is compared with. */
  compared: boolean;
  /** The figure it is compared with, or the one it stands beside ('35 cases involving 50 suspects'). */
  anchor: Figure | null;
  /** `null`: not said. */
  period: StatedPeriod | null;
  /** It is told as what lies behind: 'in 2014, police *had opened* 12 cases'. */
  earlier: boolean;
  /** The period is said to be the newest that is known. */
  latest: boolean;
  strength: Strength;
  /** It is a part because the total is given in several numbers: 'three adult and six child victims'. */
  split: boolean;
  /** One of several authorities whose number it is ('border guard'); `null` where it is the government's, or nobody's that is named. */
  agency: string | null;
  /** The sentence says that it is all there were: 'In total, authorities identified 212'. */
  grand: boolean;
  /** It holds for the period before, too: 'for the second consecutive year', 'the same number as in 2016'. */
  lasting: boolean;
  /** Offsets in the paragraph of the words that carry it. */
  start: number;
  end: number;
}

/** Whether one of some figures is of one of some measures. */
export function isOfAny(figures: ReadonlyArray<Figure>, measures: ReadonlyArray<{ name: string }>): boolean {
  return figures.some(({ measure }) => measures.some(({ name }) => name === measure));
}

/** A figure of which nothing is said yet but its measure. All have its form: where objects of several forms come, the engine is slow. */
export function blankFigure(measure: string): Figure {
  return {
    measure,
    value: null,
    qualifier: 'exact',
    unit: null,
    exploitation: null,
    compared: false,
    anchor: null,
    period: null,
    earlier: false,
    latest: false,
    strength: 'total',
    split: false,
    agency: null,
    grand: false,
    lasting: false,
    start: 0,
    end: 0,
  };
}
