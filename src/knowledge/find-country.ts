import type { CountryEntry } from '../report/country.ts';
import { lazy } from '../text/lazy.ts';
import { countryKey, keyOfFolded } from './country-key.ts';
import { countriesByAbbreviation, countryNames } from './country-names.ts';

/** Longer than any printed name with its alternates: what is longer is not looked at. */
const longestPrinted = 160;

const alternates =
  /^(?<first>[^()[\]/]+)[([/](?:formerly|former|also known as|now)?(?<second>[^()[\]/]+)(?:[)\]][\s\d*†‡]*)?$/iu;
const inverted = /^(?<last>[^,]+),(?<first>[^,]+)$/u;
const dots = /[.\s]+/gu;

const byKey = lazy(() => new Map(countryNames().map(({ folded, country }) => [keyOfFolded(folded), country])));

/**
 * The country a name stands for, however an edition prints it: any case, with or without accents and article, inverted
 * (`Korea, Republic of`), with footnote marks (`Germany1`), with an alternate (`ESWATINI (SWAZILAND)`), or as an
 * abbreviation in capitals (`DRC`).
 *
 * The whole of `printed` has to be a name: `Zambia (Tier 2)` and `Zambia reported` give `null`, and so does a name two
 * countries share (`Congo`).
 */
export function findCountry(printed: string): CountryEntry | null {
  if (printed.length > longestPrinted) return null;
  return findPlain(printed) ?? findAlternates(printed);
}

function findPlain(printed: string): CountryEntry | null {
  const found = byKey().get(countryKey(printed)) ?? countriesByAbbreviation().get(printed.replace(dots, ''));
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
