import type { CountryEntry } from '../report/country.ts';
import { fold } from '../text/fold.ts';
import { lazy, rememberedEach } from '../text/lazy.ts';
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

function toEntry([iso3, iso2, cow, name, names, prose, abbreviations, demonyms]: CountryRow): CountryEntry {
  return {
    iso3,
    iso2,
    cow,
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

/** One name of a country, as printed and folded without its article. */
interface CountryName {
  readonly country: CountryEntry;
  readonly printed: string;
  readonly folded: string;
}

const article = 'the ';
const abbreviatedSaint = 'st ';

/** Every header name of every country, 'Saint' also where the table has 'St.': folded once for all lookups. */
export const countryNames = lazy(
  (): ReadonlyArray<CountryName> =>
    countries.flatMap((country) => [country.name, ...country.names].flatMap((printed) => spellings(country, printed))),
);

/** Countries by their abbreviations in capitals. */
export const countriesByAbbreviation = lazy(
  () => new Map(countries.flatMap((country) => country.abbreviations.map((letters) => [letters, country] as const))),
);

/** A folded name (or text) without the article it begins with. */
export function withoutArticle(folded: string): string {
  return folded.startsWith(article) ? folded.slice(article.length) : folded;
}

function spellings(country: CountryEntry, printed: string): ReadonlyArray<CountryName> {
  const folded = withoutArticle(fold(printed));
  const name = { country, printed, folded };
  if (!folded.startsWith(abbreviatedSaint)) return [name];
  return [name, { country, printed, folded: `saint ${folded.slice(abbreviatedSaint.length)}` }];
}

const footnote = /[a-z] ?\d{1,2}$/u;
const digits = / ?\d{1,2}$/u;
const trailingArticle = ' the';
const and = / and /gu;

/**
 * What two ways of printing one name have in common: `The Gambia`, `Gambia, The`, `GAMBIA¹` and `gambia†` are all
 * `gambia`; `Bosnia & Herzegovina` and `Bosnia-Herzegovina` are `Bosnia and Herzegovina` without its `and`.
 */
export function countryKey(printed: string): string {
  return keyOfFolded(fold(printed));
}

/** The key of a name that is folded already. */
function keyOfFolded(folded: string): string {
  const name = withoutArticle(folded).replace(and, ' ');
  const unmarked = footnote.test(name) ? name.replace(digits, '') : name;
  return unmarked.endsWith(trailingArticle) ? unmarked.slice(0, -trailingArticle.length) : unmarked;
}

/** No line that is nothing but a country's name is longer, in UTF-16 code units. */
export const longestNameLine = 80;
/** Longer than any printed name with its alternates: what is longer is not looked at. */
const longestPrinted = 160;

const alternates =
  /^(?<first>[^()[\]/]+)[([/](?:formerly|former|also known as|now)?(?<second>[^()[\]/]+)(?:[)\]][\s\d*†‡]*)?$/iu;
const inverted = /^(?<last>[^,]+),(?<first>[^,]+)$/u;
const dots = /[.\s]+/gu;

/** Names of several words without their blanks, as in a line whose letters are set apart: `BURKINAFASO`, `COTED'IVOIRE`. */
const byLetters = lazy(
  () =>
    new Map(
      countryNames()
        .filter(({ printed }) => printed.includes(' ') && printed.length > shortestTogether)
        .flatMap(({ folded, printed, country }) =>
          [folded, printed].map((name) => [countryKey(name.replace(blanks, '')), country] as const),
        ),
    ),
);
const blanks = /\s/gu;
const shortestTogether = 7;

const byKey = lazy(() => new Map(countryNames().map(({ folded, country }) => [keyOfFolded(folded), country])));

/**
 * The country a name stands for, however an edition prints it: any case, with or without accents and article, inverted
 * (`Korea, Republic of`), with footnote marks (`Germany1`), with an alternate (`ESWATINI (SWAZILAND)`), or as an
 * abbreviation in capitals (`DRC`).
 *
 * The whole of `printed` has to be a name: `Zambia (Tier 2)` and `Zambia reported` give `null`, and so does a name two
 * countries share (`Congo`).
 */
export const findCountry = rememberedEach((printed): CountryEntry | null =>
  printed.length > longestPrinted ? null : (findPlain(printed) ?? findAlternates(printed)),
);

function findPlain(printed: string): CountryEntry | null {
  const key = countryKey(printed);
  const found = byKey().get(key) ?? countriesByAbbreviation().get(printed.replace(dots, '')) ?? byLetters().get(key);
  if (found !== undefined) return found;
  const parts = inverted.exec(printed)?.groups;
  if (parts === undefined) return null;
  return byKey().get(countryKey(`${parts['first']} ${parts['last']}`)) ?? null;
}

/** Two names of one country; two countries side by side are no name. */
function findAlternates(printed: string): CountryEntry | null {
  const parts = alternates.exec(printed)?.groups;
  if (parts === undefined) return null;
  const first = findPlain(parts['first'] ?? '');
  return first !== null && first === findPlain(parts['second'] ?? '') ? first : null;
}
