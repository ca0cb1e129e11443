import type { Placement } from '../model/placement.ts';
import { tierCodes } from '../model/tier.ts';
import { placementGaps } from './data/placement-gaps.ts';
import { firstPlacedYear, lastPlacedYear, placementRows } from './data/placements.ts';

/*
 * The published placement of every country in every edition, as far as established: facts gathered from public lists
 * (docs/placements.md says how complete they are). What is missing is not established, which never means that the
 * edition left the country out.
 */

const blanks = / +/u;
const derivedMark = '*';

const parsed = new Map<string, ReadonlyArray<Placement>>();

/** The placement of a country (ISO 3166-1 alpha-3) in an edition, or `null` where none is established. */
export function placement(iso3: string, year: number): Placement | null {
  return placementsOf(iso3).find((placed) => placed.year === year) ?? null;
}

/** The established placements of a country (ISO 3166-1 alpha-3), oldest first; none for an unknown code. */
export function placementsOf(iso3: string): ReadonlyArray<Placement> {
  const known = parsed.get(iso3);
  if (known !== undefined || !Object.hasOwn(placementRows, iso3)) return known ?? [];
  const placements = toPlacements(iso3, placementRows[iso3] ?? '');
  parsed.set(iso3, placements);
  return placements;
}

/** The established placements of an edition, by country code. */
export function placementsIn(year: number): ReadonlyArray<Placement> {
  return Object.keys(placementRows)
    .map((iso3) => placement(iso3, year))
    .filter((placed) => placed !== null);
}

/**
 * Whether every country of an edition is believed to be in the list, so that one without a placement can be called
 * surplus. `false` for editions known to lack some, and for years without data.
 */
export function editionIsComplete(year: number): boolean {
  return Number.isInteger(year) && year >= firstPlacedYear && year <= lastPlacedYear && !(year in placementGaps);
}

function toPlacements(iso3: string, row: string): ReadonlyArray<Placement> {
  return row
    .split(blanks)
    .map((cell, index) => toPlacement(cell, { iso3, year: firstPlacedYear + index }))
    .filter((placed) => placed !== null);
}

function toPlacement(cell: string, of: { iso3: string; year: number }): Placement | null {
  const derived = cell.endsWith(derivedMark);
  const tier = tierCodes.find((code) => code === (derived ? cell.slice(0, -derivedMark.length) : cell));
  return tier === undefined ? null : { ...of, tier, basis: derived ? 'derived' : 'listed' };
}
