import type { Block } from '../../report/tree.ts';
import { eachOpen, withoutSigns } from '../blocks/block.ts';
import { leadingBullet } from '../blocks/bullets.ts';

/** No heading is longer: those of what is quoted often have no mark. */
const shortestProse = 100;
const fewestQuoted = 3;
const quotedShare = 0.8;

/**
 * Takes the quotation marks off the paragraphs of a page that quotes a narrative: each begins with one, which is closed at its own
 * end or not at all, since only the last one's is. A sentence that quotes somebody ("…," she said) keeps its own.
 */
export function quotation(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const prose = blocks.filter((block) => block.role === null && mayBeQuoted(block));
  const first = prose.findIndex(isQuoted);
  const quoted = prose.filter(isQuoted).length;
  const among = prose.findLastIndex(isQuoted) + 1 - first;
  const isQuotation = quoted === prose.length || (quoted >= fewestQuoted && quoted >= among * quotedShare);
  if (first < 0 || !isQuotation) return withoutLastMark(blocks);
  return eachOpen(blocks, (block) => {
    if (isQuoted(block)) return withoutMarks(block, [0, ...closingMark(block)]);
    return isLastOfQuoted(block) ? withoutMarks(block, [block.content.text.length - 1]) : [block];
  });
}

/** The last item of a list in quotation marks: the mark at its end was opened in front of the first. */
function isLastOfQuoted({ content: { text } }: Block): boolean {
  return closingItem.test(text) && closesMore(text);
}

const closingItem = /[.!?][”»]$/u;

/** Items among paragraphs in quotation marks may have none. */
function mayBeQuoted({ shape, content: { text } }: Block): boolean {
  return text.length >= shortestProse && shape !== 'item' && !leadingBullet.test(text);
}

/** A page that is quoted as a whole: one mark in front of its first line, one behind its last. */
function withoutLastMark(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const [first] = blocks;
  const at = blocks.findLastIndex(({ role }) => role === null);
  const last = blocks[at];
  if (!first || !last || isQuoted(last)) return blocks;
  if (!(isQuoted(first) ? closing : closingCell).test(last.content.text)) return blocks;
  const { text } = last.content;
  const own = text.slice(0, -1);
  const isOpened = text.endsWith('"') ? own.split('"').length % 2 === 0 : own.search(opens) >= 0;
  return isOpened ? blocks : [...blocks.slice(0, at), ...withoutMarks(last, [own.length]), ...blocks.slice(at + 1)];
}

/** The mark of a cell of a sheet that was opened in front of the name, or behind another cell. */
const closingCell = /[.!?]"$/u;
const opening = /^["“«]/u;
const closing = /["”»]$/u;

/** Whether a block begins with a quotation mark that nothing in front of its end closes. */
function isQuoted({ content: { text } }: Block): boolean {
  if (!opening.test(text)) return false;
  const inside = text.slice(1).replace(closing, '');
  if (text.startsWith('"')) return inside.split('"').length % 2 === 1;
  let open = 1;
  for (const [mark] of inside.matchAll(eachMark)) {
    open += mark === '“' || mark === '«' ? 1 : -1;
    if (open === 0) return false;
  }
  return true;
}

const eachMark = /[“”«»]/gu;

/** Where the mark stands that closes what a block quotes, if any does. */
function closingMark({ content: { text } }: Block): number[] {
  return closing.test(text) && closesMore(text.slice(1)) ? [text.length - 1] : [];
}

/** A block without the marks at some places of its text. */
function withoutMarks(block: Block, places: ReadonlyArray<number>): Block[] {
  const marks = places.map((start) => ({ start, end: start + 1 }));
  return withoutSigns(block, marks);
}

const opens = /[“«]/gu;
const closes = /[”»"]/gu;

/** Whether more quotations end in a text than begin in it. */
function closesMore(text: string): boolean {
  return (text.match(closes)?.length ?? 0) > (text.match(opens)?.length ?? 0);
}
