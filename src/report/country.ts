/**
 * A country or territory the report has described, with every way its pages call it.
 *
 * Codes are ISO 3166-1. Kosovo has none and carries the user-assigned XKX / XK that others use; states that are no more
 * keep the codes they had (YUG / YU, SCG / CS, ANT / AN).
 */
export interface CountryEntry {
  readonly iso3: string;
  readonly iso2: string;
  /** Its number in the Correlates of War list of states; `null` where that has none. */
  readonly cow: number | null;
  /** Canonical English short name: the one the State Department used last. */
  readonly name: string;
  /** Other names that stand in headers: inverted, official, former, with other spellings. */
  readonly names: ReadonlyArray<string>;
  /** Further names that only running text uses, never a header; two countries may share one ('Korea'). */
  readonly prose: ReadonlyArray<string>;
  /** Upper-case abbreviations ('DRC'), which count only as written, in capitals, with or without dots. */
  readonly abbreviations: ReadonlyArray<string>;
  /** Adjectives and names of the people, in the singular; several countries may share one ('Congolese'). */
  readonly demonyms: ReadonlyArray<string>;
}
