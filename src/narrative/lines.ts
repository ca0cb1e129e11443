import type { Range } from '../report/document.ts';
import type { Block } from '../report/tree.ts';
import { lookFor } from '../text/characters.ts';
import { flatMap } from '../text/flat-map.ts';
import { endsWithClause, isWrapped, lines, mayBreak, type Wrap, wrapOf } from '../text/lines.ts';
import { breaksIn, cut, isBlank } from './block.ts';
import { beginsCounted, doubtfulBullet, leadingBullet } from './bullets.ts';
import { endsQuoted, furnitureRole, headingOfAnyEdition, isWholeFurniture, titleOf } from './known-line.ts';
import { isPageHead } from './page-heads.ts';

const blanks = /\s+/gu;
/** A heading that a wrapped text breaks in two, also behind a sentence: "Government⏎Efforts. The ministry", "… known. Scope⏎and Magnitude." */
const headingOverLines =
  /(?:^|[.!?]["”’)]{0,2}\s{1,4})(?:Scope and\nMagnitude|Scope\nand Magnitude|Government\nEfforts|Trafficking\nProfile|Prioritized\nRecommendations)\b/iu;
/** How much of the line above is looked at for the beginning of one. */
const longestBeginning = 24;

/**
 * Splits the paragraphs of the source where a line break ends one: many copies have a single line break between
 * paragraphs, others wrap their lines. What was wrapped stays one block.
 */
export function splitLines(blocks: ReadonlyArray<Block>, unusual: string | null): Block[] {
  const breaks = lookFor(mayBreak, unusual);
  const ranges = blocks.map(({ role, content: { text } }) => (role === null && breaks(text) ? lines(text) : []));
  if (ranges.every(({ length }) => length < 2)) return [...blocks];
  const wrap = wrapOf(flatMap(blocks, (block, index) => textsOf(block, ranges[index] as Range[])));
  return flatMap(blocks, (block, index) => split(block, ranges[index] as Range[], wrap));
}

/** The lines of a block and an empty one, so that no line is compared with one of another block. */
function textsOf({ content: { text } }: Block, ranges: ReadonlyArray<Range>): string[] {
  return ranges.length < 2 ? [] : [...ranges.map((range) => text.slice(range.start, range.end)), ''];
}

function split(block: Block, ranges: ReadonlyArray<Range>, wrap: Wrap | null): Block[] {
  if (ranges.length < 2) return [block];
  const { text } = block.content;
  const pieces = groups(text, ranges, wrap)
    .map(({ start, end }) => cut(block, start, end))
    .filter((piece) => !isBlank(piece));
  const [first] = pieces;
  if (first) first.gap = block.gap + breaksIn(text.slice(0, text.length - text.trimStart().length));
  return pieces;
}

function groups(text: string, ranges: ReadonlyArray<Range>, wrap: Wrap | null): Range[] {
  const found: Range[] = [];
  const all = ranges.map(({ start, end }) => text.slice(start, end));
  let before = '';
  let fixed = true;
  for (const [index, range] of ranges.entries()) {
    const line = all[index] as string;
    const known = line.replace(blanks, ' ').trim();
    const group = found.at(-1);
    const isHead = isPageHead(line, before, all[index + 1]);
    const isWord = !isHead && isInSentence(before, known, all[index + 1]);
    const begins = isHead || (!isWord && beginsBlock(line, known, before, group && text.slice(group.start, group.end)));
    const goesOn =
      isWord ||
      isWrapped(before, line, wrap, found.length === 1 && range === ranges[1]) ||
      headingOverLines.test(`${before.trimEnd().slice(-longestBeginning)}\n${known}`);
    if (group && !fixed && !begins && goesOn) group.end = range.end;
    else found.push({ ...range });
    before = line;
    fixed = isHead || isClosed(known, isWord);
  }
  return found;
}

/** Whether what follows a line is another block. */
function isClosed(line: string, isWord: boolean): boolean {
  return line === '' || rowEnd.test(line) || (!isWord && isWhole(line));
}

/** The end of a row of a table: 'Publication Date | 4 June 2008 |'. */
const rowEnd = /\s\|$/u;
const lowerStart = /^\s*\p{Ll}/u;
const wordAtEnd = /\p{Ll}\s*$/u;

/** The words of a heading alone on a line in the middle of a sentence: "As the part on⏎PROTECTION⏎below tells, shelters". */
function isInSentence(before: string, line: string, next = ''): boolean {
  if (!lowerStart.test(next) || !wordAtEnd.test(before)) return false;
  return headingOfAnyEdition(line) !== null && headingOfAnyEdition(before) === null;
}

/** Whether a line begins an item: one with a bullet, but where prose may go on so only behind an end or another item. */
function beginsItem(line: string, before: string, group = ''): boolean {
  if (!leadingBullet.test(line)) return beginsCounted(line) && endsWithClause(before);
  return !doubtfulBullet.test(line) || endsWithClause(before) || leadingBullet.test(group);
}

function beginsBlock(line: string, known: string, before: string, group?: string): boolean {
  return isKnown(known) || beginsItem(line, before, group);
}

/** A line that never goes on with the one before: a blank one, a heading, a title, what a publisher prints. */
function isKnown(line: string): boolean {
  return line === '' || furnitureRole(line) !== null || isWhole(line);
}

/** A line that the next one never goes on with. */
function isWhole(line: string): boolean {
  return headingOfAnyEdition(line) !== null || isTitle(line) || isWholeFurniture(line) || endsQuoted(line);
}

/** A title that a copy gave itself has the words of prose, too: it is known by its block, not by its line. */
function isTitle(line: string): boolean {
  const title = titleOf(line);
  return title !== null && !title.cue.isCopy;
}
