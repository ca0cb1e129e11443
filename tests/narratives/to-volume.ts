import type { VolumeBlock, VolumeNarrative } from '../../scripts/pdf-volume.ts';
import type { Narrative, NarrativePart, RecommendationsPart } from './narrative.ts';
import { withSemicolons } from './to-text.ts';

function paragraph(text: string): VolumeBlock {
  return { kind: 'paragraph', text };
}

function recommendationBlocks({ form, items }: RecommendationsPart): VolumeBlock[] {
  switch (form) {
    case 'semicolons':
      return [paragraph(withSemicolons(items))];
    case 'inline-bullets':
      return [paragraph(items.join(' • '))];
    case 'asterisks':
      return [paragraph(items.join(' * '))];
    case 'glued':
      return [paragraph(items.join(''))];
    case 'bullets':
      return items.map((text) => ({ kind: 'item', text }));
    case 'paragraphs':
      return items.map(paragraph);
  }
}

function blocks(part: NarrativePart): VolumeBlock[] {
  const content = part.kind === 'recommendations' ? recommendationBlocks(part) : part.paragraphs.map(paragraph);
  if (part.title === null) return content;
  if (part.runIn === undefined) return [{ kind: 'heading', text: part.title }, ...content];
  const [first, ...rest] = content;
  return [paragraph(`${part.title} ${first?.text ?? ''}`), ...rest];
}

/** The narrative as it is set in a volume, with a running head. */
export function toVolume(narrative: Narrative): VolumeNarrative {
  const [title = '', ...lines] = narrative.header;
  const header = lines.map((text): VolumeBlock => ({ kind: 'header', text }));
  return {
    head: narrative.country.toUpperCase(),
    blocks: [paragraph(title), ...header, ...narrative.parts.flatMap(blocks)],
  };
}
