import type { Range } from '../report/document.ts';

const lineBreak = /\r\n|[\n\r\f\v\u2028\u2029]/g;

/** Most texts have one line; a class alone is found in half the time. */
export const mayBreak = /[\n\r\f\v\u2028\u2029]/;

/** The lines of a text as ranges of it, without what ends them. */
export function lines(text: string): Range[] {
  if (!mayBreak.test(text)) return [{ start: 0, end: text.length }];
  const found: Range[] = [];
  let start = 0;
  lineBreak.lastIndex = 0;
  for (let match = lineBreak.exec(text); match; match = lineBreak.exec(text)) {
    found.push({ start, end: match.index });
    start = lineBreak.lastIndex;
  }
  found.push({ start, end: text.length });
  return found;
}

const startsLower = /^\s*(?!https?:|www\.)["“‘'(]?\p{Ll}/u;
const endsSentence = /[.!?][\s"'”’)\]\uFB02]*\d{0,2}$/u;
const endsClause = /[.!?:;][\s"'”’)\]\uFB02]*$/u;
const firstWord = /^\s*(\S+)/u;

/** Whether a line ends where a sentence may end. */
export function endsWithStop(line: string): boolean {
  return endsSentence.test(line.slice(-12));
}

/** Whether a line ends where a clause may end, such as an item of a list or what introduces one. */
export function endsWithClause(line: string): boolean {
  return endsClause.test(line.slice(-12));
}

/** Whether a line can only go on the one before: it begins in the middle of a sentence. */
export function continues(before: string, line: string): boolean {
  return startsLower.test(line.slice(0, 12)) && !endsWithClause(before);
}

/**
 * The width a text was wrapped at, in characters: the longest line that breaks in the middle of a sentence.
 * `null` for a text whose lines are its paragraphs. Mind that a single sentence broken by a page is no wrapping.
 */
export function wrapWidth(all: ReadonlyArray<string>): number | null {
  let width = 0;
  let broken = 0;
  for (let index = 1; index < all.length; index += 1) {
    const before = (all[index - 1] as string).trimEnd();
    if (before === '' || !continues(before, all[index] as string)) continue;
    broken += 1;
    width = Math.max(width, before.trim().length);
  }
  if (broken >= 3) return width <= widestWrap ? width : null;
  return broken > 0 ? evenWidth(all) : null;
}

/**
 * The width of a short text that was wrapped: no line but the last of its paragraph had room for the first word of the next
 * one. Lines that are paragraphs end where they will.
 */
function evenWidth(all: ReadonlyArray<string>): number | null {
  const width = all.reduce((most, line) => Math.max(most, line.trim().length), 0);
  let pairs = 0;
  for (let index = 1; index < all.length; index += 1) {
    const [before, line] = [(all[index - 1] as string).trim(), all[index] as string];
    if (before.length < narrowest || line.trim() === '') continue;
    pairs += 1;
    if (before.length + 1 + firstWordOf(line).length <= width) return null;
  }
  return pairs >= 2 && width >= narrowest && width <= widestWrap ? width : null;
}

function firstWordOf(line: string): string {
  return firstWord.exec(line.slice(0, 80))?.[1] ?? '';
}

/** Nobody wraps at more; longer lines are paragraphs. */
export const widestWrap = 160;
/** Nor at less: shorter lines are those of a title, a table or a menu. */
const narrowest = 50;

/** No sentence ends so, nor a heading: "from the⏎Dominican Republic", "The⏎Government". */
const openEnd = /(?:,|\b(?:[Tt]he|of|and|from|in|to|an?|by|with|or|at|that|which|its|their))\s*$/u;

/** A line that leaves half of the width free, where the next one's first word had room: a title above the prose, not a part of it. */
function isTitleOver(before: string, line: string, width: number): boolean {
  const { length } = before.trim();
  return startsUpper.test(line) && length < width / 2 && length + 1 + firstWordOf(line).length <= width / 2;
}

const startsUpper = /^\s*\p{Lu}/u;

/** The first line of a paragraph may be set in by so much, which its text no longer shows. */
const firstIndent = 8;

/**
 * Whether two lines in a row are one paragraph: the second goes on in the middle of a sentence, or its first word would
 * not have fitted on the first line any more.
 */
export function isWrapped(before: string, line: string, width: number | null, isFirst = false): boolean {
  if (continues(before, line) || openEnd.test(before)) return true;
  if (width === null || before.length > width + 8 || isTitleOver(before, line, width)) return false;
  const room = width - (isFirst ? firstIndent : 0);
  return !endsWithStop(before) || before.trim().length + 1 + firstWordOf(line).length > room;
}
