import type { Report } from '../report/report.ts';

/**
 * One output format. A new one is a new file and a line in `index.ts`.
 * Text is made piece by piece, so that reports may be written as they come; `write` is the whole at once.
 */
export interface OutputFormat {
  name: string;
  /** With the dot. */
  extension: string;
  mediaType: string;
  /** What stands before the first report. */
  begin: string;
  /** What stands between two reports. */
  between: string;
  /** What stands after the last report. */
  end: string;
  /** One report as it stands between `begin` and `end`. */
  one(report: Report): string;
  /** All of it. */
  write(reports: ReadonlyArray<Report>): string;
}

/** Completes a format: the whole is its pieces in a row. */
export function defineFormat(format: Omit<OutputFormat, 'write'>): OutputFormat {
  return {
    ...format,
    write: (reports) => format.begin + reports.map((report) => format.one(report)).join(format.between) + format.end,
  };
}
