import { lastBefore } from '../tokens/around.ts';
import { firstOf, firstText, hasAny, type Token, textAt, tokenAt } from '../tokens/token.ts';
import { insiders, outsiders, relatives, reportingVerbs } from '../words/word-lists.ts';
import { accompanied, isOfAnotherCountry } from './other-countries.ts';
import { isOfPlace } from './places.ts';

/**
 * Whether others than the government did it, those of one place, or only they say so; 'in partnership with an NGO, the government' is not
 * that.
 */
export function isOutsider(subject: ReadonlyArray<Token>, home: string | null): boolean {
  if (isOfAnotherCountry(subject, home) || isOfPlace(subject, home) || isRelative(subject)) return true;
  const outsider = firstOf(subject, 0, subject.length, outsiders);
  const insider = outsider < 0 ? -1 : firstOf(subject, 0, subject.length, insiders);
  if (insider < 0) return outsider >= 0 && !isBesideDoer(subject, outsider);
  const before = subject.slice(Math.max(0, outsider - 3), outsider);
  // 'NGO-run, *government-funded* shelters'
  if (insider === outsider + 2 && textAt(subject, insider).startsWith('government-')) return false;
  // 'NGOs and local authorities', 'civil society groups and government-funded programs'
  const and = lastBefore(subject, insider, 'and');
  if (and > outsider && insider <= and + 2 && and <= outsider + 3 && !isTelling(subject, outsider, and)) return false;
  return outsider < insider && !before.some((word) => accompanied.has(word) && word.text !== 'to');
}

/** 'The government funded six *organizations that* identified 12' */
function isRelative(subject: ReadonlyArray<Token>): boolean {
  const last = subject.length - 1;
  return relatives.has(tokenAt(subject, last)) && outsiders.has(tokenAt(subject, last - 1));
}

/** '*In partnership with an NGO*, the IAC provided': who did it stands behind the comma, under a name that is not known. */
function isBesideDoer(subject: ReadonlyArray<Token>, outsider: number): boolean {
  if (textAt(subject, 0) !== 'in' || firstText(subject, outsider - 3, outsider, 'with') < 0) return false;
  const comma = lastBefore(subject, subject.length, ',');
  return (
    comma > outsider && textAt(subject, comma + 1) === 'the' && !hasAny(subject, comma + 2, subject.length, outsiders)
  );
}

function isTelling(subject: ReadonlyArray<Token>, from: number, to: number): boolean {
  return hasAny(subject, from, to, reportingVerbs);
}

/** 'The media reported that police investigated', 'According to the media, police investigated': others tell what the government did. */
export function isHearsay(subject: ReadonlyArray<Token>): boolean {
  const comma = lastBefore(subject, subject.length, ',');
  if (textAt(subject, 0) === 'according' && hasAny(subject, comma + 1, subject.length, insiders)) return true;
  const telling = firstOf(subject, 0, subject.length, reportingVerbs);
  return telling >= 0 && hasAny(subject, telling + 1, telling + 4, insiders);
}
