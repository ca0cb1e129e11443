import { areaTitle } from '../../knowledge/headings.ts';
import type { Part } from '../../report/part.ts';
import type { Area, Block } from '../../report/tree.ts';
import { titlesOtherPlace } from './place-names.ts';

/** The blocks of the country, and those of the areas that its narrative treats apart. */
interface Split {
  country: Block[];
  areas: Area[];
}

/**
 * Parts the blocks of a narrative at the titles of areas that it treats apart: a title known for one, the name of a place
 * above prose about it (Kosovo in Serbia's, Bermuda in the United Kingdom's), or a heading that no edition knows and behind
 * which parts begin that the country has had already. Where one begins that it has not, its own narrative goes on. An area goes on to the
 * next one or the end.
 */
export function areasOf(blocks: ReadonlyArray<Block>): Split {
  const country: Block[] = [];
  const areas: Area[] = [];
  const met = new Set<Part>();
  for (const [index, block] of blocks.entries()) {
    const begins =
      block.role === 'heading' && block.part === 'other' && isAreaTitle(blocks, index, met, areas.length > 0);
    if (begins) areas.push({ title: block, children: [] });
    else (areas.at(-1)?.children ?? country).push(block);
    if (block.role === 'heading' && block.part && areas.length === 0) met.add(block.part);
  }
  return { country, areas };
}

function isAreaTitle(blocks: ReadonlyArray<Block>, index: number, met: ReadonlySet<Part>, inArea: boolean): boolean {
  if (areaTitle.test((blocks[index] as Block).content.text)) return true;
  if (met.size === 0) return false;
  const next = blocks.slice(index + 1).find(({ role }) => role === 'heading');
  const part = next?.part && next.part !== 'other' ? next.part : null;
  if (titlesOtherPlace(blocks, index)) return inArea || part === null || met.has(part);
  return !inArea && part !== null && met.has(part);
}
