import type { Report } from '../report/report.ts';
import type { Severity } from '../report/vocabulary.ts';
import { toCsv } from './csv.ts';

/** How many diagnostics of a severity a report has. */
export function severityCount({ diagnostics }: Report, severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** What the index says of a report, wherever that is written. */
const columns = {
  id: ({ id }) => id,
  country: ({ header }) => header.country?.name ?? null,
  iso3: ({ header }) => header.country?.iso3 ?? null,
  edition: ({ header }) => header.edition.year,
  tier: ({ tier }) => tier?.code ?? null,
  movement: ({ tier }) => tier?.movement?.kind ?? null,
  sections: ({ narrative }) => narrative.sections.length,
  recommendations: ({ recommendations }) => recommendations?.items.length ?? 0,
  residue: ({ residue }) => residue.length,
  errors: (report) => severityCount(report, 'error'),
  warnings: (report) => severityCount(report, 'warning'),
  infos: (report) => severityCount(report, 'info'),
  /** Name of the input. */
  source: ({ source }) => source.name,
} as const satisfies Record<string, (report: Report) => string | number | null>;

/** One report in the index, but for its file. */
export type ReportRow = { [Name in keyof typeof columns]: ReturnType<(typeof columns)[Name]> };

/** One report in the index. */
export interface IndexRow extends ReportRow {
  /** The report's file, relative to the index, forward slashes. */
  file: string;
}

const names = [...Object.keys(columns), 'file'] as (keyof IndexRow)[];

export function indexRow(report: Report): ReportRow {
  return Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, of(report)])) as ReportRow;
}

/** The index as JSON: an array with one object for each report. */
export function indexJson(rows: ReadonlyArray<IndexRow>): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The index as CSV, with a line of names. */
export function indexCsv(rows: ReadonlyArray<IndexRow>): string {
  return toCsv([names, ...rows.map((row) => names.map((name) => row[name]))]);
}

/** Whether a value, read back, is a row of an index, by what a row has in any version. */
export function isRowOfAnyVersion(value: unknown): value is Pick<IndexRow, 'source' | 'file'> {
  const { source, file } = Object(value) as Record<string, unknown>;
  return typeof source === 'string' && typeof file === 'string';
}

/** The same of this version. */
export function isIndexRow(value: unknown): value is IndexRow {
  return isRowOfAnyVersion(value) && names.every((name) => name in value);
}
