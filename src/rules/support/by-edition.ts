import type { Report } from '../../report/report.ts';
import { grouped } from '../../text/lists.ts';

/** Reports whose edition is known, by edition, oldest first. */
export function byEdition(reports: ReadonlyArray<Report>): [year: number, reports: Report[]][] {
  return [...grouped(reports, ({ header }) => header.edition.year ?? 0)]
    .filter(([year]) => year > 0)
    .sort(([a], [b]) => a - b);
}
