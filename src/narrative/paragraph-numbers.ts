import { openings } from '../knowledge/editions.ts';
import { isImperative } from '../knowledge/imperatives.ts';
import type { Block } from '../report/tree.ts';
import { finderOf } from '../text/finder.ts';
import { flatMap } from '../text/flat-map.ts';
import { endsWithStop } from '../text/lines.ts';
import { cut, decide } from './block.ts';
import { opening } from './evidence.ts';

/** "12. The Government of", "[12] The Government of", "(12) The Government of" */
const number = /^(?:\[(?<boxed>\d{1,3})\]|\(?(?<plain>\d{1,3})[.)])\s+(?=\S)/u;
const known = finderOf(openings);
const fewest = 2;
const share = 0.8;
/** Paragraphs without headings between them are no list if they are so long on the average, in UTF-16 code units. */
const longText = 200;

/**
 * Takes the numbers off the paragraphs of a document that counts them, as courts do. They run on over its headings, which those
 * of a list do not, or its paragraphs are long or open as parts do; and a list of advice tells what to do.
 */
export function paragraphNumbers(blocks: ReadonlyArray<Block>): Block[] {
  const counted = countedIn(blocks);
  const [first, last] = [counted[0] ?? 0, counted.at(-1) ?? 0];
  const isCounted = new Set(counted);
  const among = blocks.slice(first, last + 1).filter(({ role }) => role === null);
  const prose = among.filter(({ content }) => endsWithStop(content.text));
  if (counted.length < Math.max(fewest, prose.length * share)) return [...blocks];
  const own = counted.map((index) => blocks[index] as Block);
  const isText = among.length > own.length || lengthOf(own) >= longText * own.length || own.some(opensPart);
  if (!isText || own.filter(isAdvice).length * 2 >= own.length) return [...blocks];
  return flatMap(blocks, (block, index) => (isCounted.has(index) ? withoutNumber(block) : [block]));
}

/** The blocks whose numbers follow one another, by their places. */
function countedIn(blocks: ReadonlyArray<Block>): number[] {
  const found: number[] = [];
  let last: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const own = block.role === null ? numberOf(block) : null;
    if (own === null || (last !== null && own !== last + 1)) continue;
    found.push(index);
    last = own;
  }
  return found;
}

function numberOf({ content: { text } }: Block): number | null {
  const groups = number.exec(text)?.groups;
  return groups ? Number(groups['boxed'] ?? groups['plain']) : null;
}

function lengthOf(blocks: ReadonlyArray<Block>): number {
  return blocks.reduce((sum, { content }) => sum + content.text.length, 0);
}

/** Whether a block opens as a part of a narrative does, behind its number. */
function opensPart({ content: { text } }: Block): boolean {
  return known.all(text.replace(number, '').slice(0, opening)).some(({ means }) => means !== 'recommendations');
}

function isAdvice({ content: { text } }: Block): boolean {
  return isImperative(text.replace(number, ''));
}

function withoutNumber(block: Block): Block[] {
  const { length } = number.exec(block.content.text)?.[0] ?? '';
  const text = cut(block, length);
  text.gap = block.gap;
  return [decide(cut(block, 0, length), 'separator', 'wording'), text];
}
