import { findCountry, longestNameLine } from '../../knowledge/countries.ts';
import { announcesSpecialCase } from '../../knowledge/openings.ts';
import type { Block, HeaderFacts } from '../../report/tree.ts';
import { matches } from '../../text/patterns/finder.ts';
import { decide, factsOf } from '../blocks/block.ts';

/** "Special Cases", "- Special Cases -", "VII. Special Cases": the heading of a page of them. */
const heading = /^[-–—\s]*(?:[IVX]{1,5}[.)]\s)?special cases?[-–—:\s]*$/iu;
const tierAlone = /^special case$/iu;
/** Prose that a country's line introduces is longer than any line. */
export const shortestProse = 80;

/**
 * The headers of a page of Special Cases: under a heading that says so, the country's name alone on a line is the header of its
 * narrative. Where that heading is lost, the first such line is one whose prose declares its country a Special Case. Elsewhere
 * such a line is no header.
 */
export function specialCases(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const head = blocks.find(
    (block, index) =>
      (matches(heading, block.content.text) && !isTierOf(block, blocks[index - 1])) || isTitleOfOne(block),
  );
  const lines = blocks.filter(mayIntroduce);
  const first = head ?? lines.find((block, index) => isDeclaredBelow(block, lines[index + 1]));
  if (!first) return blocks;
  const tier = head ? tierOf(head) : null;
  const open = blocks.slice(blocks.indexOf(first)).filter(mayIntroduce);
  for (const [index, block] of open.entries()) {
    if (block.role !== null) continue;
    const country = introduces(open[index + 1]) ? findCountry(block.content.text) : null;
    if (!country) continue;
    decide(block, 'header', 'header');
    block.facts = factsOf({ country: { entry: country, printed: block.content }, tier });
  }
  return blocks;
}

/** 'SOMALIA', 'Special Case': the two lines of one header. */
function isTierOf({ content }: Block, above: Block | undefined): boolean {
  return tierAlone.test(content.text) && above?.role === null && findCountry(above.content.text) !== null;
}

/** A line right above a full header introduces nothing: it is the head of the page before. */
function mayIntroduce({ role }: Block): boolean {
  return role === null || role === 'header';
}

/** What the heading of such a page says, which it is the header of. */
function tierOf(head: Block): HeaderFacts['tier'] {
  if (head.role === null || head.role === 'navigation') decide(head, 'header', 'title');
  const tier = { code: 'SC' as const, printed: head.content, starred: false };
  head.facts ??= factsOf({ tier });
  return tier;
}

/** "Trafficking in Persons Report 2005 - Special Cases - Kiribati". */
function isTitleOfOne({ by, facts }: Block): boolean {
  return by === 'title' && facts?.tier?.code === 'SC';
}

function isDeclaredBelow({ role, content: { text } }: Block, next: Block | undefined): boolean {
  if (role !== null || text.length > longestNameLine || next?.role !== null || findCountry(text) === null) return false;
  return matches(announcesSpecialCase, next.content.text);
}

function introduces(next: Block | undefined): boolean {
  if (next?.role !== null) return false;
  return next.content.text.length >= shortestProse || matches(announcesSpecialCase, next.content.text);
}
