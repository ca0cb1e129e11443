import { countries } from '../../knowledge/countries.ts';
import { lazy } from '../../text/lazy.ts';
import { type Token, textAt, tokenAt } from '../tokens/token.ts';
import { set } from '../words/word-sets.ts';

const abroad = set('foreign neighboring');

export const states = set('government governments authorities countries police courts officials prosecutors');

const ofPlace = set('in of');

/** Whether another country's authorities did it: 'Italian police', 'the Government of Italy', 'In Italy, authorities', 'Italy' itself. */
export function isOfAnotherCountry(subject: ReadonlyArray<Token>, home: string | null): boolean {
  for (let at = 0; at < subject.length; at += 1) {
    const isOwner = states.has(tokenAt(subject, at + 1));
    const word = subject[at] as Token;
    const isItself = at === subject.length - 1 && !abroad.has(word) && !states.has(word);
    if (!isOwner && !isPlace(subject, at) && !isItself) continue;
    // Most words stand in no such place: what they mean is asked last, which takes a look into a long list.
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

export const accompanied = set('with by of to from for and non');

/** 'in partnership with Italian police, the government' */
function isAccompanied(subject: ReadonlyArray<Token>, at: number): boolean {
  return accompanied.has(tokenAt(subject, at - 1)) && textAt(subject, at - 1) !== 'of';
}

function isForeign(word: string, home: string | null): boolean {
  if (home === null) return false;
  const owners = wordsOfCountries().get(isPossessive(word) ? word.slice(0, -2) : word);
  return owners !== undefined && !owners.includes(home);
}

/** "Italy's" */
export function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith('’s');
}

/** Names and adjectives of countries that are one word, with the countries that have it. */
export const wordsOfCountries = lazy(() => {
  const owners = new Map<string, string[]>();
  for (const { iso3, name, names, prose, demonyms } of countries) {
    for (const printed of [name, ...names, ...prose, ...demonyms]) {
      const word = printed.toLowerCase();
      owners.set(word, [...(owners.get(word) ?? []), iso3]);
    }
  }
  return owners;
});
