import { insteadKinds } from '../editions/instead-kinds.ts';
import type { Block } from '../model/tree.ts';

/** The kind of a document without a narrative; 'unknown' where nothing tells. */
export function insteadOfNarrative(blocks: ReadonlyArray<Block>): string {
  return insteadKinds.find(({ match }) => blocks.some((block) => match.test(block.content.text)))?.kind ?? 'unknown';
}

const quoting = insteadKinds.filter(({ quotes }) => quotes);

/** Whether the words of a text say that it is no narrative, whatever formulas it quotes. */
export function quotesNarratives(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some(({ content }) => quoting.some(({ match }) => match.test(content.text)));
}

const interim = /interim assessment/iu;

/** Whether the document's title says that it is no narrative, whatever its paragraphs look like. */
export function isInterimAssessment(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some((block) => block.role === 'header' && block.by === 'title' && interim.test(block.content.text));
}
