import type { CountryEntry } from '../report/country.ts';
import { type CountryRow, countryRows } from './data/countries.ts';

/**
 * The countries and territories the report has described (and the few other states it could describe), by ISO code.
 *
 * Where usage changed, `name` is what the State Department's report used last: 'Türkiye', 'Eswatini', 'Cabo Verde',
 * 'Czech Republic', 'Kyrgyz Republic', 'Burma', "Cote d'Ivoire" without its accent, 'Republic of the Congo' no longer
 * inverted. Where the report prints a long or inverted name but speaks of a short one in its prose, the short one is
 * taken: 'North Korea', 'South Korea', 'Micronesia', 'United States'.
 */
export const countries: ReadonlyArray<CountryEntry> = countryRows.map(toEntry);

const byIso3: ReadonlyMap<string, CountryEntry> = new Map(countries.map((country) => [country.iso3, country]));

/** The country with an ISO 3166-1 alpha-3 code (upper case; XKX is Kosovo), or `null`. */
export function countryByIso3(code: string): CountryEntry | null {
  return byIso3.get(code) ?? null;
}

function toEntry([iso3, iso2, name, names, prose, abbreviations, demonyms]: CountryRow): CountryEntry {
  return {
    iso3,
    iso2,
    name,
    names: list(names),
    prose: list(prose),
    abbreviations: list(abbreviations),
    demonyms: list(demonyms),
  };
}

function list(cell: string): ReadonlyArray<string> {
  return cell === '' ? [] : cell.split('|');
}
