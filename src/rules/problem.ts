import type { Diagnostic, Position, Report } from '../report/report.ts';
import type { AnyRule, Finding, Problem } from './rule.ts';
import { ruleUrl } from './url.ts';

/** A finding with what its rule says. */
export function problem(
  rule: AnyRule,
  finding: Finding,
  at: { position: Position | null; report: Report | null },
): Problem {
  return {
    ruleId: rule.id,
    severity: rule.severity,
    message: finding.message,
    actual: finding.actual,
    expected: [...finding.expected],
    position: at.position,
    url: ruleUrl(rule.id),
    note: `${rule.why} ${rule.remedy}`,
    cause: finding.cause ?? null,
    report: at.report,
  };
}

/** What of a problem stands in the report. */
export function diagnostic({ ruleId, severity, message, actual, expected, position, url }: Problem): Diagnostic {
  return { ruleId, severity, message, actual, expected, position, url };
}

/** Problems in the order of the source, those without a place first; the same every time. */
export function inOrder(problems: ReadonlyArray<Problem>): Problem[] {
  const offset = ({ position }: Problem) => position?.start.offset ?? -1;
  return [...problems].sort(
    (a, b) => offset(a) - offset(b) || compare(a.ruleId, b.ruleId) || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
