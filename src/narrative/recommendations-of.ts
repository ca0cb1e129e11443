import type { MappedText } from '../report/mapped-text.ts';
import type { Recommendations } from '../report/report.ts';
import type { Block, Narrative } from '../report/tree.ts';
import type { Locate } from '../text/locate.ts';
import { slice, trim } from '../text/mapped-text.ts';
import { positionOf, toText } from './text-of.ts';

const marker =
  /^(?:[•·▪▫●○◦‣⁃∙■□◆➢➤✓\uF0B7\uF0A7\uF0D8\uF0FC|\s]+|[*–—-]+\s+|o\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{L}))+/u;
const and = /^and\s+/iu;
const separator = /(?:(?<![\s;])[\s;]*;\s*(?:and)?|(?<![\s•·▪●*|])[\s•·▪●*|]+|(?<!\s)\s+and)$/u;

/** The recommendations without what parts them; `null` where the narrative shows none. */
export function recommendationsOf(narrative: Narrative, locate: Locate): Recommendations | null {
  const blocks = narrative.children.filter((block) => block.part === 'recommendations');
  const [first] = blocks;
  if (!first) return null;
  const title = blocks.find((block) => block.role === 'heading');
  const items = blocks.filter((block) => block.role === 'item');
  return {
    title: title ? toText(title.content, locate) : null,
    evidence: (title ?? first).by ?? 'wording',
    items: items.map((block, index) => ({
      number: index + 1,
      text: bare(block, index > 0).text,
      position: positionOf(block.content, locate),
    })),
  };
}

/** An item without bullet, number, the semicolon behind it and the "and" before the last one. */
function bare(block: Block, follows: boolean): MappedText {
  const start = marker.exec(block.content.text)?.[0].length ?? 0;
  let item = slice(block.content, start);
  if (follows) item = slice(item, and.exec(item.text)?.[0].length ?? 0);
  const end = separator.exec(item.text)?.index ?? item.text.length;
  return trim(slice(item, 0, end));
}
