import type { Block } from '../../report/tree.ts';
import { decide } from '../blocks/block.ts';

/** "“No arrest became known.”" */
const quoted = /^["“«](?<said>[^"“”«»]{24,400}?)[.,…!?]?["”»][.,]?$/u;
/** No narrative lets a person speak: "“They sold my sister first.”" */
const firstPerson = /\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us)\b/u;

/** "No arrest became known." */
const longest = 240;
const sentence = /^\p{Upper}[^"“”«»]{24,}[.!]$/u;

/**
 * What newspapers set large between two paragraphs: a sentence in quotation marks that stands in one of them already, or in which somebody
 * speaks for himself. Without the marks it may be a paragraph that says the same again: that is told.
 */
export function pullQuotes(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const block of blocks) {
    const said = block.role === null ? quoted.exec(block.content.text)?.groups?.['said'] : undefined;
    if (said === undefined) {
      if (isSaidAgain(block, blocks)) decide(block, 'unplaced', 'wording');
      continue;
    }
    if (blocks.some((other) => other !== block && isTextWith(other, said))) decide(block, 'navigation', 'wording');
    else if (firstPerson.test(said)) decide(block, 'unplaced', 'wording');
  }
  return blocks;
}

function isSaidAgain(block: Block, blocks: ReadonlyArray<Block>): boolean {
  const { text } = block.content;
  if (block.role !== null || block.shape !== 'paragraph' || text.length > longest || !sentence.test(text)) return false;
  return blocks.some((other) => isTextWith(other, ` ${text}`));
}

function isTextWith({ role, content: { text } }: Block, words: string): boolean {
  return role === null && text.length > words.length && text.includes(words);
}
