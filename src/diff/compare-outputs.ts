import { lengthOf } from '../report/parts.ts';
import type { Report } from '../report/report.ts';
import type { TierCode } from '../report/tier.ts';
import { type SectionKind, sectionKinds } from '../report/vocabulary.ts';
import { byCodeUnits } from '../text/lists.ts';
import { type Matched, matchTexts } from './match-texts.ts';
import { type TierMove, type TotalMove, tierMove, totalMoves } from './moves.ts';
import { type Pairing, pairReports } from './pair-reports.ts';

/** A report of which only one output has something. */
export interface Single {
  id: string | null;
  country: string;
  edition: number | null;
  tier: TierCode | null;
  source: string;
}

/** How long a section is in both outputs, in characters; `null` where it is missing. */
export interface SectionLength {
  kind: SectionKind;
  before: number | null;
  after: number | null;
}

/** What became of one country's report. */
export interface ReportDifference {
  before: Single;
  after: Single;
  /** `null` where the tier is the same. */
  tier: TierMove | null;
  /** The totals of the reporting period that are not what they were. */
  totals: TotalMove[];
  recommendations: Matched;
  sections: SectionLength[];
}

/** What differs between two outputs. */
export interface Difference {
  /** `runs`: both hold the same reports, paired by id. `editions`: they do not, and are paired by country. */
  pairedBy: Pairing['by'];
  gained: Single[];
  lost: Single[];
  /** Every pair, by the country's name. */
  reports: ReportDifference[];
}

/** Compares two outputs: of two runs over the same reports, or of two editions. */
export function compareOutputs(before: ReadonlyArray<Report>, after: ReadonlyArray<Report>): Difference {
  const { by, pairs, gained, lost } = pairReports(before, after);
  return {
    pairedBy: by,
    gained: gained.map(single).sort(byCountry),
    lost: lost.map(single).sort(byCountry),
    reports: pairs.map(([left, right]) => compareReports(left, right)).sort((a, b) => byCountry(a.after, b.after)),
  };
}

function compareReports(before: Report, after: Report): ReportDifference {
  // Those of areas are no less the report's.
  const items = (report: Report) =>
    [report, ...report.areas].flatMap(({ recommendations }) => recommendations?.items.map(({ text }) => text) ?? []);
  return {
    before: single(before),
    after: single(after),
    tier: tierMove(before.tier?.code ?? null, after.tier?.code ?? null),
    totals: totalMoves(before, after),
    recommendations: matchTexts(items(before), items(after)),
    sections: sectionLengths(before, after),
  };
}

function single({ id, header, tier, source }: Report): Single {
  return {
    id,
    country: header.country?.name ?? source.name,
    edition: header.edition.year,
    tier: tier?.code ?? null,
    source: source.name,
  };
}

function sectionLengths(before: Report, after: Report): SectionLength[] {
  return sectionKinds
    .map((kind) => ({ kind, before: lengthOf(before, kind), after: lengthOf(after, kind) }))
    .filter((section) => section.before !== null || section.after !== null);
}

function byCountry(a: Single, b: Single): number {
  return byCodeUnits(a.country, b.country) || (a.edition ?? 0) - (b.edition ?? 0) || byCodeUnits(a.source, b.source);
}
