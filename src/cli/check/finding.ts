import { createHash } from 'node:crypto';
import type { Diagnostic, Position, Report } from '../../report/report.ts';
import { type CommandRuleId, commandDiagnostic } from '../../rules/command-rules.ts';
import { checkSet } from '../../rules/diagnose.ts';
import { ruleNote } from '../../rules/registry.ts';
import { byCodeUnits } from '../../text/lists.ts';
import type { Gathered } from './gather.ts';

/** What makes a finding count or not. */
export type Status = 'new' | 'known' | 'tolerated';

/** A diagnostic, and which input and report it is about. */
export interface Located extends Diagnostic {
  /** Name of the input; `null` for what is about no single one. */
  file: string | null;
  /** Id of the report it belongs to. */
  report: string | null;
  /** Page of a paged source, whose lines nobody sees. */
  page: number | null;
  /** Why it matters and what to do. */
  note: string | null;
}

/** What a finding is known by over time. */
export interface Identified extends Located {
  /** The same as long as the finding is: it knows nothing of places, so edits elsewhere leave it alone. */
  fingerprint: string;
}

/** One thing a check found, as reporters tell it. */
export interface Finding extends Identified {
  /** `known`: the baseline lists it. `tolerated`: its rule has a threshold. */
  status: Status;
  /** Whether it makes the check fail. */
  fails: boolean;
}

/** Everything that the stages, the rules on a report and the rules on the set found, in the order of files and places. */
export function locate({ reports, ofNoReport }: Gathered): Located[] {
  const all = [
    ...ofNoReport.map(({ file, diagnostic }) => located(diagnostic, { file })),
    ...reports.flatMap((report) => report.diagnostics.map((diagnostic) => inReport(diagnostic, report))),
    ...checkSet(reports).map(({ report, ...diagnostic }) => inReport(diagnostic, report)),
  ];
  return all.sort(
    (a, b) => byCodeUnits(a.file ?? '', b.file ?? '') || offset(a) - offset(b) || byCodeUnits(a.ruleId, b.ruleId),
  );
}

/** A finding of one of the check's own rules, about no single place. */
export function ofCheck(ruleId: CommandRuleId, message: string, about: Partial<Located> = {}): Located {
  return located(commandDiagnostic(ruleId, message), about);
}

function inReport(diagnostic: Diagnostic, report: Report | null): Located {
  const { position } = diagnostic;
  const page = report && position && pageOf(report, position);
  return located(diagnostic, { file: report?.source.name ?? null, report: report?.id ?? null, page });
}

function located(diagnostic: Diagnostic, { file = null, report = null, page = null }: Partial<Located>): Located {
  return { ...diagnostic, file, report, page, note: ruleNote(diagnostic.ruleId) };
}

function pageOf({ source }: Report, { start }: Position): number | null {
  return source.pages?.find((page) => start.offset < page.end)?.number ?? null;
}

function offset({ position }: Located): number {
  return position?.start.offset ?? -1;
}

/**
 * Gives each finding the hash it is known by: rule, report (by id, else by file), what was found, and which of several that
 * are the same it is. Places are left out, so that an edit elsewhere in the file changes nothing.
 */
export function identified(findings: ReadonlyArray<Located>): Identified[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { ruleId, report, file, actual, message } = finding;
    const identity = JSON.stringify([ruleId, report ?? file, actual ?? message]);
    const count = seen.get(identity) ?? 0;
    seen.set(identity, count + 1);
    return { ...finding, fingerprint: createHash('sha256').update(`${identity}#${count}`).digest('hex').slice(0, 32) };
  });
}
