import { isAbout } from '../../knowledge/countries-in-text.ts';
import type { Block } from '../../report/tree.ts';
import { decide, factsOf } from '../blocks/block.ts';
import { shortestProse } from '../headers/special-cases.ts';
import { placeNamed } from './place-names.ts';

/**
 * The country's name alone above the prose about it, where a page prints its tier elsewhere or not at all: a line of the header, and no
 * heading of a part. "Trafficking in Persons Report 2024⏎⏎ZAMBIA⏎⏎The Government of Zambia does not …"
 */
export function nameAbove(blocks: ReadonlyArray<Block>): void {
  const first = blocks.findIndex(isBegin);
  const prose = blocks[first];
  if (prose?.role !== null) return;
  for (const block of blocks.slice(0, first)) {
    const place = block.role === null ? placeNamed(block) : null;
    if (place === null || !isAbout(prose.content.text, place)) continue;
    decide(block, 'header', 'header');
    block.facts ??= factsOf({ country: { entry: place, printed: block.content } });
  }
}

function isBegin({ role, content: { text } }: Block): boolean {
  return role === 'heading' || (role === null && text.length >= shortestProse);
}
