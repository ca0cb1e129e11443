import { isImperative } from '../../knowledge/imperatives.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { sentences } from '../../text/sentences.ts';
import { adviceBehindSemicolons } from '../blocks/advice.ts';
import { cut, eachOpen, withoutBlank } from '../blocks/block.ts';
import { inlineBullets, leadingBullet } from '../blocks/bullets.ts';

/** Fewer pieces of advice are no list: "Work in the mines was hard." */
const fewest = 3;
/** No paragraph that holds a list and what stands in front of it is shorter, in UTF-16 code units. */
const shortest = 300;

/**
 * Cuts the recommendations out of a paragraph into which a copy ran them, without the heading that would tell where they begin:
 * '… remained on Tier 2. Train the judges. • Pay for boats. • Search the lake. The government increased …'. Only where no block of the
 * narrative is a list or has its heading.
 */
export function gluedList(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  if (blocks.some(isOfList)) return blocks;
  return eachOpen(blocks, split);
}

function isOfList({ role, part, content: { text } }: Block): boolean {
  if (role === 'heading') return part === 'recommendations';
  return role === null && (leadingBullet.test(text) || isImperative(text));
}

function split(block: Block): Block[] {
  const { text } = block.content;
  const list = text.length < shortest ? null : listIn(text);
  if (!list || isFirstItem(text, list.start)) return [block];
  const before = cut(block, 0, list.start);
  const behind = withoutBlank([cut(block, list.start, list.end), cut(block, list.end)]);
  for (const piece of behind) piece.gap = 1;
  return [before, ...behind];
}

/**
 * A single sentence in front of a bullet is an item with more in front of it: 'prioritized recommendations train the judges. • Pay for
 * boats.'
 */
function isFirstItem(text: string, end: number): boolean {
  return leadingBullet.test(text.slice(end)) && sentences(text.slice(0, end).trimEnd(), 2).length < 2;
}

/** The first pieces of advice in a row, behind other text. */
function listIn(text: string): Range | null {
  const pieces = piecesOf(text);
  let from = 1;
  let count = 0;
  for (const [index, piece] of pieces.entries()) {
    const advice = index === 0 ? 0 : adviceIn(text.slice(piece.start, piece.end));
    if (advice === 0 && count >= fewest) return { start: (pieces[from] as Range).start, end: piece.start };
    if (advice === 0) from = index + 1;
    count = advice === 0 ? 0 : count + advice;
  }
  return count < fewest ? null : { start: (pieces[from] as Range).start, end: text.length };
}

/** Sentences, and what bullets part in them. */
function piecesOf(text: string): Range[] {
  const starts = new Set([...sentences(text).map(({ start }) => start), ...inlineBullets(text)]);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }));
}

/** How many pieces of advice a sentence holds, which semicolons may part; what has a bullet is one among others that have. */
function adviceIn(sentence: string): number {
  const advice = sentence.replace(leadingBullet, '');
  if (!isImperative(advice)) return advice === sentence ? 0 : 1;
  return 1 + adviceBehindSemicolons(advice);
}
