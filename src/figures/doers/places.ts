import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { auxiliaries, carriers, reportingVerbs, telling } from '../words/word-lists.ts';
import { set } from '../words/word-sets.ts';
import { states, wordsOfCountries } from './other-countries.ts';

/**
 * 'Police *in Springfield* identified 12', 'courts *in the capital*', 'officials *in one court*', '*Ariel state* police': of a place that is
 * named; not of the country itself.
 */
export function isOfPlace(subject: ReadonlyArray<Token>, home: string | null): boolean {
  if (isOfDivision(subject)) return true;
  for (let at = 1; at < subject.length - 1; at += 1) {
    if (textAt(subject, at) !== 'in' || !states.has(tokenAt(subject, at - 1))) continue;
    if (textAt(subject, at + 1) === 'the' && textAt(subject, at + 2) === 'capital') return true;
    if (textAt(subject, at + 1) === 'one' || isNamedPlace(subject, at + 1, home)) return true;
  }
  return false;
}

/** Whether words begin with one place: '*In the states of* Ariel and Caliban', '*In Ariel state*, police'. */
export function isInPlace(words: ReadonlyArray<Token>): boolean {
  return isInStates(words) || isInOneState(words);
}

/** 'In the states of Ariel and Caliban' */
function isInStates(subject: ReadonlyArray<Token>): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((at) => textAt(subject, at));
  return first === 'in' && second === 'the' && (third === 'state' || third === 'states') && fourth === 'of';
}

const divisions = set('state province region district county governorate prefecture');

/** '*In Ariel state*, police', 'In Caliban province, authorities' */
function isInOneState(subject: ReadonlyArray<Token>): boolean {
  const comma = subject.findIndex(({ text }) => text === ',');
  if (textAt(subject, 0) !== 'in' || comma < 3 || comma > longestPlace) return false;
  return divisions.has(tokenAt(subject, comma - 1)) && subject.slice(1, comma).every(({ kind }) => kind === 'word');
}

const noNames = set('the a an and or federal each other some several all its any both');

/** '*Ariel state* authorities', 'the *Caliban province* police'; not 'federal and state authorities' */
function isOfDivision(subject: ReadonlyArray<Token>): boolean {
  return subject.some(
    (word, at) =>
      at > 0 && divisions.has(word) && states.has(tokenAt(subject, at + 1)) && !noNames.has(tokenAt(subject, at - 1)),
  );
}

/** 'In' and up to three words of its name. */
const longestPlace = 5;

const noPlaces = set('total all general fact turn addition charge practice');

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
