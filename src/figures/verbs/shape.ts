/** A measure that a number may belong to, with the words that say so. */

import type { Figure } from '../figure.ts';
import type { Counted } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import type { Lexicon } from '../words/lexicon.ts';

export interface Shape {
  measure: string;
  counted: Counted | null;
  unit: 'cases' | 'persons' | null;
  /** Index of the first token of the words that carry the number. */
  from: number;
  /** Index of the last, where it stands behind the noun. */
  to: number | undefined;
  weak: boolean;
  /** It says what those got who were told of: '12 traffickers *received* prison terms'. */
  ofTold: boolean;
  /** It is what became of them: '12 of these *led to convictions*'. */
  outcome: boolean;
}

/** A shape of which no more is said. All are made here: where objects of many forms come, the engine looks for each of their properties. */
export function shapeOf(measure: string, counted: Counted | null, unit: Shape['unit'], from: number): Shape {
  return { measure, counted, unit, from, to: undefined, weak: false, ofTold: false, outcome: false };
}

/** The same shapes, all of them weak, or none. */
export function weakened(shapes: Shape[], weak: boolean): Shape[] {
  for (const shape of shapes) shape.weak = weak;
  return shapes;
}

/** A number without a noun of its own may be of whatever a verb counts. */
export function canCount(counts: ReadonlyArray<Counted>, counted: Counted | null): boolean {
  return counted === null || counts.includes(counted);
}

export function unitOf(counted: Counted | null): 'cases' | 'persons' | null {
  if (counted === null) return null;
  return counted === 'cases' ? 'cases' : 'persons';
}

export function fits(figure: Figure, head: Head, lexicon: Lexicon): boolean {
  if (head.counted === null) return true;
  const words = lexicon.measures.find(({ name }) => name === figure.measure);
  return words?.counts.includes(head.counted) ?? false;
}
