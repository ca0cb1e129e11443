import { longestCountryPrefix, longestCountrySuffix } from '../../knowledge/country-at-edge.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { rangesIn } from '../../text/matches.ts';
import { eachOpen, takeOut } from '../blocks/block.ts';

/** A page number with a name in capitals on one of its sides: `386SOLOMON ISLANDS`, `KENYA 245`. */
const pageNumber = /\d(?<![\d$€£]\d)(?:\d{0,5} ?(?=\p{Upper}[\p{Upper}. ]{2})|(?<=\p{Upper}{3} ?\d)\d{0,5}(?!\d))/uy;
/** A digit of one: without the flag `u`, a look takes a third of the time. */
const besideCapitals = /\d(?: ?[A-Z\u0080-\uFFFF][A-Z\u0080-\uFFFF. ]{2}|(?<=[A-Z\u0080-\uFFFF]{3} ?\d))/g;
const digit = /\d/;
/** The number goes on with what stands before it: `1,000`, `0.5`. */
const goesOn = /\d[.,]$/u;
/** Shorter names in capitals are abbreviations of prose (`UK`, `DRC`). */
const shortest = 4;
const letter = /\p{Alpha}/u;
const stopBefore = /[.!?]\s?$/u;
const smallBefore = /\p{Lower}[,;]? $/u;
const smallAfter = /^ \p{Lower}/u;

/**
 * Takes running heads out of the sentences that they were glued into when a PDF's text was taken out
 * (`willing 386SOLOMON ISLANDSto cooperate`): the sentence comes out whole, the head is a residue of its own.
 */
export function runningHeads(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return eachOpen(blocks, (block, index) => takeOut(block, headsIn(block.content.text, index === 0)));
}

/** `isFirst`: the title that the text of a document begins with may be all that names its country. */
function headsIn(text: string, isFirst: boolean): Range[] {
  const holes: Range[] = [];
  let end = 0;
  for (const seed of seedsIn(text)) {
    const isTop = isFirst && seed.isTitle && seed.start === 0;
    const hole = isTop || seed.start < end ? null : headAround(text, seed, end);
    if (!hole) continue;
    holes.push(hole);
    end = hole.end;
  }
  return holes;
}

/** What a head may be around: the number of a page, or the title of the report. */
interface Seed extends Range {
  isTitle: boolean;
}

function seedsIn(text: string): Seed[] {
  const titles = titlesIn(text);
  const numbers = numbersIn(text);
  if (titles.length === 0) return numbers;
  const isOfTitle = ({ start, end }: Range): boolean => titles.some((own) => start >= own.start && end <= own.end + 1);
  const glued = titles.filter((range) => isGlued(text, range)).map((range) => ({ ...range, isTitle: true }));
  return [...glued, ...numbers.filter((range) => !isOfTitle(range))].sort((one, other) => one.start - other.start);
}

const betweenNames = /^\s?(?:[|:–—-]\s)?/u;

/** The numbers that may be those of pages, with the blank behind them. */
function numbersIn(text: string): Seed[] {
  const found: Seed[] = [];
  besideCapitals.lastIndex = 0;
  for (let match = besideCapitals.exec(text); match; match = besideCapitals.exec(text)) {
    let start = match.index;
    while (digit.test(text.charAt(start - 1))) start -= 1;
    pageNumber.lastIndex = start;
    if (!pageNumber.test(text)) continue;
    found.push({ start, end: pageNumber.lastIndex, isTitle: false });
    besideCapitals.lastIndex = pageNumber.lastIndex;
  }
  return found;
}

/** A number or a title with the names of countries in capitals that touch it. */
function headAround(text: string, { start, end, isTitle }: Seed, from: number): Range | null {
  const before = longestCountrySuffix(text.slice(Math.max(from, start - 80), start).trimEnd(), 'capitals');
  const behind = end + (isTitle ? (betweenNames.exec(text.slice(end, end + 4))?.[0].length ?? 0) : 0);
  const after = longestCountryPrefix(text.slice(behind, behind + 80));
  const back = before && before.length >= shortest ? before.length + start - text.slice(0, start).trimEnd().length : 0;
  const on = after && after.length >= shortest ? after.length + behind - end : 0;
  if (isTitle) return { start: start - back, end: end + on };
  if (back + on === 0) return null;
  if (on === 0 && goesOn.test(text.slice(Math.max(0, start - 2), start))) return null;
  // "STATE OF KENYA 2 …": a head on the left side stands at a sentence's end or is glued to it, never in small words.
  if (on === 0 && !standsApart(text, start - back, end)) return null;
  return { start: start - back, end: end + on };
}

/** A name and a number that are glued to a letter, close a paragraph, or stand between two words in small letters. */
function standsApart(text: string, start: number, end: number): boolean {
  const glued = letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '');
  const closes = end === text.length && stopBefore.test(text.slice(Math.max(0, start - 3), start));
  return (
    glued ||
    closes ||
    (smallBefore.test(text.slice(Math.max(0, start - 3), start)) && smallAfter.test(text.slice(end, end + 2)))
  );
}

/** The end of 'TRAFFICKING IN PERSONS REPORT': a rare letter is found sooner. */
const rare = 'KING IN PERSONS REPORT';
/** '2016 TRAFFICKING IN PERSONS REPORT', 'TRAFFICKING IN PERSONS REPORT JUNE 2009'; with the number of its page, '231 | …'. */
const title =
  /(?<![\p{Alpha}\d])(?:\d{1,4} [|•·–—] )?(?:20\d\d TRAFFICKING IN PERSONS REPORT|TRAFFICKING IN PERSONS REPORT(?: (?:[|–—-] )?(?:(?:JUNE|JULY|AUGUST|SEPTEMBER) )?20\d\d(?!\d))?)(?: [|•·–—] \d{1,4}(?!\d))?(?![\p{Alpha}\d])/gu;
/**
 * 'the 2016 TRAFFICKING IN PERSONS REPORT says': behind an article, or what else says whose or which it is, stands a name, and no other
 * word can follow that but these.
 */
const articleBefore =
  /(?:^|\s)(?:an?|the|this|that|its|their|our|annual|yearly|latest|last|first|previous|preceding|earlier|recent|next|new|current|U\.?S\.?|State|Department|Washington|America|American|government|\S+['’]s) $/iu;
const followsName =
  /^(?:\s?[,.;!?)(]|['’]s\b|\s(?:a(?:lso|nd|s|t)|by|for|from|ha[ds]|in|is|of|on|or|that|to|was|which|with|will|(?:sa|stat|not|rank|plac|list|releas|find|found|show|nam|giv|gave|put|call|cit|describ|highlight|recommend|reveal)[a-z]*)\b)/u;
/** A line that holds a title, and little else, is no sentence into which it was glued. */
const longestLine = 60;

/** Where the title of the report stands in a text, in capitals, as volumes print it on their pages. */
function titlesIn(text: string): Range[] {
  return text.includes(rare) ? rangesIn(text, title) : [];
}

/**
 * Whether a title was glued into a text: 'willing 2016 TRAFFICKING IN PERSONS REPORT to cooperate'. Among capitals it may be of the
 * sentence.
 */
function isGlued(text: string, { start, end }: Range): boolean {
  if (text.length - (end - start) <= longestLine) return false;
  if (isInCapitals(text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40))) return false;
  return !(
    articleBefore.test(text.slice(Math.max(0, start - 20), start)) && followsName.test(text.slice(end, end + 20))
  );
}
