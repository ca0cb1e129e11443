import Papa from 'papaparse';
import { countryByIso3 } from '../src/knowledge/countries.ts';
import { tierCodes } from '../src/report/tier.ts';
import { firstYear, lastYear } from '../src/report/vocabulary.ts';

/** A placement as the table has it. */
export interface PlacementRow {
  iso3: string;
  year: number;
  /** The tier, with an asterisk where it is derived. */
  cell: string;
}

type Columns = Readonly<Record<string, string>>;

/**
 * The placements of a CSV file as `tip-report placements` prints it, or a spreadsheet saves it.
 *
 * @throws TypeError if a row is none, or says of a country and an edition what another has said: with its line, all at once.
 */
export function placementRowsOf(csv: string): PlacementRow[] {
  const { data } = Papa.parse<Columns>(csv, { header: true, skipEmptyLines: true });
  const seen = new Set<string>();
  const wrong = data.flatMap((row, index) => complaints(row, seen).map((what) => `line ${index + 2}: ${what}`));
  if (data.length === 0) wrong.push('there are no rows below the names of the columns');
  if (wrong.length > 0) throw new TypeError(`The placements are wrong:\n  ${wrong.join('\n  ')}`);
  return data.map(({ iso3 = '', year, tier, basis }) => ({
    iso3,
    year: Number(year),
    cell: basis === 'derived' ? `${tier}*` : `${tier}`,
  }));
}

/** The totals of the newest edition as docs/placements.md begins its row: on each tier, in all, and derived. */
export function newestTotals(rows: ReadonlyArray<PlacementRow>): string {
  const newest = Math.max(...rows.map(({ year }) => year));
  const cells = rows.filter(({ year }) => year === newest).map(({ cell }) => cell);
  const onTier = tierCodes.map((code) => cells.filter((cell) => cell === code || cell === `${code}*`).length);
  return `| ${[newest, ...onTier, cells.length, cells.filter((cell) => cell.endsWith('*')).length].join(' | ')} |`;
}

function complaints({ iso3 = '', name = '', year = '', tier = '', basis = '' }: Columns, seen: Set<string>): string[] {
  const key = `${iso3} ${year}`;
  const isRepeated = seen.has(key);
  seen.add(key);
  const country = countryByIso3(iso3);
  const isYear = Number.isInteger(Number(year)) && Number(year) >= firstYear && Number(year) <= lastYear;
  return [
    ...(country ? [] : [`unknown \`iso3\` \`${iso3}\``]),
    ...(country && country.name !== name ? [`\`${iso3}\` is \`${country.name}\`, not \`${name}\``] : []),
    ...(isYear ? [] : [`\`year\` is \`${year}\``]),
    ...((tierCodes as ReadonlyArray<string>).includes(tier)
      ? []
      : [`\`tier\` is one of ${tierCodes.join(', ')}, not \`${tier}\``]),
    ...(basis === 'listed' || basis === 'derived' ? [] : [`\`basis\` is listed or derived, not \`${basis}\``]),
    ...(isRepeated ? [`\`${iso3}\` has a row of ${year} already`] : []),
  ];
}
