import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { lines } from '../../text/lines.ts';
import { block as blockOf, cut, decide, withoutBlank } from '../blocks/block.ts';

/** What stands below the names of the columns: '|---|:--:|' */
const rule = /^\s*\|(?:\s?:?-{2,}:?\s?\|)+\s*$/u;
/** A table of texts has cells as long as a paragraph, in UTF-16 code units; in others the rows belong together. */
const longText = 150;
const number = /^\d{1,3}[.)]?$/u;

/** "| 2 | Pay for shelters. |": a number, and words behind it. */
const countedRow = /^\s*\|\s*(?<number>\d{1,3})[.)]?\s*\|.*\p{Alpha}/u;

/**
 * Takes the texts out of a table of Markdown, as coders keep a narrative: '| 3 | The Government of Togo … |', a paragraph a row, or a list
 * with its numbers: '| 2 | Pay for shelters. |'. The bars, the names of the columns and the numbers of the rows are none of them.
 */
export function pipeTables(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  if (!blocks.some(isTable)) return blocks;
  return flatMap(blocks, (block) => (isTable(block) ? textsOf(block) : [block]));
}

function isTable({ role, content: { text } }: Block): boolean {
  if (role !== null || !text.trimStart().startsWith('|')) return false;
  const all = text.split('\n');
  const under = all.findIndex((line) => rule.test(line));
  return under >= 0 && (all.some((line) => line.split('|').some(isLong)) || isCounted(all.slice(under + 1)));
}

/** Whether the numbers of rows follow one another: others are what the table tells. */
function isCounted(rows: ReadonlyArray<string>): boolean {
  const numbers = rows.map((row) => Number(countedRow.exec(row)?.groups?.['number'] ?? Number.NaN));
  return numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

function isLong(cell: string): boolean {
  return cell.length >= longText;
}

function textsOf(block: Block): Block[] {
  const { text } = block.content;
  const all = lines(text);
  const under = all.findIndex(({ start, end }) => rule.test(text.slice(start, end)));
  const pieces = flatMap(all, ({ start, end }, at) => {
    const line = text.slice(start, end);
    if (at === under) return [decide(cut(block, start, end), 'separator', 'wording')];
    const areNames = at < under && !line.split('|').some(isLong);
    return cellsOf(block, start, line).map((piece, place) => decided(piece, areNames, place <= firstCell));
  });
  return withoutBlank(pieces);
}

/** The bars of a row and what stands between them, each as a block. */
function cellsOf(block: Block, start: number, line: string): Block[] {
  const found: Block[] = [];
  let from = 0;
  for (let bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
    found.push(cut(block, start + from, start + bar), cut(block, start + bar, start + bar + 1));
    from = bar + 1;
  }
  found.push(cut(block, start + from, start + line.length));
  return found.map(({ content }) => blockOf(content));
}

/** Behind what stands in front of the first bar, and the bar. */
const firstCell = 2;

function decided(piece: Block, isName: boolean, isFirst: boolean): Block {
  const { text } = piece.content;
  if (text === '|' || (isFirst && number.test(text.trim()))) return decide(piece, 'separator', 'wording');
  return isName ? decide(piece, 'navigation', 'position') : piece;
}
