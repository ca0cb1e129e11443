import type { CountryEntry } from '../model/country.ts';
import { fold } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';
import { countries } from './countries.ts';
import { otherPlaces } from './data/countries.ts';

/** How often a text speaks of a country: by a name or abbreviation, and by an adjective or the name of its people. */
export interface Mentions {
  names: number;
  demonyms: number;
}

/** A phrase as folded words, and whom it counts for; nobody, where it is the name of something else. */
interface Phrase {
  words: ReadonlyArray<string>;
  countries: CountryEntry[];
  kind: keyof Mentions;
}

const capitalized = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu;
const dotted = /\p{Lu}\.(?:(?:\p{Lu}\.)+|(?: \p{Lu}\.)+)/uy;
const word = /[\p{L}\p{M}]+/uy;
const gap = /[\s\p{Pd}'’‘`´.&]{1,3}/uy;
const dots = /[.\s]/gu;
const onlyInHeaders = /[,(]/u;
const needsPlural = /[^s]$/u;
const neverPlural = /(?:ese|sh|ch)$/u;

const phrases = lazy(() => {
  const byWords = new Map<string, Phrase>();
  for (const country of countries) {
    for (const name of proseNames(country)) add(byWords, { name, country, kind: 'names' });
    for (const name of country.demonyms.flatMap(numbers)) add(byWords, { name, country, kind: 'demonyms' });
  }
  for (const name of otherPlaces) add(byWords, { name, country: null, kind: 'names' });
  return byFirstWord(byWords);
});

const abbreviations = lazy(
  () => new Map(countries.flatMap((country) => country.abbreviations.map((letters) => [letters, country] as const))),
);

/**
 * Counts the mentions of countries in a text: names, abbreviations (`DRC`, `D.R.C.`) and adjectives (`Congolese`).
 *
 * The longest phrase wins (`South Korean` is no `Korean`, `Gulf of Guinea` no country); a word that several countries
 * share counts for each of them. Takes time linear in the text. The map is in order of first mention.
 */
export function mentionedCountries(text: string): Map<CountryEntry, Mentions> {
  const result = new Map<CountryEntry, Mentions>();
  let end = 0;
  for (const match of text.matchAll(capitalized)) {
    if (match.index < end) continue;
    const found = mentionAt(text, match.index, match[0]);
    if (found === null) continue;
    end = found.end;
    for (const country of found.countries) count(result, country, found.kind);
  }
  return result;
}

interface Mention {
  end: number;
  countries: ReadonlyArray<CountryEntry>;
  kind: keyof Mentions;
}

function mentionAt(text: string, start: number, first: string): Mention | null {
  return abbreviationAt(text, start, first) ?? phraseAt(text, start, first);
}

function abbreviationAt(text: string, start: number, first: string): Mention | null {
  const printed = first.length === 1 ? (matchAt(dotted, text, start) ?? first) : first;
  const country = abbreviations().get(printed.replace(dots, ''));
  return country === undefined ? null : { end: start + printed.length, countries: [country], kind: 'names' };
}

function phraseAt(text: string, start: number, first: string): Mention | null {
  for (const phrase of phrases().get(fold(first)) ?? []) {
    const end = endOf(phrase.words, text, start + first.length);
    if (end !== null) return { end, countries: phrase.countries, kind: phrase.kind };
  }
  return null;
}

/** Where the rest of a phrase ends, whose first word ends at `from`; `null` where the text goes on otherwise. */
function endOf(words: ReadonlyArray<string>, text: string, from: number): number | null {
  let end = from;
  for (const expected of words.slice(1)) {
    end += matchAt(gap, text, end)?.length ?? 0;
    const next = matchAt(word, text, end);
    if (next === null || fold(next) !== expected) return null;
    end += next.length;
  }
  return end;
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

function proseNames(country: CountryEntry): ReadonlyArray<string> {
  const names = [country.name, ...country.names].filter((name) => !onlyInHeaders.test(name));
  return [...names, ...country.prose];
}

function numbers(demonym: string): ReadonlyArray<string> {
  return needsPlural.test(demonym) && !neverPlural.test(demonym) ? [demonym, `${demonym}s`] : [demonym];
}

function add(
  byWords: Map<string, Phrase>,
  { name, country, kind }: { name: string; country: CountryEntry | null; kind: keyof Mentions },
): void {
  for (const key of spellings(name)) {
    const phrase = byWords.get(key) ?? { words: key.split(' '), countries: [], kind };
    if (country !== null && !phrase.countries.includes(country)) phrase.countries.push(country);
    byWords.set(key, phrase);
  }
}

const leadingArticle = /^the /u;
const leadingSaint = /^st /u;

function spellings(name: string): ReadonlyArray<string> {
  const key = fold(name).replace(leadingArticle, '');
  return leadingSaint.test(key) ? [key, key.replace(leadingSaint, 'saint ')] : [key];
}

function byFirstWord(byWords: ReadonlyMap<string, Phrase>): ReadonlyMap<string, ReadonlyArray<Phrase>> {
  const result = new Map<string, Phrase[]>();
  for (const phrase of byWords.values()) {
    const first = phrase.words[0] ?? '';
    const sharing = result.get(first) ?? [];
    sharing.push(phrase);
    result.set(first, sharing);
  }
  for (const sharing of result.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  return result;
}
