import { isPrintedHeading } from '../../knowledge/editions.ts';
import { beginsSmall, isInCapitals } from '../../text/characters.ts';
import { endsWithStop } from '../../text/lines.ts';
import { romanNumber } from '../../text/roman.ts';
import { type Edges, type Line, sameSize } from './page.ts';
import { isHeadingTag } from './tags.ts';

const bullet = /^[•·▪▫●○◦‣⁃∙■□◆➢➤✓\uF0B7\uF0A7\uF0D8](?!\d)/u;
/** Prose has these, too; they begin an item only where something has ended. */
const dashOrNumber = /^(?:[*–—-]|\(?\d{1,2}[.)])(?=\s)/u;
const letterOfItem = /^\(?(?<letter>[ivxIVX]{1,5}|\p{Alpha})[.)]\s/u;
const endsClause = /[.!?:;][\s"'”’)\]]*(?:and|or)?$/u;
const capitals = /\p{Upper}[^\p{Lower}]*\p{Upper}[^\p{Lower}]*\p{Upper}/u;
const longestHeading = 80;
const wide = /[\p{Upper}\p{N}]/gu;
const firstWord = /^\S+/u;

/** Paragraphs with a gap between them are so many times as far apart as lines; */
export const gapBetween = 1.25;
/** within what the page itself says is one paragraph it must be so many: an empty line. */
const emptyLine = 1.6;
/** A first line is set in by as much, measured by its letters: by less it is set crooked, by more it is centered. */
const leastIndent = 0.8;
const mostIndent = 5;
/** Left edges that differ by more, measured by the letters, are two; the right ones of a full line differ by less. */
const otherEdge = 0.5;
const ragged = 0.4;
/** A bullet and the blank behind it take no more, where the page does not tell, measured by the letters. */
const bulletWidth = 3;
/** What a capital or a figure is wider than a small letter. */
const extraWidth = 0.4;
/** How much wider than reckoned by its letters a word may be. */
const slack = 1.2;
/** A heading takes less than that share of its column, and a line that ends by itself leaves more than that empty. */
const headingShare = 0.6;
const emptyShare = 0.4;
/** The line below is longer by so much, measured by the letters, where the upper one ends by itself. */
const muchLonger = 2;

/** How the paragraphs of a document are told apart. */
export interface Setting {
  /** Distance of two lines, measured by the size of their letters. */
  leading: number;
  /** First lines are set in. */
  indents: boolean;
}

/** Two lines in a row, the column of each, and the first line of the block that the upper one belongs to. */
export interface Pair {
  a: Line;
  b: Line;
  first: Line;
  edges: Edges;
  next: Edges;
  /** Size of the letters of the text around them. */
  size: number;
}

function isItem({ text }: Line): boolean {
  return bullet.test(text) || dashOrNumber.test(text) || letterOfItem.test(text);
}

function beginsItem({ a, b, first }: Pair): boolean {
  if (bullet.test(b.text)) return true;
  return endsClause.test(a.text) && (dashOrNumber.test(b.text) || followsLetter(first, b));
}

/**
 * Prose begins with a letter and a stop, too (the initials of a name), but not with the one behind that of the item above it: 'A.', 'B.';
 * 'i)', 'ii)'
 */
function followsLetter(first: Line, b: Line): boolean {
  const [above = '', own = ''] = [first, b].map(({ text }) => letterOfItem.exec(text)?.groups?.['letter'] ?? '');
  if (above === '' || own === '') return false;
  if (romanNumber(own) === romanNumber(above) + 1) return true;
  return above.length === 1 && own.length === 1 && own.charCodeAt(0) === above.charCodeAt(0) + 1;
}

/** A line of capitals: the heading of a part. */
export function isHeading({ text, tag }: Line): boolean {
  if (isHeadingTag(tag)) return true;
  return text.length <= longestHeading && isInCapitals(text) && capitals.test(text);
}

/** Whether a paragraph ends between two lines that stand below one another. */
export function breaksBelow(pair: Pair, setting: Setting): boolean {
  const { a, b } = pair;
  const { leading, indents } = setting;
  if (a.tag && b.tag) return a.tag === b.tag ? breaksInTag(pair, setting) : !isTorn(pair);
  if (breaksAnywhere(pair)) return true;
  if (b.y - a.y > gapBetween * leading * a.size) return true;
  if (isOfTitle(pair)) return false;
  if (isSetIn(pair, indents) && !isHanging(pair)) return true;
  return hasRoom(pair) && (endsWithStop(a.text) || a.font !== b.font || isMuchShorter(pair));
}

/**
 * Whether a paragraph ends with a column, or goes on in the next one or on the next page. A sentence that ends where a line is
 * full says nothing: paragraphs have twenty lines, so that it is five times as likely to end in the middle of one.
 */
export function breaksBetween(pair: Pair, { indents }: Setting): boolean {
  const { a, b } = pair;
  if (a.tag && a.tag === b.tag) return false;
  if (breaksAnywhere(pair)) return true;
  if (beginsSmall(b.text) && !endsWithStop(a.text)) return false;
  if (a.tag && b.tag && (a.tag.role !== b.tag.role || b.tag.hasLabel)) return true;
  if (hasRoom(pair) && (endsClause.test(pair.a.text) || isShort(pair))) return true;
  return isSetIn(pair, indents) && !isHanging(pair);
}

/** Lines of one tag are one paragraph, but for an empty line or a heading between them that only a line break sets apart. */
function breaksInTag(pair: Pair, { leading }: Setting): boolean {
  const { a, b } = pair;
  if (b.y - a.y > emptyLine * leading * Math.max(a.size, b.size) || bullet.test(b.text)) return true;
  if (isHeading(a) !== isHeading(b)) return hasRoom(pair);
  return isShort(pair) && endsWithStop(a.text);
}

/** Whether the page says that two lines are two paragraphs: a tag holds for one page, whatever columns it goes through. */
export function isOtherTag({ a, b }: Pair): boolean {
  return a.tag !== null && b.tag !== null && a.tag !== b.tag;
}

/** Two tags that can only be one paragraph: the second goes on in the middle of a sentence. */
export function isTorn(pair: Pair): boolean {
  const { a, b } = pair;
  return (
    a.tag?.role === b.tag?.role &&
    sameSize(a.size, b.size) &&
    beginsSmall(b.text) &&
    !endsClause.test(a.text) &&
    !hasRoom(pair)
  );
}

function breaksAnywhere(pair: Pair): boolean {
  const { a, b } = pair;
  if (!sameSize(a.size, b.size) || beginsItem(pair)) return true;
  if (isOneHeading(a, b)) return false;
  if (isHeading(a) && isHeading(b)) return hasRoom(pair);
  // Above the text, where it fills a narrow column: 'Recommendations for the Seychelles'.
  const isTitleAbove = pair.first === a && a.font !== b.font && isPrintedHeading(a.text);
  return isHeading(a) || isTitleAbove || ((isHeading(b) || isTitle(pair)) && isApart(pair));
}

/** Titles are set larger than the text, centered now and then; their lines are as near to one another as those of a paragraph. */
function isOfTitle({ a, b, size }: Pair): boolean {
  return a.font === b.font && a.size > size && !sameSize(a.size, size) && !endsClause.test(a.text);
}

/** Whether a heading is no part of the sentence above it: a line of capitals that is may hold abbreviations alone. */
function isApart(pair: Pair): boolean {
  const { a, b } = pair;
  return endsClause.test(a.text) || a.font !== b.font || hasRoom(pair);
}

/** A line that is a heading in small letters, too, and short or in a font of its own: 'Prosecution' on top of a column. */
function isTitle({ a, b, next }: Pair): boolean {
  const isShort = b.right - b.left < headingShare * (next.right - next.left);
  return (isShort || a.font !== b.font) && isPrintedHeading(b.text);
}

/** A heading over two lines: 'PRIORITIZED', 'RECOMMENDATIONS:'. */
function isOneHeading(a: Line, b: Line): boolean {
  return (
    a.text.length + b.text.length <= longestHeading &&
    !isPrintedHeading(a.text) &&
    isPrintedHeading(`${a.text} ${b.text}`)
  );
}

/** Whether a line that begins so much to the right of its column, measured by its letters, is set in. */
export function isIndent(indent: number): boolean {
  return indent > leastIndent && indent < mostIndent;
}

/** A first line is set in by one letter's width or more, but not centered. Two in a row are paragraphs of one line. */
function isSetIn({ a, b, first, edges, next }: Pair, indents: boolean): boolean {
  const own = b.left - next.left;
  const before = a.left - edges.left;
  if (!isIndent(own / b.size)) return false;
  return own > before + otherEdge * b.size || (indents && first === a && own > before - otherEdge * b.size);
}

/** The lines of an item stand below its text, not below its bullet; where the two are one piece, between one letter's width and three. */
function isHanging({ b, first, edges, next }: Pair): boolean {
  if (!isItem(first)) return false;
  const own = b.left - next.left;
  const from = first.left - edges.left;
  if (first.second === null) return own > from && own - from <= bulletWidth * first.size;
  return Math.abs(own - (first.second - edges.left)) <= first.size;
}

/** The first word of the next line would have stood on this one: it ends by itself. */
function hasRoom({ a, b, edges }: Pair): boolean {
  const room = edges.right - a.right;
  if (room <= ragged * a.size) return false;
  const word = firstWord.exec(b.text)?.[0] ?? '';
  const width = ((b.right - b.left) * widthOf(word)) / Math.max(1, widthOf(b.text));
  return room > slack * width + ragged * a.size;
}

/** Capitals and figures are wider than small letters. */
function widthOf(text: string): number {
  return text.length + extraWidth * (text.match(wide)?.length ?? 0);
}

/** Beside a picture all lines are short. */
function isMuchShorter(pair: Pair): boolean {
  const { a, b, edges } = pair;
  return isShort(pair) || (b.right > a.right + muchLonger * a.size && edges.right - b.right < a.size);
}

function isShort({ a, edges }: Pair): boolean {
  return edges.right - a.right > emptyShare * (edges.right - edges.left);
}
