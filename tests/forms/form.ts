/** What one report of a page must say, in the words of the report. */
export interface Expected {
  iso3: string | undefined;
  tier: string | null;
  movement: string | null;
  /** Kinds of the sections that have text, in the order of the page; notes and footnotes do not count. */
  kinds: string[];
  /** How many recommendations, and the first words of the first and of the last one. */
  items: readonly [count: number, first: string, last: string] | undefined;
  /** Kinds of the sections of each area that is treated apart, and how many recommendations it has. */
  areas: [kinds: string[], items: number | null][];
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
