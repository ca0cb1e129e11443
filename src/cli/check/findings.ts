import type { Diagnostic, Position, Report } from '../../report/report.ts';
import { checkSet, ruleNote } from '../../rules/index.ts';
import type { Raw } from './finding.ts';
import type { Gathered } from './gather.ts';

/** Everything that the stages, the rules on a report and the rules on the set found, in the order of files and places. */
export function findings({ reports, messages }: Gathered): Raw[] {
  const all = [
    ...messages.map(({ file, message }) => fromMessage(file, message)),
    ...reports.flatMap((report) => report.diagnostics.map((diagnostic) => fromDiagnostic(report, diagnostic))),
    ...checkSet(reports).map((problem) => fromDiagnostic(problem.report, problem)),
  ];
  return all.sort(
    (a, b) => compare(a.file ?? '', b.file ?? '') || offset(a) - offset(b) || compare(a.ruleId, b.ruleId),
  );
}

function fromMessage(file: string, diagnostic: Diagnostic): Raw {
  return { ...diagnostic, file, report: null, page: null, note: ruleNote(diagnostic.ruleId) };
}

function fromDiagnostic(report: Report | null, diagnostic: Diagnostic): Raw {
  const { ruleId, severity, message, actual, expected, position, url } = diagnostic;
  return {
    ruleId,
    severity,
    message,
    actual,
    expected,
    file: report?.source.name ?? null,
    report: report?.id ?? null,
    position,
    page: report && position && pageOf(report, position),
    note: ruleNote(ruleId),
    url,
  };
}

function pageOf({ source }: Report, { start }: Position): number | null {
  return source.pages?.find((page) => start.offset < page.end)?.number ?? null;
}

function offset({ position }: Raw): number {
  return position?.start.offset ?? -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
