import type { MovementKind, Part, SectionKind } from './vocabulary.ts';

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

/** What one edition changed. What a row leaves out is as in the edition before; `marks` are its own. */
export interface EditionRow {
  year: number;
  /** What the form is called in the documentation: 'E1' ... 'E10'. */
  era?: string;
  /** Parts in the order in which the edition prints them. */
  order?: ReadonlyArray<Part>;
  /** Parts that a narrative of the edition may lack, Special Cases apart. */
  optional?: ReadonlyArray<Part>;
  /** Whether semicolons part the recommendations; elsewhere they are sentences, which may hold some. */
  semicolons?: boolean;
  /** How many recommendations a narrative usually has: least and most; `null` where the edition has none. */
  usualRecommendations?: readonly [least: number, most: number] | null;
  /** Usual length of a section in characters: least and most, for the rules on drift. */
  usualLength?: Partial<Record<SectionKind, readonly [least: number, most: number]>>;
  /** What tells this form from its neighbors, where no year is printed. */
  marks: ReadonlyArray<Mark>;
  /** Words that a heading line of the edition consists of, where no edition before had them; what is `seen` is found inside text, too. */
  headings?: ReadonlyArray<Cue<Part>>;
  /** A formula that a part's first paragraph opens with, where no edition before had it. */
  openings?: ReadonlyArray<Cue<Part>>;
  /** A sentence on the minimum standards that no edition before had. */
  findings?: ReadonlyArray<Cue<'met' | 'not-met'>>;
  /** A sentence on the placement that no edition before had; the group `tier` is where the country stands. */
  movements?: ReadonlyArray<Cue<MovementKind>>;
}

/** What decides how a narrative of one edition is read: its row and what it keeps of the rows before. */
export interface Edition {
  year: number;
  era: string;
  order: ReadonlyArray<Part>;
  optional: ReadonlyArray<Part>;
  /** Parts that every narrative of the edition has, Special Cases apart. */
  required: ReadonlyArray<Part>;
  marks: ReadonlyArray<Mark>;
  semicolons: boolean;
  usualRecommendations: readonly [least: number, most: number] | null;
  usualLength: Partial<Record<SectionKind, readonly [least: number, most: number]>>;
}

/** Cues that mean the same, but for those that say what they mean. */
export function cuesOf<Means>(
  usual: Means,
  cues: ReadonlyArray<Omit<Cue<Means>, 'means'> & { means?: Means }>,
): ReadonlyArray<Cue<Means>> {
  return cues.map(({ match, means = usual, seen }) => ({ match, means, seen }));
}
