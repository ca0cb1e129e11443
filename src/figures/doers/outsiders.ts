import { countries } from '../../knowledge/countries.ts';
import { lazy } from '../../text/lazy.ts';
import { lastBefore } from '../tokens/around.ts';
import { longestLead } from '../tokens/distances.ts';
import { firstOf, firstText, hasAny, type Token, type Tokens, textAt } from '../tokens/token.ts';
import { auxiliaries, carriers, insiders, outsiders, relatives, reportingVerbs, telling } from '../words/word-lists.ts';
import { set, unionOf } from '../words/word-sets.ts';

/** Whether others than the government, or those of one place, did it; not 'with an NGO, the government'. */
export function isOutsider(subject: Tokens, home: string | null): boolean {
  if (isOfAnotherCountry(subject, home) || isOfPlace(subject, home) || isRelative(subject)) return true;
  const outsider = firstOf(subject, 0, subject.length, outsiders);
  const insider = outsider < 0 ? -1 : firstOf(subject, 0, subject.length, insiders);
  if (insider < 0) return outsider >= 0 && !isBesideDoer(subject, outsider);
  const before = subject.slice(Math.max(0, outsider - 3), outsider);
  // 'NGO-run, *government-funded* shelters', 'NGOs, *police,* and prosecutors'
  const isNext = insider === outsider + 2 && textAt(subject, outsider + 1) === ',';
  if (isNext && (textAt(subject, insider + 1) === ',' || textAt(subject, insider).startsWith('government-')))
    return false;
  // 'NGOs and local authorities', 'civil society groups and government-funded programs'
  const and = lastBefore(subject, insider, 'and');
  if (and > outsider && insider <= and + 2 && and <= outsider + 3 && !hasAny(subject, outsider, and, reportingVerbs))
    return false;
  return outsider < insider && !before.some((word) => accompanied.has(word) && word.text !== 'to');
}

/** 'The government funded six *organizations that* identified 12' */
function isRelative(subject: Tokens): boolean {
  const last = subject.length - 1;
  return relatives.hasAt(subject, last) && outsiders.hasAt(subject, last - 1);
}

/** '*In partnership with an NGO*, the IAC provided': who did it stands behind the comma, under a name that is not known. */
function isBesideDoer(subject: Tokens, outsider: number): boolean {
  if (textAt(subject, 0) !== 'in' || firstText(subject, outsider - 3, outsider, 'with') < 0) return false;
  const comma = lastBefore(subject, subject.length, ',');
  return (
    comma > outsider && textAt(subject, comma + 1) === 'the' && !hasAny(subject, comma + 2, subject.length, outsiders)
  );
}

/** 'The media reported that police investigated', 'According to the media, police investigated': others tell what the government did. */
export function isHearsay(subject: Tokens): boolean {
  const comma = lastBefore(subject, subject.length, ',');
  if (textAt(subject, 0) === 'according' && hasAny(subject, comma + 1, subject.length, insiders)) return true;
  const telling = firstOf(subject, 0, subject.length, reportingVerbs);
  return telling >= 0 && hasAny(subject, telling + 1, telling + 4, insiders);
}

const ofPlace = set('in of');
const abroad = set('foreign neighboring');

export const states = set('government governments authorities countries police courts officials prosecutors');

/** Whether another country's authorities did it: 'Italian police', 'the Government of Italy', 'In Italy, authorities', 'Italy' itself. */
function isOfAnotherCountry(subject: Tokens, home: string | null): boolean {
  for (let at = 0; at < subject.length; at += 1) {
    const isOwner = states.hasAt(subject, at + 1);
    const word = subject[at] as Token;
    const isItself = at === subject.length - 1 && !abroad.has(word) && !states.has(word);
    if (!isOwner && !isPlace(subject, at) && !isItself) continue;
    // Most words stand in no such place: what they mean is asked last, which takes a look into a long list.
    const isOther = abroad.has(word) ? isOwner : isForeign(word.text, home);
    // 'in partnership with Italian police, the government'
    if (isOther && !(accompanied.hasAt(subject, at - 1) && textAt(subject, at - 1) !== 'of')) return true;
  }
  return false;
}

/** 'the Government *of Italy*', '*In Italy*, authorities' */
function isPlace(subject: Tokens, at: number): boolean {
  if (!ofPlace.hasAt(subject, at - 1)) return false;
  return states.hasAt(subject, at - 2) || (at === 1 && textAt(subject, 2) === ',');
}

const accompanied = set('with by of to from for and non');

/** Whether a word is the name, or the adjective, of a country other than that of the report: 'Italian'. */
export function isForeign(word: string, home: string | null): boolean {
  if (home === null) return false;
  const owners = wordsOfCountries().get(isPossessive(word) ? word.slice(0, -2) : word);
  return owners !== undefined && !owners.includes(home);
}

/** "Italy's" */
export function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith('’s');
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

/** '*A court* in the eastern region', '*the gendarmerie* in the capital' */
const ofPlaces = unionOf(states, set('court prosecutor gendarmerie'));

/** 'Police *in Springfield* identified 12', 'officials *in one court*', '*Ariel state* police': of one place. */
function isOfPlace(subject: Tokens, home: string | null): boolean {
  if (isOfDivision(subject)) return true;
  for (let at = 1; at < subject.length - 1; at += 1) {
    if (textAt(subject, at) !== 'in' || !ofPlaces.hasAt(subject, at - 1)) continue;
    if (isThePlace(subject, at + 1) || textAt(subject, at + 1) === 'one' || isNamedPlace(subject, at + 1, home))
      return true;
  }
  return false;
}

const onePlace = set('capital province region district county governorate prefecture north south east west');

/** 'in *the capital*', 'in *the eastern province*'; not 'in the federal district *and* 12 states' */
function isThePlace(subject: Tokens, the: number): boolean {
  const place = textAt(subject, the) === 'the' ? firstOf(subject, the + 1, the + 3, onePlace) : -1;
  return place > 0 && textAt(subject, place + 1) !== 'and';
}

const divisions = set('state states province provinces region regions district county governorate prefecture');

/** Whether words begin with one place: '*In the states of* Ariel and Caliban', '*In Ariel state*, police', 'In Caliban province, authorities'. */
export function isInPlace(words: Tokens): boolean {
  const division = firstOf(words, 2, longestLead, divisions);
  if (textAt(words, 0) !== 'in' || hasAny(words, 1, division, noPlaces)) return false;
  // '; *in another,* courts convicted four'
  if (textAt(words, 1) === 'another' && textAt(words, 2) === ',') return true;
  return division > 0 && (textAt(words, division + 1) === ',' || textAt(words, division + 1) === 'of');
}

const noNames = set('the a an and or federal each other some several all its any both');

/** '*Ariel state* authorities', 'the *Caliban province* police', '*one region* reported'; not 'federal and state authorities' */
function isOfDivision(subject: Tokens): boolean {
  return subject.some((word, at) => {
    // not 'courts in *all but one* province'
    if (at === 0 || !divisions.has(word) || textAt(subject, at - 2) === 'but') return false;
    return textAt(subject, at - 1) === 'one' || (states.hasAt(subject, at + 1) && !noNames.hasAt(subject, at - 1));
  });
}

/** 'In *every* district', 'In *a* state of emergency', 'In light *of* the state', 'officials in *charge*' name no place. */
const noPlaces = set('total all general fact turn addition charge practice a any each every of to ,');

function isNamedPlace(subject: Tokens, at: number, home: string | null): boolean {
  const place = subject[at] as Token;
  if (at + 1 < subject.length && !behindPlaces.hasAt(subject, at + 1)) return false;
  if (place.kind !== 'word' || noPlaces.has(place) || noNames.has(place)) return false;
  return home === null || partsOfCountries.has(place) || !wordsOfCountries().get(place.text)?.includes(home);
}

/** 'Police in Springfield (*also*) *identified*' */
const behindPlaces = unionOf(carriers, telling, auxiliaries, reportingVerbs, set('also'));

/** Parts of a country that go by its name elsewhere. */
const partsOfCountries = set('england scotland wales');
