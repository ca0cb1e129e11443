import { assessments as cues } from '../../knowledge/editions.ts';
import type { Edition } from '../../report/edition.ts';
import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { finderOf, mayMatch } from '../../text/patterns/finder.ts';
import { sentences } from '../../text/sentences.ts';
import { cut } from '../blocks/block.ts';
import { openingLength } from '../blocks/evidence.ts';

/**
 * Cuts the summary off the profile where text taken out of a PDF or pasted has the two in one paragraph. Only in editions
 * that begin with the profile, and only where no paragraph opens with the summary's formula.
 */
export function gluedSummary(blocks: ReadonlyArray<Block>, edition: Edition): ReadonlyArray<Block> {
  const prose = blocks.filter((block) => block.role === null);
  if (edition.order[0] !== 'trafficking-profile' || prose.some(({ content }) => opens(content.text))) return blocks;
  return flatMap(blocks, (block) => (block.role === null ? split(block) : [block]));
}

function split(block: Block): Block[] {
  const { text } = block.content;
  if (!cues.some(({ match }) => mayMatch(match, text))) return [block];
  const start = sentences(text).find((range) => range.start > 0 && opens(text.slice(range.start)))?.start;
  return start === undefined ? [block] : [cut(block, 0, start), cut(block, start)];
}

const known = finderOf(cues);

function opens(text: string): boolean {
  const start = text.slice(0, openingLength);
  return known.first(start) !== null;
}
