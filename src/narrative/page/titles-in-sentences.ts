import { findCountry } from '../../knowledge/countries.ts';
import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { decide } from '../blocks/block.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { pageRole } from '../blocks/page-line.ts';
import { isTitle } from '../blocks/titles.ts';
import { areHalves, areHalvesOfProse, isOfEdge, isTornByPage } from './joins.ts';

/** No title of a box is longer, in UTF-16 code units. */
const longestTitle = 60;
const ofSeveralWords = /\S\s\S/u;

/**
 * The titles of boxes, in capitals, between the two halves of a sentence: "… boats of the", 'IN HER WORDS', "harbor were searched"; and the
 * title of the report that a program set on each page, '2019 TIP Report – downloaded copy': it still tells the edition; and any short line
 * that the lines of a sentence were wrapped around.
 */
export function titlesInSentences(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const [index, block] of blocks.entries()) {
    if (isTitleOfPage(block) && isBetweenHalves(blocks, index)) decide(block, 'page-header', 'position');
    else if (block.role === null && isTitleInCapitals(block.content.text)) boxTitle(blocks, index);
    else if (isLineWithin(blocks, index)) decide(block, 'unplaced', 'position');
  }
  return blocks;
}

/** A short line that the lines of a sentence were wrapped around. Behind a heading it may be an item, and so may what ends in a semicolon. */
function isLineWithin(blocks: ReadonlyArray<Block>, index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.role !== null || block.gap !== 1 || next?.gap !== 1 || block.content.text.length > longestTitle)
    return false;
  if (ofClause.test(block.content.text) || !areHalvesOfProse(before, next) || areHalves(before, block)) return false;
  return pageRole(block) === null && headingOfAnyEdition(before?.content.text ?? '') === null;
}

const ofClause = /[,;:]$/u;

function boxTitle(blocks: ReadonlyArray<Block>, index: number): void {
  const [before, block, next] = [blocks[index - 1], blocks[index] as Block, blocks[index + 1]];
  if (before?.role !== null || next?.role !== null) return;
  if (findCountry(block.content.text) && isTornByPage(before, next)) decide(block, 'page-header', 'position');
  else if (areHalvesOfProse(before, next)) decide(block, 'unplaced', 'position');
}

/** A title that names neither the country nor its tier, as what stands above each narrative does. */
function isTitleOfPage(block: Block): boolean {
  return isTitle(block) && !block.facts?.country && !block.facts?.tier;
}

/** Whether the prose around a block is one sentence, whatever else the page prints there. */
function isBetweenHalves(blocks: ReadonlyArray<Block>, index: number): boolean {
  const before = blocks.slice(0, index).findLast((block) => !isOfEdge(block));
  const next = blocks.slice(index + 1).find((block) => !isOfEdge(block));
  return areHalvesOfProse(before, next);
}

function isTitleInCapitals(text: string): boolean {
  if (text.length > longestTitle || !ofSeveralWords.test(text) || !isInCapitals(text)) return false;
  return headingOfAnyEdition(text) === null;
}
