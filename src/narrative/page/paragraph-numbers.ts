import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { endsWithStop } from '../../text/lines.ts';
import { totalLength } from '../../text/lists.ts';
import { rangeOf } from '../../text/matches.ts';
import { romanNumber } from '../../text/roman.ts';
import { withoutSigns } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { textOpensPart } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';

const numberAlone = /^(?<plain>\d{1,3})(?:\s+(?=\p{Upper}|[•●▪]\s)|$)/u;
/** No number by itself is longer, in UTF-16 code units. */
const longestNumber = 3;

/**
 * "12. The Government of", "[12] The Government of", "(12) The Government of", "¶ 12 The Government of", and with how secret each paragraph of a
 * cable is: "¶12. (U) The Government of"; and, counted anew in each chapter,
 * "4.12 The Government of", "4.12. The Government of", "4:12 The Government of", "4.1.12 The Government of"; "(b) The Government of", "B. The Government of", "(ii)
 * The Government of"; without any sign, "12 The Government of".
 */
const styles: ReadonlyArray<RegExp> = [
  /^(?:\[(?<boxed>\d{1,3})\]|¶ ?(?<signed>\d{1,3})[.)]?|\(?(?<plain>\d{1,3})[.)])(?:\s+|(?=\([A-Z]))(?:\((?:U|SBU|C|S|U\/\/FOUO)\)\s*)?(?=\S)/u,
  numberAlone,
  /^\(?(?<chapter>\d{1,3}(?:[.:]\d{1,2})?)[.:](?<plain>\d{1,3})[.)]?\s+(?=\p{Upper})/u,
  /^\(?(?<letter>[a-z])[.)]\s+(?=\p{Upper})/u,
  /^\(?(?<letter>[A-Z])[.)]\s+(?=\p{Upper})/u,
  /^\(?(?<roman>[ivx]{1,5})[.)]\s+(?=\p{Upper})/u,
];
const mayBeCounted = /^(?:[[(¶\d]|[A-Za-z]{1,5}[.)])/u;
/** A letter and a stop in front of a single text may be the end of what was cut off: "s. Federal officials". */
const letterFirst = /^\(?[a-z]/iu;
/** So many numbers are a count; one in front of words that open a part can be none of an item. */
const fewest = 2;
const share = 0.8;
/** Paragraphs without headings between them are no list if they are so long on the average, in UTF-16 code units. */
const longText = 200;

/**
 * Takes the numbers off the paragraphs of a document that counts them, as courts do. They run on over its headings, which those
 * of a list do not, or its paragraphs are long or open as parts do; and a list of advice tells what to do.
 */
export function paragraphNumbers(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  if (!blocks.some((block) => block.role === null && mayBeCounted.test(block.content.text))) return blocks;
  const own = styles
    .map((style) => countedIn(blocks, style))
    .reduce((most, other) => (other.length > most.length ? other : most));
  const numbers = new Set(isSingleSentence(blocks, own) ? own.counted : ofParagraphs(blocks, own));
  if (numbers.size === 0) return blocks;
  return flatMap(blocks, (block, index) => {
    const number = numbers.has(index) ? own.style.exec(block.content.text) : null;
    return number ? withoutSigns(block, [rangeOf(number)]) : [block];
  });
}

/** Which of the counted blocks are paragraphs and no items. */
function ofParagraphs(blocks: ReadonlyArray<Block>, { style, counted }: Counted): number[] {
  const among = amongThem(blocks, counted);
  const prose = among.filter((block) => isProse(block, style));
  const own = counted.map((index) => blocks[index] as Block);
  const rest = own.map(({ content }) => content.text.replace(style, ''));
  const isOpening = rest.map(textOpensPart);
  const isLetter = letterFirst.test(own[0]?.content.text ?? '');
  const mayBeAlone = isOpening[0] && !isLetter && isOnlyOne(blocks, style);
  if (counted.length < (mayBeAlone ? 1 : fewest)) return [];
  const opensOne = isOpening.includes(true);
  // Short paragraphs among those that are counted may have no number.
  if (counted.length < prose.length * share)
    return opensOne && !isLetter ? counted.filter((_, at) => !isImperative(rest[at] ?? '')) : [];
  const isText =
    among.length > own.length || totalLength(own.map(({ content }) => content)) >= longText * own.length || opensOne;
  if (!isText) return [];
  if (!isMostlyAdvice(rest)) return counted;
  // The numbers of a list are its items': what opens a part is none of them, and a pilcrow counts paragraphs alone.
  return counted.filter((_, at) => isOpening[at] || own[at]?.content.text.startsWith('¶'));
}

function isMostlyAdvice(texts: ReadonlyArray<string>): boolean {
  const advice = texts.filter(isImperative).length;
  return advice >= 2 && advice * 2 >= texts.length;
}

/**
 * Whether one sentence alone is counted, with a sign, and stands right below the heading of a part other than the list: it is no note, and no
 * end of what was cut off. Without a sign, the number may be the sentence's own.
 */
function isSingleSentence(blocks: ReadonlyArray<Block>, { style, counted: [index, ...others] }: Counted): boolean {
  if (!index || others.length > 0 || style === numberAlone || !isOnlyOne(blocks, style)) return false;
  const [above, own] = [blocks[index - 1], blocks[index]];
  if (above?.role !== null || !own || !endsWithStop(own.content.text)) return false;
  const part = headingOfAnyEdition(above.content.text);
  return part !== null && part !== 'recommendations';
}

/** The text from the first of some blocks to the last. */
function amongThem(blocks: ReadonlyArray<Block>, counted: ReadonlyArray<number>): Block[] {
  const [first, last] = [counted[0] ?? 0, counted.at(-1) ?? 0];
  return blocks.slice(first, last + 1).filter(({ role }) => role === null);
}

function isProse({ shape, content: { text } }: Block, style: RegExp): boolean {
  return endsWithStop(text) && (style.test(text) || (shape !== 'item' && !leadingBullet.test(text)));
}

/** Whether a single text has a number: others that do not follow it are no count. */
function isOnlyOne(blocks: ReadonlyArray<Block>, style: RegExp): boolean {
  return blocks.filter((block) => block.role === null && placeOf(block, style) !== null).length === 1;
}

/** The blocks that are counted in one style, by their places, and how much text they have: headings with numbers have little. */
interface Counted {
  style: RegExp;
  counted: number[];
  length: number;
}

/** The blocks whose numbers follow one another. */
function countedIn(blocks: ReadonlyArray<Block>, style: RegExp): Counted {
  const counted: number[] = [];
  let length = 0;
  let last: ParagraphNumber | null = null;
  for (const [index, block] of blocks.entries()) {
    const own: ParagraphNumber | null = block.role === null || last !== null ? placeOf(block, style) : null;
    if (own === null || (last !== null && !follows(last, own))) continue;
    last = own;
    // A header among them has its number, too, which may stand apart from it.
    if (block.role !== null || block.content.text.length <= longestNumber) continue;
    counted.push(index);
    length += block.content.text.length;
  }
  return { style, counted, length };
}

/** A chapter, 0 where the whole document is one, and the number of a paragraph in it. */
type ParagraphNumber = readonly [chapter: number, number: number];

function placeOf({ content: { text } }: Block, style: RegExp): ParagraphNumber | null {
  if (!mayBeCounted.test(text)) return null;
  const groups = style.exec(text)?.groups;
  if (!groups) return null;
  const { chapter = '0', letter, roman, boxed, signed, plain = boxed ?? signed } = groups;
  return [chapterNumber(chapter), letter ? letter.charCodeAt(0) : roman ? romanNumber(roman) : Number(plain)];
}

const betweenNumbers = /[.:]/u;

/** "4" and "4.1" as one number, which grows from chapter to chapter and within one. */
function chapterNumber(chapter: string): number {
  const [own, section = 0] = chapter.split(betweenNumbers).map(Number);
  return (own as number) * 100 + section;
}

/** Where the number of the chapter stands in front, the count may begin again within it: below the next heading. */
function follows([chapter, number]: ParagraphNumber, [nextChapter, next]: ParagraphNumber): boolean {
  const isNext = nextChapter === chapter && next === number + 1;
  return isNext || (nextChapter >= Math.max(chapter, 1) && next <= 1);
}
