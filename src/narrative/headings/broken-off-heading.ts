import { headings as cues } from '../../knowledge/editions.ts';
import { longestHeading } from '../../knowledge/headings.ts';
import type { Block } from '../../report/tree.ts';
import type { Part } from '../../report/vocabulary.ts';
import { cut, decide } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';
import { partHeadedBy } from '../blocks/heading-line.ts';

/** Four letters tell one heading from all others: 'PRO' begins two. */
const capitalsOrWord = /^(?!The\b)(?:\P{Lower}{4,}|\p{Upper}\p{Lower}{3}.*)$/u;
/** Behind a sentence, a word in small letters that was cut may be the first of an item: 'Protect'. */
const behindSentence =
  /(?<=[.!?]["”’)\]]{0,2}\s?(?:[•*·▪●]\s?)?)(?<words>\p{Upper}[\p{Upper} ]{3,}|Prosecution|Protection|Prevention)[:：]?$/u;

/**
 * The first letters of a heading in which a page was cut, or the whole of one, as all that its last block has or behind the last sentence
 * of it: 'PROSECUTIO', 'Recommendations fo', '… child begging.PROSECUTIO', '… child begging. • PROSECUTION'.
 */
export function brokenOffHeading(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const last = blocks.findLastIndex((block) => block.role === null);
  const pieces = last < 0 ? [] : withoutHeading(blocks[last] as Block);
  return pieces.length < 2 ? blocks : [...blocks.slice(0, last), ...pieces, ...blocks.slice(last + 1)];
}

function withoutHeading(block: Block): Block[] {
  const { text } = block.content;
  if (text.length <= longestHeading) {
    const part = partHeadedBy(text) ?? headingBegunBy(text.replace(leadingBullet, ''));
    if (part) return [decide(block, 'heading', 'heading', part)];
  }
  const from = Math.max(0, text.length - longestHeading);
  const found = behindSentence.exec(text.slice(from));
  const part = headingBegunBy(found?.groups?.['words'] ?? '');
  if (!found || !part) return [block];
  const start = from + found.index;
  return [cut(block, 0, start), decide(cut(block, start), 'heading', 'run-in-heading', part)];
}

/** Small letters tell it from prose only when there are some, and "The Government of X should" never. */
function headingBegunBy(words: string): Part | null {
  if (!capitalsOrWord.test(words)) return null;
  return cues.find(({ seen }) => seen.some((known) => known.startsWith(words)))?.means ?? null;
}
