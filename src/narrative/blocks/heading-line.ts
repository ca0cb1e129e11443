import { findCountry } from '../../knowledge/countries.ts';
import { headings } from '../../knowledge/editions.ts';
import { longestHeading } from '../../knowledge/headings.ts';
import type { Part } from '../../report/vocabulary.ts';
import { beginsSmall, beginsWithCapital } from '../../text/characters.ts';
import { rememberedEach } from '../../text/lazy.ts';
import { opensInProse } from '../../text/lines.ts';
import { finderOf, matches, matchOf, mayMatch } from '../../text/patterns/finder.ts';

/**
 * What a line may have around a heading: numbers, letters, rules, stars, any sign; behind it the mark of a note or a link to edit:
 * 'II. PROSECUTION', '— PROSECUTION —', '3.1 Prosecution', 'Section 2: Protection', 'Section: Protection', 'Part 2 of 5: Protection',
 * '2/5 Protection', '■ PREVENTION [1]', 'h3. Protection' and 'Protection[edit | edit source]' of wikis, '\section*{PREVENTION}' of TeX.
 */
const headingStart =
  /^[^\p{Alpha}\p{N}]{0,40}(?:h[1-6]\.\s{1,3}|(?<=\\)(?:sub){0,2}section\*?\{|(?:section|part|chapter|step)(?:\s{1,3}|:\s))?(?:(?:\d{1,2}(?: of |\/)\d{1,2}|\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-H])(?:[.):\]]{1,2}\s{0,3}[–—-]?|\s?[–—:-]|(?<=\d)(?=\s))\s{1,3})?/iu;
/** No mark behind is longer, in UTF-16 code units. */
const longestMark = 20;
const markBehind =
  /(?:(?<=\p{Alpha})[\d⁰¹²³⁴-⁹]{1,3}|(?<=[\p{Alpha}:.])\s?\[\s?(?:\d{1,2}|[a-z]|edit(?:(?: \| edit)? source)?))$/iu;
/** What needs no look at the beginning of a line: a longer word than a number can be. */
const startsWithWord = /^(?!section|chapter)[a-z]{6}/i;
const letterOrNumber = /[\p{Alpha}\p{N}]$/u;
const mayHaveMark = /[\d⁰¹²³⁴-⁹[]/u;
/** Letters set apart: 'P R O S E C U T I O N'. */
const letterSpaced = /^\p{Alpha}(?:\s{1,3}[\p{Alpha}.'’-]){5,}$/u;
/** Small capitals behind large ones, as a PDF parts them: 'P ROSECUTION', 'R ECOMMENDATIONS FOR K ENYA'. */
const smallCapitals = /(?<!\p{Alpha})(?<large>\p{Upper}) (?=\p{Upper}{2})/gu;
const mayHaveSmallCapitals = /^[A-Z] [A-Z]{3}/;
const spacedRecommendations = /^recommendationsfor[\p{Alpha}.'’-]{4,60}$/u;
const blanks = /\s/gu;
/** Letters as wide as signs of Chinese, and those of mathematics, which posts use for bold: '𝐏𝐑𝐎𝐒𝐄𝐂𝐔𝐓𝐈𝐎𝐍'. */
const otherLetters = /[\uD835\uFF21-\uFF5A]/;
/** The small words that a heading may begin with. */
const numbered = /^(?:section|part|chapter|step)/;
/** What runs into the first item on its line: "RECOMMENDATIONS FOR ST. LUCIA Increase efforts". */
const runIn = /RECOMMENDATIONS FOR [^\p{Lower}]{2,70}\p{Lower}{3}/u;
/** A heading that goes on on the next line: "RECOMMENDATIONS FOR THE REPUBLIC OF". */
const unfinished = /\b(?:of|the|and|for)$/iu;

const known = finderOf(headings);

/** The words of a heading without its colon or full stop, its number and what is set around it. */
export function headingText(line: string): string {
  const start = startsWithWord.test(line) ? 0 : (headingStart.exec(line)?.[0].length ?? 0);
  const words =
    line.endsWith(']') && matches(inTags, line) ? withoutEnd(line.replaceAll(tag, '')) : withoutEnd(line.slice(start));
  const end = words.slice(-longestMark);
  const bare = mayHaveMark.test(end) && markBehind.test(end) ? withoutEnd(words.replace(markBehind, '')) : words;
  return withoutContinued(bare);
}

/** The markup of a forum around a line: '[b]PROTECTION[/b]', '[size=4][u]Prevention:[/u][/size]'. */
const inTags = /^\[(?:b|i|u|h\d|size|color|center)\b[^\]]{0,12}\].{1,200}\[\/(?:b|i|u|h\d|size|color|center)\]$/iu;
const tag = /\[\/?[a-z]{1,6}\d?(?:=[^\]]{1,12})?\]/giu;

/** A line up to its last letter or number. Looked for from the end: paragraphs are asked, too. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && !letterOrNumber.test(line.slice(Math.max(0, end - 2), end))) end -= 1;
  return line.slice(0, end);
}

/** The part that a line is the heading of in any edition; `null` for any other line. */
export const headingOfAnyEdition = rememberedEach((line): Part | null => {
  if (line.length > longestHeading || (opensInProse(line) && !numbered.test(line))) return null;
  if (line.endsWith(';') || matches(runIn, line)) return null;
  const words = headingText(otherLetters.test(line) ? line.normalize('NFKC') : line);
  const text = mayHaveSmallCapitals.test(words) ? words.replace(smallCapitals, '$<large>') : words;
  const part = letterSpaced.test(text)
    ? spacedHeading(text)
    : (knownHeading(text) ?? headingWithAside(line) ?? headingWithName(text));
  return part !== null && beginsWithCapital(text) && !unfinished.test(text) ? part : null;
});

/** What a line may say behind a heading: 'PROSECUTION (see also the annex)', 'PREVENTION (3 paragraphs)', 'Prevention / Prévention'. */
const withAside =
  /^(?<heading>\p{Upper}[^()/|]{5,80}?)(?:\s\((?<aside>[^()]{1,40})\)?|\s?[/|]\s(?<other>[^()/|]{4,60}))$/u;
const mayHaveAside = /[(/|]/;
const partNames = /prosecution|protection|prevention|recommendation|profile|magnitude|government/giu;

function headingWithAside(line: string): Part | null {
  if (!mayHaveAside.test(line)) return null;
  const { heading = '', aside, other = aside ?? '' } = withAside.exec(line)?.groups ?? {};
  const own = heading.toLowerCase();
  // Two parts under one heading are none of these.
  const names = other.match(partNames) ?? [];
  return heading !== '' && names.every((name) => own.includes(name.toLowerCase()))
    ? knownHeading(headingText(heading))
    : null;
}

/** A copy may say of which country a part is: 'Togo: PREVENTION', 'Togo – Prevention', 'Prevention in Togo'. */
const nameInFront =
  /^(?<name>\p{Upper}[\p{Alpha}\p{M} .,'’-]{2,50}?)\s?[:–—|-]\s(?<heading>\p{Upper}[\p{Alpha} ]{5,40})$/u;
const nameBehind = /^(?<heading>\p{Upper}[\p{Alpha} ]{5,40}?) (?:in|IN) (?<name>[\p{Alpha}\p{M} .,'’-]{3,50})$/u;

/** Without the flag `u` a look at a line that has neither takes a fifth of the time. */
const mayHaveName = /[:–—|-] [A-Z]| in [A-Z]| IN /;

function headingWithName(text: string): Part | null {
  if (!mayHaveName.test(text)) return null;
  const { name = '', heading = '' } = (matchOf(nameInFront, text) ?? matchOf(nameBehind, text))?.groups ?? {};
  const part = heading === '' ? null : knownHeading(heading);
  return part !== null && findCountry(name) ? part : null;
}

/** The part that a line is the heading of with whatever stands around its words, as long as they begin with a capital. */
export const partHeadedBy = rememberedEach((line): Part | null => {
  const words = headingText(line);
  return beginsWithCapital(words) ? headingOfAnyEdition(words) : null;
});

/** The part that a line in small letters all over is the heading of: 'prioritized recommendations'. */
export function partInSmallLetters(line: string): Part | null {
  if (line.length > longestHeading || !beginsSmall(line)) return null;
  return partHeadedBy(line.charAt(0).toUpperCase() + line.slice(1));
}

const smallAndClosed = /^\p{Lower}[\p{Alpha} ]{8,100}\s?[:：]$/u;

/** Whether a line is such a heading that a colon ends: 'prioritized recommendations:'. No sentence goes on with it. */
export function isSmallHeading(line: string): boolean {
  return smallAndClosed.test(line) && partInSmallLetters(line) !== null;
}

/** A digit that a scan took for a letter between letters: 'PR0SECUTION', 'Protect1on'. */
const misread = /(?<=\p{Alpha})[01](?=\p{Alpha})/gu;
const mayBeMisread = /[A-Za-z][01][A-Za-z]/;

function knownHeading(text: string): Part | null {
  const found = known.first(text)?.means ?? null;
  if (found !== null || !mayBeMisread.test(text)) return found;
  const small = text !== text.toUpperCase();
  const letters = text.replace(misread, (digit) => (digit === '0' ? 'O' : 'I')).slice(1);
  return known.first(text.charAt(0) + (small ? letters.toLowerCase() : letters))?.means ?? null;
}

function spacedHeading(text: string): Part | null {
  const letters = text.replace(blanks, '').toLowerCase();
  const isSame = (words: string): boolean => words.toLowerCase().replace(blanks, '') === letters;
  if (spacedRecommendations.test(letters)) return 'recommendations';
  return headings.find(({ seen }) => seen.some(isSame))?.means ?? null;
}

/** 'PROTECTION (continued)', 'GOVERNMENT EFFORTS … continues', 'KENYA (CONTINUED)', 'Kenya – cont’d', 'PREVENTION (cont.)', 'KENYA: Tier 2 (continued)' */
const continued = /(?<=[\p{Alpha}\d)*])[\s,.…([–—-]{1,6}cont(?:inue[sd]|inuation|['’]?d|\.(?=[)\]]))[)\].…]{0,4}$/iu;

/** The heading or name that a line repeats where what stands under it goes on, without the words that say so; any other line as it is. */
export function withoutContinued(line: string): string {
  return mayMatch(continued, line) ? line.replace(continued, '') : line;
}

export function saysThatItGoesOn(line: string): boolean {
  return withoutContinued(line) !== line;
}
