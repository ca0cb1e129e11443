import { countries, countryByIso3, findCountry } from '../../knowledge/countries.ts';
import { firstPlacedYear } from '../../knowledge/data/placements.ts';
import { placedYears, placement, placementGap, placementsIn, placementsOf } from '../../knowledge/placements.ts';
import { toCsv } from '../../output/csv.ts';
import type { CountryEntry } from '../../report/country.ts';
import { type Placement, tierLabels } from '../../report/tier.ts';
import { lastYear } from '../../report/vocabulary.ts';
import { byCodeUnits, grouped } from '../../text/lists.ts';
import { defineCommand, type Fields, type Values } from '../args/command.ts';
import { nearest } from '../args/nearest.ts';
import { exitCode, UsageError } from '../exit.ts';
import { print } from '../store/sink.ts';

const fields = {
  country: { kind: 'text', short: 'c', value: 'NAME', summary: 'a country by its name or ISO code' },
  edition: { kind: 'count', short: 'e', value: 'YEAR', least: firstPlacedYear, most: lastYear, summary: 'an edition' },
  format: {
    kind: 'choice',
    short: 'f',
    choices: ['page', 'json', 'csv'],
    summary: 'for eyes, or for programs; default: page, csv of all',
  },
} as const satisfies Fields;

export const command = defineCommand({
  count: [0, 0],
  description: [
    'The history of a country, the list of an edition, one placement of both, or all.',
    'Codes are those of ISO 3166-1 and of the Correlates of War project (cow). What is',
    'missing is not established; it does not mean that the edition left the country out:',
    'standard error says which editions are partial. An asterisk (basis: derived) marks',
    'what follows from totals and other editions.',
  ],
  fields,
  examples: [
    ['tip-report placements --country Slovenia', 'the tier of Slovenia in every edition'],
    ['tip-report placements --edition 2023 --format csv', 'every country of 2023 as a table of values'],
    ['tip-report placements > placements.csv', 'every placement there is, as CSV'],
  ],
  /** Throws `UsageError` where the country is unknown, or none is established. */
  async run({ values }, host) {
    const country = values.country === null ? null : named(values.country);
    const { edition } = values;
    const rows = find(country, edition).map((found) => {
      const entry = countryByIso3(found.iso3);
      return { ...found, name: entry?.name ?? found.iso3, cow: entry?.cow ?? null };
    });
    if (rows.length === 0) {
      throw new UsageError(
        `No such placement is established; that does not mean that there was none. Placements are known of ${placedYears.at(0)} to ${placedYears.at(-1)}`,
      );
    }
    await print(host.stdout, written(rows.sort(byCountry), values));
    host.stderr.write(gaps(country, edition === null ? placedYears : [edition]));
    return exitCode.fine;
  },
});

/** A placement with the country's name and its Correlates of War code. */
type NamedPlacement = Placement & { name: string; cow: number | null };

function find(country: CountryEntry | null, edition: number | null): ReadonlyArray<Placement> {
  if (country && edition !== null) return [placement(country.iso3, edition)].filter((found) => found !== null);
  if (country) return placementsOf(country.iso3);
  return edition === null ? placedYears.flatMap(placementsIn) : placementsIn(edition);
}

function named(typed: string): CountryEntry {
  const upper = typed.toUpperCase();
  const found = findCountry(typed) ?? countryByIso3(upper) ?? countries.find(({ iso2 }) => iso2 === upper);
  if (found) return found;
  const within = countries.filter(({ name }) => name.toLowerCase().split(betweenWords).includes(typed.toLowerCase()));
  if (within.length > 1) {
    const either = within.map(({ name, iso3 }) => `\`${name}\` (${iso3})`).join(' or ');
    throw new UsageError(`\`${typed}\` is more than one country; name ${either}`);
  }
  const names = countries.map(({ name }) => name);
  const near = within[0]?.name ?? nearest(typed, names);
  throw new UsageError(`Unknown country \`${typed}\`${near === null ? '' : `; did you mean \`${near}\`?`}`);
}

const betweenWords = /[^\p{Alpha}]+/u;

function written(rows: ReadonlyArray<NamedPlacement>, { format, country, edition }: Values<typeof fields>): string {
  const everything = country === null && edition === null;
  const kind = format ?? (everything ? 'csv' : 'page');
  // The columns name the keys, and put them in order.
  if (kind === 'json') return `${JSON.stringify(rows, [...columns], 2)}\n`;
  if (kind === 'csv') return toCsv([columns, ...rows.map((row) => columns.map((name) => row[name]))]);
  return country === null ? editionPages(rows) : historyPage(rows);
}

const columns = ['iso3', 'cow', 'name', 'year', 'tier', 'basis'] as const;

function historyPage(rows: ReadonlyArray<NamedPlacement>): string {
  const lines = rows.map((row) => `${row.year}  ${label(row)}`);
  return `${[`${rows[0]?.name} (${rows[0]?.iso3})`, ...lines].join('\n')}\n`;
}

function editionPages(rows: ReadonlyArray<NamedPlacement>): string {
  const editions = [...grouped(rows, ({ year }) => year)].sort(([a], [b]) => a - b);
  return editions.map(([, ofEdition]) => editionPage(ofEdition)).join('\n');
}

function editionPage(rows: ReadonlyArray<NamedPlacement>): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map((row) => `${row.iso3}  ${row.name.padEnd(width)}  ${label(row)}`);
  return `${[`${rows[0]?.year}: ${rows.length} placements`, ...lines].join('\n')}\n`;
}

function label({ tier, basis }: Placement): string {
  return tierLabels[tier] + (basis === 'derived' ? ' *' : '');
}

function byCountry(a: NamedPlacement, b: NamedPlacement): number {
  return byCodeUnits(a.name, b.name) || a.year - b.year;
}

/** A line an edition that is partial: what is missing there is not established. Of a country: where it may be missing. */
function gaps(country: CountryEntry | null, years: ReadonlyArray<number>): string {
  const partial = years.filter((year) => {
    const gap = placementGap(year);
    if (!gap || country === null) return gap !== null;
    return placement(country.iso3, year) === null && (gap.codes?.includes(country.iso3) ?? true);
  });
  return partial.map((year) => `${year} is partial: ${missing(year)} not established\n`).join('');
}

function missing(year: number): string {
  const { count, codes } = placementGap(year) ?? { count: 0, codes: null };
  if (codes === null) return `${count} countries are`;
  return `${codes.map((code) => countryByIso3(code)?.name ?? code).join(', ')} ${count === 1 ? 'is' : 'are'}`;
}
