import { longestCountrySuffix } from '../../knowledge/country-at-edge.ts';
import type { Range } from '../../report/document.ts';
import type { Block } from '../../report/tree.ts';
import { isInCapitals } from '../../text/characters.ts';
import { flatMap } from '../../text/flat-map.ts';
import { matchesIn } from '../../text/matches.ts';
import { decide } from '../blocks/block.ts';
import { rowsOf } from './rows.ts';
import { takeOut } from './take-out.ts';

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
    const isOfChart = charts.has(found[start - 1]) || charts.has(found[end]) || countYears(row) >= fewestYears;
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
  const name = longestCountrySuffix(before.slice(-longest).trimEnd(), { upperCase: true });
  return name ? name.length + before.length - before.trimEnd().length : 0;
}

function isLabels({ role, content: { text } }: Block): boolean {
  return role === null && text.length <= longest && onlyLabels.test(text);
}

function countYears(blocks: ReadonlyArray<Block>): number {
  return blocks.reduce((sum, { content }) => sum + matchesIn(content.text, year).length, 0);
}
