import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import { appendixTitle, insteadKinds } from '../../knowledge/other-documents.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { matches, matchOf } from '../../text/patterns/finder.ts';
import { isTornPage } from '../blocks/block.ts';
import { opensNarrative, opensPart } from '../blocks/evidence.ts';
import { headingOfAnyEdition, saysThatItGoesOn } from '../blocks/heading-line.ts';
import { endsQuoted } from '../blocks/known-line.ts';
import { isNoSentence, mayBePage, setAside } from '../blocks/page-line.ts';
import { assessedProfileAt, introducedAt, namedAt } from '../narratives/introductions.ts';
import { theReport } from '../narratives/other-documents.ts';
import { saidByMasthead, speaksForItself, wordsInFront, wordsOnReport } from '../narratives/own-words.ts';

/**
 * What stands between the top of a page and the header, or what introduces the narrative, is the page's, and so are what somebody says for
 * himself in front of its first words, what goes on behind a narrative that a document quotes, what tells how the report was made, and
 * the appendices of a volume.
 */
export function strayLines(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const header = ownHeader(blocks);
  const end = quotationEndsAt(blocks, header);
  const box = methodologyIn(blocks, header);
  const untitled = header < 0 ? Math.max(assessedProfileAt(blocks), namedAt(blocks)) : 0;
  const begin = Math.max(header, introducedAt(blocks), untitled);
  // "The text is that of the TIP Report of 2012."
  const front = wordsInFront(blocks, (text) => speaksForItself(text) || theReport.test(text));
  const said = new Set([...front, ...wordsOnReport(blocks), ...saidByMasthead(blocks, header)]);
  const appendices = appendicesOf(blocks);
  return blocks.map((block, index) => {
    if (isWithin(appendices, index)) return setAside(block, 'publication-notice');
    return index < begin || index >= end || isWithin(box, index) || said.has(block) ? setAside(block) : block;
  });
}

function isWithin({ start, end }: Range, index: number): boolean {
  return index >= start && index < end;
}

/**
 * Where the narrative begins that the header on top of a page announces. A page of a volume that was taken for one country's bears its name
 * and begins in the middle of its neighbor's last sentences: the narrative is behind the header that stands below them, and not there at
 * all where none does and no sentence names the country. Else it is behind the header on top; -1 where there is none.
 */
function ownHeader(blocks: ReadonlyArray<Block>): number {
  const [top = -1, next = blocks.length] = blocks.flatMap((block, index) => (isHeader(block) ? [index] : []));
  const header = blocks[top];
  // 'Tier ranking: Tier 2' below the text is of what stands above it.
  if (!header?.facts?.country && blocks.slice(0, top).some(opensNarrative) && !blocks.slice(top).some(opensPart))
    return -1;
  if (!header || !isTail(blocks.slice(top, next))) return top;
  const below = blocks[next];
  if (!below) return blocks.some((block) => names(block, header)) ? top : next;
  return isSameCountry(header, below) && blocks.slice(next).some(opensPart) ? next : top;
}

/** One that says that it goes on heads a page in the middle. */
function isHeader({ role, by, content }: Block): boolean {
  return role === 'header' && by === 'header' && !saysThatItGoesOn(content.text);
}

function isSameCountry({ facts }: Block, other: Block): boolean {
  const country = facts?.country?.entry ?? null;
  return country !== null && country === other.facts?.country?.entry;
}

function isTail(blocks: ReadonlyArray<Block>): boolean {
  const first = blocks.find((block) => block.role === null && !mayBePage(block));
  return first !== undefined && isTornPage(first) && !blocks.some(opensNarrative);
}

/** Whether a paragraph speaks of the country of a header, or the header of none. */
function names({ role, content: { text } }: Block, { facts }: Block): boolean {
  const country = facts?.country?.entry ?? null;
  return country === null || (role === null && mentionedCountries(text).has(country));
}

/**
 * Where a document goes on that quotes a narrative: at the line that says so, or, where it counts its paragraphs, at the number behind the
 * last one in front of the narrative; the end where it does not.
 */
function quotationEndsAt(blocks: ReadonlyArray<Block>, header: number): number {
  const next = lastNumber(blocks.slice(0, Math.max(header, 0))) + 1;
  const isCounted = !Number.isNaN(next);
  const end = blocks.findIndex(
    (block, index) => index > header && (endsQuotation(block) || (isCounted && numberOf(block) === next)),
  );
  if (end < 0) return blocks.length;
  const isCountedAnew = blocks.slice(header + 1, end).some((block) => numberOf(block) === 1);
  return isCountedAnew && !endsQuotation(blocks[end] as Block) ? blocks.length : end;
}

/** Whether a line says that it ends; none does where a citation was taken out of a sentence: "… on the lake (emphasis added)." */
function endsQuotation({ role, content: { text } }: Block): boolean {
  return role !== 'footnote' && endsQuoted(text);
}

/** "7. Begin text", "¶7. (U) Begin text"; "^7 . Begin text" where a scan did not know the sign. */
const numbered = /^[¶^]?\s?(?<number>\d{1,2})\s?\.\s+(?:\([A-Z/]{1,5}\)\s+)?\p{Alpha}/u;
const fewestNumbers = 2;

function numberOf({ content: { text } }: Block): number {
  return Number(matchOf(numbered, text)?.groups?.['number']);
}

/**
 * The last of the numbers that count the paragraphs in front of a narrative from 1 on, of which a copy may leave out some; `NaN` where they
 * are not counted.
 */
function lastNumber(blocks: ReadonlyArray<Block>): number {
  let last = 0;
  let count = 0;
  for (const block of blocks) {
    const number = numberOf(block);
    if (!(number > last) || (count === 0 && number !== 1)) continue;
    last = number;
    count += 1;
  }
  return count < fewestNumbers ? Number.NaN : last;
}

/** What the publication says of itself: how it was made, and what the tiers are. */
const methodology = insteadKinds.filter(({ kind }) => kind === 'methodology');

/**
 * The methodology, with its title, that stands behind a narrative or as a box in it: it ends where the narrative opens, or where a heading
 * opens a part that does not stand above it.
 */
function methodologyIn(blocks: ReadonlyArray<Block>, header: number): Range {
  const at = blocks.findIndex(
    ({ role, content: { text } }, index) =>
      index > header && role === null && methodology.some(({ match }) => matches(match, text)),
  );
  if (at < 0) return nowhere;
  const end = narrativeFrom(blocks, at);
  if (!isBehindText(blocks, at) && end === blocks.length) return nowhere;
  const above = blocks[at - 1];
  return { start: above?.role === null && isNoSentence(above) ? at - 1 : at, end };
}

const nowhere: Range = { start: 0, end: 0 };

/** No title is longer, in UTF-16 code units. */
const longestTitle = 160;

/** What a volume prints behind its last narrative, from the title of the first appendix on. */
function appendicesOf(blocks: ReadonlyArray<Block>): Range {
  const at = blocks.findIndex(
    ({ role, content: { text } }) => role === null && text.length <= longestTitle && matches(appendixTitle.match, text),
  );
  const isBehind = at >= 0 && isBehindText(blocks, at) && narrativeFrom(blocks, at) === blocks.length;
  return isBehind ? { start: at, end: blocks.length } : nowhere;
}

function isBehindText(blocks: ReadonlyArray<Block>, at: number): boolean {
  return blocks.slice(0, at).some(opensPart);
}

/** Where the narrative goes on behind a paragraph; the end where it does not. */
function narrativeFrom(blocks: ReadonlyArray<Block>, at: number): number {
  const parts = blocks.map(({ role, content }) => (role === null ? headingOfAnyEdition(content.text) : null));
  const found = blocks.findIndex((block, index) => {
    const part = parts[index];
    return index > at && (opensNarrative(block) || (part && parts.indexOf(part) === index));
  });
  return found < 0 ? blocks.length : found;
}
