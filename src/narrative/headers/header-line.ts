import { findCountry } from '../../knowledge/countries.ts';
import { longestCountrySuffix } from '../../knowledge/countries-in-text.ts';
import { headerTierWords, tierCode } from '../../knowledge/tiers.ts';
import type { CountryEntry } from '../../report/country.ts';
import type { Range } from '../../report/document.ts';
import type { TierCode } from '../../report/tier.ts';
import { matchesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';

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

/**
 * What sets the tier off from the name, with the marks of a footnote behind the name: 'KENYA: Tier 2', 'KENYA (Tier 2)',
 * 'KENYA [Tier 2]', 'KENYA - Tier 2', 'Germany1 (Tier 1)', 'X Tier ranking: TIER 2', 'X's tier placement: Tier 2', 'KENYA⏎      (Tier 2)',
 * 'KENYA – **Tier 2**'.
 */
const strong =
  /\s{0,3}(?:[\d*†‡§¹²³⁴]{1,2}|\[\d{1,2}\])?(?:\s{0,20}[*_]{0,3}[([{（［【]{1,2}\s{0,2}["“‘']?(?:an? |TIP |now |still |(?:tier )?rank(?:ing|ed)?:? )?|\s?[:：–—-]\s{0,3}[*_]{0,3}["“(（]?|(?:['’]s)?\s{1,3}TIER\s{1,3}(?:RANKING|RANK|PLACEMENT)\s?:\s{0,3})$/iu;
/** What does so only on a line that holds nothing else: 'KENYA, Tier 2', 'KENYA | 2016 | Tier 2', 'KENYA  Tier 2', 'Jamaica is a Tier 2.' */
const weak =
  /(?:\s?[,;|/=•·]\s{0,3}(?:20\d\d\s?[,;:|/=•·–—-]\s{0,3})?|[^\S\n\r]{1,8}[*_<]{0,3}|\sis\s(?:an?|on|in)\s)$/iu;
/** What sets a tier off is no longer, in UTF-16 code units. */
const longestSetOff = 36;

/** What closes the tier where prose may follow: 'SYRIA (TIER 3*)', 'CURAÇAO: Tier 2†', 'X (Tier 2 Watch List))'. */
const closing = /^\s?[*†‡§]?\s?[)\]}）］】]{0,2}[*†‡§]?/u;
/** The rest of the line behind it: a remark, the year, quotation marks, stops, marks of footnotes: 'KENYA (Tier 2; remained).[1]', 'KENYA (Tier 2) 2016', 'KENYA: Tier 2 (page 294-296)', 'KENYA (Tier 2) [whole text]' */
const lineRest =
  /^(?:[^\S\n\r]{0,3}[;,:–—-][^\S\n\r]{0,3}[^()[\]{}\n\r]{1,48}[)\]}）］】]|[^\S\n\r]{0,3}(?:[;,–—-][^\S\n\r]{0,3}(?:remain|upgrad|downgrad|unchang|no change)[a-z]{0,6}(?: from tier [123](?: watch list)?)?|country|\[[^[\]\n\r]{2,48}\]|(?:[–—-]\s)?[([]?(?:20\d\d|cont(?:inued|inuation|['’]?d|\.)|(?:country )?narrative|(?:pages?|pp?\.)\s?\d{1,3}(?:\s?[–-]\s?\d{1,3})?))[)\]]?)?[^\S\n\r]{0,8}["”’'»)\]}*†‡§¹²³⁴.:;,_=~#|<>¶]{0,6}[^\S\n\r]{0,3}(?:\d{1,2}|\[[\da-z]{1,2}\]|\(\d{1,2}\))?[^\S\n\r]{0,3}["”’'»*†‡_=~#|.–—-]{0,40}[^\S\n\r]{0,8}(?=[\n\r\u2028\u2029|]|$)/iu;
/** The sign of a table's cell ends a header, too. */
const proseStart = /^\s*["“(]?\p{Lu}/u;

/** Tags that a copy left in its text around a header: '<b>KENYA (Tier 2)</b>', '[b]KENYA (Tier 2)[/b]'. */
const openingTags = String.raw`(?:<[a-z]{1,6}\d?>|\[[a-z]{1,4}\d?\]){0,3}`;
const closingTags = /^(?:<\/[a-z]{1,6}\d?>|\[\/[a-z]{1,4}\d?\]){1,3}(?=\s*$|\s*[\n\r])/u;

/** What a line may have in front of the name: quotation marks, rules, stars, numbers: '“KENYA', '** KENYA', '12. KENYA'. */
const ornaments = new RegExp(
  String.raw`^${openingTags}[\s"“”„‘'«*_#=~•·–—>|[({<-]{0,40}(?:\(?(?:\d{1,3}|[IVX]{1,5})[.)]\s{1,3})?(?:(?:Country|COUNTRY)\s?:\s{0,3})?`,
  'u',
);
/** What it may have behind the name, before the tier: 'KENYA** (Tier 2)', 'KENYA ..... Tier 2', 'KENYA > Tier 2'. */
const ornamentsBehind = ' \t\r\n\u00A0*_=~#+|•·>»→–—-.';
const label =
  /^(?:(?:current|overall|US|U\.S\.|TIP)\s)?(?:tier|rank(?:ing)?|status|placement|classification|rating)(?:\s(?:ranking|rating|placement|status))?$/iu;

/**
 * The extract form of a copy site, which may name the page that it took, and the year behind a title: '[Extracted from U.S. State Dept …]',
 * '… 2023 TIP Report - cabo-verde', '(TIP 2023)'.
 */
const attribution =
  /^\s*(?:[-–—]\s*)?(?:(?:\[\s*)?Extracted\s+(?:in\s+part\s+)?from\s+(?:the\s+)?U\.S\.(?:\s+State\s+Dept\.?(?:\s+20\d\d\s+TIP\s+Report|\s+(?:Trafficking\s+in\s+Persons|TIP)\s+Report,?\s+(?:[A-Za-z]+\s+)?20\d\d)?)?(?:\s*\])?(?:\s*[-–—]\s+[A-Za-zÀ-ɏ](?:(?! The\s)[A-Za-zÀ-ɏ\u00A0 .,&'’()-]){1,39}(?=\s*$|[^\S\n\r]*[\n\r]|\s+The\s))?|from\s+the\s+U\.S\.(?=\s*$)|\(TIP\s?20\d\d\))/u;
/** The same in other words, with a line of its own behind the tier. */
const otherAttribution =
  /^\s*(?:[-–—]\s*)?[[(]?\s?(?:Extracted|Excerpt(?:ed)?|Adapted|Taken|Reprinted|Source)\b[^\n\r]{4,120}(?=[\n\r]|$)/iu;
/** The line below it, where a copy lost its break: '[Extracted from U.S. State Dept …, June 2008] June 2008 Kenya remains a special case'. */
const dateBehind = /^[^\S\n\r]{1,3}(?:June|July) 20\d\d(?=\s\p{Lu})/u;

const capitals = /^[^\p{Ll}]*$/u;
const nameShape = /^\p{Lu}[\p{L}\p{M}\s.,'’‘ʼ&()/-]{2,90}$/u;
const smallWord = /^(?:of|the|and|d['’]|da|de|la|les|and|\(.*)$/u;
const words = /[\s-]+/u;
/** A running head glued to the header, with or without its blanks: 'AFGHANISTANAFGHANISTAN(Tier 2', 'SRILANKASRI LANKA(Tier 2'. */
const inCapitals = /\p{Lu}[\p{Lu} .'’-]{7,90}$/u;
const doubled = /(?<name>\p{Lu}[\p{Lu}.'’-]{3,40})\k<name>$/u;
/** The end of a line of prose, not of a title or a menu. */
const inSentence = /[^\n\r]{32}(?:\s\p{Ll}[\p{L}’'-]{0,20}|[,;])[^\S\n\r]{0,3}(?:\r\n|[\n\r])$/u;
const aboutTheReport = /\b(?:report|trafficking|TIP)\b/iu;

/**
 * A page's contents, where the whole page is one line: the name stands behind their title and behind their last entry.
 * 'In this section / Kenya (Tier 2) Kenya (Tier 2) PROSECUTION PROTECTION PREVENTION TRAFFICKING PROFILE Kenya (Tier 2) The Government'
 */
const contents = /^.*(?:\bIn this section \/|\bPREVENTION:?|\bPROFILE:?)\s{1,3}(?=\p{Lu})/su;

/** No name with what stands around it is longer, in UTF-16 code units. */
const longestName = 240;
/** What sets a tier off wherever it stands, and enough of the tier: the look for any tier takes three times as long. */
const tierSetOff =
  /[([{（［【:：–—-][\s"“‘'(（]{0,5}(?:an? |TIP |now |still |(?:tier )?rank(?:ing|ed)?:? )?(?:tier|special\s|T-?[123]|not\s+ra)/iu;

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
  for (const match of matchesIn(text, anchor)) {
    const tier = { start: match.index, end: match.index + match[0].length };
    const from = found.at(-1)?.end ?? 0;
    const header = tier.start < from ? null : (nameFirst(text, tier, from) ?? tierFirst(text, tier, from));
    if (header) found.push(header);
  }
  return found;
}

/** What stands behind a tier: where the header ends, whether its line does, and where the text was taken from. */
interface Behind {
  end: number;
  closed: boolean;
  attribution: Range | null;
}

function behind(text: string, tier: Range): Behind {
  const closed = tier.end + (closing.exec(text.slice(tier.end, tier.end + 12))?.[0].trimEnd().length ?? 0);
  const end = closed + (closingTags.exec(text.slice(closed, closed + 40))?.[0].length ?? 0);
  if (end >= text.length) return { end, closed: true, attribution: null };
  const ahead = text.slice(end, end + 300);
  const said = matchOf(attribution, ahead) ?? matchOf(otherAttribution, ahead);
  if (said) {
    const start = end + said[0].length - said[0].trimStart().length;
    const dated = dateBehind.exec(ahead.slice(said[0].length))?.[0].length ?? 0;
    return { end: end + said[0].length + dated, closed: true, attribution: { start, end: end + said[0].length } };
  }
  const rest = lineRest.exec(ahead);
  return { end: end + (rest?.[0].length ?? 0), closed: rest !== null, attribution: null };
}

function nameFirst(text: string, tier: Range, from: number): HeaderLine | null {
  const ahead = text.slice(Math.max(from, tier.start - longestSetOff), tier.start);
  const setOff = strong.exec(ahead)?.[0];
  if (setOff === undefined) return onItsLine(text, tier, from, weak.exec(ahead)?.[0]);
  const rest = behind(text, tier);
  const at = tier.start - setOff.length;
  const { closed } = rest;
  if (short.test(text.slice(tier.start, tier.end)) && !closed) return null;
  const name = nameBefore(text, Math.max(from, at - 160), at, closed);
  if (!name) return null;
  const mayGoOn =
    name.country && (name.capitals || setOff.includes('(')) && proseStart.test(text.slice(rest.end, rest.end + 60));
  return closed || mayGoOn ? headerLine(text, name, tier, rest) : null;
}

/** A header that has its line for itself: nothing else shows that it is one. */
function onItsLine(text: string, tier: Range, from: number, setOff: string | undefined): HeaderLine | null {
  if (setOff === undefined || short.test(text.slice(tier.start, tier.end))) return null;
  const at = tier.start - setOff.length;
  const name = known(text, lineStartIn(text, from, at), at);
  const rest = name && behind(text, tier);
  return name && rest?.closed ? headerLine(text, name, tier, rest) : null;
}

function headerLine(
  text: string,
  { line, range, country }: Name,
  tier: Range,
  { end, attribution }: Behind,
): HeaderLine {
  return { start: line, end, name: range, country, code: codeOf(text, tier), tier, attribution };
}

function codeOf(text: string, { start, end }: Range): TierCode | null {
  const words = text.slice(start, end);
  return words.toLowerCase().startsWith('not') ? null : tierCode(words);
}

interface Name {
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
function nameBefore(text: string, from: number, end: number, closed: boolean): Name | null {
  const lineStart = lineStartIn(text, from, end);
  const alone = onLines(text, from, lineStart, end);
  if (alone) return alone;
  const ahead = text.slice(from, end);
  const listed = contents.exec(ahead);
  const behindContents = listed && known(text, from + listed[0].length, end);
  if (behindContents) return behindContents;
  const twice = saidTwice(ahead);
  const country = twice === '' ? null : findCountry(twice);
  if (country) return glued(end, twice.length, country);
  const suffix = longestCountrySuffix(ahead, { upperCase: true });
  if (suffix) return withTitle(text, lineStart, glued(end, suffix.length, suffix.country));
  return closed ? (titled(text, lineStart, end) ?? unknown(text, lineStart, end)) : null;
}

/** A name that has its line, or that and the one above, for itself. */
function onLines(text: string, from: number, lineStart: number, end: number): Name | null {
  const onLine = known(text, lineStart, end);
  if (lineStart === from) return onLine;
  const wrapped = known(text, lineStartIn(text, from, lineStart - 1), end);
  if (wrapped && wrapped.range.start < lineStart) return wrapped;
  return (onLine?.capitals && begunAbove(text, from, lineStart, end)) || onLine;
}

/** A name in capitals whose first words ended the line above, behind other text: '[ By Country ] EQUATORIAL⏎GUINEA (Tier 3)'. */
function begunAbove(text: string, from: number, lineStart: number, end: number): Name | null {
  const longer = longestCountrySuffix(text.slice(from, end), { upperCase: true });
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

function glued(end: number, length: number, country: CountryEntry): Name {
  const range = { start: end - length, end };
  return { line: range.start, range, country, capitals: true };
}

/** The name may stand in front of itself as the title of the page: 'TOGO. TOGO: Tier 2'. */
function withTitle(text: string, lineStart: number, name: Name): Name {
  const title = text.slice(lineStart, name.line).trim();
  const isSame = title.endsWith('.') && findCountry(title.slice(0, -1)) === name.country;
  return isSame ? { ...name, line: lineStart } : name;
}

function known(text: string, start: number, end: number): (Name & { range: Range }) | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  const country = printed.length > 1 ? findCountry(printed) : null;
  const isCapital = capitals.test(printed);
  return country && (isCapital || !goesOn(text, start)) ? { line: start, range, country, capitals: isCapital } : null;
}

/** Whether a line goes on with the sentence of the line above: "… and from⏎Guinea (Tier 2 Watch List)." */
function goesOn(text: string, lineStart: number): boolean {
  return inSentence.test(text.slice(Math.max(0, lineStart - 80), lineStart));
}

/** The title of a copy that ends with the country's name: 'State Department 2013 Report on Eritrea (Tier 3)'. */
function titled(text: string, start: number, end: number): Name | null {
  const line = text.slice(start, end);
  const suffix = aboutTheReport.test(line) ? longestCountrySuffix(line) : null;
  return suffix && { ...glued(end, suffix.length, suffix.country), line: start };
}

/** A line that has the shape of a header with a name nobody has listed: every word begins upper case. */
function unknown(text: string, start: number, end: number): Name | null {
  const range = trimmed(text, start, end);
  const printed = text.slice(range.start, range.end);
  if (label.test(printed)) return { line: start, range: null, country: null, capitals: false };
  const proper = nameShape.test(printed) && printed.split(words).length <= 8 && !goesOn(text, start);
  if (!proper || !printed.split(words).every((word) => capitals.test(word[0] ?? '') || smallWord.test(word)))
    return null;
  return { line: start, range, country: null, capitals: capitals.test(printed) };
}

/** A piece of a line without its ornaments and blanks. */
function trimmed(text: string, start: number, end: number): Range {
  const piece = text.slice(start, end);
  const lead = ornaments.exec(piece)?.[0].length ?? 0;
  return { start: start + lead, end: start + Math.max(lead, nameEnd(piece)) };
}

/** Where a name ends in front of ornaments; one stop behind it is its own: 'Congo, Dem. Rep.' */
function nameEnd(piece: string): number {
  let end = piece.trimEnd().length;
  while (end > 0 && ornamentsBehind.includes(piece.charAt(end - 1))) end -= 1;
  const stop = piece.indexOf('.', end);
  return stop < 0 || piece.includes('.', stop + 1) ? end : stop + 1;
}

/** Where the line begins that ends at `end`, looking no farther back than `from`: a volume may stand on one line. */
function lineStartIn(text: string, from: number, end: number): number {
  const piece = text.slice(from, end);
  return from + Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
}

/** Name behind the tier, on a line of their own: 'SPECIAL CASE: YEMEN' (2021), 'Tier 2: KENYA', 'Tier 2 – Kenya', 'Tier 2 (Kenya)'. */
const nameBehind =
  /^[^\S\n\r]?[)\]}）］】]?[^\S\n\r]{0,3}(?<sign>[:：–—|,/(（[-])?[^\S\n\r]{0,3}(?<name>\p{Lu}[^\n\r\u2028\u2029;!?]{1,70}?(?:[\n\r]{1,2}[^\n\r;!?]{1,40}?)?)["”’'»)\]}*†‡_=~#|.:\s\d–—-]{0,8}(?=[\n\r\u2028\u2029]|$)/u;

const bracketed = /^\s?[)\]}）］】]/u;

function tierFirst(text: string, tier: Range, from: number): HeaderLine | null {
  const lineStart = lineStartIn(text, Math.max(from, tier.start - 60), tier.start);
  if (trimmed(text, lineStart, tier.start).start < tier.start) return null;
  const match = nameBehind.exec(text.slice(tier.end, tier.end + 160));
  const { name: printed = '', sign } = match?.groups ?? {};
  const country = match ? findCountry(printed) : null;
  if (!match || !country || !(sign || bracketed.test(match[0]) || capitals.test(printed))) return null;
  const start = tier.end + match[0].indexOf(printed);
  const range = { start, end: start + printed.length };
  const end = tier.end + match[0].length;
  return { start: lineStart, end, name: range, country, code: codeOf(text, tier), tier, attribution: null };
}
