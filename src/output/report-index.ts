import type { Report } from '../report/report.ts';
import type { Severity } from '../report/vocabulary.ts';
import { toCsv } from './csv.ts';

/** What the index says of one report. */
export interface IndexRow {
  id: string | null;
  country: string | null;
  iso3: string | null;
  edition: number | null;
  tier: string | null;
  movement: string | null;
  sections: number;
  recommendations: number;
  residue: number;
  errors: number;
  warnings: number;
  infos: number;
  /** Name of the input. */
  source: string;
  /** The report's file, relative to the index, forward slashes. */
  file: string;
}

/** How many diagnostics of a severity a report has. */
export function severityCount({ diagnostics }: Report, severity: Severity): number {
  return diagnostics.filter((one) => one.severity === severity).length;
}

/** The index row of a report that is written to `file`. */
export function indexRow(report: Report, file: string): IndexRow {
  return {
    id: report.id,
    country: report.header.country?.name ?? null,
    iso3: report.header.country?.iso3 ?? null,
    edition: report.header.edition.year,
    tier: report.tier?.code ?? null,
    movement: report.tier?.movement?.kind ?? null,
    sections: report.narrative.sections.length,
    recommendations: report.recommendations?.items.length ?? 0,
    residue: report.residue.length,
    errors: severityCount(report, 'error'),
    warnings: severityCount(report, 'warning'),
    infos: severityCount(report, 'info'),
    source: report.source.name,
    file,
  };
}

/** The index as JSON: an array with one object for each report. */
export function indexJson(rows: ReadonlyArray<IndexRow>): string {
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** The index as CSV, with a line of names. */
export function indexCsv(rows: ReadonlyArray<IndexRow>): string {
  return toCsv([indexColumns, ...rows.map((row) => indexColumns.map((name) => row[name]))]);
}

/** Whether a value, read back, is a row of an index of this version. */
export function isIndexRow(value: unknown): value is IndexRow {
  if (typeof value !== 'object' || value === null) return false;
  const { source, file } = value as Partial<IndexRow>;
  return typeof source === 'string' && typeof file === 'string' && indexColumns.every((name) => name in value);
}

const indexColumns = [
  'id',
  'country',
  'iso3',
  'edition',
  'tier',
  'movement',
  'sections',
  'recommendations',
  'residue',
  'errors',
  'warnings',
  'infos',
  'source',
  'file',
] as const satisfies ReadonlyArray<keyof IndexRow>;
