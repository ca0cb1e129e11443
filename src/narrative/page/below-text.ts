import { isCloseOfLetter } from '../../knowledge/furniture.ts';
import type { Block } from '../../report/tree.ts';
import { endsWithStop } from '../../text/lines.ts';
import { matches } from '../../text/patterns/finder.ts';
import { rowsOf } from '../../text/ranges.ts';
import { decide } from '../blocks/block.ts';
import { opensAny } from '../blocks/evidence.ts';
import { isTitleOfReport } from '../blocks/titles.ts';

/** What stands above links to other pages of a site. */
const linksBelow =
  /^(?:related|you (?:may|might) (?:also )?(?:like|be interested in)|see also|more (?:from|on|in)|(?:other|previous|earlier) (?:editions|reports|years)|recommended|read next)\b.{0,40}$/iu;

/**
 * Takes the year from titles of other pages: those of several editions in a row are a menu, and those behind all prose are links, if a line
 * above them says so or they are of several editions. None of them is the edition of the text.
 */
export function titlesOfOthers(blocks: ReadonlyArray<Block>, lastProse: number): void {
  for (const { start, end } of rowsOf(blocks, isDated)) {
    const row = blocks.slice(start, end);
    if (yearsOf(row) > 1) row.forEach(withoutYear);
  }
  const below = lastProse < 0 ? [] : blocks.slice(lastProse + 1);
  const links = below.findIndex(({ content: { text } }) => matches(linksBelow, text));
  if (links >= 0) below.slice(links).filter(isDated).forEach(withoutYear);
  const dated = below.filter(isDated);
  if (yearsOf(dated) > 1) dated.forEach(withoutYear);
}

/**
 * Whether a block is a title of the report with its year and nothing else; one that a copy gave itself is weaker than the title above it.
 */
function isDated(block: Block): boolean {
  return Boolean(block.facts?.year) && isTitleOfReport(block);
}

function yearsOf(blocks: ReadonlyArray<Block>): number {
  return new Set(blocks.map(({ facts }) => facts?.year?.printed.text)).size;
}

function withoutYear(block: Block): void {
  if (block.facts) block.facts = { ...block.facts, year: null };
}

/** Behind this line, ecoi.net tells of the document what it knows: a label on a line, and what it labels on the next. */
const begins = /^ecoi\.net(?: summary|-Beschreibung):/u;
const label =
  /^(?:ecoi\.net(?: summary|-Beschreibung)|Country|Source|Original link|Document type|Language|Published|Document ID|Land|Quelle|Originallink|Dokumentart|Sprache|Veröffentlicht|Dokument-ID):$/u;
/** The description is the longest of what is told, in UTF-16 code units. */
const longestField = 240;

/** Sets aside what a library tells of a document below its text: 'Language:⏎English'. */
export function libraryFields(blocks: ReadonlyArray<Block>): void {
  const from = blocks.findIndex(({ content }) => matches(begins, content.text));
  if (from < 0) return;
  for (const [index, block] of blocks.entries()) {
    if (index < from || !matches(label, block.content.text)) continue;
    const value = blocks[index + 1];
    if (block.role === null) decide(block, 'publication-notice', 'wording');
    if (value?.role === null && isBareLine(value, longestField)) decide(value, 'publication-notice', 'wording');
  }
}

/** Whether a block is a line that is no sentence and opens no part. */
function isBareLine(block: Block, longest: number): boolean {
  const { text } = block.content;
  return text.length <= longest && !endsWithStop(text) && !opensAny(block);
}

/** So many lines say who wrote, each no longer than this, in UTF-16 code units. */
const mostLines = 6;
const longestSignature = 60;

/** Sets aside who signed the letter that a narrative was sent in: the short lines behind 'Kind regards,'. */
export function signatures(blocks: ReadonlyArray<Block>): void {
  for (const [index, block] of blocks.entries()) {
    if (block.role === null || !isCloseOfLetter(block.content.text)) continue;
    for (const line of blocks.slice(index + 1, index + 1 + mostLines)) {
      if (line.role !== null) continue;
      if (!isBareLine(line, longestSignature)) break;
      decide(line, 'navigation', 'position');
    }
  }
}
