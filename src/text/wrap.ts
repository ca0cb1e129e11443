import { continues, endsOpen, endsWithClause, endsWithStop } from './lines.ts';
import { ascending } from './lists.ts';

/** No line ends at a blank that does not break, "In⍽2009", unless a text has no others. */
const firstWord = /^\s*(?:((?!\s)[^ \t-\r\u2028\u2029]+)[ \t]|(\S+))/u;

/** How wide a text was wrapped, in characters. */
export interface Wrap {
  /** No line is longer, but what was made of two. */
  longest: number;
  /** A line is full if it were longer than this with the first word of the next one. */
  full: number;
  /** Two lines are one where a word was broken between them, as some programs set a PDF's. */
  isJoined: boolean;
  /** Each line was cut once more on its way, as mails are: a short line ends no paragraph. */
  isCutAgain: boolean;
  /** Blanks behind the stop of a sentence: writers who were taught on typewriters set two. */
  behindStop: number;
}

/** So many of a hundred lines are shorter than the others: beside a picture. */
const shorter = 0.05;
/** Letters of a printed page are not equally wide: no full line has less than this of the longest one's, */
const leastShare = 0.75;
/** and none has more than this of the usual one's. */
const mostShare = 1.3;
/**
 * Where so many of the lines that go on are short, and most of these stand behind a full one, all were cut twice: "does not fully meet
 * the⏎minimum⏎standards for".
 */
const cutAgain = 0.2;

/**
 * How a text was wrapped, by its lines that break in the middle of a sentence. The lines of a printed page are full at another
 * number of characters each: there the least tells, which is that of nearly all of them with the next word.
 * `null` for a text whose lines are its paragraphs. Mind that a single sentence broken by a page is no wrapping.
 */
export function wrapOf(all: ReadonlyArray<string>): Wrap | null {
  const ends: number[] = [];
  const endsWithNext: number[] = [];
  for (let index = 1; index < all.length; index += 1) {
    const [before, line] = [(all[index - 1] as string).trim(), all[index] as string];
    if (before === '' || !continues(before, line)) continue;
    ends.push(before.length);
    endsWithNext.push(withFirstWord(before, line));
  }
  const { length } = ends;
  if (length < 3) return length > 0 ? evenWrap(all) : null;
  const lengths = ascending(ends);
  const withNext = ascending(endsWithNext);
  // Half of the lines that were cut twice are short.
  const wide = lengths[Math.floor(length * (1 - cutAgain))] as number;
  const isShort = (withNext[Math.floor(length * cutAgain)] as number) < wide * leastShare;
  const isCutAgain = isShort && takesTurns(all, wide * leastShare);
  const usual = isCutAgain ? wide : (lengths[length >> 1] as number);
  const longest = lengths.findLast((one) => one <= usual * mostShare) as number;
  if (longest > widestWrap || isMostlyLonger(all, longest, length)) return null;
  const least = withNext[Math.floor(length * shorter)] as number;
  const full = Math.max(longest * leastShare, Math.min(longest, least - 1));
  const behindStop = all.some((line) => twoBlanks.test(line)) ? 2 : 1;
  return { longest, full, isJoined: longest < (lengths.at(-1) as number), isCutAgain, behindStop };
}

/**
 * Whether more lines are longer than those that were wrapped than there are of these: then what goes on in small letters is no prose, as
 * "hostname: example.org" does, and the other lines are paragraphs.
 */
function isMostlyLonger(all: ReadonlyArray<string>, longest: number, wrapped: number): boolean {
  let longer = 0;
  for (const line of all) if (line.length > 2 * longest) longer += 1;
  return longer > wrapped;
}

const twoBlanks = /[.!?]["”’)]? {2}\S/u;

/** Whether most lines that go on and are shorter than a width, with the next word, stand behind one that is not. */
function takesTurns(all: ReadonlyArray<string>, width: number): boolean {
  let short = 0;
  let behindFull = 0;
  for (let index = 2; index < all.length; index += 1) {
    const [first, before, line] = [all[index - 2] as string, (all[index - 1] as string).trim(), all[index] as string];
    if (withFirstWord(before, line) >= width || before === '' || !continues(before, line)) continue;
    short += 1;
    if (withFirstWord(first.trim(), before) >= width) behindFull += 1;
  }
  return behindFull * 2 > short;
}

/** How a text was wrapped that is full at a number of characters. */
export function wrapAt(width: number): Wrap {
  return { longest: width, full: width, isJoined: false, isCutAgain: false, behindStop: 1 };
}

/**
 * How a short text was wrapped: no line but the last of its paragraph had room for the first word of the next
 * one. Lines that are paragraphs end where they will.
 */
function evenWrap(all: ReadonlyArray<string>): Wrap | null {
  const width = all.reduce((most, line) => Math.max(most, line.trim().length), 0);
  let pairs = 0;
  for (let index = 1; index < all.length; index += 1) {
    const [before, line] = [(all[index - 1] as string).trim(), all[index] as string];
    if (before.length < narrowestWrap || line.trim() === '') continue;
    pairs += 1;
    if (withFirstWord(before, line) <= width) return null;
  }
  return pairs >= 2 && width >= narrowestWrap && width <= widestWrap ? wrapAt(width) : null;
}

function firstWordOf(line: string): string {
  const found = firstWord.exec(line.slice(0, 80));
  return found?.[1] ?? found?.[2] ?? '';
}

/** The length of a line with the first word of the next one behind it. */
function withFirstWord(before: string, line: string): number {
  return before.length + 1 + firstWordOf(line).length;
}

/** Nobody wraps at more; longer lines are paragraphs. */
export const widestWrap = 160;
/** Nor at less: shorter lines are those of a title, a table or a menu. */
export const narrowestWrap = 50;

/** A line that leaves half of the width free, where the next one's first word had room: a title above the prose, not a part of it. */
function isTitleOver(before: string, line: string, width: number): boolean {
  return startsUpper.test(line) && withFirstWord(before.trim(), line) <= width / 2;
}

/**
 * Whether a line stands within a sentence that was wrapped around it: it leaves a third of the width free, where there was room for the next
 * line's first word, and that goes on with the line above, behind which there was none. "… and a guide⏎The Harbor Times⏎for nurses."
 */
export function isWithinSentence(before: string, line: string, next: string, wrap: Wrap | null): boolean {
  if (wrap === null || wrap.isCutAgain || wrap.isJoined || before.length < narrowestWrap) return false;
  if (notAlone.test(line)) return false;
  const short = wrap.longest * mostOfWithin;
  if (withFirstWord(line.trim(), next) > short || withFirstWord(before.trim(), next) <= wrap.full) return false;
  // Beside a picture all lines are short.
  return (next.trim().length > short || endsWithStop(next)) && continues(before, next);
}

/** A title has half of this: on the first line of a block, where nothing else shows how its lines are set, it may have more. */
function widthOfTitle({ longest, isCutAgain }: Wrap, isFirst: boolean): number {
  return isFirst && !isCutAgain ? longest * moreOnFirst : longest;
}

const moreOnFirst = 4 / 3;

/** Whether a line without a stop, behind the end of a sentence, is a title above the next one, and not the last of a paragraph. */
export function isTitleBetween(before: string, line: string, next: string, wrap: Wrap | null): boolean {
  if (wrap === null || wrap.isCutAgain || wrap.isJoined || !endsWithStop(before)) return false;
  return startsUpper.test(line) && !endsWithClause(line) && isTitleOver(line, next, wrap.longest);
}

const mostOfWithin = 2 / 3;
/** What is of a sentence, or of an item of a list. */
const notAlone = /^\s*\p{Lower}|[,;:]\s*$/u;
const startsUpper = /^\s*\p{Upper}/u;

/** The first line of a paragraph may be set in by so much, which its text no longer shows. */
const firstIndent = 8;
/** A line that is longer than all that were wrapped by so much was not. */
const longerBy = 8;

/**
 * Whether two lines in a row are one paragraph: the second goes on in the middle of a sentence, or its first word would
 * not have fitted on the first line any more.
 */
export function isWrapped(before: string, line: string, wrap: Wrap | null, isFirst = false): boolean {
  if (continues(before, line) || endsOpen(before)) return true;
  if (wrap === null) return false;
  if (wrap.isCutAgain && !isFirst) return true;
  if (isTitleOver(before, line, widthOfTitle(wrap, isFirst))) return false;
  const isLong = before.length > wrap.longest + longerBy;
  if (isLong && !wrap.isJoined) return false;
  const length = before.trim().length - (isLong ? wrap.longest : 0);
  const room = wrap.full - (isFirst ? firstIndent : 0);
  return !endsWithStop(before) || length + wrap.behindStop + firstWordOf(line).length > room;
}
