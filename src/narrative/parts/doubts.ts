import { mentionedCountries } from '../../knowledge/countries-in-text.ts';
import type { Edition } from '../../report/edition.ts';
import type { Part } from '../../report/part.ts';
import type { Block } from '../../report/tree.ts';
import { opensAsProfile } from '../blocks/evidence.ts';

/** Where a page goes wrong: a block that could as well be of another part. */
export interface Doubt {
  block: Block;
  other: Part;
}

/** How much of a paragraph names what it is about. */
const subjectLength = 120;

/**
 * "Kosovo is a source, transit, and destination place" at the end of Serbia's narrative, under the heading of another part:
 * the text of a place that the narrative treats apart, without its title. Where the profile comes last it finds its own way.
 */
export function profilesUnder(part: Part, blocks: ReadonlyArray<Block>, { order }: Edition): Doubt[] {
  if (order.indexOf('trafficking-profile') > order.indexOf(part)) return [];
  return blocks
    .filter((block) => block.part === part && block.role === 'paragraph' && opensAsProfile(block))
    .filter(({ content }) => mentionedCountries(content.text.slice(0, subjectLength)).size > 0)
    .map((block) => ({ block, other: 'trafficking-profile' }));
}
