import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import type { Block } from '../../report/tree.ts';
import { isTornPage } from '../blocks/block.ts';
import { opened, opensNarrative } from '../blocks/evidence.ts';
import { mayBePage } from '../blocks/page-line.ts';

/**
 * Where the narrative begins that the header on top of a page announces. A page of a volume that was taken for one country's bears its name
 * and begins in the middle of its neighbor's last sentences: the narrative is behind the header that stands below them, and not there at
 * all where none does and no sentence names the country. Else it is behind the header on top; -1 where there is none.
 */
export function ownHeader(blocks: ReadonlyArray<Block>): number {
  const [top = -1, next = blocks.length] = blocks.flatMap((block, index) => (isHeader(block) ? [index] : []));
  const header = blocks[top];
  if (!header || !isTail(blocks.slice(top, next))) return top;
  const below = blocks[next];
  if (!below) return blocks.some((block) => names(block, header)) ? top : next;
  return isSameCountry(header, below) && blocks.slice(next).some(opensPart) ? next : top;
}

function isHeader({ role, by }: Block): boolean {
  return role === 'header' && by === 'header';
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

function opensPart(block: Block): boolean {
  return block.role === null && opened(block).length > 0;
}
