import { longestNameLine } from '../../knowledge/countries.ts';
import type { MappedText, Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { withSingleBlanks } from '../../text/characters.ts';
import { clean } from '../../text/clean.ts';
import { slice, without } from '../../text/mapped-text.ts';
import { matchesIn } from '../../text/matches.ts';
import { decide, eachOpen, factsOf, partedAt, withContent } from '../blocks/block.ts';
import { furnitureRole } from '../blocks/known-line.ts';
import { type HeaderLine, headerLines, isStarred } from './header-line.ts';
import { lineStartIn } from './header-name.ts';

/** Letters set apart, as some do for a title: 'K E N Y A (Tier 2)', 'S T . L U C I A', 'N i g e r  ( T i e r  2 )'. */
const lettersApart = /(?<!\S)(?:[([]?\S[)\]:.,]?\s{1,3}){3,}[([]?\S[)\]:.,]?(?!\S)/gu;
const blankBetween = /(?<=\S)\s(?=\S)/gu;
const longestSpaced = 160;

/** Cuts the header lines (name and tier) out of the blocks, also where they are glued to the text around them. */
export function headers(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  return eachOpen(blocks, (block) => cutHeaders(withLettersTogether(block)));
}

/**
 * 'K E N Y A  ( T i e r  2 )' is 'KENYA (Tier 2)': one blank stands between letters, more between words. Where words are no further
 * apart than letters, a name is known by its letters alone.
 */
function withLettersTogether(block: Block): Block {
  const { text } = block.content;
  if (text.length > longestSpaced) return block;
  const between = matchesIn(text, lettersApart).flatMap(({ 0: apart, index }) =>
    matchesIn(apart, blankBetween).map((blank) => ({ start: index + blank.index, end: index + blank.index + 1 })),
  );
  if (between.length === 0) return block;
  const together = without(block.content, between);
  return headerLines(together.text).length > 0 ? withContent(block, together) : block;
}

/** All editions on one line have fewer headers; what has more is made up, and no narrative. */
const mostHeaders = 10_000;

function cutHeaders(block: Block): Block[] {
  const { text } = block.content;
  const found = headerLines(text).filter((header) => !isOfThePage(text, header));
  return found.length > mostHeaders ? [block] : partedAt(block, found, (piece, line) => headerOf(piece, line, block));
}

/** "IV. Country Narratives - Tier 2", 'Download "TOGO. TOGO: Tier 2"': a line that a publisher prints and that only looks like a header. */
function isOfThePage(text: string, header: HeaderLine): boolean {
  if (header.country === null) return isFurniture(text.slice(header.start, header.end));
  const start = lineStartIn(text, Math.max(0, header.start - longestNameLine - 1), header.start);
  return header.start - start <= longestNameLine && isFurniture(text.slice(start, header.end));
}

function isFurniture(line: string): boolean {
  return furnitureRole(withSingleBlanks(line)) !== null;
}

/** A piece of a block as the header that a line of it is. */
function headerOf(piece: Block, line: HeaderLine, block: Block): Block {
  const header = decide(piece, 'header', 'header');
  const { name, country, code, tier, attribution } = line;
  const printed = (range: Range): MappedText => clean(slice(block.content, range.start, range.end));
  header.facts = factsOf({
    country: name && { entry: country, printed: printed(name) },
    tier: { code, printed: printed(tier), starred: isStarred(block.content.text, tier.end) },
    attribution: attribution && printed(attribution),
  });
  return header;
}
