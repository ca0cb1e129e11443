import { findCountry } from '../../knowledge/countries.ts';
import { announcesSpecialCase } from '../../knowledge/openings.ts';
import type { Block } from '../../report/tree.ts';
import { decide, factsOf } from '../blocks/block.ts';

/** "Special Cases", "- Special Cases -", "VII. Special Cases": the heading of a page of them. */
const heading = /^[-–—\s]*(?:[IVX]{1,5}[.)]\s)?special cases?[-–—:\s]*$/iu;
/** Prose that a country's line introduces is longer than any line. */
const shortestProse = 80;

/**
 * The headers of a page of Special Cases: under a heading that says so, the country's name alone on a line is the header of
 * its narrative. Elsewhere such a line is no header.
 */
export function specialCases(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const found = blocks.find((block) => heading.test(block.content.text) || isTitleOfOne(block));
  if (!found) return blocks;
  if (found.role === null || found.role === 'navigation') decide(found, 'header', 'title');
  const special = { code: 'SC' as const, printed: found.content, starred: false };
  found.facts ??= factsOf({ tier: special });
  const open = blocks.filter(({ role }) => role === null);
  for (const [index, block] of open.entries()) {
    const country = introduces(open[index + 1]) ? findCountry(block.content.text) : null;
    if (!country || blocks.indexOf(block) < blocks.indexOf(found)) continue;
    decide(block, 'header', 'header');
    block.facts = factsOf({ country: { entry: country, printed: block.content }, tier: special });
  }
  return blocks;
}

/** "Trafficking in Persons Report 2005 - Special Cases - Kiribati". */
function isTitleOfOne({ by, facts }: Block): boolean {
  return by === 'title' && facts?.tier?.code === 'SC';
}

function introduces(next: Block | undefined): boolean {
  if (next === undefined) return false;
  return next.content.text.length >= shortestProse || announcesSpecialCase.test(next.content.text);
}
