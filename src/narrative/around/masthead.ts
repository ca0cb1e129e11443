import { findCountry } from '../../knowledge/countries.ts';
import type { Block } from '../../report/tree.ts';
import { opened } from '../blocks/evidence.ts';
import { isNoSentence } from '../blocks/page-line.ts';

const article = /^The /u;
/** A name of several words that opens a sentence: "The Harbor House notes that". */
const namedFirst = /^(?:The )?(?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,4}) \p{Ll}/u;

/** Paragraphs in which whoever prints a narrative speaks of himself by the name that he set above it: no narrative speaks of him. */
export function saidByMasthead(blocks: ReadonlyArray<Block>, header: number): Block[] {
  const lines = blocks
    .slice(0, Math.max(header, 0))
    .filter(isNoSentence)
    .map(({ content }) => content.text.replace(article, ''));
  if (lines.length === 0) return [];
  return blocks.slice(header + 1).filter((block) => {
    // Few paragraphs begin as a line above does.
    const begin = block.content.text.replace(article, '').slice(0, 2);
    if (block.role !== null || !lines.some((line) => line.startsWith(begin))) return false;
    const name = namedFirst.exec(block.content.text)?.groups?.['name'];
    if (!name || !lines.some((line) => line.startsWith(name))) return false;
    return findCountry(name) === null && opened(block).length === 0;
  });
}
