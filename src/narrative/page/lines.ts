import { findCountry } from '../../knowledge/countries.ts';
import { halvesOfHeadings, headingsInTitleCase } from '../../knowledge/heading-words.ts';
import { listTitleOf } from '../../knowledge/headings.ts';
import { isImperative } from '../../knowledge/imperatives.ts';
import type { Range } from '../../report/document.ts';
import type { MappedText } from '../../report/mapped-text.ts';
import type { Block } from '../../report/tree.ts';
import { lookFor, withSingleBlanks } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import {
  beginsWithin,
  breaksSentences,
  continues,
  endsOpen,
  endsWithClause,
  endsWithStop,
  lines,
  mayBreak,
} from '../../text/lines.ts';
import { sourceRangeOf } from '../../text/mapped-text.ts';
import { titlesBeforeNames } from '../../text/sentences.ts';
import {
  isTitleBetween,
  isWithinSentence,
  isWrapped,
  narrowestWrap,
  type Wrap,
  widestWrap,
  wrapOf,
} from '../../text/wrap.ts';
import { breaksIn, cut, withoutBlank } from '../blocks/block.ts';
import { dashInSentence, doubtfulBullet, leadingBullet } from '../blocks/bullets.ts';
import { headingOfAnyEdition, isSmallHeading } from '../blocks/heading-line.ts';
import { endsQuoted, furnitureOf, titleOf } from '../blocks/known-line.ts';
import { beginsCounted } from '../blocks/markers.ts';
import { roleOfLine } from '../blocks/page-line.ts';
import { isHeadAmongLines } from './head-line.ts';
import { isOfSentences } from './lines-of-sentences.ts';

/**
 * A heading that a wrapped text breaks in two, also behind a sentence: "Government⏎Efforts. The ministry", "… known. Scope⏎and Magnitude."
 */
const headingOverLines = new RegExp(
  String.raw`(?:^|[.!?]["”’)]{0,2}\s{1,4})(?:${halvesOfHeadings.map((halves) => halves.join('\n')).join('|')})\b`,
  'iu',
);
/** What ends the name that the title of a list broke off, in a narrow column: "RECOMMENDATIONS FOR THE DOMINICAN⏎REPUBLIC:" */
const endOfName = /^(?<name>[\p{Alpha}\p{M} .,'’()-]{2,40}?)\s?(?:[:：]|$)/u;
const onlyName = /^[^:：]+[:：]?$/u;
/** How much of the line above is looked at for the beginning of one. */
const longestBeginning = 8 + Math.max(...headingsInTitleCase.map(({ length }) => length));

/**
 * Splits the paragraphs of the source where a line break ends one: many copies have a single line break between
 * paragraphs, others wrap their lines. What was wrapped stays one block.
 */
export function splitLines(blocks: ReadonlyArray<Block>, unusual: string | null): ReadonlyArray<Block> {
  const breaks = lookFor(mayBreak, unusual);
  const ranges = blocks.map(({ role, content: { text } }) => (role === null && breaks(text) ? lines(text) : []));
  if (ranges.every(({ length }) => length < 2)) return blocks;
  const texts = flatMap(blocks, (block, index) => textsOf(block, ranges[index] as Range[]));
  const isBroken = breaksSentences(texts);
  const layout = { wrap: wrapOf(texts), isBroken, isOfSentences: !isBroken && isOfSentences(texts) };
  return flatMap(blocks, (block, index) => {
    const own = ranges[index] as Range[];
    return own.length < 2 ? [block] : split(block, own, { ...layout, ...linesAround(blocks, index) });
  });
}

/** The last line of the block above and the first of the one below: a page may end between them, and have its foot or its head in one. */
function linesAround(blocks: ReadonlyArray<Block>, index: number): { above: string; below: string } {
  const [above, below] = [blocks[index - 1], blocks[index + 1]].map((block) =>
    block?.role === null && block.shape === 'paragraph' ? block.content.text : '',
  );
  const [lastLine = ''] = (above ?? '').slice(-widestWrap).split(anyBreak).slice(-1);
  const [firstLine = ''] = (below ?? '').slice(0, widestWrap).split(anyBreak, 1);
  return { above: lastLine, below: firstLine };
}

const anyBreak = /[\r\n]/u;

/** The lines of a block and an empty one, so that no line is compared with one of another block. */
function textsOf({ content: { text } }: Block, ranges: ReadonlyArray<Range>): string[] {
  return ranges.length < 2 ? [] : [...ranges.map((range) => text.slice(range.start, range.end)), ''];
}

/** How the lines of a document are set. */
interface Layout {
  wrap: Wrap | null;
  /** Sentences go over the ends of lines, though how wide the lines are may not be known. */
  isBroken: boolean;
  /** Each sentence has a line of its own. */
  isOfSentences: boolean;
}

/** The same for one of its blocks. */
interface LayoutOfBlock extends Layout {
  /** The lines above and below the block. */
  above: string;
  below: string;
}

function split(block: Block, ranges: ReadonlyArray<Range>, layout: LayoutOfBlock): Block[] {
  const { text } = block.content;
  const pieces = withoutBlank(groups(block.content, ranges, layout).map(({ start, end }) => cut(block, start, end)));
  const [first] = pieces;
  if (first) first.gap = block.gap + breaksIn(text.slice(0, text.length - text.trimStart().length));
  return pieces;
}

function groups(content: MappedText, ranges: ReadonlyArray<Range>, layout: LayoutOfBlock): Range[] {
  const { text } = content;
  const found: Range[] = [];
  const all = ranges.map(({ start, end }) => text.slice(start, end));
  let before = '';
  let fixed = true;
  for (const [index, range] of ranges.entries()) {
    const line = all[index] as string;
    const known = withSingleBlanks(line);
    const group = found.at(-1);
    const above = group && text.slice(group.start, group.end);
    const isTitleEnd = endsListTitle(before, known);
    const isSecond = found.length === 1 && index === 1;
    const next = all[index + 1] ?? layout.below;
    const { goesOn, closes } = isTitleEnd
      ? { goesOn: true, closes: onlyName.test(known) }
      : stepOf({ line, known, before, next, group: above, isSecond, content, range }, layout);
    if (group && goesOn && (isTitleEnd || !fixed)) group.end = range.end;
    else found.push({ ...range });
    before = line;
    fixed = closes;
  }
  return found;
}

/** A line with what stands around it. */
interface LineOfBlock {
  line: string;
  /** The same with single blanks, as headings and titles are known. */
  known: string;
  before: string;
  next: string;
  /** What the block of the line above holds so far. */
  group: string | undefined;
  /** Whether the line above is the very first, which may be set in. */
  isSecond: boolean;
  /** Where the line stands, and in which block. */
  range: Range;
  content: MappedText;
}

/** Whether a line goes on with the block above it, where that is open, and whether what follows is another block. */
interface LineStep {
  goesOn: boolean;
  closes: boolean;
}

function stepOf(own: LineOfBlock, layout: LayoutOfBlock): LineStep {
  const { line, known, before, next, group } = own;
  const isHeading = headingOfAnyEdition(known) !== null;
  if (isHeading && areWordsOfSentence(before, known, next)) return { goesOn: true, closes: rowEnd.test(known) };
  const above = group === undefined ? layout.above : before;
  if (isHeadAmongLines(line, above, next) || isLineWithin({ ...own, before: above }, layout))
    return { goesOn: false, closes: true };
  const furniture = layout.wrap?.isCutAgain && number.test(known) ? null : furnitureOf(known);
  const whole = isHeading || furniture?.isWhole || isWhole(known) || (endsWithStop(before) && isAlone(own));
  const begins = whole || furniture !== null || underRule.test(line) || beginsItem(line, before, group);
  return { goesOn: !begins && isNextLine(own, layout), closes: whole || rowEnd.test(known) };
}

/** Whether the lines of a sentence were wrapped around a line. What has a bullet may be the first line of an item. */
function isLineWithin({ line, before, next, content, range }: LineOfBlock, { wrap }: Layout): boolean {
  return isWithinSentence(before, line, next, wrap) && !leadingBullet.test(line) && !holdsLink(content, range);
}

/** Whether a line was wrapped with the address of a link in it, so that it is short without it. */
function holdsLink(content: MappedText, { start, end }: Range): boolean {
  const source = sourceRangeOf(content, start, end);
  return source !== null && source.end - source.start > end - start + shortestAddress;
}

/** No address is shorter with the signs around it, in UTF-16 code units: '](/report)' */
const shortestAddress = 8;

/** Whether a line behind the end of a sentence is a heading in small letters, or of the page: "… in the north.⏎Posted by Ama at 9:14 PM" */
function isAlone({ line, known, next }: LineOfBlock): boolean {
  return isSmallHeading(known) || (!continues(line, next) && roleOfLine(known) !== null);
}

/** A note that a rule parts from the text, on the line of the rule: '__________ * Without the islands.' */
const underRule = /^\s*_{5,}\s*\S/u;

/** What looks like the number of a page, and is what was left of a line that was cut twice: "Police identified⏎18⏎victims" */
const number = /^\d{1,4}$/u;

function isNextLine({ line, known, before, next, group = '', isSecond }: LineOfBlock, layout: Layout): boolean {
  const { wrap, isBroken } = layout;
  if (isTitleBetween(before, line, next, wrap)) return false;
  if (layout.isOfSentences) return endsWithStop(before) && !isImperative(known);
  if (isWrapped(before, line, wrap, isSecond)) return true;
  if (headingOverLines.test(`${before.trimEnd().slice(-longestBeginning)}\n${known}`)) return true;
  return isBroken && (endsName(before, known) || (isLeftOpen(before, group) && !isImperative(known)));
}

/** So many UTF-16 code units of prose without a stop are no title and no caption. */
const surelyProse = 2 * narrowestWrap;

/** Whether a block of wrapped prose stops in the middle of a sentence: "taken over the river into⏎Chad. Others", "people, many⏎UN staff" */
function isLeftOpen(before: string, group: string): boolean {
  return group.length >= surelyProse && before.length <= widestWrap && !endsWithClause(before) && !rowEnd.test(before);
}

const startOfName = /\p{Lower} (?:the )?(\p{Upper}\p{Alpha}{0,20}(?: \p{Upper}\p{Alpha}{0,20}){0,2})$/u;
const restOfName = /^(\p{Upper}[\p{Alpha}’'-]{0,20}(?:(?: of)?(?: the)? \p{Upper}[\p{Alpha}’'-]{0,20})?)/u;
const longestName = 60;

/** Whether a line begins with the rest of a country's name: "The Government of Burkina⏎Faso does not", "boys from South⏎Africa" */
function endsName(before: string, line: string): boolean {
  const start = startOfName.exec(before.trimEnd().slice(-longestName))?.[1];
  const rest = start === undefined ? undefined : restOfName.exec(line)?.[1];
  if (rest === undefined) return false;
  return [rest, rest.split(' ')[0]].some((part) => findCountry(`${start} ${part}`) !== null);
}

/** Whether a line begins with the rest of the name that the title of a list broke off in the line above. */
export function endsListTitle(before: string, line: string): boolean {
  const title = listTitleOf(before.trim());
  if (!title || title.isClosed) return false;
  const rest = endOfName.exec(line)?.groups?.['name'];
  return rest !== undefined && findCountry(`${title.name} ${rest}`) !== null;
}

/** The end of a row of a table: 'Publication Date | 4 June 2008 |'. */
const rowEnd = /\s\|$/u;
const wordAtEnd = /\p{Lower}\s*$/u;

const namesMore = /^\p{Upper}\p{Lower}+ \p{Alpha}/u;

/**
 * Whether the words of a heading stand alone on a line in the middle of a sentence: "As the part on⏎PROTECTION⏎below tells, shelters", "paid
 * the Office for the⏎Prevention of Human Trafficking and Other⏎Crimes of the Coast"
 */
function areWordsOfSentence(before: string, known: string, next: string): boolean {
  if (headingOfAnyEdition(before) !== null) return false;
  return (beginsWithin(next) && wordAtEnd.test(before)) || (namesMore.test(known) && endsOpen(before));
}

/** Whether a line begins an item: one with a bullet, but where prose may go on so only behind an end or another item. */
function beginsItem(line: string, before: string, group = ''): boolean {
  if (!leadingBullet.test(line)) return beginsCounted(line) && endsWithClause(before) && !titleAtEnd.test(before);
  return (
    !doubtfulBullet.test(line) ||
    endsWithClause(before) ||
    (leadingBullet.test(group) && !goesOnItem(line, before, group))
  );
}

/**
 * Whether what looks like another sign is of the sentence of an item: the number of a tier, or a dash within an item of another sign, "•
 * Tell the police – the harbor's above all⏎– what to do."
 */
function goesOnItem(line: string, before: string, group: string): boolean {
  if (isTierTorn(before, line)) return true;
  return dashInSentence.test(line) && before.length > narrowestWrap && group.trimStart()[0] !== line.trimStart()[0];
}

const tierAlone = /\bT(?:ier|IER)\s?$/u;
const numberOfTier = /^[123](?:[.,;:)]|\s\p{Alpha})/u;

/** What looks like the number of an item is a tier's: "therefore Chad remained on Tier⏎2. The government …" */
export function isTierTorn(before: string, line: string): boolean {
  return before.length > narrowestWrap && tierAlone.test(before.slice(-6)) && numberOfTier.test(line);
}

/** The stop of a title ends nothing: initials follow, which look like the letter of an item: "one of Mr.⏎J. Baptiste’s" */
const titleAtEnd = new RegExp(String.raw`\b(?:${titlesBeforeNames})\.\s*$`, 'u');

/** A line that the next one never goes on with, as it goes on with no heading: a blank one, a title, the end of what is quoted. */
function isWhole(line: string): boolean {
  return line === '' || isTitle(line) || endsQuoted(line);
}

/** A title that a copy gave itself has the words of prose, too: it is known by its block, not by its line. */
function isTitle(line: string): boolean {
  const title = titleOf(line);
  return title !== null && !title.cue.isCopy;
}
