import type { Report } from '../report/report.ts';

/** What the command and its help need to know of an output format; what writes it is loaded when it is used. */
export interface OutputFormat {
  name: string;
  /** One line for the help, without a full stop. */
  summary: string;
  /** Of its files, with the dot; the first is the usual one. */
  extensions: readonly [string, ...string[]];
  load(): Promise<TextFormat>;
}

/** Text in which reports follow one another. It is made piece by piece, so that reports may be written as they come. */
export interface TextFormat {
  /** What stands before the first report. */
  begin: string;
  /** What stands between two reports. */
  between: string;
  /** What stands after the last report. */
  end: string;
  /** One report as it stands between `begin` and `end`. */
  one(report: Report): string;
  /** A report as a document of its own. With this a folder gets a file a report, without it one file of all. */
  document?(report: Report): string;
}
