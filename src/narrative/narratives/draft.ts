import type { CountryEntry } from '../../report/country.ts';
import type { Block } from '../../report/tree.ts';

/** The blocks of one narrative before its edition is known. */
export interface Draft {
  blocks: Block[];
  /** ISO code, or the printed name of a country that no table knows; `null` where nothing names it. */
  country: string | null;
  anchored: boolean;
  /** Index of the last block of its body so far; -1 where it has none yet. */
  lastOfBody: number;
  /** The year of the first title up to there, and of the first one behind it. */
  titled: number | null;
  titledBehind: number | null;
  /** The country that its profile or its assessment is about. */
  subject: CountryEntry | null;
  /** How many of its blocks have been looked at for what assesses it and for a heading of the three P's, and what was found. */
  looked: number;
  assessments: Set<string>;
  isHeaded: boolean;
}

/** A narrative that begins with these blocks, which are none of its body. */
export function begun(blocks: Block[], country: string | null): Draft {
  return {
    blocks,
    country,
    anchored: country !== null,
    lastOfBody: -1,
    titled: null,
    titledBehind: null,
    subject: null,
    looked: 0,
    assessments: new Set(),
    isHeaded: false,
  };
}

/** Index of the header of a narrative; -1 where there is none. */
export function headerIn(blocks: ReadonlyArray<Block>): number {
  return blocks.findIndex(({ role, by }) => role === 'header' && by === 'header');
}

/** The country that a header names: its ISO code, or its printed name where no table knows it; `null` for other blocks. */
export function countryIn({ facts }: Block): string | null {
  return facts?.country ? (facts.country.entry?.iso3 ?? facts.country.printed.text) : null;
}

/** The year that a title of the report prints. */
export function yearOfTitle({ facts }: Block): number | null {
  return facts?.year?.by === 'title' ? Number(facts.year.printed.text) : null;
}
