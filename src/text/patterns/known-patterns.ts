/** What a pattern wants of a text that it can match. */
export interface Wanted {
  /**
   * The two characters that the text can begin with, one pair behind the other, with `anyOther` and `anything` among them; `null` where
   * they are not known.
   */
  begins: string | null;
  /** Words that the text must have, one of each set. */
  sets: ReadonlyArray<WordsWanted>;
  /** No text that matches is longer, in UTF-16 code units. */
  longest: number;
  ignoreCase: boolean;
}

/** Words of which one stands in every match of a pattern, and how they are looked for. */
export interface WordsWanted {
  /** In small letters where case does not count. */
  words: ReadonlyArray<string>;
  /** A piece of each word, which is looked for first; none where the words are too short to be looked for in a long text. */
  pieces: ReadonlyArray<string>;
  /** Two pairs of characters of each word, one word behind the other: `-1` where it has none. */
  pairs: ReadonlyArray<number>;
  /** Where the words end at the latest, from the beginning of what is matched, in UTF-16 code units. */
  within: number;
}

/** A `Wanted` as it is written: without the names, and without what the pattern itself tells. */
export type WrittenWanted = readonly [
  begins: string | null,
  sets: ReadonlyArray<
    readonly [words: ReadonlyArray<string>, pieces: ReadonlyArray<string>, pairs: ReadonlyArray<number>, within: number]
  >,
  longest: number,
];

/**
 * What patterns want of a text, by their source and flags, each a `WrittenWanted` as JSON: a run asks for some of them. The build reads it
 * off their syntax (`scripts/pattern-needs.ts`) and fills it in; where the source itself runs, it is empty.
 */
export const knownPatterns: ReadonlyMap<string, string> = new Map();
