import { isImperative } from '../../knowledge/imperatives.ts';
import { headlineStart, longestElse, whatElse } from '../../knowledge/page-forms/ways-elsewhere.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { anyOf, matches } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { hasSubject, isCutItem, isListed, isRecommendation, mayBeCutItem } from '../blocks/advice.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { assesses, isAbout, opensAny, worded } from '../blocks/evidence.ts';
import { asks, isNoSentence, pageRole } from '../blocks/page-line.ts';
import { isReported } from './own-words.ts';

/** Lines of a page's tail are no longer, in UTF-16 code units. */
const longestOfTail = 80;

/**
 * How many blocks at the end of a page are its tail: what its readers wrote, what the site tells of itself, headlines, or a short line
 * without an end, behind a sentence that has one, and whatever short lines follow it. An item that was cut off is the last of all and
 * opens with a verb, as those before it do.
 */
export function tailOf(blocks: ReadonlyArray<Block>): number {
  return Math.max(saidBelow(blocks), headlinesOf(blocks), linesOfTail(blocks), othersOf(blocks));
}

/** How many of them follow a line that says whose they are, its readers' or the site's. */
export function saidBelow(blocks: ReadonlyArray<Block>): number {
  return Math.max(readersOf(blocks), siteOf(blocks));
}

/** Index of the first line behind another block that says so, no longer than this; -1 for none. */
function lineOf(blocks: ReadonlyArray<Block>, says: (text: string) => boolean, longest: number): number {
  return blocks.findIndex(({ content: { text } }, index) => index > 0 && text.length <= longest && says(text));
}

function othersOf(blocks: ReadonlyArray<Block>): number {
  const at = lineOf(blocks, (text) => matches(whatElse, text), longestElse);
  if (at < 0 || !endsWithStop((blocks[at - 1] as Block).content.text)) return 0;
  const others = blocks.slice(at);
  return others.every(isLineOfSite) ? others.length : 0;
}

/** No item and no paragraph of a narrative. */
function isLineOfSite(block: Block): boolean {
  const { text } = block.content;
  return text.length <= longestElse && !opensAny(block) && !(endsWithStop(text) && isRecommendation(block));
}

/** What follows such a line is written by readers, or by the site, or for its readers. */
const saysByReaders = anyOf([
  // "Comments (3)", "4 responses to “Boats”", "No replies:"
  /^(?:(?:\d{1,4}|No|One) )?(?:(?:[Rr]eaders?['’]?s? )?[Cc]omments?|COMMENTS?|[Rr]esponses?|[Tt]houghts|[Rr]eplies|DISCUSSION|Discussion)(?: ?\(\d{1,4}\))?(?: (?:to|on) ["“«‘].{1,120})?:?$/u,
  // "Ama K. 3 days ago"
  /^\p{Upper}[^!?]{1,60} \d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$/u,
  // "Mere says:"
  /^\p{Upper}[^.!?:]{1,40} (?:says|said|writes|wrote):$/u,
  // "#2 Post by lake » Friday"
  /^#\d{1,4} Post by\b/u,
  // "ecoi.net summary:", "Retrieved from “https://…"
  /^(?:ecoi\.net[ -](?:summary|Beschreibung):|Retrieved from ["“])/u,
  // "How you can help", "TAKE ACTION", "Prayer points:"
  /^(?:(?:How|What|Ways) (?:(?:you|can|could) ){2}(?:help|do|act)|[Tt]ake [Aa]ction|TAKE ACTION|Get [Ii]nvolved|GET INVOLVED|(?:[Pp]rayer|PRAYER) (?:[Pp]oints|POINTS|[Rr]equests))\??:?$/u,
]);

/** No such line is longer, in UTF-16 code units. */
const longestByReaders = 200;

/** How many blocks at the end of a page its readers wrote: those behind a line that says so, none of which begins a part. */
function readersOf(blocks: ReadonlyArray<Block>): number {
  const at = lineOf(blocks, saysByReaders, longestByReaders);
  if (at < 0 || !blocks.slice(0, at).some((block) => endsWithStop(block.content.text))) return 0;
  return blocks.slice(at).some((block) => opensAny(block) || assesses(block)) ? 0 : blocks.length - at;
}

/** What follows such a line is of the site, as long as nothing of it reads as a narrative does. */
const saysBySite = anyOf([
  // "About the Author"
  /^(?:About the (?:[Aa]uthors?|[Ww]riters?|[Cc]ontributors?)|ABOUT THE AUTHORS?)$/u,
  // "MORE NEWS", "Today’s headlines"
  /^(?:(?:More|Latest|Top|Other|Breaking|Recent|Today[’']s) (?:[Nn]ews|[Hh]eadlines|[Ss]tories)|(?:MORE|LATEST|TOP|OTHER|BREAKING|RECENT) (?:NEWS|HEADLINES|STORIES))$/u,
  // "Previous articleA boat sinks", "RELATED ARTICLESMORE FROM AUTHOR"
  /^(?:(?:Previous|Next) article(?=\p{Upper}).{1,140}|RELATED ARTICLES ?MORE FROM AUTHOR)$/u,
  // "Filed Under: Lakes"
  /^(?:Filed [Uu]nder|Tagged [Ww]ith|Posted [Ii]n)\b.{0,140}$/u,
  // "Leave a reply", "Add comment"
  /^(?:Add|Post|Write|Leave) (?:a |your )?(?:new )?(?:[Cc]omment|[Rr]eply)$/u,
]);

function siteOf(blocks: ReadonlyArray<Block>): number {
  const at = lineOf(blocks, saysBySite, longestByReaders);
  const above = blocks.slice(0, Math.max(at, 0)).findLast((block) => !isTailLine(block));
  if (!above || !endsWithStop(above.content.text)) return 0;
  return blocks.slice(at).some(isOfNarrative) ? 0 : blocks.length - at;
}

/** Whether a block may be of a narrative, whatever stands above it: it opens a part, gives advice, or is a paragraph in its words. */
function isOfNarrative(block: Block): boolean {
  const { text } = block.content;
  if (isReported(text)) return false;
  if (opensAny(block) || assesses(block)) return true;
  if (pageRole(block) === null && endsWithStop(text) && isImperative(text.replace(leadingBullet, ''))) return true;
  return text.length > longestElse && worded.some((part) => isAbout(block, part));
}

/** No headline is longer, in UTF-16 code units, and no paragraph in front of headlines is shorter. */
const longestHeadline = 200;
/** Where a teaser breaks off. */
const brokenOff = /(?:…|\.{3})$/u;

/**
 * How many headlines of other stories a page ends with, behind a paragraph: a page breaks off in one sentence at most, so that two or more
 * in a row without an end are none of the text.
 */
function headlinesOf(blocks: ReadonlyArray<Block>): number {
  const before = blocks.findLastIndex((block) => !isOfOthers(block));
  const paragraph = blocks[before]?.content.text ?? '';
  const count = blocks.length - before - 1;
  return count > 1 && paragraph.length > longestHeadline && endsWithStop(paragraph) ? count : 0;
}

function isOfOthers(block: Block): boolean {
  const { text } = block.content;
  if (text.length > longestHeadline || !headlineStart.test(text)) return false;
  if (endsWithStop(text) && !brokenOff.test(text)) return false;
  return !(isRecommendation(block) || opensSentence(text) || opensAny(block));
}

function linesOfTail(blocks: ReadonlyArray<Block>): number {
  let from = blocks.length;
  while (from > 0 && isShort(blocks[from - 1] as Block)) from -= 1;
  while (from < blocks.length && !isTailLine(blocks[from] as Block)) from += 1;
  const [before, first] = [blocks[from - 1], blocks[from]];
  if (!before || !first || !endsWithStop(before.content.text)) return 0;
  const count = blocks.length - from;
  const mayBeItem = count === 1 && pageRole(first) === null;
  return mayBeItem && (isCutItem(first) || (mayBeCutItem(first) && endsWithItem(blocks.slice(0, from)))) ? 0 : count;
}

/** Whether the last block is an item, or the rest of one that a line break tore: 'Pay for the search for⏎Togolese boys on the lake.' */
function endsWithItem(blocks: ReadonlyArray<Block>): boolean {
  const last = blocks.findLastIndex((block) => block.gap !== 1 || isRecommendation(block));
  return last >= 0 && isRecommendation(blocks[last] as Block);
}

function isTailLine(block: Block): boolean {
  return pageRole(block) !== null || (isNoSentence(block) && isShort(block) && !opensSentence(block.content.text));
}

/** A headline in two parts, all of its words but the small ones in capitals: "The Winter of 1989: Boats and Our Coast". */
const headline = /^(?:(?:\p{Upper}[\p{Alpha}’']*|\d{4}|and|at|for|in|of|on|the|to):? ){3,14}\p{Upper}\p{Alpha}+$/u;

/** Whether a line opens as a sentence about the government does, and is no headline. */
function opensSentence(text: string): boolean {
  return hasSubject(text) && !(text.includes(': ') && headline.test(text));
}

/** A line that a page may print behind its text; an item or a sentence about the government is none. */
function isShort(block: Block): boolean {
  if (pageRole(block) !== null) return true;
  const { text } = block.content;
  if (text.length > longestOfTail) return false;
  if (isListed(block)) return isHeadline(text.replace(leadingBullet, ''));
  return isNoSentence(block) || !(sentences(text, 2).length > 1 || hasSubject(text) || isRecommendation(block));
}

/** An item of a list of other articles: no advice, and no sentence with an end but that of a question. */
function isHeadline(text: string): boolean {
  return (!endsWithStop(text) || asks.test(text)) && !isImperative(text) && sentences(text, 2).length < 2;
}
