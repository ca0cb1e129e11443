import type { Block } from '../../report/tree.ts';
import { isTitleOfReport } from '../blocks/titles.ts';
import { rowsOf } from './rows.ts';

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
  const links = below.findIndex(({ content: { text } }) => linksBelow.test(text));
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
