import type { ReportDifference, SectionLength } from './compare-outputs.ts';
import type { Matched } from './match-texts.ts';

/** A section must differ by so much of its length, and by so many characters, to be worth a line. */
const share = 0.2;
const characters = 200;

/** The sections of a report that came, went, or grew or shrank notably. */
export function notableSections({ sections }: ReportDifference): SectionLength[] {
  return sections.filter(({ before, after }) => {
    if (before === null || after === null) return true;
    const change = Math.abs(after - before);
    return change >= characters && change >= share * before;
  });
}

/** Whether anything about a report's recommendations is not as before. */
export function recommendationsDiffer({ recommendations }: ReportDifference): boolean {
  const { reworded, added, dropped } = recommendations;
  return reworded.length + added.length + dropped.length > 0;
}

/** How many recommendations of all reports were kept, reworded, added and dropped. */
export function recommendationTotals(reports: ReadonlyArray<ReportDifference>) {
  const sum = (what: keyof Matched) => reports.reduce((total, one) => total + one.recommendations[what].length, 0);
  return { kept: sum('kept'), reworded: sum('reworded'), added: sum('added'), dropped: sum('dropped') };
}
