import { findCountry } from '../../knowledge/countries.ts';
import { isAbout } from '../../knowledge/countries-in-text.ts';
import { headerTierWords, tierCode } from '../../knowledge/tiers.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Range } from '../../report/document.ts';
import type { TierCode } from '../../report/tier.ts';
import { isInCapitals } from '../../text/characters.ts';
import { rangesIn } from '../../text/matches.ts';
import { type Behind, behind } from './behind-tier.ts';
import { type HeaderName, isOrnamental, lineStartIn, nameBefore, nameBetween, nameOnLine } from './header-name.ts';

/** A header as it stands in a text; ranges are offsets in that text. */
export interface HeaderLine extends Range {
  /** `null` where the line is about a country that it does not name: 'Tier ranking: Tier 2'. */
  name: Range | null;
  country: CountryEntry | null;
  /** `null` for '(not rated)'. */
  code: TierCode | null;
  tier: Range;
  /** The words behind the header that say where the text was taken from. */
  attribution: Range | null;
}

/** The tier of a header, in full, short ('KENYA (T2)') or left open ('SOMALIA (not rated)'). */
const anchor = new RegExp(
  String.raw`(?:${headerTierWords}|\bT-?[123](?:\s?WL)?(?![A-Za-z\d])|\bnot\s+(?:rated|ranked)\b)`,
  'gi',
);
const short = /^T-?\d/iu;

/** What may stand in front of a tier in brackets: 'KENYA (TIP rank: Tier 2)', 'KENYA (Tier placement: Tier 2)'. */
const wordsBefore = '(?:an?|TIP|now|still|(?:tier )?(?:rank(?:ing|ed)?|placement|status|level):?)';

/**
 * What sets the tier off from the name, with the marks of a footnote behind the name: 'KENYA: Tier 2', 'KENYA (Tier 2)',
 * 'KENYA [Tier 2]', 'KENYA - Tier 2', 'Germany1 (Tier 1)', 'X Tier ranking: TIER 2', 'X's tier placement: Tier 2', 'KENYA⏎      (Tier 2)',
 * 'KENYA – **Tier 2**'.
 */
const strong = new RegExp(
  String.raw`\s{0,3}(?:(?<!\d)[\d*†‡§¹²³⁴]{1,2}|\[\d{1,2}\])?(?:\s{0,20}[*_]{0,3}[([{（［【]{1,2}\s{0,2}["“‘']?(?:${wordsBefore} )?|\s?[:：–—-]\s{0,3}[*_]{0,3}["“(（]?|(?:['’]s)?\s{1,3}TIER\s{1,3}(?:RANKING|RANK|PLACEMENT)\s?:\s{0,3})$`,
  'iu',
);
/**
 * What does so only on a line that holds nothing else: 'KENYA, Tier 2', 'KENYA | 2016 | Tier 2', 'KENYA  Tier 2', 'Jamaica is a Tier 2.', 'Jamaica is listed as a Tier 2.'
 */
const weak =
  /(?:\s?[,;|/=•·]\s{0,3}(?:20\d\d\s?[,;:|/=•·–—-]\s{0,3})?|[^\S\n\r]{1,8}[*_<]{0,3}|\sis\s(?:listed\sas\s)?(?:an?|on|in)\s)$/iu;
/** What sets a tier off is no longer, in UTF-16 code units. */
const longestSetOff = 36;
/** Nor is what stands in front of that on the line of a header: a volume may stand on one line. */
const longestLine = 160;

/** A note of 2003 may stand in front: '[*Please note: Togo was updated …'. */
const proseStart = /^\s*["“([]?\*?\p{Upper}/u;

/** No name with what stands around it is longer, in UTF-16 code units. */
const longestName = 240;
/** What sets a tier off wherever it stands, and enough of the tier: the look for any tier takes three times as long. */
const tierSetOff = new RegExp(
  String.raw`[([{（［【:：–—-][\s"“‘'(（]{0,5}(?:${wordsBefore} )?(?:tier|special\s|T-?[123]|not\s+ra)`,
  'iu',
);

/** Whether a text can hold a header: one has a line of its own, of which it is the beginning, or a sign in front of its tier. */
function mayHoldHeader(text: string): boolean {
  return (
    text.length <= longestName ||
    text.includes('\n') ||
    text.includes('\r') ||
    hasTier(text.slice(0, longestName)) ||
    tierSetOff.test(text)
  );
}

function hasTier(text: string): boolean {
  anchor.lastIndex = 0;
  return anchor.test(text);
}

/** All headers in the text of one block, in order. */
export function headerLines(text: string): HeaderLine[] {
  const found: HeaderLine[] = [];
  if (!mayHoldHeader(text)) return found;
  for (const tier of rangesIn(text, anchor)) {
    const from = found.at(-1)?.end ?? 0;
    const header = tier.start < from ? null : (nameFirst(text, tier, from) ?? tierFirst(text, tier, from));
    if (header) found.push(header);
  }
  return found;
}

function nameFirst(text: string, tier: Range, from: number): HeaderLine | null {
  const ahead = text.slice(Math.max(from, tier.start - longestSetOff), tier.start);
  const setOff = strong.exec(ahead)?.[0];
  if (setOff === undefined) return onItsLine(text, tier, from, weak.exec(ahead)?.[0]);
  const rest = behind(text, tier);
  const at = tier.start - setOff.length;
  const { closed } = rest;
  if (short.test(text.slice(tier.start, tier.end)) && !closed) return null;
  const line = { start: Math.max(from, at - longestLine), end: at };
  const name = nameBefore(text, line.start, at, closed) ?? nameBetween(text, line, rest.end);
  if (!name) return null;
  const whole = closed ? rest : withSign(text, name, rest);
  if (whole) return headerLine(text, name, tier, whole);
  const mayGoOn =
    name.country && (name.capitals || setOff.includes('(')) && proseStart.test(text.slice(rest.end, rest.end + 60));
  return mayGoOn ? headerLine(text, name, tier, rest) : null;
}

/** What ends a header in front of prose on its line: 'KENYA (Tier 2). The Government of Kenya …', 'KENYA: Tier 2 – Kenya is …'. */
const signs = /^(?:[.:]|\s?[–—-]{1,2})(?=\s["“]?\p{Upper})/u;
const inWords = /\p{Alpha}/u;
/** How much of that prose tells what it is about, in UTF-16 code units. */
const glance = 80;

/** The rest of a header that ends in such a sign, where the prose behind is about its country. */
function withSign(text: string, { country }: HeaderName, rest: Behind): Behind | null {
  const ahead = text.slice(rest.end, rest.end + glance);
  const sign = country && signs.exec(ahead)?.[0];
  return sign && isAbout(ahead.slice(sign.length), country)
    ? { ...rest, end: rest.end + sign.length, closed: true }
    : null;
}

/** A header that has its line for itself: nothing else shows that it is one. */
function onItsLine(text: string, tier: Range, from: number, setOff: string | undefined): HeaderLine | null {
  if (setOff === undefined || short.test(text.slice(tier.start, tier.end))) return null;
  const at = tier.start - setOff.length;
  const name = nameOnLine(text, lineStartIn(text, Math.max(from, at - longestLine), at), at);
  const rest = name && behind(text, tier);
  const whole = rest?.closed || inWords.test(setOff) ? rest : rest && withSign(text, name, rest);
  return name && whole?.closed ? headerLine(text, name, tier, whole) : null;
}

function headerLine(
  text: string,
  { line, range, country }: HeaderName,
  tier: Range,
  { end, attribution }: Behind,
): HeaderLine {
  return { start: line, end, name: range, country, code: codeOf(text, tier), tier, attribution };
}

function codeOf(text: string, { start, end }: Range): TierCode | null {
  const words = text.slice(start, end);
  return words.toLowerCase().startsWith('not') ? null : tierCode(words);
}

/** The mark of an automatic downgrade; a row of stars is set around a line. */
const star = /^\s?\*(?!\*)/u;

/** Whether the tier that ends at a place of a text is `TIER 3*`, the mark of an automatic downgrade (2013, 2014). */
export function isStarred(text: string, tierEnd: number): boolean {
  return star.test(text.slice(tierEnd, tierEnd + 3));
}

/** Name behind the tier, on a line of their own: 'SPECIAL CASE: YEMEN' (2021), 'Tier 2: KENYA', 'Tier 2 – Kenya', 'Tier 2 (Kenya)'. */
const nameBehind =
  /^[^\S\n\r]?[)\]}）］】]?[^\S\n\r]{0,3}(?<sign>[:：–—|,/(（[-])?[^\S\n\r]{0,3}(?<name>\p{Upper}[^\n\r\u2028\u2029;!?]{1,70}?(?:[\n\r]{1,2}[^\n\r;!?]{1,40}?)?)["”’'»)\]}*†‡_=~#|.:\s\d–—-]{0,8}(?=[\n\r\u2028\u2029]|$)/u;

const lineEnd = /[\n\r]/u;
const bracketed = /^\s?[)\]}）］】]/u;

function tierFirst(text: string, tier: Range, from: number): HeaderLine | null {
  const lineStart = lineStartIn(text, Math.max(from, tier.start - 60), tier.start);
  if (!isOrnamental(text, lineStart, tier.start)) return null;
  const match = nameBehind.exec(text.slice(tier.end, tier.end + 160));
  const { name = '', sign } = match?.groups ?? {};
  // A long name goes on below; what else stands there is the page's: 'SPECIAL CASE: YEMEN' above the title of the report.
  const printed = findCountry(name) ? name : (name.split(lineEnd, 1)[0] ?? '');
  const country = match ? findCountry(printed) : null;
  if (!match || !country || !(sign || bracketed.test(match[0]) || isInCapitals(printed))) return null;
  const start = tier.end + match[0].indexOf(printed);
  const range = { start, end: start + printed.length };
  const end = printed === name ? tier.end + match[0].length : range.end;
  return { start: lineStart, end, name: range, country, code: codeOf(text, tier), tier, attribution: null };
}
