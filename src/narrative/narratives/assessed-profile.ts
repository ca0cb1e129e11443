import type { Block } from '../../report/tree.ts';
import { opened, opensAsProfile, opensAssessment } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';

/** So many paragraphs behind the beginning of its profile a country is assessed. */
export const assessedWithin = 5;

/**
 * Where the profile begins that an assessment follows: on a page without a header, what stands in front of the two and opens no part itself
 * is of whoever printed them. 0 where there is none.
 */
export function assessedProfileAt(blocks: ReadonlyArray<Block>): number {
  const at = blocks.findIndex((block) => block.role === null && (opensAsProfile(block) || opensPart(block)));
  const profile = blocks[at];
  if (!profile || !opensAsProfile(profile)) return 0;
  return blocks.slice(at + 1, at + 1 + assessedWithin).some(opensAssessment) ? at : 0;
}

function opensPart(block: Block): boolean {
  return opened(block).length > 0 || headingOfAnyEdition(block.content.text) !== null;
}
