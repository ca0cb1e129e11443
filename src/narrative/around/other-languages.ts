import type { Block } from '../../report/tree.ts';
import { decide } from '../blocks/block.ts';

/** No line of a name or a title is longer, in UTF-16 code units and in words; in another script, it is not the report's anyhow. */
const shortest = 60;
const fewestWords = 10;
/** One of these is in every paragraph of the report. */
const english = new Set('the of and by with were from'.split(' '));
/** The small words of the languages that its copies are printed beside: Spanish, French, Portuguese, Italian, German, Dutch, Malay. */
const others = new Set(
  'de la el los las del que en por para con una le les des du et dans pour est aux un do da dos das uma com não di della che per il gli der die das und von den mit für het een van voor yang dan untuk tidak'.split(
    ' ',
  ),
);
const fewestOfOthers = 3;
const wordsIn = /\p{Alpha}+/gu;
/** Without the flag `u` it is cheap. */
const plain = /^[\0-\u024F]{0,8}[A-Za-z]/;
const latin = /\p{Script=Latin}/u;

/**
 * Keeps apart what a page prints in another language beside the report's own text: "El Gobierno no cumple plenamente con las normas …".
 * Most paragraphs are known by one word.
 */
export function otherLanguages(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const block of blocks) {
    const { text } = block.content;
    if (block.role !== null || text.includes(' the ')) continue;
    if (isInOtherLanguage(text)) decide(block, 'unplaced', 'wording');
  }
  return blocks;
}

function isInOtherLanguage(text: string): boolean {
  if (text.length < shortest && plain.test(text)) return false;
  const words = text.normalize('NFKC').toLowerCase().match(wordsIn) ?? [];
  if (words.some((word) => english.has(word))) return false;
  if (words.filter((word) => !latin.test(word)).length * 2 > words.length) return true;
  return words.length >= fewestWords && words.filter((word) => others.has(word)).length >= fewestOfOthers;
}
