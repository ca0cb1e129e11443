import { countries, countryByIso3, findCountry } from '../../knowledge/countries.ts';
import { placement, placementsIn, placementsOf } from '../../knowledge/placements.ts';
import { toCsv } from '../../output/csv-text.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Placement } from '../../report/placement.ts';
import { tierLabels } from '../../report/tier.ts';
import type { Arguments } from '../args/command.ts';
import { nearest } from '../args/nearest.ts';
import { exitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { streamSink } from '../store/sink.ts';
import { UsageError } from '../usage-error.ts';
import type { PlacementsValues, placementsFields } from './fields.ts';

/** A placement with the country's name. */
type Row = Placement & { name: string };

/** Prints published placements. Throws `UsageError` where nothing was asked for, the country is unknown, or none is established. */
export async function run({ values }: Arguments<typeof placementsFields>, host: Host): Promise<number> {
  const rows = find(values).map((found) => ({ ...found, name: countryByIso3(found.iso3)?.name ?? found.iso3 }));
  if (rows.length === 0)
    throw new UsageError('No such placement is established; that does not mean that there was none');
  const sink = streamSink(host.stdout);
  await sink.write(written(rows.sort(byCountry), values));
  await sink.end();
  return exitCode.fine;
}

function find({ country: typed, edition }: PlacementsValues): ReadonlyArray<Placement> {
  if (typed === null && edition === null) throw new UsageError('`placements` needs `--country`, `--edition`, or both');
  const country = typed === null ? null : named(typed);
  if (country && edition !== null) return [placement(country.iso3, edition)].filter((found) => found !== null);
  return country ? placementsOf(country.iso3) : placementsIn(edition ?? 0);
}

function named(typed: string): CountryEntry {
  const upper = typed.toUpperCase();
  const found = findCountry(typed) ?? countryByIso3(upper) ?? countries.find(({ iso2 }) => iso2 === upper);
  if (found) return found;
  const near = nearest(
    typed,
    countries.map(({ name }) => name),
  );
  throw new UsageError(`Unknown country \`${typed}\`${near === null ? '' : `; did you mean \`${near}\`?`}`);
}

function written(rows: ReadonlyArray<Row>, { format, country }: PlacementsValues): string {
  if (format === 'json') return `${JSON.stringify(rows.map(inOrder), null, 2)}\n`;
  if (format === 'csv') return toCsv([columns, ...rows.map((row) => columns.map((name) => row[name]))]);
  return country === null ? editionPage(rows) : historyPage(rows);
}

const columns = ['iso3', 'name', 'year', 'tier', 'basis'] as const;

function inOrder(row: Row): object {
  return Object.fromEntries(columns.map((name) => [name, row[name]]));
}

function historyPage(rows: ReadonlyArray<Row>): string {
  const lines = rows.map((row) => `${row.year}  ${label(row)}`);
  return `${[`${rows[0]?.name} (${rows[0]?.iso3})`, ...lines].join('\n')}\n`;
}

function editionPage(rows: ReadonlyArray<Row>): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map((row) => `${row.iso3}  ${row.name.padEnd(width)}  ${label(row)}`);
  return `${[`${rows[0]?.year}: ${rows.length} placements`, ...lines].join('\n')}\n`;
}

function label({ tier, basis }: Placement): string {
  return tierLabels[tier] + (basis === 'derived' ? ' *' : '');
}

function byCountry(a: Row, b: Row): number {
  return (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || a.year - b.year;
}
