/**
 * Makes `src/knowledge/data/placements.ts` out of a CSV file with the columns iso3, cow, name, year, tier, basis, as
 * `tip-report placements` prints it:
 *
 *     npx tsx scripts/placements.ts placements.csv
 *
 * What is known to be missing from an edition is no part of the CSV: it stands in `src/knowledge/placements.ts`
 * and is kept by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { numbersFrom } from '../src/text/lists.ts';
import { newestTotals, type PlacementRow, placementRowsOf } from './placement-rows.ts';

const target = new URL('../src/knowledge/data/placements.ts', import.meta.url);
const unknown = '-';
const widest = '2WL*'.length;

function toCells(rows: ReadonlyArray<PlacementRow>, years: ReadonlyArray<number>): string {
  const cells = new Map(rows.map(({ year, cell }) => [year, cell]));
  return years
    .map((year) => (cells.get(year) ?? unknown).padEnd(widest))
    .join(' ')
    .trimEnd();
}

function toModule(rows: ReadonlyArray<PlacementRow>): string {
  const years = rows.map(({ year }) => year);
  const first = Math.min(...years);
  const all = numbersFrom(first, Math.max(...years));
  const codes = [...new Set(rows.map(({ iso3 }) => iso3))].sort();
  const lines = codes.map(
    (code) =>
      `  ${code}: '${toCells(
        rows.filter(({ iso3 }) => iso3 === code),
        all,
      )}',`,
  );
  return `// Made by scripts/placements.ts.

/** The edition of the first cell of each row below. */
export const firstPlacedYear = ${first};

/** The edition of the last cell. */
export const lastPlacedYear = ${all.at(-1)};

/** A country a line, an edition a cell: tier code, \`*\` where it is derived, \`${unknown}\` where it is not established. */
export const placementRows: Readonly<Record<string, string>> = {
  //    ${all.map((year) => String(year).padEnd(widest)).join(' ')}
${lines.join('\n')}
};
`;
}

const [source] = process.argv.slice(2);
if (source === undefined)
  throw new TypeError('Expected the path of a CSV file with iso3, cow, name, year, tier, basis');
const placed = placementRowsOf(readFileSync(source, 'utf8'));
writeFileSync(target, toModule(placed));
process.stdout.write(`For the table of docs/placements.md:\n${newestTotals(placed)}\n`);
