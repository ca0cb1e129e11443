import { assessments as cues } from '../../knowledge/editions.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import { plainEfforts } from '../../knowledge/openings.ts';
import type { Range } from '../../report/document.ts';
import type { Edition } from '../../report/edition.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { ascending } from '../../text/lists.ts';
import { rangeOf } from '../../text/matches.ts';
import { anyOf, matchOf, mayMatch } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { withoutMarks } from '../around/notes.ts';
import { adviceBehindSemicolons } from '../blocks/advice.ts';
import { cut, decide, eachOpen, partedAt, withoutBlank } from '../blocks/block.ts';
import { inlineBullets, leadingBullet } from '../blocks/bullets.ts';
import { openingLength, opensWith, policies } from '../blocks/evidence.ts';
import { isSpecialCase } from './special-case-parts.ts';

/** The note of 2003 between the header and the profile: "[*Please note: Togo was updated to Tier 2 …]". */
const note = /^\[\*? ?(?:Please )?note:[^\]]{1,400}\](?=\s?\S)/iu;

/**
 * The note of the islands in the Kingdom of the Netherlands, on one line with the text around it, between two sentences: "… to Tier 2.
 * __________ * Aruba is an autonomous entity within the Kingdom of the Netherlands. … if it were a separate, independent country.
 * Prosecute"
 */
const ofTheKingdom =
  /(?<=^|[.!?]\s)(?:_{3,}\s?)?(?:[*†‡]\s?|(?<![\d,.])\d)?(?:St\. |\p{Upper})[\p{Alpha} ]{3,20} is an? (?:semi-)?autonomous (?:entity|country|part|island)[^.;]{0,40} (?:with)?in the Kingdom of the Netherlands\.[^_]{20,700}?\bindependent country\.(?: However, the Kingdom\b[^.]{10,200}\.)?/u;

/** What a site sets below a text, on the same line, in a sentence: "… to Angola. All material used herein reproduced under the fair use exception …" */
const ofTheSite =
  /(?<=[.!?]["”’)]? {1,2})All (?:materials?|content) (?:used )?(?:herein|on this (?:page|site)) (?:is |are )?(?:reproduced|used) under\b(?:[^.]|\.(?:(?<=\bU\.S\.)|(?! ["“]?\p{Upper}[\p{Lower} ]))){0,600}\.?/u;

/**
 * Cuts notes off the text that a copy glued them to: the one of 2003 off the first text of a narrative, for further below it is part of its
 * paragraph; the others wherever they stand, and the mark of a note off the word that it is on.
 */
export function gluedNote(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.findIndex(({ role }) => role === null);
  const parted = eachOpen(blocks, (block, at) => {
    const { text } = block.content;
    const length = at === first ? matchOf(note, text)?.[0].length : undefined;
    if (length !== undefined) return [cut(block, 0, length), cut(block, length)];
    const found = matchOf(ofTheKingdom, text);
    const range = found ?? matchOf(ofTheSite, text);
    return partedAt(block, range ? [rangeOf(range)] : [], (piece) =>
      decide(piece, found ? 'footnote' : 'publication-notice', 'wording'),
    );
  });
  return parted.length > blocks.length ? withoutMarks(parted) : parted;
}

/**
 * What a copy on one line left in front of the first sentence: 'Document #2111 USDOS – US Department of State (Author) The Government of
 * Togo does', '2021 TRAFFICKING IN PERSONS REPORT SPECIAL CASE: LIBYA Libya is a Special Case', 'Trafficking in Persons Report 2008 -
 * Special Cases - Chad Chad is', 'Summary: The Government of Togo does', 'Office To Monitor and Combat Trafficking in Persons Togo is'. No
 * sentence goes on with a capital "The Government of", nor begins with the office's name without an article.
 */
const front =
  /^(?:[^.!?:;,"“”‘]{3,120}(?=\sThe Government of (?:the )?\p{Upper})|(?:[^.!?:;]{0,60} )?SPECIAL CASE: \p{Upper}[\p{Upper} ]{2,30}(?= \p{Upper}\p{Lower}[\p{Alpha} ]{1,30} (?:is|remains) a Special Case)|[^.!?:;]{10,80} Special Cases - (?<name>\p{Upper}[\p{Alpha} ]{2,30})(?= \k<name> )|(?:Executive )?[Ss](?:ummary|UMMARY)\s?[:=](?=\s\p{Upper})|Office [Tt]o Monitor and Combat Trafficking in Persons(?= \p{Upper}))/u;

/** Cuts it off the first text, to be told. */
export function gluedFront(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const first = blocks.find(({ role }) => role === null);
  return eachOpen(blocks, (block) => {
    const length = block === first ? front.exec(block.content.text)?.[0].length : undefined;
    return length === undefined ? [block] : [decide(cut(block, 0, length), 'unplaced', 'position'), cut(block, length)];
  });
}

/**
 * Cuts the summary off the profile where text taken out of a PDF or pasted has the two in one paragraph. Only in editions
 * that begin with the profile, and only where no paragraph opens with the summary's formula.
 */
export function gluedSummary(blocks: ReadonlyArray<Block>, edition: Edition): ReadonlyArray<Block> {
  const prose = blocks.filter((block) => block.role === null);
  if (edition.order[0] !== 'trafficking-profile' || prose.some(({ content }) => opens(content.text))) return blocks;
  return eachOpen(blocks, withoutSummary);
}

function withoutSummary(block: Block): Block[] {
  const { text } = block.content;
  if (!cues.some(({ match }) => mayMatch(match, text))) return [block];
  const start = sentences(text).find((range) => range.start > 0 && opens(text.slice(range.start)))?.start;
  return start === undefined ? [block] : [cut(block, 0, start), cut(block, start)];
}

const assesses = anyOf(cues.map(({ match }) => match));

function opens(text: string): boolean {
  return assesses(text.slice(0, openingLength));
}

/**
 * Cuts what was done, and the profile, off the summary of a Special Case whose page has lost its headings and runs them into one paragraph:
 * '… for the sixth consecutive year. … The government did not report any prosecutions. … As reported over the past five years, human
 * traffickers …'. Only where no other paragraph opens so.
 */
export function gluedSpecialCase(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const prose = blocks.filter(({ role }) => role === null);
  if (prose.length > mostGlued || blocks.some(({ role }) => role === 'heading')) return blocks;
  if (!isSpecialCase(blocks)) return blocks;
  const missing = [opensEfforts, opensProfile].filter((isOpen) => !prose.some(isOpen));
  return eachOpen(blocks, (block) => piecesAt(block, missing));
}

/** In three paragraphs at most some of the parts are run together. */
const mostGlued = 3;

const opensProfile = (block: Block): boolean => opensWith(block, 'trafficking-profile');

/** 'The government made no efforts against trafficking', too, which names none of the three P's. */
function opensEfforts(block: Block): boolean {
  const { text } = block.content;
  return policyOpened(block) || (text.startsWith('The government ') && plainEfforts.test(text.slice(0, openingLength)));
}

function policyOpened(block: Block): boolean {
  return [...policies].some((part) => opensWith(block, part));
}

/** Line breaks that the heading left which stood there. */
const lostHeading = 3;

/** A block cut where the first sentence behind another one opens a part. */
function piecesAt(block: Block, opens: ReadonlyArray<(block: Block) => boolean>): Block[] {
  const starts = sentences(block.content.text)
    .slice(1)
    .map(({ start }) => start);
  const cuts = opens.flatMap((isOpen) => starts.find((start) => isOpen(cut(block, start))) ?? []);
  const pieces = [0, ...ascending(cuts)].map((start, index, all) => cut(block, start, all[index + 1]));
  for (const piece of pieces.slice(1)) piece.gap = lostHeading;
  return pieces;
}

/** Fewer pieces of advice are no list: "Work in the mines was hard." */
const fewest = 3;
/** No paragraph that holds a list and what stands in front of it is shorter, in UTF-16 code units. */
const shortest = 300;

/**
 * Cuts the recommendations out of a paragraph into which a copy ran them, without the heading that would tell where they begin:
 * '… remained on Tier 2. Train the judges. • Pay for boats. • Search the lake. The government increased …'. Only where no block of the
 * narrative is a list or has its heading.
 */
export function gluedList(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  if (blocks.some(isOfList)) return blocks;
  return eachOpen(blocks, split);
}

function isOfList({ role, part, content: { text } }: Block): boolean {
  if (role === 'heading') return part === 'recommendations';
  return role === null && (leadingBullet.test(text) || isImperative(text));
}

function split(block: Block): Block[] {
  const { text } = block.content;
  const list = text.length < shortest ? null : listIn(text);
  if (!list || isFirstItem(text, list.start)) return [block];
  const before = cut(block, 0, list.start);
  const behind = withoutBlank([cut(block, list.start, list.end), cut(block, list.end)]);
  for (const piece of behind) piece.gap = 1;
  return [before, ...behind];
}

/**
 * A single sentence in front of a bullet is an item with more in front of it: 'prioritized recommendations train the judges. • Pay for
 * boats.'
 */
function isFirstItem(text: string, end: number): boolean {
  return leadingBullet.test(text.slice(end)) && sentences(text.slice(0, end).trimEnd(), 2).length < 2;
}

/** The first pieces of advice in a row, behind other text. */
function listIn(text: string): Range | null {
  const pieces = piecesOf(text);
  // An assessment has no bullets: one with advice is a list.
  const single = opens(text) ? fewest : 2;
  let from = 1;
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    const advice = index === 0 ? 0 : adviceIn(text.slice(piece.start, piece.end), single);
    if (advice === 0 && count >= fewest) return { start: (pieces[from] as Range).start, end: piece.start };
    if (advice === 0) from = index + 1;
    count = advice === 0 ? 0 : count + advice;
  }
  return count < fewest ? null : { start: (pieces[from] as Range).start, end: text.length };
}

/** Sentences, and what bullets part in them. */
function piecesOf(text: string): Range[] {
  const sorted = ascending(new Set([...sentences(text).map(({ start }) => start), ...inlineBullets(text)]));
  return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }));
}

/** How many pieces of advice a sentence holds, which semicolons may part; a bullet counts for `single` where a stop ends it, or for one among others. */
function adviceIn(sentence: string, single: number): number {
  const advice = sentence.replace(leadingBullet, '');
  if (!isImperative(advice)) return advice === sentence ? 0 : 1;
  return (advice !== sentence && endsWithStop(advice) ? single : 1) + adviceBehindSemicolons(advice);
}
