import type { Block } from '../../report/tree.ts';
import { opensNarrative } from '../blocks/evidence.ts';
import { pageRole } from '../blocks/page-line.ts';

/** Whether somebody speaks for himself in a text, in a sentence and not in a quotation: a narrative never does. */
export function speaksForItself(text: string): boolean {
  return voice.test(text) && sentenceEnd.test(text.slice(-2)) && !quotationMark.test(text);
}

/** "US" is a country, and "Chapter I" a part of a law. */
const voice =
  /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I(?= (?:am|was|have|had|thank|think|believe|went|saw|met|want|ask|urge|will)\b))\b/u;
const sentenceEnd = /[.?!;][)(]?$/u;
const quotationMark = /["“”]/u;

/** What somebody who prints a narrative says for himself in front of its first words: "We thought you may want to read this." */
export function wordsInFront(blocks: ReadonlyArray<Block>): Block[] {
  const at = blocks.findIndex(opensNarrative);
  return blocks
    .slice(0, Math.max(at, 0))
    .filter(({ role, content: { text } }) => role === null && speaksForItself(text));
}

/** What the page says for itself below the last of its text, on lines of the form of a page's: "Contact us for more." */
export function wordsBehind(blocks: ReadonlyArray<Block>): Block[] {
  const last = blocks.findLastIndex((block) => block.role === null && pageRole(block) === null);
  return blocks.slice(last + 1).filter(({ role, content: { text } }) => role === null && speaksForItself(text));
}
