import { placementsIn } from '../../src/knowledge/placements.ts';
import { tierCodes } from '../../src/report/tier.ts';

const tableRow = /^\| (?<year>\d{4}) \|(?<cells>.*)\|$/gmu;

/** What docs/placements.md or the file it comes from says of an edition, cell by cell. */
export function placementTable(text: string): Map<number, string[]> {
  const rows = [...text.matchAll(tableRow)].map(({ groups }) => {
    const cells = groups?.['cells']?.split('|').map((cell) => cell.trim()) ?? [];
    return [Number(groups?.['year']), cells] as const;
  });
  return new Map(rows);
}

/** The same of the data: countries on each tier, in all, and derived. */
export function placementTotals(year: number): number[] {
  const placed = placementsIn(year);
  const tiers = tierCodes.map((code) => placed.filter(({ tier }) => tier === code).length);
  return [...tiers, placed.length, placed.filter(({ basis }) => basis === 'derived').length];
}
