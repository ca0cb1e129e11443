import { findCountry } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import { longestCountrySuffix } from '../../knowledge/country-at-edge.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Range } from '../../report/document.ts';
import { isInCapitals } from '../../text/characters.ts';
import { matches, matchOf } from '../../text/patterns/finder.ts';

/** Tags that a copy left in its text around a header: '<b>KENYA (Tier 2)</b>', '[b]KENYA (Tier 2)[/b]'. */
const openingTags = String.raw`(?:<[a-z]{1,6}\d?>|\[[a-z]{1,4}\d?\]){0,3}`;
/**
 * What a line may have in front of the name: quotation marks, rules, stars, numbers, the year: '“KENYA', '** KENYA', '12. KENYA', '2016 –
 * Kenya', '2016Kenya', 'TIP 2016: Kenya'.
 */
const ornaments = new RegExp(
  String.raw`^${openingTags}[\s"“”„‘'«*_#=~•·–—>|[({<-]{0,40}(?:\(?(?:\d{1,3}|[IVX]{1,5})[.)]\s{1,3})?(?:(?:TIP\s)?20[0-4]\d(?:\sTIP(?:\s[Rr]eport)?)?\s?[,:|–—-]?(?:\s|(?=\p{Upper})))?(?:(?:Country|COUNTRY)\s?:\s{0,3})?`,
  'u',
);
/** The year behind the name: 'KENYA 2016 (Tier 2)', 'Kenya (2016): Tier 2', 'Kenya, 2016'. */
const yearBehind = /\s?[,([|–—-]?\s?(?<!\d)20[0-4]\d[)\]]?$/u;
/** What it may have behind the name, before the tier: 'KENYA** (Tier 2)', 'KENYA ..... Tier 2', 'KENYA > Tier 2'. */
const ornamentsBehind = ' \t\r\n\u00A0*_=~#+|•·>»→–—-.';
/** 'Tier ranking', 'U.S. Department of State TIP Ranking', 'Tier placement (2013)' */
const label =
  /^(?:(?:current|overall|US|U\.S\.|TIP|Department of State|State Department)\s){0,3}(?:tier|rank(?:ing)?|status|placement|classification|rating)(?:\s(?:ranking|rating|placement|status))?(?:\s\(?20\d\d\)?)?$/iu;

const nameShape = /^\p{Upper}[\p{Alpha}\p{M}\s.,'’‘ʼ&()/-]{2,90}$/u;
const smallWord = /^(?:of|the|and|d['’]|da|de|la|les|\(.*)$/u;
const words = /[\s-]+/u;
/** A running head glued to the header, with or without its blanks: 'AFGHANISTANAFGHANISTAN(Tier 2', 'SRILANKASRI LANKA(Tier 2'. */
const inCapitals = /\p{Upper}[\p{Upper} .'’-]{7,90}$/u;
const doubled = /(?<name>\p{Upper}[\p{Upper}.'’-]{3,40})\k<name>$/u;
/** What makes another place of a country's name: '*AMERICAN* SAMOA', '*NORTHERN* IRELAND'; not '*NEAR EAST* IRAQ'. */
const otherPlace =
  /(?:^|\s)(?:AMERICAN|BRITISH|CARIBBEAN|DUTCH|FRENCH|INNER|NEW|(?<!(?:FAR|MIDDLE|NEAR) )(?:EAST|NORTH|SOUTH|WEST)(?:ERN)?)\s$/u;
/** The end of a line of prose, not of a title or a menu. */
const inSentence = /[^\n\r]{32}(?:\s\p{Lower}[\p{Alpha}’'-]{0,20}|[,;])[^\S\n\r]{0,3}(?:\r\n|[\n\r])$/u;
const aboutTheReport = /\b(?:report|trafficking|TIP)\b/iu;

/**
 * A page's contents, where the whole page is one line: the name stands behind their title and behind their last entry.
 * 'In this section / Kenya (Tier 2) Kenya (Tier 2) PROSECUTION PROTECTION PREVENTION TRAFFICKING PROFILE Kenya (Tier 2) The Government'
 */
const contents = /^.*(?:\bIn this section \/|\bPREVENTION:?|\bPROFILE:?)\s{1,3}(?=\p{Upper})/su;

/** The name of a header as it stands in a text. */
export interface HeaderName {
  /** Where the header begins: its line's ornaments belong to it. */
  line: number;
  range: Range | null;
  country: CountryEntry | null;
  capitals: boolean;
}

/**
 * The name in front of an anchor: the line it stands on, that and the line before (a wrapped name), what stands behind a
 * page's contents, or, glued to other text, the longest name of a country in capitals.
 */
export function nameBefore(text: string, from: number, end: number, closed: boolean): HeaderName | null {
  const lineStart = lineStartIn(text, from, end);
  const alone = onLines(text, from, lineStart, end);
  if (alone) return alone;
  const ahead = text.slice(from, end);
  const listed = matchOf(contents, ahead);
  const behindContents = listed && nameOnLine(text, from + listed[0].length, end);
  if (behindContents) return behindContents;
  const twice = saidTwice(ahead);
  const country = twice === '' ? null : findCountry(twice);
  if (country) return glued(end, twice.length, country);
  const suffix = longestCountrySuffix(ahead, 'capitals');
  const isOther = suffix !== null && otherPlace.test(text.slice(lineStart, end - suffix.length));
  if (suffix && !isOther) return withTitle(text, lineStart, glued(end, suffix.length, suffix.country));
  return closed ? (titled(text, lineStart, end) ?? unknown(text, lineStart, end)) : null;
}

/** Of the title of the page, too: 'Trafficking in Persons Report 2011 Togo (Tier 2) Togo is' */
const sentenceEnd = /(?:[.!?]["”’)\]]{0,2}|^|\bReport(?: 20\d\d)?)\s*(?:\d{1,3}\s+)?$/u;
/** How much of the prose behind a header tells what it is about, in UTF-16 code units. */
const glance = 60;

/**
 * Where a page stands on one line: '… opened a shelter. Togo (Tier 2) Togo is a source country'. What is no name in capitals is one where a
 * sentence ended in front of it, or the page's title with the same name, and the prose behind is about the country.
 */
export function nameBetween(text: string, { start, end }: Range, behind: number): HeaderName | null {
  const ahead = text.slice(start, end);
  const suffix = longestCountrySuffix(ahead);
  if (!suffix || !isAbout(text.slice(behind, behind + glance), suffix.country)) return null;
  const before = ahead.slice(0, -suffix.length);
  const isSaidTwice = longestCountrySuffix(before.trimEnd())?.country === suffix.country;
  return sentenceEnd.test(before) || isSaidTwice ? glued(end, suffix.length, suffix.country) : null;
}

/** A name that has its line, or that and the one above, for itself. */
function onLines(text: string, from: number, lineStart: number, end: number): HeaderName | null {
  const onLine = nameOnLine(text, lineStart, end);
  if (lineStart === from) return onLine;
  const wrapped = nameOnLine(text, lineStartIn(text, from, lineStart - 1), end);
  if (wrapped && wrapped.range.start < lineStart) return wrapped;
  return (onLine?.capitals && begunAbove(text, from, lineStart, end)) || onLine;
}

/** A name in capitals whose first words ended the line above, behind other text: '[ By Country ] EQUATORIAL⏎GUINEA (Tier 3)'. */
function begunAbove(text: string, from: number, lineStart: number, end: number): HeaderName | null {
  const longer = longestCountrySuffix(text.slice(from, end), 'capitals');
  return longer && end - longer.length < lineStart ? glued(end, longer.length, longer.country) : null;
}

/** The second of two equal names at the end of a text, of which the first may have lost its blanks; '' where there are none. */
function saidTwice(text: string): string {
  const both = inCapitals.exec(text)?.[0] ?? '';
  const name = doubled.exec(both.replaceAll(' ', ''))?.groups?.['name'] ?? '';
  let start = both.length;
  for (let left = name.length; left > 0; start -= 1) if (both[start - 1] !== ' ') left -= 1;
  return both.slice(start);
}

function glued(end: number, length: number, country: CountryEntry): HeaderName {
  const range = { start: end - length, end };
  return { line: range.start, range, country, capitals: true };
}

/** The name may stand in front of itself as the title of the page: 'TOGO. TOGO: Tier 2'. */
function withTitle(text: string, lineStart: number, name: HeaderName): HeaderName {
  const title = text.slice(lineStart, name.line).trim();
  const isSame = title.endsWith('.') && findCountry(title.slice(0, -1)) === name.country;
  return isSame ? { ...name, line: lineStart } : name;
}

/** The name of a known country that a piece of a text holds and nothing else but ornaments. */
export function nameOnLine(text: string, start: number, end: number): (HeaderName & { range: Range }) | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  const country = printed.length > 1 ? findCountry(printed) : null;
  const isCapital = isInCapitals(printed);
  return country && (isCapital || !goesOn(text, start)) ? { line: start, range, country, capitals: isCapital } : null;
}

/** Whether a line goes on with the sentence of the line above: "… and from⏎Guinea (Tier 2 Watch List)." */
function goesOn(text: string, lineStart: number): boolean {
  return inSentence.test(text.slice(Math.max(0, lineStart - 80), lineStart));
}

/** The title of a copy that ends with the country's name: 'State Department 2013 Report on Eritrea (Tier 3)'. */
function titled(text: string, start: number, end: number): HeaderName | null {
  const line = text.slice(start, end);
  const suffix = aboutTheReport.test(line) ? longestCountrySuffix(line) : null;
  return suffix && { ...glued(end, suffix.length, suffix.country), line: start };
}

/** A line that has the shape of a header with a name nobody has listed: every word begins upper case. */
function unknown(text: string, start: number, end: number): HeaderName | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  if (matches(label, printed)) return { line: start, range: null, country: null, capitals: false };
  // With a year it may be any field of a form: 'Value 2015: Tier 2'.
  const isBare = !yearBehind.test(text.slice(start, end).trimEnd());
  const proper = isBare && nameShape.test(printed) && printed.split(words).length <= 8 && !goesOn(text, start);
  if (!proper || !printed.split(words).every((word) => isInCapitals(word[0] ?? '') || smallWord.test(word)))
    return null;
  return { line: start, range, country: null, capitals: isInCapitals(printed) };
}

/** Whether a piece of a line holds ornaments and blanks alone. */
export function isOrnamental(text: string, start: number, end: number): boolean {
  return trimmed(text, start, end).start >= end;
}

/** A piece of a line without its ornaments and blanks. */
function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  const lead = ornaments.exec(piece)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, nameEnd(piece)) };
}

/** Where a name ends in front of a year and ornaments; one stop behind it is its own: 'Congo, Dem. Rep.' */
function nameEnd(piece: string): number {
  const bare = piece.trimEnd();
  let end = bare.search(yearBehind);
  if (end < 0) end = bare.length;
  while (end > 0 && ornamentsBehind.includes(piece.charAt(end - 1))) end -= 1;
  const stop = piece.indexOf('.', end);
  return stop < 0 || piece.includes('.', stop + 1) ? end : stop + 1;
}

/** Where the line begins that ends at `end`, looking no farther back than `from`. */
export function lineStartIn(text: string, from: number, end: number): number {
  const piece = text.slice(from, end);
  return from + Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
}
