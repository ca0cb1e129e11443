import type { CountryEntry } from '../report/country.ts';
import { fold } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { countries } from './countries.ts';

/** One name of a country, as printed and folded without its article. */
export interface CountryName {
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
