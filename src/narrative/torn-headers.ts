import { findCountry, longestCountrySuffix } from '../knowledge/country-lookup.ts';
import { tierWords } from '../knowledge/tier-words.ts';
import type { Range } from '../report/document.ts';
import type { Block } from '../report/tree.ts';
import { cut, decide, isBlank } from './block.ts';

const tierAlone = new RegExp(String.raw`^\(?(?:${tierWords})\s?\*?\)?(?=$|\s\p{Lu})`, 'iu');
const nameBeforeColon = /\p{Lu}{3}[^:\n]{0,60}:(?=\s|$)/gu;
const colonEnd = /\s?:$/u;

/**
 * Finds headers whose two halves do not stand together: a name on one line and its tier on the next, a tier alone (the
 * page's title has the name), or, where a PDF's columns were interleaved, a name with a colon inside a sentence and the
 * tier at the beginning of the next block.
 */
export function tornHeaders(blocks: ReadonlyArray<Block>): Block[] {
  const tiers = blocks.map(tierOf);
  const isOnly = tiers.filter((tier) => tier > 0).length === 1;
  const found: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const tier = tiers[index] ?? 0;
    const name = tier > 0 && !isName(blocks[index + 1]) ? nameIn(found) : null;
    if (name) found.push(...splitAt(found.pop() as Block, name), header(block, 0, tier), ...rest(block, tier));
    else found.push(withoutName(block, tier, isOnly));
  }
  return found;
}

/** A tier with a line of its own is a header if it is the page's only one. */
function withoutName(block: Block, tier: number, isOnly: boolean): Block {
  if (tier === 0 || tier < block.content.text.length) return block;
  return isOnly ? header(block, 0, tier) : decide(block, 'navigation', 'wording');
}

/** How much of a block is a tier that it begins with; several on one page, or one above names, head lists of countries. */
function tierOf({ role, content }: Block): number {
  return role === null ? (tierAlone.exec(content.text)?.[0].length ?? 0) : 0;
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
  for (const match of text.matchAll(nameBeforeColon)) {
    const end = match.index + match[0].length;
    const name = longestCountrySuffix(text.slice(0, end - 1), { upperCase: true });
    if (name) return { start: end - 1 - name.length, end };
  }
  return null;
}

function splitAt(block: Block, { start, end }: Range): Block[] {
  return [cut(block, 0, start), header(block, start, end), ...rest(block, end)].filter((piece) => !isBlank(piece));
}

function header(block: Block, start: number, end: number): Block {
  return decide(cut(block, start, end), 'header', 'header');
}

function rest(block: Block, from: number): Block[] {
  return [cut(block, from)].filter((piece) => !isBlank(piece));
}
