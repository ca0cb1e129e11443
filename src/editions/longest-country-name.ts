import type { CountryEntry } from '../model/country.ts';
import { fold } from '../text/fold.ts';
import { type FoldedText, foldedText } from '../text/folded-text.ts';
import { lazy } from '../text/lazy.ts';
import { countries } from './countries.ts';

/** A country's name at one end of a text: the country, and how many UTF-16 code units of the text its name takes. */
export interface CountryAtEdge {
  country: CountryEntry;
  length: number;
}

export interface EdgeOptions {
  /**
   * Only a name printed in capitals counts, as running heads are.
   *
   * Default: `false`.
   */
  upperCase?: boolean;
}

const upperLetter = /\p{Lu}/u;
const lowerLetter = /\p{Ll}/u;
/** Pages keep the article of `CÔTE d’IVOIRE` small. */
const smallArticle = /\bd(?=['’] ?\p{Lu})/gu;
const leadingArticle = /^the /u;
const leadingSaint = /^st /u;
/** How much of a text is looked at: more than the longest name takes with its blanks and marks. */
const reach = 120;
/** As much of a folded name as decides whether it is worth while to look for the rest. */
const cueLength = 3;

const index = lazy(() => {
  const names = new Map<string, CountryEntry>();
  for (const country of countries) {
    for (const name of [country.name, ...country.names].flatMap(spellings)) names.set(name, country);
  }
  const folded = [...names.keys()];
  return {
    names,
    longest: Math.max(...folded.map((name) => name.length)),
    heads: new Set(folded.map((name) => name.slice(0, cueLength))),
    tails: new Set(folded.map((name) => name.slice(-cueLength))),
  };
});

/**
 * The longest name of a country that a text starts with, even where the next word is glued on:
 * `NIGERIAAnti-trafficking` gives Nigeria, 7. In mixed case `Nigerian` starts with no name.
 */
export function longestCountryPrefix(text: string, options: EdgeOptions = {}): CountryAtEdge | null {
  if (!upperLetter.test(text.charAt(0))) return null;
  const { names, longest, heads } = index();
  const folded = foldedText(text.slice(0, reach));
  if (!heads.has(folded.text.slice(0, cueLength))) return null;
  for (let size = Math.min(longest, folded.text.length); size >= cueLength; size--) {
    const country = names.get(folded.text.slice(0, size));
    const length = folded.ends[size - 1] ?? 0;
    if (country !== undefined && endsWhole(text, length) && isPrinted(text.slice(0, length), options)) {
      return { country, length };
    }
  }
  return null;
}

/**
 * The longest name of a country that a text ends with, even where it is glued to what stands before it:
 * `page 562.pdfTRINIDAD AND TOBAGO` gives Trinidad and Tobago, 19. A name inside a word of capitals (`SOMALI`, which
 * ends with Mali) is none.
 */
export function longestCountrySuffix(text: string, options: EdgeOptions = {}): CountryAtEdge | null {
  const { names, longest, tails } = index();
  const base = Math.max(0, text.length - reach);
  const folded = foldedText(text.slice(base));
  if (!tails.has(folded.text.slice(-cueLength))) return null;
  const end = folded.text.length;
  for (let from = Math.max(0, end - longest); from <= end - cueLength; from++) {
    const country = names.get(folded.text.slice(from));
    const start = base + startOf(folded, from);
    if (country !== undefined && startsWhole(text, start) && isPrinted(text.slice(start), options)) {
      return { country, length: text.length - start };
    }
  }
  return null;
}

function startOf(folded: FoldedText, from: number): number {
  return folded.starts[from] ?? 0;
}

/** A small letter goes on with a name in mixed case, but is the next word after one in capitals. */
function endsWhole(text: string, end: number): boolean {
  return isCapitals(text.slice(0, end)) || !lowerLetter.test(text.charAt(end));
}

function startsWhole(text: string, start: number): boolean {
  return upperLetter.test(text.charAt(start)) && !upperLetter.test(text.charAt(start - 1));
}

function isPrinted(printed: string, { upperCase = false }: EdgeOptions): boolean {
  return !upperCase || isCapitals(printed);
}

function isCapitals(printed: string): boolean {
  return !lowerLetter.test(printed.replace(smallArticle, ''));
}

/** A name folded, with and without its article, with 'St.' written out too. */
function spellings(name: string): ReadonlyArray<string> {
  const folded = fold(name).replace(leadingArticle, '');
  const saints = leadingSaint.test(folded) ? [folded, folded.replace(leadingSaint, 'saint ')] : [folded];
  return saints.flatMap((spelling) => [spelling, `the ${spelling}`]);
}
