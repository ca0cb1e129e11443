import type { CountryEntry } from '../report/country.ts';
import type { Range } from '../report/document.ts';
import type { TierCode } from '../report/tier.ts';
import { findCountry } from './countries.ts';
import { longestCountrySuffix } from './countries-in-text.ts';
import { tierCode, tierWords } from './tiers.ts';

/** A header as it stands in a text; ranges are offsets in that text. */
export interface HeaderLine extends Range {
  name: Range | null;
  country: CountryEntry | null;
  /** `null` for '(not rated)'. */
  code: TierCode | null;
  tier: Range;
  /** The words behind the header that say where the text was taken from. */
  attribution: Range | null;
}

/**
 * The tier of a header with what sets it off from the name: 'KENYA: Tier 2', 'KENYA (Tier 2)', 'KENYA - Tier 2',
 * 'SYRIA (TIER 3*)', 'CURAÇAO: Tier 2†', 'X (Tier 2 Watch List))', 'X (not rated)', 'X Tier ranking: TIER 2'.
 */
const anchor = new RegExp(String.raw`(?<tier>${tierWords}|not\s+rated)(?<after>\s?[*†‡]?\s?\){0,2}[*†‡]?)`, 'gi');
const setOff = /\s{0,3}[\d*†‡]{0,2}(?:\s{0,3}\({1,2}\s?|\s?[:–—-]\s{0,3}|\s{1,3}TIER\s{1,3}RANKING\s?:\s{0,3})$/iu;
/** What sets a tier off is no longer, in UTF-16 code units. */
const longestSetOff = 27;

/** 'SPECIAL CASE: YEMEN' (2021). */
const inverted =
  /^[^\S\n\r\u2028\u2029]*(?<tier>SPECIAL\s+CASE)\s?[:–-]\s?(?<name>\p{Lu}[\p{L}\p{M}\s.,'’()-]{2,60}?)\s*$/imu;

/** The extract form of a copy site, and the year behind a title: '[Extracted from U.S. State Dept …]', '(TIP 2023)'. */
const attribution =
  /^\s*(?:[-–—]\s*)?(?:(?:\[\s*)?Extracted\s+(?:in\s+part\s+)?from\s+(?:the\s+)?U\.S\.(?:\s+State\s+Dept\.?(?:\s+20\d\d\s+TIP\s+Report|\s+Trafficking\s+in\s+Persons\s+Report,?\s+(?:\p{L}+\s+)?20\d\d)?)?(?:\s*\])?(?:\s*[-–—]\s+\p{L}[\p{L}\u00A0 .']{1,29}(?=\s*$))?|from\s+the\s+U\.S\.(?=\s*$)|\(TIP\s+20\d\d\))/u;

const lineEnd = /^[^\S\r\n]*(?:[|\r\n]|$)/u;
const proseStart = /^\s*["“(]?\p{Lu}/u;
const capitals = /^[^\p{Ll}]*$/u;
const nameShape = /^\p{Lu}[\p{L}\p{M}\s.,'’‘ʼ&()/-]{2,90}$/u;
const smallWord = /^(?:of|the|and|d['’]|da|de|la|les|and|\(.*)$/u;
const words = /[\s-]+/u;

/** All headers in the text of one block, in order. */
export function headerLines(text: string): HeaderLine[] {
  const found: HeaderLine[] = [];
  const tiers = [...text.matchAll(anchor)];
  for (const match of tiers) {
    const header = readAnchor(text, match, found.at(-1)?.end ?? 0);
    if (header) found.push(header);
  }
  return found.length > 0 || tiers.length === 0 ? found : readInverted(text);
}

function readAnchor(text: string, match: RegExpExecArray, from: number): HeaderLine | null {
  const { tier: words = '', after = '' } = match.groups ?? {};
  const tier = { start: match.index, end: match.index + words.length };
  const before = setOff.exec(text.slice(Math.max(from, tier.start - longestSetOff), tier.start))?.[0];
  if (before === undefined) return null;
  const at = tier.start - before.length;
  const end = tier.end + after.trimEnd().length;
  const behind = text.slice(end, end + 300);
  const said = attribution.exec(behind);
  const closed = said !== null || lineEnd.test(behind);
  const name = nameBefore(text, Math.max(from, at - 160), at, closed);
  if (!name || !(closed || (name.country && (name.capitals || before.includes('(')) && proseStart.test(behind))))
    return null;
  const stated = said ? { start: end + said[0].length - said[0].trimStart().length, end: end + said[0].length } : null;
  return {
    start: name.range.start,
    end: stated?.end ?? end,
    name: name.range,
    country: name.country,
    code: words.toLowerCase().startsWith('not') ? null : tierCode(words),
    tier,
    attribution: stated,
  };
}

interface Name {
  range: Range;
  country: CountryEntry | null;
  capitals: boolean;
}

/**
 * The name in front of an anchor: the line it stands on, that and the line before (a wrapped name), or, glued to other
 * text, the longest name of a country in capitals.
 */
function nameBefore(text: string, from: number, end: number, closed: boolean): Name | null {
  const lineStart = lineStartIn(text, from, end);
  const above = lineStartIn(text, from, Math.max(from, lineStart - 1));
  for (const start of [lineStart, above]) {
    const name = known(text, start, end);
    if (name) return name;
  }
  const suffix = longestCountrySuffix(text.slice(from, end), { upperCase: true });
  if (suffix) return { range: { start: end - suffix.length, end }, country: suffix.country, capitals: true };
  return closed ? unknown(text, lineStart, end) : null;
}

function known(text: string, start: number, end: number): Name | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  const country = printed.length > 1 ? findCountry(printed) : null;
  return country && { range, country, capitals: capitals.test(printed) };
}

/** A line that has the shape of a header with a name nobody has listed: every word begins upper case. */
function unknown(text: string, start: number, end: number): Name | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  const proper = nameShape.test(printed) && printed.split(words).length <= 8;
  if (!proper || !printed.split(words).every((word) => capitals.test(word[0] ?? '') || smallWord.test(word)))
    return null;
  return { range, country: null, capitals: capitals.test(printed) };
}

function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/** Where the line begins that ends at `end`, looking no farther back than `from`: a volume may stand on one line. */
function lineStartIn(text: string, from: number, end: number): number {
  const piece = text.slice(from, end);
  return from + Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
}

function readInverted(text: string): HeaderLine[] {
  const match = inverted.exec(text);
  const { name: printed = '', tier: words = '' } = match?.groups ?? {};
  const country = match ? findCountry(printed) : null;
  if (!match || !country) return [];
  const start = match.index + match[0].indexOf(words);
  const nameStart = match.index + match[0].lastIndexOf(printed);
  const end = nameStart + printed.length;
  const name = { start: nameStart, end };
  return [{ start, end, name, country, code: 'SC', tier: { start, end: start + words.length }, attribution: null }];
}
