/** All ways to look up a country. */
export { countries, countryByIso3 } from './countries.ts';
export { findCountry } from './find-country.ts';
export {
  type CountryAtEdge,
  type EdgeOptions,
  longestCountryPrefix,
  longestCountrySuffix,
} from './longest-country-name.ts';
export { type Mentions, mentionedCountries } from './mentioned-countries.ts';
