import { insteadKinds, reporting } from '../knowledge/other-documents.ts';
import type { Block } from '../report/tree.ts';

/** The kind of a document without a narrative; 'unknown' where nothing tells. */
export function kindOfOtherDocument(blocks: ReadonlyArray<Block>): string {
  const known = insteadKinds.find(({ match }) => blocks.some((block) => match.test(block.content.text)));
  if (known) return known.kind;
  return blocks.some(({ content }) => reporting.some((pattern) => pattern.test(content.text))) ? 'news' : 'unknown';
}

/** Whether the document's title says that it is no narrative, whatever its paragraphs look like. */
export function isInterimAssessment(blocks: ReadonlyArray<Block>): boolean {
  return blocks.some(({ facts }) => facts?.isInterimAssessment);
}
