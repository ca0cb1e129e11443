import type { Figure } from '../figure.ts';
import type { Counted } from '../measures/measure.ts';
import type { Head } from '../nouns/head.ts';
import { longestPhrase } from '../tokens/distances.ts';
import { hasAny, type Tokens, textAt } from '../tokens/token.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { victims } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** A measure that a number may belong to, with the words that say so. */
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
export function shapeOf(measure: string, counted: Counted | null, from: number, said: Partial<Shape> = {}): Shape {
  const unit = unitOf(counted);
  return Object.assign(
    { measure, counted, unit, from, to: undefined, weak: false, ofTold: false, outcome: false },
    said,
  );
}

/** The same shapes, all of them weak, or none. */
export function weakened(shapes: Shape[], weak: boolean): Shape[] {
  for (const shape of shapes) shape.weak = weak;
  return shapes;
}

/** Whether a verb counts what a number does; one without a noun may be of all. `behind`: index behind what the verb says. */
export function canCount(tokens: Tokens, counts: ReadonlyArray<Counted>, { counted }: Head, behind: number): boolean {
  return counted === null || (counts.includes(counted) && !isNoVictim(tokens, counts, counted, behind));
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

const perhaps = set('may might could');

const named = unionOf(victims, set('trafficked exploited'));

/** 'as *part of* a raid', 'as *a result*', 'as *well* as': no name. */
const noName = set('part of a an well soon');

/** 'identified 60 children *as vulnerable to trafficking*': of a verb that counts victims, they are said to be something else. */
function isNoVictim(tokens: Tokens, counts: ReadonlyArray<Counted>, counted: Counted, as: number): boolean {
  if (counted !== 'people' || !counts.includes('victims')) return false;
  // 'identified 60 children*, some of whom may* have been victims'
  if (textAt(tokens, as) === ',') return textAt(tokens, as + 3) === 'whom' && perhaps.hasAt(tokens, as + 4);
  if (textAt(tokens, as) !== 'as') return false;
  return !noName.hasAt(tokens, as + 1) && !hasAny(tokens, as + 1, as + longestPhrase, named);
}
