import type { TierCode } from '../../src/report/tier.ts';
import type { MovementKind, SectionKind } from '../../src/report/vocabulary.ts';

/** What one report of a page must say. */
export interface Expected {
  iso3: string;
  tier: TierCode | null;
  movement: MovementKind | null;
  /** Kinds of the sections that have text, in the order of the page; notes and footnotes do not count. */
  kinds: SectionKind[];
  /** How many recommendations, and the first words of the first and of the last one; `null` where the page has none. */
  items: readonly [count: number, first: string, last: string] | null;
  /** Kinds of the sections of each area that is treated apart, and how many recommendations it has. */
  areas?: ReadonlyArray<readonly [kinds: ReadonlyArray<SectionKind>, items: number | null]>;
}

/** One page in the form of one edition and one publisher, in words of our own. */
export interface Form {
  /** Edition, publisher, and what is special about the form. */
  name: string;
  /** The year that the page states; `null` where it states none. */
  year: number | null;
  text: string;
  reports: Expected[];
  /** Where the page is no narrative: what it is instead. */
  instead?: string;
}
