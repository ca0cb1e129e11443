import { insteadKinds } from '../../knowledge/other-documents.ts';
import type { Block } from '../../report/tree.ts';
import { matches } from '../../text/patterns/finder.ts';
import { opened, opensNarrative } from '../blocks/evidence.ts';
import { isNoSentence } from '../blocks/page-line.ts';

/** What the publication says of itself behind a narrative: how it was made, and what the tiers are. */
const methodology = insteadKinds.filter(({ kind }) => kind === 'methodology');

/** Where the methodology begins that stands behind a narrative, with its title, never in front of all of its parts; the end where none does. */
export function methodologyAt(blocks: ReadonlyArray<Block>, header: number): number {
  const at = blocks.findIndex((block, index) => index > header && isMethodology(block));
  const first = blocks.findIndex((block) => block.role === null && opened(block).length > 0);
  if (at < 0 || first < 0 || first > at || blocks.slice(at).some(opensNarrative)) return blocks.length;
  const above = blocks[at - 1];
  return above?.role === null && isNoSentence(above) ? at - 1 : at;
}

function isMethodology({ role, content: { text } }: Block): boolean {
  return role === null && methodology.some(({ match }) => matches(match, text));
}
