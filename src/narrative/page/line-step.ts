import { isImperative } from '../../knowledge/imperatives.ts';
import type { MappedText, Range } from '../../report/document.ts';
import { beginsWithin, continues, endsOpen, endsWithClause, endsWithStop } from '../../text/lines.ts';
import { sourceRangeOf } from '../../text/mapped-text.ts';
import { titlesBeforeNames } from '../../text/sentences.ts';
import { isTitleBetween, isWithinSentence, isWrapped, narrowestWrap, type Wrap, widestWrap } from '../../text/wrap.ts';
import { doubtfulBullet, leadingBullet, signForBullet } from '../blocks/bullets.ts';
import { headingOfAnyEdition, isSmallHeading } from '../blocks/heading-line.ts';
import { endsQuoted, furnitureOf, titleOf } from '../blocks/known-line.ts';
import { beginsCounted } from '../blocks/markers.ts';
import { roleOfLine } from '../blocks/page-line.ts';
import { isHeadAmongLines } from './head-line.ts';
import { endsHeading, endsListTitle, endsName, isBehindDash, isTierTorn } from './torn-words.ts';

/** How the lines of a document are set. */
interface Layout {
  wrap: Wrap | null;
  /** Sentences go over the ends of lines, though how wide the lines are may not be known. */
  isBroken: boolean;
  /** Each sentence has a line of its own. */
  isOfSentences: boolean;
}

/** The same for one of its blocks. */
export interface LayoutOfBlock extends Layout {
  /** The lines above and below the block. */
  above: string;
  below: string;
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
  /** Whether that can go on. */
  isOpen: boolean;
  /** Whether the line above is the very first, which may be set in. */
  isSecond: boolean;
  /** Where the line stands, and in which block. */
  range: Range;
  content: MappedText;
}

/** Whether a line goes on with the block above it, and whether what follows is another block. */
interface LineStep {
  goesOn: boolean;
  closes: boolean;
}

/** What becomes of a line: the words of a heading in mid-sentence and heads of pages first, then what never goes on. */
export function stepOf(own: LineOfBlock, layout: LayoutOfBlock): LineStep {
  const { line, known, before, next, group, isOpen } = own;
  if (endsListTitle(before, known)) return { goesOn: true, closes: onlyName.test(known) };
  const isHeading = headingOfAnyEdition(known) !== null;
  if (isHeading && areWordsOfSentence(before, known, next)) return { goesOn: isOpen, closes: rowEnd.test(known) };
  const above = group === undefined ? layout.above : before;
  if (isHeadAmongLines(line, above, next) || isLineWithin({ ...own, before: above }, layout))
    return { goesOn: false, closes: true };
  const furniture = isLeftOfLine(known, layout) ? null : furnitureOf(known);
  const whole = isHeading || furniture?.isWhole || isWhole(known) || (endsWithStop(before) && isAlone(own));
  const begins = whole || furniture !== null || underRule.test(line) || beginsItem(line, before, group);
  return { goesOn: isOpen && !begins && isNextLine(own, layout), closes: whole || rowEnd.test(known) };
}

/** The rest of a list's title, and none of the list. */
const onlyName = /^[^:：]+[:：]?$/u;

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
function isLeftOfLine(line: string, { wrap }: Layout): boolean {
  return Boolean(wrap?.isCutAgain) && number.test(line);
}

const number = /^\d{1,4}$/u;

function isNextLine({ line, known, before, next, group = '', isSecond }: LineOfBlock, layout: Layout): boolean {
  const { wrap, isBroken } = layout;
  if (isTitleBetween(before, line, next, wrap)) return false;
  if (layout.isOfSentences) return endsWithStop(before) && !isImperative(known.replace(signForBullet, ''));
  if (isWrapped(before, line, wrap, isSecond)) return true;
  if (endsHeading(before, known)) return true;
  return isBroken && (endsName(before, known) || (isLeftOpen(before, group) && !isImperative(known)));
}

/** So many UTF-16 code units of prose without a stop are no title and no caption. */
const surelyProse = 2 * narrowestWrap;

/** Whether a block of wrapped prose stops in the middle of a sentence: "taken over the river into⏎Chad. Others", "people, many⏎UN staff" */
function isLeftOpen(before: string, group: string): boolean {
  return group.length >= surelyProse && before.length <= widestWrap && !endsWithClause(before) && !rowEnd.test(before);
}

/** The end of a row of a table: 'Publication Date | 4 June 2008 |'. */
const rowEnd = /\s\|$/u;
const wordAtEnd = /\p{Lower}\s*$/u;

const namesMore = /^\p{Upper}\p{Lower}+ \p{Alpha}/u;

const namesTheOthers = /\bP\p{Lower}{8,10},? (?:and|&)\s*$/u;

/**
 * Whether the words of a heading stand alone on a line in the middle of a sentence: "As the part on⏎PROTECTION⏎below tells, shelters", "paid
 * the Office for the⏎Prevention of Human Trafficking and Other⏎Crimes of the Coast", "asks for Prevention, Prosecution and⏎Protection"
 */
function areWordsOfSentence(before: string, known: string, next: string): boolean {
  if (headingOfAnyEdition(before) !== null) return false;
  if (beginsWithin(next) && wordAtEnd.test(before)) return true;
  return endsOpen(before) && (namesMore.test(known) || namesTheOthers.test(before));
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
  return isBehindDash(before, line) && group.trimStart()[0] !== line.trimStart()[0];
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
