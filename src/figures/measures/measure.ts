import type { SectionKind } from '../../report/vocabulary.ts';

/**
 * What a noun behind a number counts. `accused` are suspects, defendants, traffickers; `people` are persons who may be either
 * accused or victims: the verb decides.
 */
export type Counted = 'cases' | 'accused' | 'people' | 'victims';

/** Verbs that say of what they govern that it belongs to the measure. */
export interface MeasureVerbs {
  /** Every form, in lower case, with blanks between. */
  words: string;
  /** What they may count, where it is not all that the measure counts: 'opened 12 cases' is an investigation, 'opened 12 shelters' is not. */
  counts?: ReadonlyArray<Counted>;
  /** Words, or pairs of words, of which one must follow: 'provided *shelter* to 31 victims', 'found 12 to *be* trafficking *victims*' (`be_victims`). */
  with?: string;
  /** Many things take the verb: it counts only with one of these nouns right behind the number. */
  light?: boolean;
  /** It says what became of them later ('sentenced 12'): the total only where nothing better is told. */
  weak?: boolean;
  /** It stands behind what it counts alone, and says nothing of whom it denies: '12 traffickers *received* prison terms'. */
  behind?: boolean;
  /** It is of the measure only where it is denied: 'did not *bring* any cases to court'; 'plans to bring 12' tells of none yet. */
  denied?: boolean;
}

/** One measure as data: the words that name it, and where a narrative gives its total. */
export interface MeasureWords {
  /** Its name in the output. */
  name: string;
  /** Sections that give its total, the best first. */
  sections: ReadonlyArray<SectionKind>;
  verbs: ReadonlyArray<MeasureVerbs>;
  /** Nouns that are the thing counted ('12 *investigations*') or govern it ('the *investigation* of 12 suspects'). */
  nouns: ReadonlyArray<string>;
  /** Nouns that are only counted: 'held 12 *trials*', but not 'ordered new trials for three'. */
  countedNouns?: ReadonlyArray<string>;
  /** Say of data that they are of it, too: '*investigative* data', 'law *enforcement* data'. */
  adjectives?: ReadonlyArray<string>;
  /** What such a noun may govern. */
  counts: ReadonlyArray<Counted>;
  /** Unit of a number that stands right before such a noun. */
  unit: 'cases' | 'persons' | null;
  /** The wordings it was made for, in words of our own. Each is a test: it must be read with the number it holds. */
  seen: ReadonlyArray<string>;
}
