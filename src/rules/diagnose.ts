import { editionFor } from '../knowledge/editions.ts';
import type { Notice } from '../report/document.ts';
import { partsOf } from '../report/parts.ts';
import type { Diagnostic, Report } from '../report/report.ts';
import { unusualIn } from '../text/characters.ts';
import { flatMap } from '../text/flat-map.ts';
import { lazy } from '../text/lazy.ts';
import { byCodeUnits } from '../text/lists.ts';
import { documentRules } from './document-rules.ts';
import { inputRules } from './input-rules.ts';
import { reportRules, setRules } from './registry.ts';
import { type DocumentContext, type InputRule, type ReportContext, type SetDiagnostic, toDiagnostic } from './rule.ts';
import { checkConservation } from './support/conservation.ts';
import { leavesOf, ownerIn } from './support/leaves.ts';

/** A document and the reports that came of it. */
export interface Undiagnosed {
  reports: ReadonlyArray<Report>;
  context: DocumentContext;
}

/**
 * Runs every rule that asks about one document: fills `diagnostics` of its reports and returns all that is wrong, what
 * belongs to no report too, in the order of the source. What the earlier stages noticed comes in words.
 */
export function diagnose(reports: ReadonlyArray<Report>, context: DocumentContext): Diagnostic[] {
  return diagnoseEach([{ reports, context }])[0] as Diagnostic[];
}

/** The same for several documents, all by one rule before the next. */
export function diagnoseEach(documents: ReadonlyArray<Undiagnosed>): Diagnostic[][] {
  const checks = documents.map(({ reports, context }) => reports.map((report) => checkOf(report, context.unusual)));
  runRules(checks.flat());
  return documents.map((one, index) => deliver(one, checks[index] as Check[]));
}

/** Gives each report of a document its diagnostics; all of them, and what belongs to no report, in the order of the source. */
function deliver({ reports, context }: Undiagnosed, checks: ReadonlyArray<Check>): Diagnostic[] {
  const owned = [
    ...aboutInput(reports, context),
    ...aboutText(reports, context),
    ...flatMap(checks, ({ report, found }) => found.map((diagnostic): Owned => [diagnostic, report])),
  ].sort(([a], [b]) => inOrder(a, b));
  for (const report of reports) report.diagnostics = [];
  for (const [diagnostic, report] of owned) report?.diagnostics.push(diagnostic);
  return owned.map(([diagnostic]) => diagnostic);
}

/** Runs the rules on one report, on output read back too. It changes nothing. */
export function checkReport(report: Report): Diagnostic[] {
  const check = checkOf(report);
  runRules([check]);
  return check.found;
}

/** A report that the rules are run on, and what they have found. */
interface Check {
  report: Report;
  context: ReportContext;
  found: Diagnostic[];
}

function checkOf(report: Report, unusual?: string | null): Check {
  return { report, context: contextOf(report, unusual), found: [] };
}

function runRules(checks: ReadonlyArray<Check>): void {
  for (const rule of reportRules) {
    for (const { report, context, found } of checks) {
      for (const complaint of rule.check(report, context)) found.push(toDiagnostic(rule, complaint));
    }
  }
}

/** What several rules on a report ask, found out once. */
export function contextOf(report: Report, unusual: string | null = null): ReportContext {
  return {
    edition: editionFor(report.header.edition.parsedAs),
    parts: partsOf(report),
    // Marks of a source are composed with their letters in a report.
    unusual: lazy(() => (unusual === null || mark.test(unusual) ? unusualIn(textOf(report)) : unusual)),
  };
}

const mark = /\p{M}/u;

function textOf(report: Report): string {
  return leavesOf(report)
    .map(({ text }) => text)
    .join('\n');
}

/** Runs the rules on a set of reports, such as all of an edition. It changes nothing. */
export function checkSet(reports: ReadonlyArray<Report>): SetDiagnostic[] {
  return flatMap(setRules, (rule) =>
    Array.from(rule.check(reports), (complaint) => ({ ...toDiagnostic(rule, complaint), report: complaint.report })),
  );
}

/** A diagnostic, and the report it belongs to; `null`: it is about the whole input. */
type Owned = [Diagnostic, Report | null];

function aboutInput(reports: ReadonlyArray<Report>, context: DocumentContext): Owned[] {
  const ownerOf = ownerIn(reports);
  return noticesOf(reports, context).map((notice) => {
    const known = ruleOf(notice);
    const complaint = known ? known.say(notice) : unexpected.say({ ...notice, actual: notice.ruleId });
    return [
      toDiagnostic(known ?? unexpected, complaint, context.document.locate),
      notice.range && ownerOf(notice.range),
    ];
  });
}

/** What the stages noticed, and that nothing came of the document where nothing did and nobody said why. */
function noticesOf(reports: ReadonlyArray<Report>, { document, instead }: DocumentContext): ReadonlyArray<Notice> {
  const isFatal = (notice: Notice) => ruleOf(notice)?.severity === 'error';
  if (reports.length > 0 || document.notices.some(isFatal)) return document.notices;
  const nothing: Notice = instead
    ? { ruleId: 'not-a-narrative', range: null, actual: instead }
    : { ruleId: 'no-narrative', range: null, actual: document.text.trim().slice(0, 200) };
  return [...document.notices, nothing];
}

function ruleOf({ ruleId }: Notice): InputRule | undefined {
  return inputRules.find(({ id }) => id === ruleId);
}

const unexpected = ruleOf({ ruleId: 'unexpected-input', range: null, actual: null }) as InputRule;

function aboutText(reports: ReadonlyArray<Report>, context: DocumentContext): Owned[] {
  if (reports.length === 0) return [];
  const breaches = checkConservation(reports, context);
  if (breaches.length === 0) return [];
  const ownerOf = ownerIn(reports);
  return flatMap(documentRules, (rule) =>
    breaches
      .filter(({ kind }) => kind === rule.breach)
      .map((breach): Owned => [toDiagnostic(rule, rule.say(breach), context.document.locate), ownerOf(breach.range)]),
  );
}

/** Puts diagnostics in the order of the source, those without a place first; the same every time. */
export function inOrder(a: Diagnostic, b: Diagnostic): number {
  const offset = ({ position }: Diagnostic) => position?.start.offset ?? -1;
  return offset(a) - offset(b) || byCodeUnits(a.ruleId, b.ruleId) || byCodeUnits(a.message, b.message);
}
