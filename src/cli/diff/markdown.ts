import type { Difference, ReportDifference } from '../../diff/compare-outputs.ts';
import { recommendationsDiffer, recommendationTotals } from '../../diff/notable.ts';
import { inlineWords } from '../../diff/word-changes.ts';
import { plural } from '../../text/plural.ts';
import { moveWords, type Sides, sectionLines, singleWords, totalLines } from './words.ts';

/** A comment on a pull request may have 65,536 characters. */
const most = 60_000;

/** The comparison as Markdown for a pull request: what moved first, the wordings folded away. */
export function diffMarkdown(difference: Difference, sides: Sides): string {
  const { gained, lost, reports } = difference;
  const text = [
    `## ${escaped(sides.before)} → ${escaped(sides.after)}`,
    `${plural(reports.length, 'report')} in both, ${gained.length} gained, ${lost.length} lost`,
    ...list('Tiers moved', reports.flatMap(moved)),
    ...list('Gained', gained.map(singleWords).map(escaped)),
    ...list('Lost', lost.map(singleWords).map(escaped)),
    ...recommendations(reports),
    ...list('Totals moved', totalLines(reports, escaped)),
    ...list('Sections that grew or shrank', sectionLines(reports, escaped)),
  ].join('\n\n');
  return text.length <= most ? `${text}\n` : `${cut(text)}\n\n_The rest is left out: it is too long for a comment._\n`;
}

/** Whole lines only, and no fold left open. */
function cut(text: string): string {
  const kept = text.slice(0, text.lastIndexOf('\n', most));
  const open = kept.split('<details>').length - kept.split('</details>').length;
  return kept + '\n\n</details>'.repeat(Math.max(0, open));
}

function list(title: string, lines: ReadonlyArray<string>): string[] {
  return lines.length === 0 ? [] : [`### ${title} (${lines.length})`, lines.map((line) => `- ${line}`).join('\n')];
}

function moved({ after, tier }: ReportDifference): string[] {
  return tier ? [`**${escaped(after.country)}** ${moveWords(tier)}`] : [];
}

function recommendations(reports: ReadonlyArray<ReportDifference>): string[] {
  const { kept, reworded, added, dropped } = recommendationTotals(reports);
  if (kept + reworded + added + dropped === 0) return [];
  return [
    '### Recommendations',
    `${kept} kept, ${reworded} reworded, ${added} new, ${dropped} dropped`,
    ...reports.filter(recommendationsDiffer).map(folded),
  ];
}

const marks = {
  dropped: (words: string) => ` ~~${words.trim()}~~ `,
  added: (words: string) => ` **${words.trim()}** `,
};

function folded({ after, recommendations: { reworded, added, dropped } }: ReportDifference): string {
  const lines = [
    ...reworded.map((pair) => {
      const words = inlineWords(escaped(pair.before), escaped(pair.after), marks).join('').replace(breaks, ' ').trim();
      return `- reworded (${pair.likeness.toFixed(2)}): ${words}`;
    }),
    ...added.map((text) => `- new: ${escaped(text)}`),
    ...dropped.map((text) => `- dropped: ${escaped(text)}`),
  ];
  const counts = `${reworded.length} reworded, ${added.length} new, ${dropped.length} dropped`;
  return `<details><summary>${asHtml(after.country)}: ${counts}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** Text that means itself in Markdown, and mentions nobody. */
function escaped(text: string): string {
  return text.replace(special, '\\$&').replaceAll('@', '@\u200B').replace(breaks, ' ');
}

/** The line of a fold is HTML, where Markdown's escapes are text. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('@', '@\u200B');
}

const special = /[\\`*_{}[\]<>()#|~]/gu;
const breaks = /\s+/gu;
