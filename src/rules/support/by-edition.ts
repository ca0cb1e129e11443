import type { Report } from '../../report/report.ts';

/** Reports whose edition is known, by edition, oldest first. */
export function byEdition(reports: ReadonlyArray<Report>): Map<number, Report[]> {
  const found = new Map<number, Report[]>();
  const years = reports.flatMap(({ header }) => header.edition.year ?? []);
  for (const year of [...new Set(years)].sort()) {
    found.set(
      year,
      reports.filter(({ header }) => header.edition.year === year),
    );
  }
  return found;
}
