import type { Block } from '../../report/tree.ts';
import { flatMap } from '../../text/flat-map.ts';
import { decide } from '../blocks/block.ts';
import { rowsOf } from './rows.ts';

/** What stands in a table of a country's tiers, "Year | Tier", "2021 | Tier 2", "2022: Tier 2 Watch List", beside its years. */
const historyWords = new Set(
  'year years tier tiers tip report history rank ranking rankings rating placement placements status by of 1 2 3 2wl wl watch list watchlist special case n/a'.split(
    ' ',
  ),
);
const rule = /^[-=_*+]+$/u;
const historyYear = /^20[0-4]\d$/u;
const betweenWords = /[\s|:;,.()[\]–—→>-]+/u;
/** No line of such a table is longer, in UTF-16 code units; fewer years and tiers are a line of a page's head. */
const longestHistory = 400;
const fewestOfHistory = 2;

/** Sets apart the tiers of a country's other years, a line each or in one, which whoever prints a narrative sets beside it. */
export function tierHistories(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const { start, end } of rowsOf(blocks, isOfHistory)) setHistoryApart(blocks.slice(start, end));
  return blocks;
}

/** A rule between the rows has no words. */
function isOfHistory({ role, content: { text } }: Block): boolean {
  if ((role !== null && role !== 'separator') || text.length > longestHistory) return false;
  // Most lines are known by their first word, and need not be taken apart.
  return wordsOf(text, 1).every(isHistoryWord) && wordsOf(text).every(isHistoryWord);
}

function isHistoryWord(word: string): boolean {
  return historyWords.has(word) || historyYear.test(word);
}

function wordsOf(text: string, most?: number): string[] {
  return text
    .toLowerCase()
    .split(betweenWords, most)
    .filter((word) => word !== '' && !rule.test(word));
}

/** Only years that each have a tier are such a table. */
function setHistoryApart(row: ReadonlyArray<Block>): void {
  const words = flatMap(row, ({ content }) => wordsOf(content.text));
  const count = (isOne: (word: string) => boolean): number => words.filter(isOne).length;
  const years = count((word) => historyYear.test(word));
  const tiers = count((word) => word === 'tier' || word === '2wl' || word === 'special');
  if (years < fewestOfHistory || tiers < years) return;
  for (const one of row) if (wordsOf(one.content.text).length > 0) decide(one, 'page-header', 'wording');
}
