import { insteadKinds } from '../knowledge/other-documents.ts';
import type { Block } from '../report/tree.ts';

/** The kind of a document without a narrative; 'unknown' where nothing tells. */
export function insteadOfNarrative(blocks: ReadonlyArray<Block>): string {
  return insteadKinds.find(({ match }) => blocks.some((block) => match.test(block.content.text)))?.kind ?? 'unknown';
}

/** Whether the words of a text say that it is no narrative, though it quotes the formulas of one or even its headings. */
export function quotesNarratives(blocks: ReadonlyArray<Block>, what: 'formulas' | 'headings'): boolean {
  return insteadKinds.some(
    ({ match, quotes }) =>
      (quotes === what || quotes === 'headings') && blocks.some(({ content }) => match.test(content.text)),
  );
}

/** Whether the document's title says that it is no narrative, whatever its paragraphs look like. */
export function isInterimAssessment(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some(({ facts }) => facts?.isInterimAssessment);
}
