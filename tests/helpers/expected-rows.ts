import type { Position, Report, Section } from '../../src/report/report.ts';

type Value = string | number | boolean | null;
export type ExpectedRow = Record<string, Value>;

/**
 * What the tables must hold of some reports, read off the JSON by itself: nothing of the program's own definition is used.
 * The report's key is the name of its source and the number among the reports of that name.
 */
export function expectedRows(reports: ReadonlyArray<Report>): Record<string, ExpectedRow[]> {
  const rows: Record<string, ExpectedRow[]> = {};
  const seen: Record<string, number> = {};
  for (const report of reports) {
    const { name } = report.source;
    seen[name] = (seen[name] ?? 0) + 1;
    const key = `${name}#${seen[name]}`;
    const base = { report: key, iso3: report.header.country?.iso3 ?? null, edition: report.header.edition.year };
    for (const [table, some] of Object.entries(rowsOf(report))) {
      rows[table] ??= [];
      rows[table].push(...some.map((row) => ({ ...base, ...row })));
    }
  }
  return rows;
}

function rowsOf(report: Report): Record<string, ExpectedRow[]> {
  const { tier, areas, figures, recommendations } = report;
  const place = (position: Position | null): ExpectedRow => ({
    start_offset: position?.start.offset ?? null,
    end_offset: position?.end.offset ?? null,
    line: position?.start.line ?? null,
    page: pageOf(report, position),
  });
  const sections: (Section & { area: number | null })[] = [
    ...report.narrative.sections.map((section) => ({ ...section, area: null })),
    ...areas.flatMap((area, index) => area.narrative.sections.map((section) => ({ ...section, area: index + 1 }))),
  ];
  const items = [
    ...(recommendations?.items ?? []).map((item) => ({ ...item, area: null as number | null })),
    ...areas.flatMap((area, index) =>
      (area.recommendations?.items ?? []).map((item) => ({ ...item, area: index + 1 })),
    ),
  ];
  return {
    reports: [
      {
        id: report.id,
        country: report.header.country?.name ?? null,
        iso2: report.header.country?.iso2 ?? null,
        tier: tier?.code ?? null,
        tier_start: tier?.position.start.offset ?? null,
        minimum_standards: tier?.finding?.minimumStandards ?? null,
        significant_efforts: tier?.finding?.significantEfforts ?? null,
        finding: tier?.finding?.text ?? null,
        movement: tier?.movement?.kind ?? null,
        waiver: tier?.movement?.waiver ?? null,
        consecutive_years: tier?.movement?.consecutiveYears ?? null,
        recommendations: recommendations === null ? null : recommendations.items.length,
        recommendations_title: recommendations?.title?.text ?? null,
        attribution: report.header.attribution?.text ?? null,
        source: report.source.name,
        sha256: report.source.sha256,
        errors: report.diagnostics.filter(({ severity }) => severity === 'error').length,
        warnings: report.diagnostics.filter(({ severity }) => severity === 'warning').length,
        schema_version: report.schemaVersion,
      },
    ],
    areas: areas.map(({ title }, index) => ({
      area: index + 1,
      title: title.text,
      start_offset: title.position.start.offset,
    })),
    sections: sections.map(({ kind, title, evidence, area, paragraphs }, index) => ({
      section: index + 1,
      area,
      kind,
      title: title?.text ?? null,
      evidence,
      paragraphs: paragraphs.length,
      start_offset: title?.position.start.offset ?? paragraphs[0]?.position.start.offset ?? null,
    })),
    paragraphs: sections.flatMap(({ kind, area, paragraphs }, index) =>
      paragraphs.map(({ text, position }, number) => ({
        section: index + 1,
        paragraph: number + 1,
        area,
        kind,
        text,
        ...place(position),
      })),
    ),
    recommendations: items.map(({ area, number, text, position }, index) => ({
      recommendation: index + 1,
      area,
      number,
      text,
      ...place(position),
    })),
    totals: Object.entries(figures.totals).flatMap(([measure, periods]) =>
      (['current', 'previous'] as const).flatMap((period): ExpectedRow[] => {
        const total = periods[period];
        if (total === null) return [];
        if (total.counts.length === 0) return [{ measure, period, status: total.status, value: null, mention: null }];
        return total.counts.map(({ value, unit, qualifier, mention }) => ({
          measure,
          period,
          status: total.status,
          value,
          unit,
          qualifier,
          mention: mention + 1,
          start_offset: figures.mentions[mention]!.position.start.offset,
        }));
      }),
    ),
    mentions: figures.mentions.map((mention, index) => ({
      mention: index + 1,
      measure: mention.measure,
      value: mention.value,
      qualifier: mention.qualifier,
      unit: mention.unit,
      exploitation: mention.exploitation,
      period: typeof mention.period === 'number' ? 'year' : mention.period,
      year: typeof mention.period === 'number' ? mention.period : null,
      scope: mention.scope,
      text: mention.text,
      ...place(mention.position),
    })),
    residue: report.residue.map(({ role, text, position }, index) => ({
      residue: index + 1,
      role,
      text,
      ...place(position),
    })),
    diagnostics: report.diagnostics.map((one, index) => ({
      diagnostic: index + 1,
      rule: one.ruleId,
      severity: one.severity,
      message: one.message,
      actual: one.actual,
      expected: one.expected.length > 0 ? one.expected.join('\n') : null,
      url: one.url,
      ...place(one.position),
    })),
  };
}

function pageOf({ source }: Report, position: Position | null): number | null {
  if (position === null || source.pages === null) return null;
  const before = source.pages.filter(({ start }) => start <= position.start.offset);
  return before.at(-1)?.number ?? null;
}
