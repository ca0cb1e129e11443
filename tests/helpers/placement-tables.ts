import { firstPlacedYear, lastPlacedYear } from '../../src/knowledge/data/placements.ts';
import { placementsIn } from '../../src/knowledge/placements.ts';
import { tierCodes } from '../../src/report/tier.ts';

/** Every year that placements are kept of. */
export const years = Array.from(
  { length: lastPlacedYear - firstPlacedYear + 1 },
  (_, index) => firstPlacedYear + index,
);
const tableRow = /^\| (?<year>\d{4}) \|(?<cells>.*)\|$/gmu;

/** What docs/placements.md or the file it comes from says of an edition, cell by cell. */
export function tableOf(text: string): Map<number, string[]> {
  const rows = [...text.matchAll(tableRow)].map(({ groups }) => {
    const cells = groups?.['cells']?.split('|').map((cell) => cell.trim()) ?? [];
    return [Number(groups?.['year']), cells] as const;
  });
  return new Map(rows);
}

/** What our own rows come to: each tier, all, and those that are derived. */
export function totalsOf(year: number): number[] {
  const placed = placementsIn(year);
  const tiers = tierCodes.map((code) => placed.filter(({ tier }) => tier === code).length);
  return [...tiers, placed.length, placed.filter(({ basis }) => basis === 'derived').length];
}
