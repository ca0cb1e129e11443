import { longestCountrySuffix } from '../../knowledge/country-at-edge.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesIn } from '../../text/matches.ts';
import { rowsOf } from '../../text/ranges.ts';
import { decide, takeOut } from '../blocks/block.ts';

/** What stands on the sides of a chart: tiers and years, which an extraction may break ('2 011'). */
const tier = '(?:T(?:ier|IER) )?(?:[13]|2(?: ?WL| W(?:atch|ATCH) ?L(?:ist|IST))?)';
const label = String.raw`(?:2 ?0[0-4]\d|${tier})`;
const labels = String.raw`${label}(?: ${label})*(?![\p{Alpha}\p{N}.,%-])`;
export const chartTitle = 'TIER RANKING BY YEAR';
/** A chart with its title, or years without a comma between them, which only a chart gives so, with the last of its tiers. */
const chart = new RegExp(
  String.raw`${chartTitle}(?: ${labels})?|(?<![\p{Alpha}\p{N}])(?:${tier} ){0,4}20[0-4]\d(?: 2 ?0[0-4]\d){3,}(?!\p{N})`,
  'gu',
);
const mayHoldChart = /TIER RANKING BY YEAR|20\d\d 2 ?0\d\d 2 ?0/;
const onlyLabels = new RegExp(`^${labels}$`, 'u');
const lastLabels = new RegExp(String.raw`^${labels}(?= \p{Lower})`, 'u');
/** No labels, and no name of a country in front of a title, are longer, in UTF-16 code units. */
const longest = 80;
const year = /20\d\d/gu;
/** So many years in a row are a chart's. */
const fewestYears = 4;

/**
 * Takes out the charts of the volumes since 2013, which show the tiers of a country's last years. Text that was taken out of a PDF has
 * their words on lines of their own, or inside a sentence ('however, KENYA TIER RANKING BY YEAR 1 2 2WL 3 2008 2009 2010 2011 it is'),
 * which comes out whole.
 */
export function rankingCharts(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const charts = new Set<Block | undefined>();
  let isBesideChart = false;
  const found = flatMap(blocks, (target) => {
    const holes = target.role === null ? holesIn(target.content.text, isBesideChart) : [];
    isBesideChart = holes.length > 0 || (isBesideChart && isLabels(target));
    const pieces = takeOut(target, holes);
    for (const piece of pieces) if (piece.role !== target.role || holes[0]?.start === 0) charts.add(piece);
    return pieces;
  });
  for (const { start, end } of rowsOf(found, isLabels)) {
    const row = found.slice(start, end);
    const isOfChart = charts.has(found[start - 1]) || charts.has(found[end]) || countIn(row, year) >= fewestYears;
    if (isOfChart) for (const one of row) decide(one, 'page-header', 'wording');
  }
  return found;
}

/** Where a text has charts, or, behind one, begins with the last of its labels. */
function holesIn(text: string, isBesideChart: boolean): Range[] {
  const charts = chartsIn(text);
  const last = charts.length === 0 && isBesideChart ? lastLabels.exec(text)?.[0] : undefined;
  return last === undefined ? charts : [{ start: 0, end: last.length }];
}

function chartsIn(text: string): Range[] {
  if (!mayHoldChart.test(text)) return [];
  return matchesIn(text, chart).map(({ index, 0: words }) => ({
    start: words.startsWith(chartTitle) ? index - nameBefore(text.slice(0, index)) : index,
    end: index + words.length,
  }));
}

/** How much in front of a title is the name of the country, with the blank behind it. */
function nameBefore(before: string): number {
  if (before.length <= longest && isInCapitals(before)) return before.length;
  const name = longestCountrySuffix(before.slice(-longest).trimEnd(), 'capitals');
  return name ? name.length + before.length - before.trimEnd().length : 0;
}

function isLabels({ role, content: { text } }: Block): boolean {
  return role === null && text.length <= longest && onlyLabels.test(text);
}

function countIn(blocks: ReadonlyArray<Block>, pattern: RegExp): number {
  return flatMap(blocks, ({ content }) => matchesIn(content.text, pattern)).length;
}

/** What stands in a table of a country's tiers, "Year | Tier", "2021 | Tier 2", "2022: Tier 2 Watch List", and rules between its rows. */
const historyWord =
  '(?:20[0-4]\\d|years?|tiers?|tip|report|history|rank(?:ings?)?|rating|placements?|status|by|of|[123]|2?wl|watch|(?:watch)?list|special|case|n/a|[=_*+]+)';
const betweenWords = String.raw`[\s|:;,.()[\]–—→>-]`;
const historyLine = new RegExp(`^${betweenWords}*(?:${historyWord}(?:${betweenWords}+|$))*$`, 'iu');
const tierOfYear = /\b(?:tier|2wl|special)\b/giu;
const anyWord = /[a-z\d]/iu;
/** No line of such a table is longer, in UTF-16 code units; fewer years and tiers are a line of a page's head. */
const longestHistory = 400;
const fewestOfHistory = 2;

/** Sets apart the tiers of a country's other years, a line each or in one, which whoever prints a narrative sets beside it. */
export function tierHistories(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  for (const { start, end } of rowsOf(blocks, isOfHistory)) setHistoryApart(blocks.slice(start, end));
  return blocks;
}

function isOfHistory({ role, content: { text } }: Block): boolean {
  return (role === null || role === 'separator') && text.length <= longestHistory && historyLine.test(text);
}

/** Only years that each have a tier are such a table. */
function setHistoryApart(row: ReadonlyArray<Block>): void {
  const years = countIn(row, year);
  if (years < fewestOfHistory || countIn(row, tierOfYear) < years) return;
  for (const one of row) if (anyWord.test(one.content.text)) decide(one, 'page-header', 'wording');
}
