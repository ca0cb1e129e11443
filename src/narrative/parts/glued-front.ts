import type { Block } from '../../report/tree.ts';
import { cut, decide } from '../blocks/block.ts';

/**
 * What a copy on one line left in front of the first sentence: 'Document #2111 USDOS – US Department of State (Author) The Government of
 * Togo does', 'SPECIAL CASE: LIBYA Libya is a Special Case', 'Office To Monitor and Combat Trafficking in Persons Togo is'. No sentence goes
 * on with a capital "The Government of", nor begins with the office's name without an article.
 */
const front =
  /^(?:[^.!?:;,"“”‘]{3,120}(?=\sThe Government of (?:the )?\p{Lu})|SPECIAL CASE: \p{Lu}[\p{Lu} ]{2,30}(?= \p{Lu}\p{Ll}[\p{L} ]{1,30} (?:is|remains) a Special Case)|Office [Tt]o Monitor and Combat Trafficking in Persons(?= \p{Lu}))/u;

/** Cuts it off, to be told. */
export function gluedFront(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const at = blocks.findIndex(({ role }) => role === null);
  const block = blocks[at];
  const length = block ? front.exec(block.content.text)?.[0].length : undefined;
  if (!block || length === undefined) return blocks;
  const pieces = [decide(cut(block, 0, length), 'unplaced', 'position'), cut(block, length)];
  return [...blocks.slice(0, at), ...pieces, ...blocks.slice(at + 1)];
}
