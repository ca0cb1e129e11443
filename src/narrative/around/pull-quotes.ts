import type { Block } from '../../report/tree.ts';
import { decide } from '../blocks/block.ts';

/** "“No arrest became known.”" */
const quoted = /^["“«](?<said>[^"“”«»]{24,400}?)[.,…!?]?["”»][.,]?$/u;
/** No narrative lets a person speak: "“They sold my sister first.”" */
const firstPerson = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/u;

/**
 * What newspapers set large between two paragraphs: a sentence in quotation marks that stands in one of them already, or in which somebody
 * speaks for himself.
 */
export function pullQuotes(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const block of blocks) {
    const said = block.role === null ? quoted.exec(block.content.text)?.groups?.['said'] : undefined;
    if (said === undefined) continue;
    if (blocks.some((other) => other !== block && isTextWith(other, said))) decide(block, 'navigation', 'wording');
    else if (firstPerson.test(said)) decide(block, 'unplaced', 'wording');
  }
  return blocks;
}

function isTextWith({ role, content: { text } }: Block, words: string): boolean {
  return role === null && text.length > words.length && text.includes(words);
}
