import { countries } from '../../knowledge/countries.ts';
import { lazy } from '../../text/lazy.ts';
import type { Strength } from '../figure.ts';
import { firstOf, hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import {
  auxiliaries,
  carriers,
  insiders,
  monthNames,
  outsiders,
  pronouns,
  story,
  telling,
} from '../words/word-lists.ts';
import { set, WordSet, wordsOf } from '../words/word-sets.ts';

const clauseStart = set('; ( — – Š but while although however whereas which though');

/** The words of a clause right before its verb. */
export function subjectOf(tokens: ReadonlyArray<Token>, verb: number): Token[] {
  let from = verb;
  while (from > 0 && !clauseStart.has(tokens[from - 1] as Token) && !isNextClause(tokens, from)) from -= 1;
  from = behindAddition(tokens, from, verb);
  return tokens.slice(aside.has(tokenAt(tokens, from - 1)) ? behindAside(tokens, from, verb) : from, verb);
}

/** Who did what a verb says: 'An NGO*, which worked with the police,* said that it identified 12' goes on behind what is told of them. */
export function doerOf(tokens: ReadonlyArray<Token>, verb: number): Token[] {
  const subject = subjectOf(tokens, verb);
  const from = verb - subject.length;
  if (textAt(tokens, from - 1) !== 'which' || textAt(tokens, from - 2) !== ',') return subject;
  const who = subjectOf(tokens, from - 2);
  // 'identified 12 victims, which'
  if (who.some(({ kind }) => kind === 'number')) return subject;
  const end = subject.findIndex(({ text }) => text === ',');
  return [...who, ...subject.slice(end + 1)];
}

/** 'In addition to victims found by the government, *NGOs* identified 20' */
function behindAddition(tokens: ReadonlyArray<Token>, from: number, verb: number): number {
  if (textAt(tokens, from) !== 'in' || textAt(tokens, from + 1) !== 'addition') return from;
  for (let at = from + 2; at < verb; at += 1) if (textAt(tokens, at) === ',') return at + 1;
  return from;
}

/** 'organizations identified 45 victims(,) and *the government* identified 20' */
function isNextClause(tokens: ReadonlyArray<Token>, from: number): boolean {
  if (textAt(tokens, from - 1) !== 'and') return false;
  const isTold = tokens.slice(Math.max(0, from - 8), from).some(({ kind }) => kind === 'number');
  if (textAt(tokens, from - 2) !== ',' && !isTold) return false;
  const next = textAt(tokens, from) === 'the' ? tokenAt(tokens, from + 1) : tokenAt(tokens, from);
  return insiders.has(next) || pronouns.has(next);
}

const aside = set('while although whereas though');

/** 'While NGOs assisted 40 victims, *the government* identified 12': where the main clause begins. */
function behindAside(tokens: ReadonlyArray<Token>, from: number, verb: number): number {
  for (let at = verb - 1; at > from; at -= 1) {
    const next = textAt(tokens, at + 1) === 'the' ? tokenAt(tokens, at + 2) : tokenAt(tokens, at + 1);
    if (textAt(tokens, at) === ',' && (insiders.has(next) || pronouns.has(next))) return at + 1;
  }
  return from;
}

const accompanied = set('with by of to from for and non');

const abroad = set('foreign neighboring');
const states = set('government governments authorities countries police courts officials prosecutors');
const ofPlace = set('in of');

/** Whether another country's authorities did it: 'Italian police', 'the Government of Italy', 'In Italy, authorities'. */
function isOfAnotherCountry(subject: ReadonlyArray<Token>, home: string | null): boolean {
  for (let at = 0; at < subject.length; at += 1) {
    const isOwner = states.has(tokenAt(subject, at + 1));
    if (!isOwner && !isPlace(subject, at)) continue;
    // Most words stand in no such place: what they mean is asked last, which takes a look into a long list.
    const word = subject[at] as Token;
    const isOther = abroad.has(word) ? isOwner : isForeign(word.text, home);
    if (isOther && !isAccompanied(subject, at)) return true;
  }
  return false;
}

/** 'the Government *of Italy*', '*In Italy*, authorities' */
function isPlace(subject: ReadonlyArray<Token>, at: number): boolean {
  if (!ofPlace.has(tokenAt(subject, at - 1))) return false;
  return states.has(tokenAt(subject, at - 2)) || (at === 1 && textAt(subject, 2) === ',');
}

/** 'in partnership with Italian police, the government' */
function isAccompanied(subject: ReadonlyArray<Token>, at: number): boolean {
  return accompanied.has(tokenAt(subject, at - 1)) && textAt(subject, at - 1) !== 'of';
}

function isForeign(word: string, home: string | null): boolean {
  if (home === null) return false;
  const isPossessive = word.endsWith("'s") || word.endsWith('’s');
  const owners = wordsOfCountries().get(isPossessive ? word.slice(0, -2) : word);
  return owners !== undefined && !owners.includes(home);
}

/** Names and adjectives of countries that are one word, with the countries that have it. */
const wordsOfCountries = lazy(() => {
  const owners = new Map<string, string[]>();
  for (const { iso3, name, names, prose, demonyms } of countries) {
    for (const printed of [name, ...names, ...prose, ...demonyms]) {
      const word = printed.toLowerCase();
      owners.set(word, [...(owners.get(word) ?? []), iso3]);
    }
  }
  return owners;
});

/** Whether others than the government did it, those of one place, or only they say so; 'in partnership with an NGO, the government' is not that. */
export function isOutsider(subject: ReadonlyArray<Token>, home: string | null): boolean {
  if (isOfAnotherCountry(subject, home) || isOfPlace(subject, home)) return true;
  const outsider = firstOf(subject, 0, subject.length, outsiders);
  const insider = outsider < 0 ? -1 : firstOf(subject, 0, subject.length, insiders);
  if (insider < 0) return outsider >= 0;
  const before = subject.slice(Math.max(0, outsider - 3), outsider);
  // 'NGOs and local authorities'
  if (textAt(subject, outsider + 1) === 'and' && insider <= outsider + 3) return false;
  return outsider < insider && !before.some((word) => accompanied.has(word) && word.text !== 'to');
}

const general =
  set(`government authorities officials enforcement court courts judge judges judiciary prosecutor prosecutors state country
  it they he she who that which`);
const idle = set('the a an and in also during reportedly');

/** One of several authorities that did it: 'the border guard', 'ISF'; `null` where it is the government, or a clause names nobody. */
export function agencyOf(doer: ReadonlyArray<Token>): string | null {
  const subject = doer.filter((word) => word.kind === 'word' && !idle.has(word));
  if (subject.length === 0 || subject.length > longestAgency) return null;
  if (hasAny(subject, 0, subject.length, general) && !isOfOneLevel(subject) && !isOfRegion(doer)) return null;
  return subject.map(({ text }) => text).join(' ');
}

/** '*federal authorities* prosecuted 22', '*state authorities* prosecuted 41' */
function isOfOneLevel(subject: ReadonlyArray<Token>): boolean {
  const level = textAt(subject, 0);
  return subject.length === 2 && (level === 'federal' || level === 'state');
}

const wholes = set('country nation government reporting period year capital');

/** '*Authorities in the Federation* investigated 17', beside those of other parts of the country. */
function isOfRegion(doer: ReadonlyArray<Token>): boolean {
  const at = doer.findIndex(({ text }) => text === 'in');
  if (at < 1 || textAt(doer, at + 1) !== 'the' || !states.has(doer[at - 1] as Token)) return false;
  const region = doer.slice(at + 2);
  return region.length > 0 && region.every((word) => word.kind === 'word' && !wholes.has(word));
}

/** In words. */
const longestAgency = 8;

const noPlaces = set('total all general fact turn addition charge practice');

/**
 * 'Police *in Springfield* identified 12', 'officials *in one court*', '*In the states of* Ariel and Caliban, courts': of a place that is
 * named; not of the country itself.
 */
function isOfPlace(subject: ReadonlyArray<Token>, home: string | null): boolean {
  if (isInStates(subject)) return true;
  for (let at = 1; at < subject.length - 1; at += 1) {
    if (textAt(subject, at) !== 'in' || !states.has(tokenAt(subject, at - 1))) continue;
    if (textAt(subject, at + 1) === 'one' || isNamedPlace(subject, at + 1, home)) return true;
  }
  return false;
}

/** 'In the states of Ariel and Caliban' */
function isInStates(subject: ReadonlyArray<Token>): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => textAt(subject, at));
  return first === 'in' && second === 'the' && (third === 'state' || third === 'states') && fourth === 'of';
}

function isNamedPlace(subject: ReadonlyArray<Token>, at: number, home: string | null): boolean {
  const place = subject[at] as Token;
  if (place.kind !== 'word' || !isBeforeVerb(subject, at + 1) || noPlaces.has(place)) return false;
  return home === null || partsOfCountries.has(place) || !wordsOfCountries().get(place.text)?.includes(home);
}

/** Parts of a country that go by its name elsewhere. */
const partsOfCountries = set('england scotland wales');

function isBeforeVerb(subject: ReadonlyArray<Token>, at: number): boolean {
  const word = tokenAt(subject, at);
  const isVerb = carriers.has(word) || telling.has(word) || auxiliaries.has(word);
  return at === subject.length || isVerb || reportingVerbs.has(word) || word.text === 'also';
}

const reportingVerbs = set('reported stated indicated noted claimed');

/** 'The media reported that police investigated', 'According to the media, police investigated': others tell what the government did. */
export function isHearsay(subject: ReadonlyArray<Token>): boolean {
  const comma = subject.findLastIndex(({ text }) => text === ',');
  if (textAt(subject, 0) === 'according' && hasAny(subject, comma + 1, subject.length, insiders)) return true;
  const telling = firstOf(subject, 0, subject.length, reportingVerbs);
  return telling >= 0 && hasAny(subject, telling + 1, telling + 4, insiders);
}

const openings = new WordSet([
  ...story.map((words) => words.split(' ')[0] ?? ''),
  ...wordsOf('of among since between from over to'),
]);
const takingOut = set('of among');
const stories = story.map(wordsOf);

/** The most that a figure of a sentence can be by how it begins: a case told as an example counts for itself alone. */
export function circumstances(tokens: ReadonlyArray<Token>): Strength {
  const first = tokenAt(tokens, 0);
  if (!openings.has(first)) return 'total';
  // 'Of these 12 cases, courts convicted' takes a part, or tells what became of it
  if (takingOut.has(first)) return 'weak';
  return isOverYears(tokens) || isStory(tokens) ? 'part' : 'total';
}

const ofNoCase = set('recent sign step effort development improvement positive');

/**
 * Whether a sentence begins with the words of a story; the last of them may go on ('in another', 'for examples'). 'In the most *recent*
 * period', 'In another *step*' tell of no case.
 */
function isStory(tokens: ReadonlyArray<Token>): boolean {
  if (hasAny(tokens, 2, 4, ofNoCase)) return false;
  for (const words of stories) {
    const last = words.length - 1;
    let at = 0;
    while (at < last && textAt(tokens, at) === words[at]) at += 1;
    if (at === last && textAt(tokens, at).startsWith(words[last] as string)) return true;
  }
  return false;
}

const spanning = set('to over since between from');

/** 'Since 2013, authorities', 'Between 2010 and 2019', 'To date', 'Over a period of three years': a count of several years. */
export function isOverYears(tokens: ReadonlyArray<Token>): boolean {
  const first = tokenAt(tokens, 0);
  if (!spanning.has(first)) return false;
  const end = tokens.findIndex(({ text }) => text === ',');
  const years = tokens.slice(1, end < 0 ? 6 : Math.min(end, 9)).filter(({ kind }) => kind === 'year');
  const [from, to] = years.map(({ value }) => value);
  if (first.text === 'to') return textAt(tokens, 1) === 'date';
  if (first.text === 'over') return tokens.slice(1, 6).some(({ text }) => text === 'years');
  if (first.text === 'since') return from !== undefined;
  // 'between March 2016 and March 2018' may be what the report covers
  const most = hasAny(tokens, 1, 3, monthNames) ? 2 : 1;
  return from !== undefined && to !== undefined && to - from > most;
}
