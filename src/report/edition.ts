import type { Part } from './tree.ts';
import type { MovementKind, SectionKind } from './vocabulary.ts';

/** One heuristic: a pattern, what it means, and the words it was made for (which its tests run it on). */
export interface Cue<Meaning> {
  match: RegExp;
  means: Meaning;
  seen: ReadonlyArray<string>;
}

/** Words that only one form has: all the patterns, one behind the other. */
export interface Mark {
  inOrder: ReadonlyArray<RegExp>;
  /** How much it counts, from 1 to 5. */
  weight: number;
  seen: ReadonlyArray<string>;
}

/** All that one year of the report may change. An edition is the one before with its changes spread over it. */
export interface Edition {
  year: number;
  /** What the form is called in the documentation: 'E1' ... 'E10'. */
  era: string;
  /** Parts in the order in which the edition prints them. */
  order: ReadonlyArray<Part>;
  /** Parts that every narrative of the edition has, Special Cases apart. */
  required: ReadonlyArray<Part>;
  /** Words that a heading line of the edition consists of. */
  headings: ReadonlyArray<Cue<Part>>;
  /** The formula a part's first paragraph opens with: the second cue, where its heading is lost. */
  openings: ReadonlyArray<Cue<Part>>;
  /** What tells this form from its neighbors, where no year is printed. */
  marks: ReadonlyArray<Mark>;
  findings: ReadonlyArray<Cue<'met' | 'not-met'>>;
  movements: ReadonlyArray<Cue<MovementKind>>;
  /** Whether semicolons part the recommendations (to 2018); since then they are sentences, which may hold some. */
  semicolons: boolean;
  /** How many recommendations a narrative usually has: least and most; `null` where the edition has none. */
  usualRecommendations: readonly [least: number, most: number] | null;
  /** Usual length of a section in characters: least and most, for the rules on drift. */
  usualLength: Partial<Record<SectionKind, readonly [least: number, most: number]>>;
}
