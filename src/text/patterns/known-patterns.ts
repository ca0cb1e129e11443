/** What a pattern wants of a text that it can match, and how its words are looked for. */
export interface Wanted {
  /** The characters that the text can begin with; `null` where it may be any. */
  first: string | null;
  /** Words of which one stands in every match, in small letters where case does not count; none where they are not known. */
  words: ReadonlyArray<string>;
  /** A piece of each word, which is looked for first; none where the words are too short to be looked for in a long text. */
  pieces: ReadonlyArray<string>;
  /** Two pairs of characters of each word, one word behind the other: `-1` where it has none. */
  pairs: ReadonlyArray<number>;
  /** Where the words end at the latest, from the beginning of what is matched, in UTF-16 code units. */
  within: number;
  /** No text that matches is longer, in UTF-16 code units. */
  longest: number;
  ignoreCase: boolean;
}

/**
 * What patterns want of a text, by their source and flags. The build reads it off their syntax (`scripts/pattern-needs.ts`) and fills it in;
 * where the source itself runs, it is empty.
 */
export const knownPatterns: Readonly<Record<string, Wanted>> = {};
