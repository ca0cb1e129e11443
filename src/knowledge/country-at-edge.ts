import type { CountryEntry } from '../report/country.ts';
import { beginsSmall, beginsWithCapital, isInCapitals } from '../text/characters.ts';
import { type FoldedText, fold, foldedText } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { countryNames, withoutArticle } from './countries.ts';

/** A country's name at one end of a text: the country, and how many UTF-16 code units of the text its name takes. */
interface CountryAtEdge {
  country: CountryEntry;
  length: number;
}

/** Pages keep the article of `CÔTE d’IVOIRE` small. */
const smallArticle = /\bd(?=['’] ?[A-Z])/gu;
const article = 'the ';
/** How much of a text is looked at: more than the longest name takes with its blanks and marks. */
const reach = 120;
/** As much of a folded name as decides whether it is worth while to look for the rest. */
const cueLength = 3;
/** Where that much is certainly found: more than its characters with the marks among them. */
const cueReach = 12;

const printedNames = lazy(() => {
  const names = new Map(countryNames().map(({ folded, country }) => [folded, country]));
  const folded = [...names.keys()].filter(({ length }) => length >= cueLength);
  return {
    names,
    heads: lengthsBy(folded, (name) => name.slice(0, cueLength)),
    tails: lengthsBy(folded, (name) => name.slice(-cueLength)),
  };
});

/** How long the names are that share a cue, each length once, the longest first. */
function lengthsBy(names: ReadonlyArray<string>, cueOf: (name: string) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const lengths = found.get(cueOf(name)) ?? [];
    if (lengths.at(-1) !== name.length) lengths.push(name.length);
    found.set(cueOf(name), lengths);
  }
  return found;
}

/**
 * The longest name of a country in capitals, as running heads are, that a text starts with, even where the next word is glued on:
 * `NIGERIAAnti-trafficking` gives Nigeria, 7.
 */
export function longestCountryPrefix(text: string): CountryAtEdge | null {
  if (!beginsWithCapital(text) || beginsSmall(text.charAt(1))) return null;
  const { names, heads } = printedNames();
  const lengths = heads.get(withoutArticle(fold(text.slice(0, cueReach))).slice(0, cueLength));
  if (!lengths) return null;
  const folded = foldedText(text.slice(0, reach), article.length + (lengths[0] as number));
  const from = folded.text.startsWith(article) ? article.length : 0;
  for (const size of lengths) {
    const length = folded.ends[from + size - 1];
    if (length === undefined) continue;
    const country = names.get(folded.text.slice(from, from + size));
    if (country !== undefined && isCapitals(text.slice(0, length))) return { country, length };
  }
  return null;
}

/**
 * The longest name of a country that a text ends with, even where it is glued to what stands before it:
 * `page 562.pdfTRINIDAD AND TOBAGO` gives Trinidad and Tobago, 19. A name inside a word of capitals (`SOMALI`, which
 * ends with Mali) is none. Where it is told so, only one in capitals counts.
 */
export function longestCountrySuffix(text: string, letters: 'any' | 'capitals' = 'any'): CountryAtEdge | null {
  const isAny = letters === 'any';
  if (!isAny && beginsSmall(text.slice(-1))) return null;
  const { names, tails } = printedNames();
  const lengths = tails.get(fold(text.slice(-cueReach)).slice(-cueLength));
  if (!lengths) return null;
  const base = Math.max(0, text.length - reach);
  const folded = foldedText(text.slice(base));
  for (const size of lengths) {
    const from = folded.text.length - size;
    const country = from < 0 ? undefined : names.get(folded.text.slice(from));
    if (country === undefined) continue;
    const starts = [articleBefore(folded, from), from].map((start) => base + (folded.starts[start] ?? 0));
    const start = starts.find((start) => startsWhole(text, start) && (isAny || isCapitals(text.slice(start))));
    if (start !== undefined) return { country, length: text.length - start };
  }
  return null;
}

/** Where the article before a name begins; where the name does, if it has none. */
function articleBefore(folded: FoldedText, from: number): number {
  return folded.text.slice(0, from).endsWith(article) ? from - article.length : from;
}

function startsWhole(text: string, start: number): boolean {
  return beginsWithCapital(text.charAt(start)) && !beginsWithCapital(text.charAt(start - 1));
}

function isCapitals(printed: string): boolean {
  return isInCapitals(printed.replace(smallArticle, ''));
}
