import type { Block, Narrative } from '../report/tree.ts';

/** The paragraphs that assess the government: the summary, or, where a page has none, whatever prose comes before the three P's. */
export function assessment(narrative: Narrative): Block[] {
  const prose = narrative.children.filter((block) => block.role === 'paragraph');
  const summary = prose.filter((block) => block.part === 'summary');
  return summary.length > 0 ? summary : prose.filter((block) => block.part === 'trafficking-profile');
}
