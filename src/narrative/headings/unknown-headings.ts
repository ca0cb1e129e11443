import { areaTitle } from '../../knowledge/headings.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import type { Block } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { beginsWithCapital } from '../../text/characters.ts';
import { endsWithClause } from '../../text/lines.ts';
import { matches } from '../../text/patterns/finder.ts';
import { isAdvice, isListed } from '../blocks/advice.ts';
import { decide } from '../blocks/block.ts';
import { headingOfAnyEdition, headingText } from '../blocks/heading-line.ts';
import { isNoSentence, pageRole } from '../blocks/page-line.ts';
import { placeNamed, titlesOtherPlace } from './places.ts';

/** A line in capitals without an end: a heading, even where no edition knows it. */
const capitalsOnly = /^(?=.*\p{Upper}{3})[^\p{Lower}.!?;]{4,90}$/u;
/** Most lines have one, which is found in a hundredth of the time. */
const smallLetter = /[a-z]/;
const hasLetter = /\p{Alpha}/u;
const longWord = /[\p{Alpha}’'-]{4,}/gu;

/**
 * Headings that no edition knows, or only without a slip of the pen: a line that stands alone, is no sentence and has prose
 * below it. What is set as a heading, in capitals or with capitals on its words, is one; lines in small letters only where the
 * page has several.
 */
export function unknownHeadings(blocks: ReadonlyArray<Block>): void {
  headsOfPages(blocks);
  const titles = [...blocks.entries()].filter(([index]) => isTitleLine(blocks, index));
  const within = new Set(titles.filter(([index]) => isWithinList(blocks, index)));
  for (const [, line] of within) decide(line, 'unplaced', 'position');
  const lines = titles.filter((title) => !within.has(title)).map(([, line]) => line);
  const plain = lines.filter((line) => !isSetAsTitle(line)).length;
  const list = titles.find(([index]) => titlesList(blocks, index))?.[1];
  for (const block of lines.filter((line) => isSetAsTitle(line) || plain > 1)) {
    const part = block === list ? 'recommendations' : 'other';
    decide(block, 'heading', 'heading', misspeltHeading(block.content.text) ?? part);
  }
  areasAndLinesAbove(blocks);
}

/** Titles of areas are headings; a line in capitals right above one heads nothing: an advertisement, or the name of what comes. */
function areasAndLinesAbove(blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== null) continue;
    if (titlesArea(block)) decide(block, 'heading', 'heading', 'other');
    else if (isLoud(block) && below(blocks, index)?.role === 'heading') decide(block, 'unplaced', 'position');
  }
}

const whatToDo = /^(?:the )?(?:next steps|way forward|(?:priority |recommended )?actions?)$/iu;

/** "Next Steps" above a list that asks for something in sentences, on a page that has no title of one: what a page offers has no stop. */
function titlesList(blocks: ReadonlyArray<Block>, index: number): boolean {
  const next = below(blocks, index);
  if (!next || !isListed(next) || !isAdvice(next) || !endsWithClause(next.content.text)) return false;
  const isTitle = matches(whatToDo, headingText((blocks[index] as Block).content.text));
  return isTitle && !blocks.some(({ part }) => part === 'recommendations');
}

/** However it is set. What begins small is of a sentence. */
function titlesArea({ content: { text } }: Block): boolean {
  return beginsWithCapital(text) && matches(areaTitle, text);
}

/** Between two pieces of advice a line is no heading, or the rest of the list stood under it: it is told. */
function isWithinList(blocks: ReadonlyArray<Block>, index: number): boolean {
  return isAdvice(blocks[index - 1]) && isAdvice(below(blocks, index));
}

/** A country's name alone between two paragraphs, with no prose about another place below, is the head of a page. */
function headsOfPages(blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== null || placeNamed(block) === null) continue;
    if (isBehindProse(blocks, index) && !titlesOtherPlace(blocks, index)) decide(block, 'page-header', 'wording');
  }
}

function isTitleLine(blocks: ReadonlyArray<Block>, index: number): boolean {
  const block = blocks[index] as Block;
  if (block.role !== null) return false;
  const loud = isLoud(block);
  // Nearly every block is a paragraph, which needs no look around it.
  if (!(loud || isTitle(block)) || !hasLetter.test(block.content.text) || pageRole(block) !== null) return false;
  const next = below(blocks, index);
  if (!next || next.role !== null || !isProse(next) || isSignature(blocks[index - 1])) return false;
  if (loud) return true;
  return (
    block.gap > 0 &&
    next.gap > 0 &&
    isBehindProse(blocks, index) &&
    !isRightBelowHeading(blocks, index) &&
    (isSetAsTitle(block) || !isImperative(block.content.text))
  );
}

/** What begins with a sign was set between two texts, or has something in front that nobody knows: "=== Mali ===", "\x1B[1mPREVENTION". */
const word = /^["“‘(]?[\p{Alpha}\p{N}]/u;

function isTitle(block: Block): boolean {
  return isNoSentence(block) && word.test(block.content.text);
}

/** Below "Kind regards," on a line of its own stands a name. */
function isSignature(above: Block | undefined): boolean {
  if (!above) return false;
  return above.content.text.endsWith(',') && isNoSentence(above);
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
    if (above.role === null) return (isProse(above) && pageRole(above) === null) || isListed(above);
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
  return (
    shape === 'heading' || isCapitalsOnly(text) || (text.trimEnd().endsWith(':') && isCapitalsOnly(headingText(text)))
  );
}

function isCapitalsOnly(text: string): boolean {
  return !smallLetter.test(text) && capitalsOnly.test(text);
}

function isSetAsTitle(block: Block): boolean {
  if (isLoud(block)) return true;
  const long = block.content.text.match(longWord) ?? [];
  return long.length > 0 && long.every(beginsWithCapital);
}

/** The long words of headings: no slip makes one of them another. */
const wordsOfHeadings =
  'prosecution protection prevention recommendations prioritized prioritised trafficking magnitude government'.split(
    ' ',
  );
const wordOfHeading = /\p{Alpha}{7,}/gu;

/**
 * The part that a line is the heading of but for a slip in one of its words: 'PRIORITIZED RECOMMENATIONS', 'Protecton', 'Recommendation for
 * Kenya'. Asked only of a line that is set as a heading: in a menu or a sentence such a word is another one.
 */
function misspeltHeading(line: string): Part | null {
  let slips = 0;
  const meant = line.replace(wordOfHeading, (word) => {
    const small = word.toLowerCase();
    const right = wordsOfHeadings.find((one) => isSlipOf(small, one));
    if (right === undefined || wordsOfHeadings.includes(small)) return word;
    slips += 1;
    return word === word.toUpperCase() ? right.toUpperCase() : word.charAt(0) + right.slice(1);
  });
  return slips === 1 ? headingOfAnyEdition(meant) : null;
}

/** Whether a word is another one with a slip of the pen: a letter left out, added or wrong, or two swapped. */
function isSlipOf(written: string, meant: string): boolean {
  const shorter = Math.min(written.length, meant.length);
  let start = 0;
  while (start < shorter && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < shorter - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [ours, theirs] = [written.length - start - end, meant.length - start - end];
  const isSwapped =
    ours === 2 && theirs === 2 && written[start] === meant[start + 1] && written[start + 1] === meant[start];
  return isSwapped || (ours + theirs > 0 && ours < 2 && theirs < 2);
}
