import type { Narrative, NarrativePart, RecommendationsPart } from './narrative.ts';
import { withSemicolons } from './to-text.ts';

const special = /[\\*_[\]<>&#`~]/gu;

/** Text in which Markdown sees no syntax. */
function escaped(text: string): string {
  return text.replaceAll(special, '\\$&');
}

function recommendationParagraphs({ form, items }: RecommendationsPart): string[] {
  const texts = items.map(escaped);
  switch (form) {
    case 'semicolons':
      return [withSemicolons(texts)];
    case 'inline-bullets':
      return [texts.join(' • ')];
    case 'asterisks':
      return [texts.join(' \\* ')];
    case 'glued':
      return [texts.join('')];
    case 'bullets':
      return [texts.map((item) => `- ${item}`).join('\n')];
    case 'paragraphs':
      return texts;
  }
}

function blocks(part: NarrativePart): string[] {
  const paragraphs = part.kind === 'recommendations' ? recommendationParagraphs(part) : part.paragraphs.map(escaped);
  if (part.title === null) return paragraphs;
  if (part.runIn === undefined) return [`## ${escaped(part.title)}`, ...paragraphs];
  const [first = '', ...rest] = paragraphs;
  return [`**${escaped(part.title)}** ${first}`, ...rest];
}

/** The narrative as Markdown: the title line and the header line are headings of the first level, sections of the second. */
export function toMarkdown(narrative: Narrative): string {
  const header = narrative.header.map((line) => `# ${escaped(line)}`);
  return `${[...header, ...narrative.parts.flatMap(blocks)].join('\n\n')}\n`;
}
