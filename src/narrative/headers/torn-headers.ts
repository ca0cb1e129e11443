import { findCountry, longestNameLine } from '../../knowledge/countries.ts';
import { longestCountrySuffix } from '../../knowledge/country-at-edge.ts';
import { tierDefinition } from '../../knowledge/findings.ts';
import { headerTierWords, tierCode } from '../../knowledge/tiers.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { slice } from '../../text/mapped-text.ts';
import { matchesIn } from '../../text/matches.ts';
import { matchOf } from '../../text/patterns/finder.ts';
import { cut, decide, factsOf, partedAt } from '../blocks/block.ts';
import { isStarred } from './header-line.ts';

/** 'Tier 2', '(Tier 2)', 'TIER 3*'; with the marks of Markdown that a text kept, '**Tier 2**', '## Tier 2'. */
const tierAlone = new RegExp(
  String.raw`^(?:\*\*|__|#{1,6} )?\(?(?:${headerTierWords})\s?\*?\)?(?:\*\*|__)?(?=$|\s\p{Upper})`,
  'iu',
);
const anyTier = new RegExp(headerTierWords, 'iu');
const nameBeforeColon = /\p{Upper}{3}[^:\n]{0,60}:(?=\s|$)/gu;
const colonEnd = /\s?:$/u;

/**
 * Finds headers whose two halves do not stand together: a name on one line and its tier on the next, a tier alone (the
 * page's title has the name), or, where a PDF's columns were interleaved, a name with a colon inside a sentence and the
 * tier at the beginning of the next block.
 */
export function tornHeaders(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const tiers = blocks.map(tierOf);
  const isOnly = tiers.filter((tier) => tier > 0).length === 1;
  const found: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const tier = tiers[index] ?? 0;
    const name = tier > 0 && !isName(blocks[index + 1]) && !isInTable(blocks, index, tier) ? nameIn(found) : null;
    if (name) {
      found.push(...partedAt(found.pop() as Block, [name], nameHeader));
      found.push(...partedAt(block, [{ start: 0, end: tier }], tierHeader));
    } else found.push(withoutName(block, tier, isOnly || (isTitle(found.at(-1)) && !isName(blocks[index + 1]))));
  }
  nameAbove(found);
  return found;
}

/**
 * "St. Lucia", alone on a line of a page's head whose title and tier name no country: the page's own title. Several such
 * lines are a menu.
 */
function nameAbove(blocks: ReadonlyArray<Block>): void {
  const isHead = blocks.some(({ role }) => role === 'header');
  if (!isHead || blocks.some(({ facts }) => facts?.country)) return;
  const body = blocks.findIndex(({ role, content }) => role === null && content.text.length > longestNameLine);
  const names = blocks.slice(0, body < 0 ? blocks.length : body).filter(isName);
  const [only, ...others] = names;
  const entry = only && others.length === 0 ? findCountry(only.content.text) : null;
  if (!only || !entry) return;
  decide(only, 'header', 'title');
  only.facts = factsOf({ country: { entry, printed: only.content } });
}

/** '2014 Trafficking in Persons Report: Togo', of a page's own, or of each narrative of a file. */
function isTitle(block: Block | undefined): boolean {
  return block?.role === 'header' && block.by === 'title' && block.facts?.country != null;
}

/** A tier with a line of its own is a header if it is the page's only one, or the first line below a title. */
function withoutName(block: Block, tier: number, isHeader: boolean): Block {
  if (tier === 0 || tier < block.content.text.length) return block;
  return isHeader ? tierHeader(cut(block, 0, tier)) : decide(block, 'navigation', 'wording');
}

/** Whether a block is nothing but a tier. */
export function isTierAlone(block: Block): boolean {
  const tier = tierOf(block);
  return tier > 0 && tier === block.content.text.length;
}

/** How much of a block is a tier that it begins with; several on one page, or one above names, head lists of countries. */
function tierOf({ role, content }: Block): number {
  return role === null ? (matchOf(tierAlone, content.text)?.[0].length ?? 0) : 0;
}

/** What a definition says within so many UTF-16 code units: 'Countries whose governments do not'. */
const defined = 60;

/** Whether a tier heads a table of placements below the names of the one above: 'Togo', 'Zimbabwe', 'Tier 3 - Countries whose …'. */
function isInTable(blocks: ReadonlyArray<Block>, index: number, tier: number): boolean {
  const behind = blocks[index]?.content.text.slice(tier).trim() || (blocks[index + 1]?.content.text ?? '');
  return isName(blocks[index - 2]) && tierDefinition.test(behind.slice(0, defined));
}

/** Whether a block is nothing but the name of a country. */
function isName(block: Block | undefined): boolean {
  return block?.role === null && findCountry(block.content.text) !== null;
}

/** Where the block before names a country and leaves the tier open. */
function nameIn(found: ReadonlyArray<Block>): Range | null {
  const before = found.at(-1);
  if (!before || before.role !== null) return null;
  const { text } = before.content;
  if (findCountry(text.replace(colonEnd, ''))) return { start: 0, end: text.length };
  for (const match of matchesIn(text, nameBeforeColon)) {
    const end = match.index + match[0].length;
    const name = longestCountrySuffix(text.slice(0, end - 1), 'capitals');
    if (name) return { start: end - 1 - name.length, end };
  }
  return null;
}

/** The name of a country, with the colon behind it, as a header. */
function nameHeader(piece: Block): Block {
  const header = decide(piece, 'header', 'header');
  const printed = slice(header.content, 0, header.content.text.replace(colonEnd, '').length);
  const entry = findCountry(printed.text);
  header.facts = factsOf({ country: entry && { entry, printed } });
  return header;
}

function tierHeader(piece: Block): Block {
  const header = decide(piece, 'header', 'header');
  const { text } = header.content;
  const words = anyTier.exec(text);
  if (!words) return header;
  const [{ length }] = words;
  header.facts = factsOf({
    tier: {
      code: tierCode(words[0]),
      printed: slice(header.content, words.index, words.index + length),
      starred: isStarred(text, words.index + length),
    },
  });
  return header;
}
