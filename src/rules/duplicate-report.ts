import type { Report } from '../report/report.ts';
import { byCodeUnits, grouped } from '../text/lists.ts';
import { excerpt } from '../text/shown-words.ts';
import type { SetRule } from './rule.ts';

export const duplicateReport = {
  id: 'duplicate-report',
  severity: 'warning',
  summary: 'A country comes once in an edition.',
  why: 'The same page was given twice, under two names or in two formats, or the country or the edition of one of them was misread.',
  remedy: 'Look at both inputs and leave one out.',
  examples: {
    'Two inputs that hold the same narrative': {
      given: [{ name: 'slovenia.txt' }, { name: 'slovenia.html' }],
      finds: ['Unexpected second report `SVN-2023` in `slovenia.txt`, expected the one in `slovenia.html` alone'],
    },
    'Two editions of a country': { given: [{ year: 2023 }, { year: 2022 }], finds: [] },
  },
  *check(reports) {
    for (const same of alike(reports).values()) {
      const [first, ...others] = same;
      for (const report of others) {
        yield {
          message: `Unexpected second report ${excerpt(shownName(report))} in ${excerpt(report.source.name)}, expected the one in ${excerpt(first?.source.name ?? '')} alone`,
          actual: shownName(report),
          position: report.header.country?.position ?? null,
          report,
        };
      }
    }
  },
} as const satisfies SetRule;

function alike(reports: ReadonlyArray<Report>): Map<string, Report[]> {
  const numbers = new Map<string, number>();
  return grouped(
    reports.toSorted((a, b) => byCodeUnits(a.source.name, b.source.name)),
    ({ id, source }) => {
      const number = numbers.get(source.name) ?? 0;
      numbers.set(source.name, number + 1);
      return identityOf(id, { sha256: source.sha256, number });
    },
  );
}

function shownName({ id, header }: Report): string {
  return nameOf(id, header.country?.name ?? null);
}

/**
 * What makes a report a second one: its id; without one, where no country or edition is known, the SHA-256 of the bytes it comes from and
 * its number among the reports of these, from 0.
 */
export function identityOf(id: string | null, from: { sha256: string | null; number: number }): string {
  return id ?? `${from.sha256}#${from.number}`;
}

/** What a message calls a report, by its id or its country's name. */
export function nameOf(id: string | null, country: string | null): string {
  return id ?? country ?? 'without a country';
}
