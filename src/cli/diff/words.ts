import type { ReportDifference, SectionLength, Single } from '../../diff/compare-outputs.ts';
import { type TierMove, type TotalMove, tierWords } from '../../diff/moves.ts';
import { notableSections } from '../../diff/notable.ts';
import { tierLabels } from '../../report/tier.ts';

/** What the two sides of a comparison are called. */
export interface Sides {
  before: string;
  after: string;
}

const arrows = { up: '↑', down: '↓' } as const;

/** `Tier 1 → Tier 2` with an arrow in front that tells the direction. */
export function moveWords({ from, to, direction }: TierMove): string {
  return `${direction ? arrows[direction] : '↔'} ${tierWords(from)} → ${tierWords(to)}`;
}

/** A country with its edition, and its tier where it has one. */
export function singleWords({ country, edition, tier }: Single): string {
  return `${country} ${edition ?? '(edition unknown)'}${tier ? `, ${tierLabels[tier]}` : ''}`;
}

/** `protection 4,210 → 6,300 (+50 %)`. */
function sectionWords({ kind, before, after }: SectionLength): string {
  if (before === null) return `${kind} is new (${number(after ?? 0)})`;
  if (after === null) return `${kind} is gone (${number(before)})`;
  const percent = Math.round((after / before - 1) * 100);
  return `${kind} ${number(before)} → ${number(after)} (${percent < 0 ? '−' : '+'}${number(Math.abs(percent))} %)`;
}

/** With commas between thousands, whatever the machine's language. */
function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** A total that moved: 'convictions 12 → 19'. */
function totalMoveWords({ measure, from, to }: TotalMove): string {
  return `${measure} ${from ?? 'not stated'} → ${to ?? 'not stated'}`;
}

type Lines = (reports: ReadonlyArray<ReportDifference>, shown?: (country: string) => string) => string[];

/** A line on each report of which there are such words; `shown` makes of a country's name what stands there. */
function linesOf(wordsOf: (report: ReportDifference) => string[]): Lines {
  return (reports, shown = (country) => country) =>
    reports.flatMap((report) => {
      const words = wordsOf(report);
      return words.length > 0 ? [`${shown(report.after.country)}: ${words.join('; ')}`] : [];
    });
}

export const totalLines = linesOf(({ totals }) => totals.map(totalMoveWords));
export const sectionLines = linesOf((report) => notableSections(report).map(sectionWords));
