import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import { beginsSmall, isInCapitals } from '../../text/characters.ts';
import { clean } from '../../text/clean.ts';
import { continues, endsOpen, endsWithClause, endsWithStop } from '../../text/lines.ts';
import { sourceRange } from '../../text/mapped-text.ts';
import { matches } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { isWrapped, narrowestWrap, type Wrap, widestWrap, wrapAt } from '../../text/wrap.ts';
import { merged, withContent } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { headingOfAnyEdition, isSmallHeading } from '../blocks/heading-line.ts';
import { beginsCounted } from '../blocks/markers.ts';
import { isNoSentence, pageRole } from '../blocks/page-line.ts';
import { isDropCap, withLetter } from './drop-cap.ts';
import { endsListTitle, isBehindDash, isTierTorn } from './torn-words.ts';

/**
 * Joins the two halves of a paragraph that a page break, a running head or a blank line tore apart in the middle of a
 * sentence. What stood between them follows the joined paragraph.
 */
export function joins(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const wrap = doubleSpaced(blocks);
  const pieces: Block[][] = [];
  let open: Block[] | null = null;
  let above: Block | undefined;
  let pageEnds = false;
  for (const block of blocks) {
    const before = open?.at(-1);
    if (open && isGoingOn(open, block, { wrap, above, pageEnds })) {
      open.push(block);
      pageEnds = false;
      continue;
    }
    const begun = [block];
    pieces.push(begun);
    if (before && isInTheWay(before, block)) {
      pageEnds ||= block.role !== null && inTheWay.has(block.role) && !wasInside(block, before);
      continue;
    }
    above = before;
    open = block.role === null ? begun : null;
    pageEnds = false;
  }
  return pieces.map(joinedOf);
}

/** What is around the pieces of a paragraph. */
interface Around {
  wrap: Wrap | null;
  /** The text above it. */
  above: Block | undefined;
  /** Whether a page ended behind the last of them. */
  pageEnds: boolean;
}

function isGoingOn(open: ReadonlyArray<Block>, block: Block, { wrap, above, pageEnds }: Around): boolean {
  const before = open.at(-1);
  if (!before || block.role !== null) return false;
  if (open.length === 1 && isHeadingAlone(before, block, above)) return false;
  return goesOn(before, block, wrap) || (pageEnds && isTornByPage(before, block));
}

/** Joined once, when all of it is there: a paragraph may be torn into many. */
function joinedOf([begin, ...rest]: ReadonlyArray<Block>): Block {
  const first = begin && withLetter(begin);
  const pieces = first ? [first, ...rest] : rest;
  const [next, ...others] = rest;
  const whole =
    first && next && isDropCap(first.content.text, next.content.text)
      ? merged([merged([first, next], ''), ...others], '\n')
      : merged(pieces, '\n');
  return pieces.length === 1 ? whole : withContent(whole, clean(whole.content));
}

/** Whether a block is of the edge of a page, which stands between the halves of what goes on behind it. */
export function isOfEdge({ role }: Block): boolean {
  return role === 'page-header' || role === 'page-number';
}

/** Whether two blocks without a role are the halves of a sentence, so that what stands between them stands in it. */
export function areHalves(before: Block | undefined, behind: Block | undefined): boolean {
  return before?.role === null && behind?.role === null && continues(before.content.text, behind.content.text);
}

/** The same where the first is prose for its length, or an item: the lines of a caption or a menu go on in small letters, too. */
export function areHalvesOfProse(before: Block | undefined, behind: Block | undefined): boolean {
  if (before === undefined || !areHalves(before, behind)) return false;
  return before.content.text.length >= narrowestWrap || leadingBullet.test(before.content.text);
}

const inTheWay: ReadonlySet<Block['role']> = new Set<Block['role']>(['page-header', 'page-number', 'unplaced']);

/** Only the furniture of a page, what was set apart, or a line that it prints at its foot or beside its head, may stand inside a sentence. */
function isInTheWay(before: Block, block: Block): boolean {
  if (block.role !== null && inTheWay.has(block.role)) return true;
  const { text } = before.content;
  if (endsWithStop(text)) return false;
  const isProse = text.length >= narrowestWrap || !isNoSentence(before);
  return matches(addressOrTime, block.content.text) || (isProse && isLineOfPage(block));
}

/** Whether the head of a page was taken out of the middle of a block: where that ends, no page does. */
function wasInside({ content }: Block, before: Block): boolean {
  const [head, own] = [sourceRange(content), sourceRange(before.content)];
  return head !== null && own !== null && head.start < own.end;
}

const beforeColon = /^[^:：]{0,60}(?=[:：])/u;

/** Not 'Scope and Magnitude: How many are sold is not known.', which has the form of a page's line. */
function isLineOfPage(block: Block): boolean {
  if (block.role !== null) return block.role === 'navigation' && block.by === 'wording';
  if (pageRole(block) === null) return false;
  const label = beforeColon.exec(block.content.text)?.[0];
  return label === undefined || headingOfAnyEdition(label) === null;
}

/** What a browser prints above and below the text of each sheet. */
const addressOrTime = /^(?:(?:https?|file):\/\/\S+|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d)/u;

/**
 * Whether a line is a heading with its paragraph below, which begins with a small letter where a copy lost the one that was set large, or
 * begins its items so: 'PROTECTION⏎he government', 'Recommendations for Togo⏎⏎train judges; …'. In mid-sentence it is a word of it.
 */
function isHeadingAlone({ content: { text } }: Block, below: Block, above: Block | undefined): boolean {
  if (!beginsSmall(below.content.text) || (above && !endsWithClause(above.content.text))) return false;
  return (below.gap >= blankLine || isInCapitals(text)) && headingOfAnyEdition(text) !== null;
}

function goesOn(before: Block, block: Block, wrap: Wrap | null): boolean {
  const [first, second] = [before.content.text, block.content.text];
  if (isTierTorn(first, second)) return before.shape === 'paragraph';
  const isDash = isBehindDash(first, second) && !leadingBullet.test(first);
  return (
    before.shape === 'paragraph' &&
    block.shape === 'paragraph' &&
    ((continues(first, second) && !isShortOfPage(block) && !isSmallHeading(second) && !beginsCounted(second)) ||
      endsListTitle(first, second) ||
      isLeftOpen(first, block) ||
      (wrap !== null && isNextLine(before, block, wrap)) ||
      isDash) &&
    (!leadingBullet.test(second) || isDash) &&
    pageRole(before) === null
  );
}

/** Whether what begins with a small letter is of the page, and no rest of a sentence: 'p. 12', the name of a picture, 'flag-269_1280'. */
function isShortOfPage(block: Block): boolean {
  const { text } = block.content;
  const role = text.length <= longestName ? pageRole(block) : null;
  return role !== null && (!text.includes(' ') || role === 'page-number');
}

/** No number of a page is longer, nor the name of a picture. */
const longestName = 40;

/** Whether a block is the next line of a paragraph whose lines have blank ones between them. */
function isNextLine(before: Block, block: Block, wrap: Wrap): boolean {
  const [first, second] = [before.content.text, block.content.text];
  if (block.gap !== blankLine || !isWrapped(first, second, wrap)) return false;
  return [first, second].every((line) => headingOfAnyEdition(line) === null) && pageRole(block) === null;
}

/** No line of a title or a menu is longer, in UTF-16 code units. */
const longestLine = 60;

/** Whether the words before it leave a sentence open that a block can go on with. */
function isLeftOpen(before: string, block: Block): boolean {
  if (before.length <= longestLine || !endsOpen(before)) return false;
  return headingOfAnyEdition(block.content.text) === null && pageRole(block) === null;
}

/** So many UTF-16 code units of prose without a stop are no title and no caption. */
const surelyProse = 1.5 * narrowestWrap;

/**
 * Whether a page ended in the middle of a sentence that the next one goes on with, though not in small letters: "and convicted", "21 of
 * them."; or behind a clause of it: "with the lakes; ", "the police of the island did so, too."
 */
export function isTornByPage(before: Block, block: Block): boolean {
  const [first, second] = [before.content.text, block.content.text];
  if (before.shape !== 'paragraph' || block.shape !== 'paragraph') return false;
  if (first.length < surelyProse || leadingBullet.test(first)) return false;
  // What ends with a semicolon behind a sentence is a paragraph's clause, and no item of a list.
  if (first.endsWith(';') && sentences(first, 2).length > 1) return beginsSmall(second) && !isImperative(second);
  if (endsWithStop(first) || endsWithClause(first)) return false;
  // A title is as short as the last words of a sentence, but has no stop: "Swedish crews."
  return (
    (second.length >= narrowestWrap || endsWithStop(second)) &&
    !leadingBullet.test(second) &&
    !isInCapitals(second) &&
    pageRole(block) === null
  );
}

/** Line breaks in front of a line that stands behind one blank line. */
const blankLine = 2;
/** So many lines, and such a share of all, go on in the middle of a sentence. */
const fewest = 5;
const share = 0.25;

/**
 * How a text was wrapped whose lines all have a blank line between them, as manuscripts do; `null` for any
 * other text, which its first paragraph shows: it is longer than a line.
 */
function doubleSpaced(blocks: ReadonlyArray<Block>): Wrap | null {
  const open = blocks.filter(({ role }) => role === null);
  if (open.some(({ content }) => content.text.length > widestWrap)) return null;
  let width = 0;
  let torn = 0;
  for (const [index, { gap, content }] of open.entries()) {
    const before = open[index - 1]?.content.text;
    if (before === undefined || gap !== blankLine || !continues(before, content.text)) continue;
    torn += 1;
    width = Math.max(width, before.length);
  }
  return torn >= fewest && torn >= open.length * share ? wrapAt(width) : null;
}
