import type { Block, Narrative } from '../../report/tree.ts';
import { onceEach } from '../../text/lazy.ts';
import { sentences } from '../../text/sentences.ts';

/** The paragraphs that assess the government: the summary, or, where a page has none, whatever prose comes before the three P's. */
export function assessment(narrative: Narrative): Block[] {
  const prose = narrative.children.filter((block) => block.role === 'paragraph');
  const summary = prose.filter((block) => block.part === 'summary');
  return summary.length > 0 ? summary : prose.filter((block) => block.part === 'trafficking-profile');
}

/** The sentences of a paragraph, which both the finding and what became of the placement are looked for in. */
export const sentencesOf = onceEach(({ content }: Block) => sentences(content.text));
