import { type Placement, tierCodes } from '../report/tier.ts';
import { numbersFrom } from '../text/lists.ts';
import { firstPlacedYear, lastPlacedYear, placementRows } from './data/placements.ts';

/*
 * The published placement of every country in every edition, as far as established: facts gathered from public lists
 * (docs/placements.md says how complete they are). What is missing is not established, which never means that the
 * edition left the country out.
 */

/** Cells are as wide as the widest, `2WL*`, and a blank, so that one is found without reading those before it. */
const cellWidth = '2WL* '.length;
const derivedMark = '*';

/** Every edition of which placements are established, oldest first. */
export const placedYears: ReadonlyArray<number> = numbersFrom(firstPlacedYear, lastPlacedYear);

/** The placement of a country (ISO 3166-1 alpha-3) in an edition, or `null` where none is established. */
export function placement(iso3: string, year: number): Placement | null {
  if (!isPlacedYear(year) || !Object.hasOwn(placementRows, iso3)) return null;
  const start = (year - firstPlacedYear) * cellWidth;
  const cell = placementRows[iso3]?.slice(start, start + cellWidth).trimEnd() ?? '';
  const derived = cell.endsWith(derivedMark);
  const tier = tierCodes.find((code) => code === (derived ? cell.slice(0, -derivedMark.length) : cell));
  return tier === undefined ? null : { iso3, year, tier, basis: derived ? 'derived' : 'listed' };
}

/** The established placements of a country (ISO 3166-1 alpha-3), oldest first; none for an unknown code. */
export function placementsOf(iso3: string): ReadonlyArray<Placement> {
  return placedYears.map((year) => placement(iso3, year)).filter((placed) => placed !== null);
}

/** The established placements of an edition, by country code. */
export function placementsIn(year: number): ReadonlyArray<Placement> {
  const codes = Object.keys(placementRows);
  return codes.map((iso3) => placement(iso3, year)).filter((placed) => placed !== null);
}

/**
 * Whether every country of an edition is believed to be in the list, so that one without a placement can be called
 * surplus. `false` for editions known to lack some, and for years without data.
 */
export function editionIsComplete(year: number): boolean {
  return isPlacedYear(year) && !(year in placementGaps);
}

/** What the list of an edition is known to lack. */
interface PlacementGap {
  /** How many countries. */
  readonly count: number;
  /** Which; `null` where it is only known how many, not which. */
  readonly codes: ReadonlyArray<string> | null;
}

/** Editions of which the list of placements is known to lack countries. */
export const placementGaps: Readonly<Record<number, PlacementGap>> = {
  2005: { count: 1, codes: ['TLS'] },
  2006: { count: 1, codes: ['TLS'] },
  2016: { count: 19, codes: null },
  2025: { count: 72, codes: null },
};

/** What the list of an edition is known to lack, or `null`. */
export function placementGap(year: number): PlacementGap | null {
  return placementGaps[year] ?? null;
}

function isPlacedYear(year: number): boolean {
  return Number.isInteger(year) && year >= firstPlacedYear && year <= lastPlacedYear;
}
