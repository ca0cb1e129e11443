import { beginsTier } from '../../knowledge/tiers.ts';
import type { Block } from '../../report/tree.ts';
import { merged } from '../blocks/block.ts';
import { headerLines } from './header-line.ts';

/**
 * No line of a header that was broken is longer, in UTF-16 code units; no column is so narrow that a name takes more lines above that of
 * its tier.
 */
const longestLine = 60;
const mostAbove = 3;
/** 'TOBAGO (Tier 2' */
const openTier = /[([（［]\s?Tier[\s‐‑–-]{0,3}[2２]$/iu;
/** 'Watch List)' */
const restOfTier = /^Watch[\s-]{0,3}List\s?[)\]）］]?$/iu;
/** A line of a name ends in no sign but a comma: 'CONGO,' */
const lineOfName = /^\p{Upper}[^.:;!?()[\]]*$/u;

/**
 * Puts headers together whose lines are blocks of their own, as the narrow columns of a PDF and the headings of some pages have
 * them: 'TRINIDAD AND', 'TOBAGO (Tier 2 Watch List)'; 'PAPUA NEW', 'GUINEA (Tier 3)', where the last line names another country.
 */
export function headersOverBlocks(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const whole = new Map<number, Block>();
  const parts = new Set<number>();
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < from || !isLine(block) || !beginsTier.test(block.content.text)) continue;
    const end = endOfTier(blocks, index);
    const start = startOfName(blocks, { from: Math.max(from, index - mostAbove), tier: index, end });
    from = end;
    if (end - start === 1) continue;
    whole.set(start, merged(blocks.slice(start, end), ' '));
    for (let at = start + 1; at < end; at += 1) parts.add(at);
  }
  if (whole.size === 0) return blocks;
  return blocks.map((block, index) => whole.get(index) ?? block).filter((_, index) => !parts.has(index));
}

function isLine({ role, content: { text } }: Block): boolean {
  return role === null && text.length <= longestLine;
}

/** Behind the last line of the tier. */
function endOfTier(blocks: ReadonlyArray<Block>, index: number): number {
  const [own, next] = [blocks[index], blocks[index + 1]];
  const isOpen = own !== undefined && next !== undefined && openTier.test(own.content.text.trim());
  return isOpen && isLine(next) && restOfTier.test(next.content.text.trim()) ? index + 2 : index + 1;
}

/**
 * Where the name begins: as far up as the lines are those of a name, and all of them together that of a country. A whole name above a
 * tier that stands alone may be the last of a list: 'Malawi', 'Singapore', 'Tier 2 Watch List', 'Algeria'.
 */
function startOfName(
  blocks: ReadonlyArray<Block>,
  { from, tier, end }: { from: number; tier: number; end: number },
): number {
  for (let start = from; start < tier; start += 1) {
    const above = blocks.slice(start, tier);
    if (!above.every((block) => isLine(block) && lineOfName.test(block.content.text.trim()))) continue;
    const [header, ...others] = headerLines(merged(blocks.slice(start, end), ' ').content.text);
    if (!header?.country || others.length > 0 || header.start > 0 || header.name?.start !== 0) continue;
    if (header.name.end > merged(above, ' ').content.text.length || above.length > 1) return start;
  }
  return tier;
}
