import type { Report } from '../report/report.ts';
import { type SectionKind, sectionKinds } from '../report/vocabulary.ts';
import { type Cell, toCsv } from './csv-text.ts';
import type { TextFormat } from './format.ts';

/** The cells of one report: its values, then the text of its recommendations and of each kind of section. */
const columns: Readonly<Record<string, (report: Report) => Cell>> = {
  id: (report) => report.id,
  country: (report) => report.header.country?.name ?? null,
  iso3: (report) => report.header.country?.iso3 ?? null,
  iso2: (report) => report.header.country?.iso2 ?? null,
  edition: (report) => report.header.edition.year,
  tier: (report) => report.tier?.code ?? null,
  tier_label: (report) => report.tier?.label ?? null,
  minimum_standards: (report) => report.tier?.finding?.minimumStandards ?? null,
  significant_efforts: (report) => report.tier?.finding?.significantEfforts ?? null,
  movement: (report) => report.tier?.movement?.kind ?? null,
  movement_from: (report) => report.tier?.movement?.from ?? null,
  consecutive_years: (report) => report.tier?.movement?.consecutiveYears ?? null,
  waiver: (report) => report.tier?.movement?.waiver ?? null,
  automatic: (report) => report.tier?.movement?.automatic ?? null,
  recommendation_count: (report) => report.recommendations?.items.length ?? null,
  recommendations: (report) => numbered(report),
  ...Object.fromEntries(sectionKinds.map((kind) => [underscored(kind), (report: Report) => sectionText(report, kind)])),
  errors: (report) => count(report, 'error'),
  warnings: (report) => count(report, 'warning'),
  source: (report) => report.source.name,
  schema_version: (report) => report.schemaVersion,
};

/** A row a report under one line of names; paragraphs and recommendations are set apart by line breaks. */
export const csv: TextFormat = {
  begin: toCsv([Object.keys(columns)]),
  between: '',
  end: '',
  one: (report) => toCsv([Object.values(columns).map((cell) => cell(report))]),
};

function numbered(report: Report): string | null {
  const items = report.recommendations?.items;
  return items?.map((item) => `${item.number}. ${item.text}`).join('\n') ?? null;
}

function sectionText(report: Report, kind: SectionKind): string | null {
  const sections = report.narrative.sections.filter((section) => section.kind === kind);
  if (sections.length === 0) return null;
  return sections.flatMap((section) => section.paragraphs.map((paragraph) => paragraph.text)).join('\n\n');
}

function count(report: Report, severity: string): number {
  return report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
