import type { Difference, ReportDifference } from '../../diff/compare-outputs.ts';
import { recommendationsDiffer, recommendationTotals } from '../../diff/notable.ts';
import { inlineWords } from '../../diff/word-changes.ts';
import { plural } from '../../text/plural.ts';
import { type Color, paint as inColor, type Look, printable, wrapLine } from '../screen/text.ts';
import { moveWords, type Sides, sectionLines, singleWords, totalLines } from './words.ts';

/** The comparison as a page for a terminal. */
export function diffPage(difference: Difference, sides: Sides, { color, width }: Look): string {
  const paint = (format: Color, text: string) => inColor(format, text, color);
  const { gained, lost, reports } = difference;
  const how = difference.pairedBy === 'runs' ? 'paired by country and edition' : 'paired by country';
  const blocks = [
    [
      paint('bold', printable(`${sides.before} → ${sides.after}`)),
      `${plural(reports.length, 'report')} in both, ${how}`,
    ],
    listed(paint, 'Tiers moved', reports.flatMap(moved)),
    listed(paint, 'Gained', gained.map(singleWords)),
    listed(paint, 'Lost', lost.map(singleWords)),
    recommendations(paint, reports),
    listed(paint, 'Totals moved', totalLines(reports)),
    listed(paint, 'Sections that grew or shrank', sectionLines(reports)),
  ];
  const shown = blocks.map((lines) => lines.map((line) => wrapLine(line, width)).join('\n'));
  return `${shown.join('\n\n')}\n`;
}

type Paint = (format: Color, text: string) => string;

function listed(paint: Paint, title: string, lines: ReadonlyArray<string>): string[] {
  return [paint('bold', `${title}: ${lines.length}`), ...lines.map((line) => `  ${printable(line)}`)];
}

function moved({ after, tier }: ReportDifference): string[] {
  return tier ? [`${after.country}: ${moveWords(tier)}`] : [];
}

function recommendations(paint: Paint, reports: ReadonlyArray<ReportDifference>): string[] {
  const { kept, reworded, added, dropped } = recommendationTotals(reports);
  const title = `Recommendations: ${kept} kept, ${reworded} reworded, ${added} new, ${dropped} dropped`;
  return [paint('bold', title), ...reports.filter(recommendationsDiffer).flatMap((report) => ofReport(paint, report))];
}

function ofReport(paint: Paint, { after, recommendations: { reworded, added, dropped } }: ReportDifference): string[] {
  const marks = {
    dropped: (words: string) => paint('red', `[-${words}-]`),
    added: (words: string) => paint('green', `{+${words}+}`),
  };
  return [
    `  ${printable(after.country)}`,
    ...reworded.map((pair) => {
      const words = inlineWords(printable(pair.before), printable(pair.after), marks).join('');
      return `    ~ ${pair.likeness.toFixed(2)} ${words}`;
    }),
    ...added.map((text) => `    ${paint('green', `+ ${printable(text)}`)}`),
    ...dropped.map((text) => `    ${paint('red', `- ${printable(text)}`)}`),
  ];
}
