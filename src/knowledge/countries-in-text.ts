import type { CountryEntry } from '../report/country.ts';
import type { Range } from '../report/document.ts';
import { type FoldedText, fold, foldedText } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { matchesIn } from '../text/matches.ts';
import { countries, countriesByAbbreviation, countryNames, withoutArticle } from './countries.ts';
import { otherPlaces } from './data/countries.ts';

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
 * The longest name of a country that a text starts with, even where the next word is glued on:
 * `NIGERIAAnti-trafficking` gives Nigeria, 7. In mixed case `Nigerian` starts with no name.
 */
export function longestCountryPrefix(text: string, options: EdgeOptions = {}): CountryAtEdge | null {
  if (!isUpper(text.charAt(0))) return null;
  if (options.upperCase && isLower(text.charAt(1))) return null;
  const { names, heads } = printedNames();
  const lengths = heads.get(withoutArticle(fold(text.slice(0, cueReach))).slice(0, cueLength));
  if (!lengths) return null;
  const folded = foldedText(text.slice(0, reach), article.length + (lengths[0] as number));
  const from = folded.text.startsWith(article) ? article.length : 0;
  for (const size of lengths) {
    const length = folded.ends[from + size - 1];
    if (length === undefined) continue;
    const country = names.get(folded.text.slice(from, from + size));
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
  if (options.upperCase && isLower(text.slice(-1))) return null;
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
    const start = starts.find((start) => startsWhole(text, start) && isPrinted(text.slice(start), options));
    if (start !== undefined) return { country, length: text.length - start };
  }
  return null;
}

/** Where the article before a name begins; where the name does, if it has none. */
function articleBefore(folded: FoldedText, from: number): number {
  return folded.text.slice(0, from).endsWith(article) ? from - article.length : from;
}

/** A small letter goes on with a name in mixed case, but is the next word after one in capitals. */
function endsWhole(text: string, end: number): boolean {
  return isCapitals(text.slice(0, end)) || !isLower(text.charAt(end));
}

function startsWhole(text: string, start: number): boolean {
  return isUpper(text.charAt(start)) && !isUpper(text.charAt(start - 1));
}

function isPrinted(printed: string, { upperCase = false }: EdgeOptions): boolean {
  return !upperCase || isCapitals(printed);
}

function isCapitals(printed: string): boolean {
  const letters = printed.replace(smallArticle, '');
  return letters === letters.toUpperCase();
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase();
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

/** How often a text speaks of a country: by a name or abbreviation, and by an adjective or the name of its people. */
export interface Mentions {
  names: number;
  demonyms: number;
}

/** Whom a phrase counts for; nobody, where it is the name of something else. */
interface Phrase {
  readonly countries: CountryEntry[];
  readonly kind: keyof Mentions;
}

// Every name begins with one of A-Z and is of Latin letters: classes this narrow are found six times as fast as
// `\p{Lu}` and `\p{L}`, and compile a hundred times as fast.
const capitalized = /[A-Z][A-Za-z\u00c0-\u1eff]*/gu;
const word = /[A-Za-z\u00c0-\u1eff]+/uy;
const partOfWord = /[0-9A-Za-z\u00c0-\u1eff]/u;
const dotted = /[A-Z]\.(?:(?:[A-Z]\.)+|(?: [A-Z]\.)+)/uy;
const gap = /[\s\-\u2010-\u2015'’‘`´.&]{1,3}/uy;
const dots = /[.\s]/gu;
const onlyInHeaders = /[,(]/u;
const neverPlural = /(?:s|ese|sh|ch)$/u;

const spokenNames = lazy(() => {
  const phrases = new Map<string, Phrase>();
  for (const { folded, country, printed } of countryNames()) {
    if (!onlyInHeaders.test(printed)) add(phrases, folded, { countries: [country], kind: 'names' });
  }
  for (const country of countries) {
    for (const name of country.prose) add(phrases, fold(name), { countries: [country], kind: 'names' });
    for (const name of country.demonyms) addDemonym(phrases, fold(name), country);
  }
  for (const name of otherPlaces) add(phrases, fold(name), { countries: [], kind: 'names' });
  return { phrases, lengths: lengthsByFirstWord(phrases.keys()) };
});

/**
 * Counts the mentions of countries in a text: names, abbreviations (`DRC`, `D.R.C.`) and adjectives (`Congolese`).
 *
 * The longest phrase wins (`South Korean` is no `Korean`, `Gulf of Guinea` no country); a word that several countries
 * share counts for each of them. Takes time linear in the text. The map is in order of first mention.
 */
export function mentionedCountries(text: string): Map<CountryEntry, Mentions> {
  const result = new Map<CountryEntry, Mentions>();
  for (const { countries, kind } of mentionsIn(text)) for (const country of countries) count(result, country, kind);
  return result;
}

/** The mentions one by one, in order, with their place in the text. Those of other places (`Gulf of Guinea`) are none. */
export function mentionsIn(text: string): Mention[] {
  return [...mentionsOf(text)];
}

/** The same, each when it is asked for: who has found the one he looks for need not look through the rest. */
export function* mentionsOf(text: string): Generator<Mention> {
  let end = 0;
  for (const match of matchesIn(text, capitalized)) {
    if (match.index < end || partOfWord.test(text.charAt(match.index - 1))) continue;
    const mention = mentionAt(text, match.index, match[0]);
    if (mention === null) continue;
    end = mention.end;
    if (mention.countries.length > 0) yield mention;
  }
}

/** A name, abbreviation or adjective in a text; several countries where they share the word. */
export interface Mention extends Range {
  countries: ReadonlyArray<CountryEntry>;
  kind: keyof Mentions;
}

function mentionAt(text: string, start: number, first: string): Mention | null {
  return abbreviationAt(text, start, first) ?? phraseAt(text, start, first);
}

/** No abbreviation has more letters: most capitalized words do. */
const longestAbbreviation = lazy(() => Math.max(...[...countriesByAbbreviation().keys()].map(({ length }) => length)));

function abbreviationAt(text: string, start: number, first: string): Mention | null {
  if (first.length > longestAbbreviation()) return null;
  const printed = first.length === 1 ? (matchAt(dotted, text, start) ?? first) : first;
  const country = countriesByAbbreviation().get(printed.replace(dots, ''));
  return country === undefined ? null : { start, end: start + printed.length, countries: [country], kind: 'names' };
}

/** The longest phrase that begins with the word `first`. */
function phraseAt(text: string, start: number, first: string): Mention | null {
  const { phrases, lengths } = spokenNames();
  let words = fold(first);
  let end = start + first.length;
  let found: Mention | null = null;
  for (let left = lengths.get(words) ?? 0; left > 0; left--) {
    const phrase = phrases.get(words);
    if (phrase !== undefined) found = { start, end, ...phrase };
    const from = end + (matchAt(gap, text, end)?.length ?? 0);
    const next = matchAt(word, text, from);
    if (next === null) break;
    words += ` ${fold(next)}`;
    end = from + next.length;
  }
  return found;
}

function matchAt(sticky: RegExp, text: string, offset: number): string | null {
  sticky.lastIndex = offset;
  return sticky.exec(text)?.[0] ?? null;
}

function count(result: Map<CountryEntry, Mentions>, country: CountryEntry, kind: keyof Mentions): void {
  const mentions = result.get(country) ?? { names: 0, demonyms: 0 };
  mentions[kind] += 1;
  result.set(country, mentions);
}

function addDemonym(phrases: Map<string, Phrase>, folded: string, country: CountryEntry): void {
  add(phrases, folded, { countries: [country], kind: 'demonyms' });
  if (!neverPlural.test(folded)) add(phrases, `${folded}s`, { countries: [country], kind: 'demonyms' });
}

function add(phrases: Map<string, Phrase>, folded: string, { countries, kind }: Phrase): void {
  const known = phrases.get(folded);
  if (known === undefined) phrases.set(folded, { countries, kind });
  else known.countries.push(...countries.filter((country) => !known.countries.includes(country)));
}

/** How many words the longest phrase has that begins with a word. */
function lengthsByFirstWord(phrases: Iterable<string>): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}

/** How much of a paragraph tells which country it is about, in UTF-16 code units. */
const glance = 200;

/** Whether the begin of a paragraph names a country. */
export function isAbout(paragraph: string, country: CountryEntry): boolean {
  return mentionedCountries(paragraph.slice(0, glance)).has(country);
}
