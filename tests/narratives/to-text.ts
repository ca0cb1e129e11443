import type { Narrative, NarrativePart, RecommendationsPart } from './narrative.ts';

/** Items joined as the 2008-2018 editions print them. */
export function withSemicolons(items: string[]): string {
  return [...items.slice(0, -1), `and ${items.at(-1)}`].join('; ');
}

function recommendationParagraphs({ form, items }: RecommendationsPart): string[] {
  switch (form) {
    case 'semicolons':
      return [withSemicolons(items)];
    case 'inline-bullets':
      return [items.join(' • ')];
    case 'asterisks':
      return [items.join(' * ')];
    case 'glued':
      return [items.join('')];
    case 'bullets':
      return [items.map((item) => `  • ${item}`).join('\n')];
    case 'paragraphs':
      return items;
  }
}

function blocks(part: NarrativePart): string[] {
  const paragraphs = part.kind === 'recommendations' ? recommendationParagraphs(part) : part.paragraphs;
  if (part.title === null) return paragraphs;
  if (part.runIn === undefined) return [part.title, ...paragraphs];
  const [first = '', ...rest] = paragraphs;
  return [`${part.title} ${first}`, ...rest];
}

/** The narrative as plain text in the form of its era, a blank line between blocks. */
export function toText(narrative: Narrative): string {
  return `${[...narrative.header, ...narrative.parts.flatMap(blocks)].join('\n\n')}\n`;
}
