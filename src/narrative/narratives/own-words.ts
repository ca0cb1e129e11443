import { findCountry } from '../../knowledge/countries.ts';
import { reporting, reportingPress, tellsOfReport } from '../../knowledge/other-documents.ts';
import type { Block } from '../../report/tree.ts';
import { anyOf } from '../../text/patterns/finder.ts';
import { opensAny, opensNarrative } from '../blocks/evidence.ts';
import { headingOfAnyEdition } from '../blocks/heading-line.ts';
import { isNoSentence, pageRole } from '../blocks/page-line.ts';

/** Whether somebody speaks for himself in a text, in a sentence and not in a quotation: a narrative never does. */
export function speaksForItself(text: string): boolean {
  return voice.test(text) && sentenceEnd.test(text.slice(-2)) && !quotationMark.test(text);
}

/** "US" is a country, "Chapter I" a part of a law and "Phase I" one of a plan. */
const voice =
  /\b(?:[Ww]e|[Oo]ur|us|[Mm]y|I(?<!\b(?:Annex|Category|Chapter|Class|Level|Part|Phase|Schedule|Stage|Step|Title|War) I)(?= (?:agree|also (?:agree|conclude|find|disagree)|am|ask|believe|conclude|copied|disagree|find|found|had|have|met|saw|thank|think|took|urge|want|was|went|will|wrote)\b))\b/u;
const sentenceEnd = /[.?!;][)(]?$/u;
const quotationMark = /["“”‘]|'(?<=\s')/u;

/** What somebody who prints a narrative says for himself in front of its first words: "We thought you may want to read this." */
export function wordsInFront(blocks: ReadonlyArray<Block>, isSaid = speaksForItself): Block[] {
  return textsInFront(blocks).filter(({ content: { text } }) => isSaid(text));
}

/** What tells readers what the report is, in front of a narrative's first words or heading: "The TIP Report is a tool of diplomats." */
export function wordsOnReport(blocks: ReadonlyArray<Block>): Block[] {
  const begins = (block: Block): boolean => opensNarrative(block) || headingOfAnyEdition(block.content.text) !== null;
  return textsInFront(blocks, begins).filter(({ content: { text } }) => tellsOfReport.test(text));
}

/** What stands without a role in front of the first block of a kind; nothing where there is none. */
function textsInFront(blocks: ReadonlyArray<Block>, begins = opensNarrative): Block[] {
  return blocks.slice(0, Math.max(blocks.findIndex(begins), 0)).filter(({ role }) => role === null);
}

/** What the page says for itself below the last of its text, on lines of the form of a page's: "Contact us for more." */
export function wordsBehind(blocks: ReadonlyArray<Block>): Block[] {
  const last = blocks.findLastIndex((block) => block.role === null && pageRole(block) === null);
  return blocks.slice(last + 1).filter(({ role, content: { text } }) => role === null && speaksForItself(text));
}

/** Whether a text tells what the report or somebody else said: news and press releases do, a narrative never does. */
export const isReported = anyOf(reporting);

/** The same of others alone: a narrative may tell what a study or another report said. */
export const isReportedByPress = anyOf(reportingPress);

const article = /^The /u;
/** A name of several words that opens a sentence: "The Harbor House notes that". */
const namedFirst = /^(?:The )?(?<name>\p{Upper}[\p{Alpha}'’-]{1,30}(?: \p{Upper}[\p{Alpha}'’-]{1,30}){1,4}) \p{Lower}/u;

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
    return findCountry(name) === null && !opensAny(block);
  });
}
