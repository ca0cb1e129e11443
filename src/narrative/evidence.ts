import { findings, openings } from '../knowledge/editions.ts';
import { isImperative } from '../knowledge/imperatives.ts';
import { announcesSpecialCase, assessesGaps, plainEfforts } from '../knowledge/openings.ts';
import type { Block, Part, Vote } from '../report/tree.ts';
import { finderOf, matches } from '../text/finder.ts';
import { onceEach } from '../text/lazy.ts';
import { endsWithStop } from '../text/lines.ts';
import { matchesIn } from '../text/matches.ts';
import { sentences } from '../text/sentences.ts';
import { inlineBullets, leadingBullet } from './bullets.ts';
import { asks, isNoSentence, pageRole } from './page-line.ts';
import { countsIn } from './words-of-parts.ts';

/** How much of a paragraph its opening formula may take. */
export const opening = 400;
const semicolon = /;\s/gu;
const tailOfList = /^\p{Ll}.*; and /u;
const lowerStart = /^["“‘(]?\p{Ll}/u;
/** The first words of a sentence about the government: no recommendation has a subject. */
const subject =
  /^(?:The |In (?:19|20)\d\d|During |Authorities |Officials |Police |Law |Article |[\p{Lu}][\p{L}’']+ (?:law|authorities|officials)\b)/u;
/** Lines of a page's tail are no longer, in UTF-16 code units. */
const longestOfTail = 80;
/** More words than this do not make a part surer. */
const mostForWords = 2;

/** The parts about what the government did, which stand in a row. */
export const policies: ReadonlySet<Part> = new Set<Part>(['prosecution', 'protection', 'prevention']);
/** Parts whose paragraphs tell what the government did or what traffickers do: they are told apart by their words. */
const worded: ReadonlyArray<Part> = [...policies, 'trafficking-profile'];

/**
 * How much each cue counts, where a move to another part costs three: a formula pays for a move, a loose one does not by
 * itself, words break a tie. Set on the pages in `tests/forms` and the cases of `docs/editions.md`, not counted; the words
 * are (`part-words.ts`).
 */
export const weights = {
  finding: 6,
  specialCase: 5,
  gapsOfGovernment: 4,
  formula: 6,
  looseFormula: 3,
  list: 4,
  noList: -2,
  prose: -6,
  subject: -5,
  page: 5,
  noSentence: 0.5,
  tail: 5,
  cutProse: -2,
} as const;

/** Whether a block has the marks of a list. */
export const isListed = onceEach(({ content: { text }, shape }: Block): boolean => {
  return shape === 'item' || leadingBullet.test(text) || inlineBullets(text).length > 1;
});

/** Whether a block looks like one recommendation or several: it opens with a verb, has bullets, or more semicolons than stops. */
const isRecommendation = onceEach((block: Block): boolean => {
  const { text } = block.content;
  return (
    tailOfList.test(text) || isListed(block) || hasMoreSemicolons(text) || (isImperative(text) && !isTornProse(block))
  );
});

/** "and state officials did not share it. In the north, judges heard …": the rest of a sentence, and one that gives no advice. */
function isTornProse(block: Block): boolean {
  const { text } = block.content;
  const next = isTorn(block) ? sentences(text, 2)[1] : undefined;
  return next !== undefined && !isImperative(text.slice(next.start, next.end));
}

/** Clauses that no advice is among are a list of facts: "current situation: girls are sold in the port; boys dive for pearls; …" */
function hasMoreSemicolons(text: string): boolean {
  const count = matchesIn(text, semicolon).length;
  return count > 0 && sentences(text, count).length < count && adviceBehindSemicolons(text) > 0;
}

/** How many pieces of advice begin behind a semicolon. */
export function adviceBehindSemicolons(text: string): number {
  return matchesIn(text, semicolon).filter(({ index }) => isImperative(text.slice(index + 1).trimStart())).length;
}

/**
 * How many blocks at the end of a page are its tail: what its readers wrote, or a short line without an end, behind a
 * sentence that has one, and whatever short lines follow it. An item that was cut off is the last of all and opens with a
 * verb, as those before it do.
 */
export function tailOf(blocks: ReadonlyArray<Block>): number {
  return Math.max(readersOf(blocks), linesOfTail(blocks), othersOf(blocks));
}

/** "Similar documents", "Suggested reads", "You may also like": what follows is what else a site has, if all of it are lines. */
const whatElse =
  /^(?:(?:similar|related|suggested|recommended|further|other|more|latest|recent|popular) (?:documents?|articles?|posts?|stories|reads?|reading|content|pages?|news|topics?|links|videos)|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|recommended for you|see also):?$/iu;
const longestElse = 120;

function othersOf(blocks: ReadonlyArray<Block>): number {
  const at = blocks.findIndex(
    ({ content: { text } }, index) => index > 0 && text.length <= longestElse && matches(whatElse, text),
  );
  if (at < 0 || !endsWithStop((blocks[at - 1] as Block).content.text)) return 0;
  const others = blocks.slice(at);
  return others.every(isLineOfSite) ? others.length : 0;
}

/**
 * "Comments (3)", "4 responses to …", "Ama K. 3 days ago", "Mere says:", "#2 Post by lake » Friday": what follows is written by readers;
 * by the site, behind "ecoi.net summary:" and "Retrieved from …".
 */
const byReaders =
  /^(?:(?:\d{1,4}|No|One) )?(?:(?:[Rr]eaders?['’]?s? )?[Cc]omments?|COMMENTS?|[Rr]esponses?|[Tt]houghts|[Rr]eplies|DISCUSSION|Discussion)(?: ?\(\d{1,4}\))?(?: (?:to|on) ["“«‘].{1,120})?:?$|^\p{Lu}[^!?]{1,60} \d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^\p{Lu}[^.!?:]{1,40} (?:says|said|writes|wrote):$|^#\d{1,4} Post by\b|^ecoi\.net[ -](?:summary|Beschreibung):|^Retrieved from ["“]/u;

/** No such line is longer, in UTF-16 code units. */
const longestByReaders = 200;

function isByReaders(text: string): boolean {
  return text.length <= longestByReaders && matches(byReaders, text);
}

/** How many blocks at the end of a page its readers wrote: those behind a line that says so, none of which begins a part. */
function readersOf(blocks: ReadonlyArray<Block>): number {
  const at = blocks.findIndex((block, index) => index > 0 && isByReaders(block.content.text));
  if (at < 0 || !blocks.slice(0, at).some((block) => endsWithStop(block.content.text))) return 0;
  return blocks.slice(at).some((block) => opened(block).length > 0 || assesses(block)) ? 0 : blocks.length - at;
}

/** No item and no paragraph of a narrative. */
function isLineOfSite(block: Block): boolean {
  const { text } = block.content;
  return text.length <= longestElse && opened(block).length === 0 && !(endsWithStop(text) && isRecommendation(block));
}

function linesOfTail(blocks: ReadonlyArray<Block>): number {
  let from = blocks.length;
  while (from > 0 && isShort(blocks[from - 1] as Block)) from -= 1;
  while (from < blocks.length && !isTailLine(blocks[from] as Block)) from += 1;
  const [before, first] = [blocks[from - 1], blocks[from]];
  if (!before || !first || !endsWithStop(before.content.text)) return 0;
  const count = blocks.length - from;
  const mayBeItem = count === 1 && pageRole(first) === null && isRecommendation(first) && isRecommendation(before);
  return mayBeItem ? 0 : count;
}

function isTailLine(block: Block): boolean {
  return pageRole(block) !== null || (isNoSentence(block) && isShort(block) && !subject.test(block.content.text));
}

/** A line that a page may print behind its text; an item or a sentence about the government is none. */
function isShort(block: Block): boolean {
  if (pageRole(block) !== null) return true;
  const { text } = block.content;
  if (text.length > longestOfTail) return false;
  if (isListed(block)) return isHeadline(text.replace(leadingBullet, ''));
  return isNoSentence(block) || !(sentences(text, 2).length > 1 || subject.test(text) || isRecommendation(block));
}

/** An item of a list of other articles: no advice, and no sentence with an end but that of a question. */
function isHeadline(text: string): boolean {
  return (!endsWithStop(text) || asks.test(text)) && !isImperative(text) && sentences(text, 2).length < 2;
}

const known = { openings: finderOf(openings), findings: finderOf(findings) };

/** The parts that a block can be the beginning of, by the formula of its first sentence. */
export const opened = onceEach((block: Block): ReadonlyArray<Vote> => {
  const start = block.content.text.slice(0, opening);
  const votes: Vote[] = [];
  for (const { means } of known.openings.all(start)) {
    if (votes.some(({ part }) => part === means)) continue;
    const firm = !worded.includes(means) || means === 'trafficking-profile' || plainEfforts.test(start);
    votes.push({ part: means, weight: firm ? weights.formula : weights.looseFormula, why: 'opening formula' });
  }
  return votes;
});

/** What speaks for and against each part a block could be in, wherever that part begins. */
export function evidenceOf(block: Block, inTail = false, isLast = true): Vote[] {
  if (inTail) return [{ part: 'page', weight: weights.tail, why: 'tail of the page' }];
  const words = isNoSentence(block) ? [] : byWords(block.content.text);
  return [...assessments(block), ...asList(block, isLast), ...asPage(block), ...words];
}

const profileOpening =
  /^(?!The government\b)[^.;]{2,60}\b(?:is|are|was) (?:[a-z]+ ){0,3}an? (?:[a-z]+[ ,] ?){0,4}(?:source|transit|destination|country of origin)\b/u;

/** Whether a block opens as a profile does, whatever part it stands in. */
export function opensAsProfile({ content: { text } }: Block): boolean {
  return profileOpening.test(text.slice(0, opening));
}

/** Whether a block has what the summary alone has. */
export function assesses(block: Block): boolean {
  return assessments(block).length > 0 || opened(block).some(({ part }) => part === 'summary');
}

/** Whether a block opens with the finding on the minimum standards. */
export function opensAssessment(block: Block): boolean {
  const start = block.content.text.slice(0, opening);
  return start.includes('minimum') && opened(block).some(({ part }) => part === 'summary');
}

/** Whether a block has the first words of a narrative: those of a profile or of an assessment. */
export function opensNarrative(block: Block): boolean {
  return block.role === null && (opensAsProfile(block) || opensAssessment(block));
}

const assessments = onceEach(({ content: { text } }: Block): ReadonlyArray<Vote> => {
  const votes: Vote[] = [];
  const say = (weight: number, why: string): number => votes.push({ part: 'summary', weight, why });
  if (known.findings.first(text)) say(weights.finding, 'finding');
  if (announcesSpecialCase.test(text)) say(weights.specialCase, 'special case');
  if (matches(assessesGaps, text)) say(weights.gapsOfGovernment, 'gaps of the government');
  return votes;
});

function asList(block: Block, isLast: boolean): Vote[] {
  const { text } = block.content;
  const part: Part = 'recommendations';
  if (isRecommendation(block)) {
    if (pageRole(block) !== null && !isListed(block)) return [];
    return isStub(block) && !isLast ? [] : [{ part, weight: weights.list, why: 'list or imperative' }];
  }
  if (sentences(text, 3).length > 2) return [{ part, weight: weights.prose, why: 'several sentences' }];
  return subject.test(text)
    ? [{ part, weight: weights.subject, why: 'subject' }]
    : [{ part, weight: weights.noList, why: 'no list' }];
}

const threeWords = /^\s*\S+\s+\S+\s+\S/u;

/** "Contact", "Search": a verb alone is no item, unless the page was cut behind it. */
function isStub({ content: { text } }: Block): boolean {
  return !threeWords.test(text) && !endsWithStop(text);
}

function asPage(block: Block): Vote[] {
  if (pageRole(block) !== null) return [{ part: 'page', weight: weights.page, why: 'form of a page line' }];
  if (!isNoSentence(block) || isListed(block)) return [];
  // "The Government of X and": prose that was cut, unless it stands behind a list.
  const weight = subject.test(block.content.text) ? weights.cutProse : weights.noSentence;
  return [{ part: 'page', weight, why: 'no sentence' }];
}

/** How much more often the words of a text stand in each part than in the others. */
function byWords(text: string): Vote[] {
  const sums = worded.map(() => 0);
  for (const counts of countsIn(text))
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] as number) + (counts[index] as number);
  const most = sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0);
  if (most === 0) return [];
  const scale = mostForWords / Math.max(most, 6);
  return worded.map((part, index) => ({ part, weight: round((sums[index] as number) * scale), why: 'words' }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Whether a block begins in the middle of a sentence. */
export function isTorn({ content: { text } }: Block): boolean {
  return lowerStart.test(text);
}
