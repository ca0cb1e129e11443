import { appendixTitle, insteadKinds } from '../../knowledge/other-documents.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { matches } from '../../text/patterns/finder.ts';
import { opensNarrative, opensPart } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { isNoSentence } from '../blocks/page-line.ts';

/** What the publication says of itself: how it was made, and what the tiers are. */
const methodology = insteadKinds.filter(({ kind }) => kind === 'methodology');

/**
 * The methodology, with its title, that stands behind a narrative or as a box in it: it ends where the narrative opens, or where a heading
 * opens a part that does not stand above it.
 */
export function methodologyIn(blocks: ReadonlyArray<Block>, header: number): Range {
  const at = blocks.findIndex((block, index) => index > header && isMethodology(block));
  if (at < 0) return nowhere;
  const end = narrativeFrom(blocks, at);
  if (!isBehindText(blocks, at) && end === blocks.length) return nowhere;
  const above = blocks[at - 1];
  return { start: above?.role === null && isNoSentence(above) ? at - 1 : at, end };
}

const nowhere: Range = { start: 0, end: 0 };

/** No title is longer, in UTF-16 code units. */
const longestTitle = 160;

/** What a volume prints behind its last narrative, from the title of the first appendix on. */
export function appendicesOf(blocks: ReadonlyArray<Block>): Range {
  const at = blocks.findIndex(
    ({ role, content: { text } }) => role === null && text.length <= longestTitle && matches(appendixTitle.match, text),
  );
  const isBehind = at >= 0 && isBehindText(blocks, at) && narrativeFrom(blocks, at) === blocks.length;
  return isBehind ? { start: at, end: blocks.length } : nowhere;
}

function isBehindText(blocks: ReadonlyArray<Block>, at: number): boolean {
  return blocks.slice(0, at).some(opensPart);
}

/** Where the narrative goes on behind a paragraph; the end where it does not. */
function narrativeFrom(blocks: ReadonlyArray<Block>, at: number): number {
  const parts = blocks.map(({ role, content }) => (role === null ? headingOfAnyEdition(content.text) : null));
  const found = blocks.findIndex((block, index) => {
    const part = parts[index];
    return index > at && (opensNarrative(block) || (part && parts.indexOf(part) === index));
  });
  return found < 0 ? blocks.length : found;
}

function isMethodology({ role, content: { text } }: Block): boolean {
  return role === null && methodology.some(({ match }) => matches(match, text));
}
