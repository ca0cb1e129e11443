import type { Count, MeasureTotals, Report, Total } from '../report/report.ts';
import { measures } from '../report/vocabulary.ts';
import { excerpt } from '../text/shown-words.ts';
import type { SetComplaint, SetRule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const previousFigureMismatch = {
  id: 'previous-figure-mismatch',
  severity: 'info',
  summary: 'What a narrative is compared with is what the edition before gave.',
  why: 'The total of the previous period is another number than the edition of that period gave: the government corrected it, the two editions count by calendar year and by reporting period, or one of them was misread.',
  remedy: 'Use the later number and note that it was revised, or read both sentences.',
  examples: {
    'A number that was 61 and is told of as 55': {
      given: [
        { year: 2023, ...inSection('prosecution', 'Police conducted 70 investigations, compared with 55 in 2021.') },
        { year: 2022, ...inSection('prosecution', 'Police conducted 61 investigations in 2021.') },
      ],
      finds: ['Unexpected 55 previous `investigations`, expected 61 as in the edition of 2022'],
    },
    'The same number': {
      given: [
        { year: 2023, ...inSection('prosecution', 'Police conducted 70 investigations, compared with 61 in 2021.') },
        { year: 2022, ...inSection('prosecution', 'Police conducted 61 investigations in 2021.') },
      ],
      finds: [],
    },
    'An edition whose year before is not in the set': {
      given: [
        { year: 2023, ...inSection('prosecution', 'Police conducted 70 investigations, compared with 55 in 2021.') },
      ],
      finds: [],
    },
  },
  *check(reports) {
    const byId = new Map(reports.map((report) => [report.id, report]));
    for (const report of reports) {
      const before = byId.get(idBefore(report));
      if (before) yield* compare(report, before);
    }
  },
} as const satisfies SetRule;

/** 'SVN-2022' for 'SVN-2023'; of no report where country or edition is not known. */
function idBefore({ header: { country, edition } }: Report): string {
  return country?.iso3 && edition.year ? `${country.iso3}-${edition.year - 1}` : '';
}

function* compare(report: Report, before: Report): Generator<SetComplaint> {
  for (const measure of measures) {
    const pair = disagreement(report.figures.totals[measure], before.figures.totals[measure]);
    if (!pair) continue;
    const [told, gave] = pair;
    yield {
      message: `Unexpected ${told.value} previous ${excerpt(measure)}, expected ${gave.value} as in the edition of ${before.header.edition.year}`,
      actual: String(told.value),
      expected: [String(gave.value)],
      position: report.figures.mentions[told.mention]?.position ?? null,
      report,
    };
  }
}

/** The count that is told of the year before and the one that was given then, where they differ. */
function disagreement({ previous }: MeasureTotals, { current }: MeasureTotals): [Count, Count] | null {
  const told = firstOf(previous);
  const gave = firstOf(current);
  if (!told || !gave || previous?.counts.some(({ value }) => current?.counts.some((count) => count.value === value))) {
    return null;
  }
  return [told, gave];
}

function firstOf(total: Total | null): Count | undefined {
  return total?.counts[0];
}
