import type { CountryEntry } from '../report/country.ts';
import type { Range } from '../report/document.ts';
import { flatMap } from '../text/flat-map.ts';
import { fold } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { countries, countriesByAbbreviation, countryNames } from './countries.ts';
import { otherPlaces } from './data/countries.ts';

/** How a text speaks of a country: by a name or abbreviation, or by an adjective or the name of its people. */
type MentionKind = 'names' | 'demonyms';

/** Whom a phrase counts for; nobody, where it is the name of something else. */
interface Phrase {
  readonly countries: CountryEntry[];
  readonly kind: MentionKind;
}

// Every name begins with one of A-Z and is of Latin letters: classes this narrow are found six times as fast as
// `\p{Upper}` and `\p{Alpha}`, and compile a hundred times as fast.
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

/** The countries that a text mentions, in the order of first mention. */
export function mentionedCountries(text: string): Set<CountryEntry> {
  return new Set(flatMap(mentionsIn(text), ({ countries }) => countries));
}

/**
 * The mentions of countries in a text, in order, with their places: names, abbreviations (`DRC`, `D.R.C.`) and adjectives (`Congolese`).
 *
 * The longest phrase wins (`South Korean` is no `Korean`, `Gulf of Guinea` no country); a word that several countries
 * share counts for each of them. Takes time linear in the text.
 */
export function mentionsIn(text: string): Mention[] {
  return [...mentionsOf(text)];
}

/** The same, each when it is asked for: who has found the one he looks for need not look through the rest. */
export function* mentionsOf(text: string): Generator<Mention> {
  let end = 0;
  for (let match = capitalizedFrom(text, 0); match; match = capitalizedFrom(text, match.index + match[0].length)) {
    if (match.index < end || partOfWord.test(text.charAt(match.index - 1))) continue;
    const { index, 0: first } = match;
    const mention = abbreviationAt(text, index, first) ?? phraseAt(text, index, first);
    if (mention === null) continue;
    end = mention.end;
    if (mention.countries.length > 0) yield mention;
  }
}

function capitalizedFrom(text: string, from: number): RegExpExecArray | null {
  capitalized.lastIndex = from;
  return capitalized.exec(text);
}

/** A name, abbreviation or adjective in a text; several countries where they share the word. */
export interface Mention extends Range {
  countries: ReadonlyArray<CountryEntry>;
  kind: MentionKind;
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
