import type { TierCode } from '../../src/report/tier.ts';
import type { MovementKind, SectionKind } from '../../src/report/vocabulary.ts';

/** What one report of a page must say; a field that is left out is `null` in the report. */
export interface Expected {
  iso3: string;
  tier?: TierCode;
  movement?: MovementKind;
  /** Kinds of the sections that have text, in the order of the page; notes and footnotes do not count. */
  kinds: ReadonlyArray<SectionKind>;
  /** How many recommendations, and the first words of the first and of the last one. */
  items?: readonly [count: number, first: string, last: string];
  /** Kinds of the sections of each area that is treated apart, and how many recommendations it has. */
  areas?: ReadonlyArray<readonly [kinds: ReadonlyArray<SectionKind>, items: number | null]>;
}

/** One page in the form of one edition and one publisher, in words of our own. */
export interface Form {
  /** Edition, publisher, and what is special about the form. */
  name: string;
  /** The year that the page states. */
  year?: number;
  text: string;
  reports?: Expected[];
  /** Where the page is no narrative: what it is instead. */
  instead?: string;
}
