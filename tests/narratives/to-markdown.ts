import { blocksOf, inLines } from './blocks.ts';
import type { Narrative } from './narrative.ts';

const special = /[\\*_[\]<>&#`~]/gu;
const signs = { header: '# ', heading: '## ', paragraph: '', item: '- ' } as const;

/** Text in which Markdown sees no syntax. */
function escaped(text: string): string {
  return text.replaceAll(special, '\\$&');
}

/** The narrative as Markdown: the title line and the header line are headings of the first level, sections of the second. */
export function toMarkdown(narrative: Narrative): string {
  return inLines(blocksOf(narrative), ({ kind, title, text }) => {
    const runIn = title === undefined ? '' : `**${escaped(title)}** `;
    return signs[kind] + runIn + escaped(text);
  });
}
