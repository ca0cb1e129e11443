import { expect } from 'vitest';
import { parseReportsSync, type Report } from '../../src/index.ts';

/** The first report of a text, given by its paragraphs. */
export function reportOf(...paragraphs: string[]): Report {
  const [report] = parseReportsSync(`${paragraphs.join('\n\n')}\n`).reports;
  if (!report) throw new Error('no report');
  return report;
}

/** The reports of a text, which has no errors. */
export function reportsIn(text: string): Report[] {
  const { reports, diagnostics } = parseReportsSync(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return reports;
}

/** The sections of a report and how many paragraphs each has: 'summary 1, prosecution 2'. */
export function kindsOf({ narrative }: Report): string {
  return narrative.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`).join(', ');
}

/** The kinds of the sections of a report. */
export function partsOf(report: Pick<Report, 'narrative'> | undefined): string[] | undefined {
  return report?.narrative.sections.map(({ kind }) => kind);
}

/** The sections of a report with their texts: their kind in front. */
export function sectionsOf(report: Report): string[][];
export function sectionsOf(report: Report | undefined): string[][] | undefined;
export function sectionsOf(report: Report | undefined): string[][] | undefined {
  return report?.narrative.sections.map(({ kind, paragraphs }) => [kind, ...paragraphs.map(({ text }) => text)]);
}

/** The recommendations of a report. */
export function itemsOf(report: Report | undefined): string[] | undefined {
  return report?.recommendations?.items.map(({ text }) => text);
}

/** What of a page is not report, each with its role. */
export function residueOf(report: Report | undefined): string[][] | undefined {
  return report?.residue.map(({ role, text }) => [role, text]);
}

/** The ids of the rules that a report, or an input, breaks. */
export function rulesOf(report: Pick<Report, 'diagnostics'> | undefined): string[] | undefined {
  return report?.diagnostics.map(({ ruleId }) => ruleId);
}

/** The texts that a report tells to have no place in it. */
export function unplacedOf(report: Report | undefined): (string | null)[] | undefined {
  return report?.diagnostics.filter(({ ruleId }) => ruleId === 'text-unplaced').map(({ actual }) => actual);
}

/**
 * What the reports of a text say, given by its paragraphs: sections with their kind in front, and recommendations. The text has no errors.
 */
export function said(paragraphs: ReadonlyArray<string>) {
  return reportsIn(`${paragraphs.join('\n\n')}\n`).map((report) => ({
    sections: sectionsOf(report),
    items: itemsOf(report),
  }));
}
