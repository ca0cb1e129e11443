import { findCountry } from '../../knowledge/countries.ts';
import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { continues } from '../../text/lines.ts';
import { narrowestWrap } from '../../text/wrap.ts';
import { decide } from '../blocks/block.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { isTornByPage } from './torn-by-page.ts';

/** No title of a box is longer, in UTF-16 code units. */
const longestTitle = 60;
const ofSeveralWords = /\S\s\S/u;

/** The titles of boxes, in capitals, between the two halves of a sentence: "… boats of the", 'IN HER WORDS', "harbor were searched". */
export function titlesInSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== null || !isTitleInCapitals(block.content.text)) continue;
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (before?.role !== null || next?.role !== null) continue;
    if (findCountry(block.content.text) && isTornByPage(before, next)) decide(block, 'page-header', 'position');
    else if (isTorn(before.content.text, next.content.text)) decide(block, 'unplaced', 'position');
  }
  return blocks;
}

function isTitleInCapitals(text: string): boolean {
  if (text.length > longestTitle || !ofSeveralWords.test(text) || !isInCapitals(text)) return false;
  return headingOfAnyEdition(text) === null;
}

function isTorn(before: string, next: string): boolean {
  return before.length >= narrowestWrap && continues(before, next);
}
