import { expect } from 'vitest';
import { parseReportsSync, type Report } from '../../src/index.ts';

/** The first report of a text, given by its paragraphs. */
export function reportOf(...paragraphs: string[]): Report {
  const [report] = parseReportsSync(`${paragraphs.join('\n\n')}\n`).reports;
  if (!report) throw new Error('no report');
  return report;
}

/** The sections of a report and how many paragraphs each has: 'summary 1, prosecution 2'. */
export function kindsOf({ narrative }: Report): string {
  return narrative.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`).join(', ');
}

/** What the sections of a report say, each with its kind in front. */
export function sectionsOf({ narrative }: Report): string[][] {
  return narrative.sections.map(({ kind, paragraphs }) => [kind, ...paragraphs.map(({ text }) => text)]);
}

/** What its recommendations say; nothing where it has none. */
export function itemsOf({ recommendations }: Report): string[] | undefined {
  return recommendations?.items.map(({ text }) => text);
}

/**
 * What the reports of a text say, given by its paragraphs: sections with their kind in front, and recommendations. The text has no errors.
 */
export function said(paragraphs: ReadonlyArray<string>) {
  const { reports, diagnostics } = parseReportsSync(`${paragraphs.join('\n\n')}\n`);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return reports.map((report) => ({ sections: sectionsOf(report), items: itemsOf(report) }));
}
