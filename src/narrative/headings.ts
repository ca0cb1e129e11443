import { headings as cues } from '../knowledge/editions.ts';
import { areaTitle } from '../knowledge/headings.ts';
import { isImperative } from '../knowledge/imperatives.ts';
import type { Range } from '../report/document.ts';
import type { Block, Part } from '../report/tree.ts';
import { flatMap } from '../text/flat-map.ts';
import { isListed } from './advice.ts';
import { cut, decide, isBlank } from './block.ts';
import { headingOfAnyEdition, headingText, misspeltHeading } from './known-line.ts';
import { isNoSentence, pageRole } from './page-line.ts';
import { placeNamed, titlesOtherPlace } from './place-names.ts';

const longestHeading = 110;
/** Four letters tell one heading from all others: 'PRO' begins two. */
const capitalsOrWord = /^(?!The\b)(?:\P{Ll}{4,}|\p{Lu}\p{Ll}{3}.*)$/u;
const headingMark = /^[:：.]$/u;
const upperStart = /^\p{Lu}/u;
const lowerStart = /^\p{Ll}/u;
/** A line in capitals without an end: a heading, even where no edition knows it. */
const capitalsOnly = /^(?=.*\p{Lu}{3})[^\p{Ll}.!?;]{4,90}$/u;
/** Most lines have one, which is found in a hundredth of the time. */
const smallLetter = /[a-z]/;
/** No line of 90 characters has more UTF-16 code units: a paragraph need not be looked through. */
const longestCapitals = 180;
const hasLetter = /\p{L}/u;
const longWord = /[\p{L}’'-]{4,}/gu;

/** Marks the blocks that are headings, with the part they open; 'other' where no edition knows the heading. */
export function headings(blocks: ReadonlyArray<Block>): Block[] {
  const last = blocks.findLast((block) => block.role === null);
  for (const block of blocks) if (block.role === null) recognize(block, block === last);
  smallHeadings(blocks);
  menus(blocks);
  unknownHeadings(blocks);
  return [...blocks];
}

function recognize(block: Block, isLast: boolean): void {
  const { text } = block.content;
  if (text.length > longestHeading) return;
  const part = partOf(text) ?? (isLast ? cutHeading(text) : null);
  if (part) decide(block, 'heading', 'heading', part);
}

/** Headings one below the other with nothing under them, as a page lists what it holds: so many, or two among other lines. */
const enoughForMenu = 3;

function menus(blocks: ReadonlyArray<Block>): void {
  let from = 0;
  for (let at = 0; at <= blocks.length; at += 1) {
    if (blocks[at]?.role === 'heading') continue;
    const isMenu =
      at - from >= enoughForMenu || (at - from > 1 && [from - 1, at].every((side) => isLine(blocks[side])));
    if (isMenu) for (const entry of blocks.slice(from, at)) decide(entry, 'navigation', 'wording');
    from = at + 1;
  }
}

function isLine(block: Block | undefined): boolean {
  return block?.role === null && isNoSentence(block);
}

/** Headings in small letters all over, as a style sheet turns into capitals: several lines that are nothing else. */
function smallHeadings(blocks: ReadonlyArray<Block>): void {
  const found = flatMap(blocks, (block) => {
    const { text } = block.content;
    const isSmall = block.role === null && text.length <= longestHeading && lowerStart.test(text);
    const part = isSmall ? partOf(text.charAt(0).toUpperCase() + text.slice(1)) : null;
    return part ? [{ block, part }] : [];
  });
  if (new Set(found.map(({ part }) => part)).size < 2) return;
  for (const { block, part } of found) decide(block, 'heading', 'heading', part);
}

function partOf(text: string): Part | null {
  const words = headingText(text);
  return upperStart.test(words) ? headingOfAnyEdition(words) : null;
}

/**
 * "PROSECUTIO", "Recommendations fo": the page was cut in the middle of a heading. Small letters tell it from prose only
 * when there are some, and "The Government of X should" never.
 */
function cutHeading(text: string): Part | null {
  if (!capitalsOrWord.test(text)) return null;
  return cues.find(({ seen }) => seen.some((words) => words.startsWith(text)))?.means ?? null;
}

/**
 * Headings that no edition knows, or only without a slip of the pen: a line that stands alone, is no sentence and has prose
 * below it. What is set as a heading, in capitals or with capitals on its words, is one; lines in small letters only where the
 * page has several.
 */
function unknownHeadings(blocks: ReadonlyArray<Block>): void {
  headsOfPages(blocks);
  const lines = blocks.filter((_, index) => isTitleLine(blocks, index));
  const plain = lines.filter((line) => !isSetAsTitle(line)).length;
  for (const block of lines)
    if (isSetAsTitle(block) || plain > 1) decide(block, 'heading', 'heading', partOfTitle(block));
  // A line in capitals right above a known heading heads nothing: an advertisement, or the name of what comes.
  for (const [index, block] of blocks.entries()) {
    if (block.role === null && isLoud(block) && areaTitle.test(block.content.text))
      decide(block, 'heading', 'heading', 'other');
    else if (block.role === null && isLoud(block) && below(blocks, index)?.role === 'heading')
      decide(block, 'unplaced', 'position');
  }
}

function partOfTitle({ content: { text } }: Block): Part {
  return misspeltHeading(text) ?? 'other';
}

/** A country's name in capitals between two paragraphs, with no prose about another place below, is the head of a page. */
function headsOfPages(blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== null || !isInCapitals(block.content.text) || placeNamed(block) === null) continue;
    if (isBehindProse(blocks, index) && !titlesOtherPlace(blocks, index)) decide(block, 'page-header', 'wording');
  }
}

function isTitleLine(blocks: ReadonlyArray<Block>, index: number): boolean {
  const block = blocks[index] as Block;
  if (block.role !== null) return false;
  const loud = isLoud(block);
  // Nearly every block is a paragraph, which needs no look around it.
  if (!(loud || isNoSentence(block)) || !hasLetter.test(block.content.text) || pageRole(block) !== null) return false;
  const next = below(blocks, index);
  if (!next || next.role !== null || !isProse(next)) return false;
  if (loud) return true;
  return (
    block.gap > 0 &&
    next.gap > 0 &&
    isBehindProse(blocks, index) &&
    !isRightBelowHeading(blocks, index) &&
    (isSetAsTitle(block) || !isImperative(block.content.text))
  );
}

/** The block below, but for what a page's edge prints between two paragraphs. */
function below(blocks: ReadonlyArray<Block>, index: number): Block | undefined {
  return blocks
    .slice(index + 1, index + 4)
    .find(({ role }) => role !== 'page-header' && role !== 'page-number' && role !== 'separator');
}

function isProse(block: Block): boolean {
  return block.shape === 'item' || (block.content.text.length > 40 && !isNoSentence(block));
}

/** Whether the narrative has begun and the paragraph or the list above has ended: what stands in front of it or in it is no heading. */
function isBehindProse(blocks: ReadonlyArray<Block>, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = blocks[at] as Block;
    if (above.role === 'heading') return true;
    if (above.role === null) return above.content.text.length > 40 || isListed(above);
  }
  return false;
}

/** Right below a heading that is known, where its text begins, a line that is not set as loud as that heads nothing. */
function isRightBelowHeading(blocks: ReadonlyArray<Block>, index: number): boolean {
  const above = blocks[index - 1];
  return above?.role === 'heading' && above.part !== 'other';
}

/** Set as a heading, or in capitals. */
function isLoud({ shape, content: { text } }: Block): boolean {
  return shape === 'heading' || isInCapitals(text) || (text.trimEnd().endsWith(':') && isInCapitals(headingText(text)));
}

function isInCapitals(text: string): boolean {
  return text.length <= longestCapitals && !smallLetter.test(text) && capitalsOnly.test(text);
}

function isSetAsTitle(block: Block): boolean {
  if (isLoud(block)) return true;
  const long = block.content.text.match(longWord) ?? [];
  return long.length > 0 && long.every((word) => upperStart.test(word));
}

/**
 * Headings inside a paragraph. In front: "Scope and Magnitude. Swaziland is", "Prosecution – Two men were", "Recommendations for X: Pass" (or with a stop), "Recommendation: Pass". In the
 * middle, where a PDF's lines were glued: "…traffickers. PROSECUTIONThe government", "and NGOs. Prosecution The government".
 */
const capitalsFor = String.raw`(?:PRIORITIZED )?RECOMMENDATIONS? FOR (?:THE )?\p{Lu}[\p{Lu}\p{M} .,'’()–-]{1,60}?`;
const capitals =
  'PRIORITIZED RECOMMENDATIONS|PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE|SCOPE AND MAGNITUDE|GOVERNMENT EFFORTS';
const capitalsArea = String.raw`(?:THE )?AREAS? ADMINISTERED BY (?:THE )?\p{Lu}[\p{Lu} ]{2,60}?`;
const titleCase = 'Prioritized Recommendations|Trafficking Profile|Scope and Magnitude|Government Efforts';
const policyCase = 'Prosecution|Protection|Prevention';
const front = new RegExp(
  String.raw`^(?<heading>(?:Recommendations?(?: for (?:the )?\p{Lu}[^:：]{1,70})?|${capitalsFor})\s?[:：]|(?:Prioritized )?Recommendations? for (?:the )?\p{Lu}[\p{L} '’-]{1,40}(?:(?<!\bSt)\.|\s[–—-](?=\s))|(?:${titleCase}|${policyCase}|${capitals})(?:\s?[:：.]|\s[–—-]{1,2}(?=\s)))\s?(?=\S)`,
  'u',
);
/** What a sentence begins with, or the first item of a list behind its heading. */
const sentenceStart = String.raw`(?:[•*·▪●–—-]\s{1,2})?["“‘]?(?:\p{Lu}\p{Ll}|A \p{Ll}|U\.S\.|\p{Lu}['’]\p{L}\p{Ll})`;
const afterSentence = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s))`;
/** The same where the blank was lost. */
const afterStop = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s?))`;
const gluedTo = String.raw`(?:^|(?<=[.!?]["”’)\]]{0,2}\s?|[\p{Ll}”ﬂ)]))`;
const policyStart =
  "(?:The|In|During|Despite|Authorities|Government|Officials|Police|While|Although|As|[A-Z][A-Za-z’']{2,20} (?:authorities|officials|police|courts|law)) ";
/** A heading that begins at one place of a paragraph. */
const inside = new RegExp(
  [
    String.raw`${gluedTo}(?:(?:(?<for>${capitalsFor})[:：]?|(?<area>${capitalsArea})|(?<capitals>${capitals})[:：]?)\s?(?=${sentenceStart})|(?<acronym>${capitals})[:：]?\s?(?=\p{Lu}{2,}s?\s\p{Ll}))`,
    String.raw`(?<=[.!?]["”’)\]]{0,2})(?<list>Recommendations for (?:the )?\p{Lu}[\p{L} ,.'’-]{1,60}[:：])\s?(?=["“]?\p{Lu})`,
    String.raw`${afterSentence}(?<title>${titleCase}|Recommendations for (?:the )?\p{Lu}[\p{L} ,.'’-]{1,60}[:：])[:：.]?(?:\s(?=["“]?\p{Lu})|$)`,
    `${afterStop}(?<policy>${policyCase})\\s?(?=${policyStart})`,
  ].join('|'),
  'uy',
);
/** What stands in front of one: in most places where its words stand, a sentence goes on. */
const mayEndBefore = /(?:\S|[.!?"”’)\]]\s)$/;
/**
 * What each of them begins with, where a sentence does not go on with it: plain words without the flag `u` are found thirty
 * times as fast as the whole.
 */
const firstWords = new RegExp(
  [
    String.raw`(?:${capitals})(?!\s?[a-z])|RECOMMENDATIONS? FOR|(?:THE )?AREAS? ADMINISTERED BY|Recommendations? for|Recommendations?(?=\s?[:：])`,
    String.raw`${titleCase}|(?:${policyCase})(?=\s?[:：.]|\s[–—-]| ?${policyStart})`,
  ].join('|'),
  'g',
);

/** A page's contents run into one line, headings and nothing else: "PRIORITIZED RECOMMENDATIONS: PROSECUTION PROTECTION PREVENTION". */
const rowOfHeadings =
  /^(?:(?:PRIORITI[SZ]ED RECOMMENDATIONS|PROSECUTION|PROTECTION|PREVENTION|TRAFFICKING PROFILE)[:：]?\s?){3,6}$/u;

/** Six headings have no more characters, with a colon and a blank behind each. */
const longestRow = 180;

function isRowOfHeadings({ content: { text } }: Block): boolean {
  return text.length <= longestRow && rowOfHeadings.test(text);
}

/** Cuts headings out of the paragraphs that they were run into; where nothing is left, the line is the page's contents. */
export function runInHeadings(blocks: ReadonlyArray<Block>): Block[] {
  return flatMap(blocks, (block) => {
    if (block.role !== null || isHeading(block)) return [block];
    return isRowOfHeadings(block) ? [decide(block, 'navigation', 'wording')] : cutHeadings(block);
  });
}

/** A block that is a heading, whatever stands around it, holds none; nor does a line that lists them: "PROSECUTION | PROTECTION | PREVENTION". */
function isHeading(block: Block): boolean {
  const { text } = block.content;
  return (text.length <= longestHeading && partOf(text) !== null) || (text.length <= longestMenu && isMenuLine(block));
}

const longestMenu = 240;
const bars = /(?:\S \| \S[^|]*){2}/u;

function isMenuLine(block: Block): boolean {
  return bars.test(block.content.text) && pageRole(block) !== null;
}

function cutHeadings(block: Block): Block[] {
  const { text } = block.content;
  const pieces: Block[] = [];
  let at = 0;
  for (const { start, end } of headingsIn(text)) {
    const words = text.slice(start, end);
    const part = areaTitle.test(words) ? 'other' : partOf(words);
    if (!part || start < at) continue;
    pieces.push(cut(block, at, start), decide(cut(block, start, end), 'heading', 'run-in-heading', part));
    at = end;
  }
  if (at === 0) return [block];
  pieces.push(cut(block, at));
  return pieces.filter((piece) => !isBlank(piece));
}

/** Where the words of headings stand in a paragraph, with the sign behind them; the first two may overlap. */
function headingsIn(text: string): Range[] {
  const found: Range[] = [];
  let from = 0;
  for (let start = nextWords(text, 0); start >= 0; start = nextWords(text, from)) {
    if (start === 0 || (start === 1 && openingQuote.test(text))) found.push(...frontHeading(text, start));
    const words = wordsInside(text, start);
    from = words === '' ? start + 1 : inside.lastIndex;
    if (words === '') continue;
    const end = start + words.length;
    found.push({ start, end: headingMark.test(text.charAt(end)) ? end + 1 : end });
  }
  return found;
}

function nextWords(text: string, from: number): number {
  firstWords.lastIndex = from;
  return firstWords.exec(text)?.index ?? -1;
}

/** Each paragraph of a quotation begins with its sign. */
const openingQuote = /^["“‘']/u;

function frontHeading(text: string, start: number): Range[] {
  const words = front.exec(text.slice(start))?.groups?.['heading'];
  return words ? [{ start: 0, end: start + words.length }] : [];
}

/** The words of a heading that begins at one place inside a paragraph; '' where none does. */
function wordsInside(text: string, start: number): string {
  if (start > 0 && !mayEndBefore.test(text.slice(start - 2, start))) return '';
  inside.lastIndex = start;
  const groups = Object.values(inside.exec(text)?.groups ?? {});
  return groups.find((group) => group !== undefined) ?? '';
}
