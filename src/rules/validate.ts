import { editionFor } from '../knowledge/editions.ts';
import type { Notice } from '../report/document.ts';
import type { Report } from '../report/report.ts';
import { lazy } from '../text/lazy.ts';
import { type Locate, locator } from '../text/locate.ts';
import { checkConservation } from './conservation.ts';
import { noticeRules } from './notice-rules.ts';
import { ownerIn } from './owner.ts';
import { diagnostic, inOrder, problem } from './problem.ts';
import { documentRules, reportRules, setRules } from './registry.ts';
import type { DocumentContext, NoticeRule, Problem, Rule, SetRule } from './rule.ts';

/**
 * Runs every rule that asks about one document: fills `diagnostics` of its reports and returns all that was found, what
 * belongs to no report too, in the order of the source. What the earlier stages noticed comes in words.
 */
export function validate(reports: ReadonlyArray<Report>, context: DocumentContext): Problem[] {
  const lines = lazy(() => locator(context.document.text));
  const locate: Locate = (range) => lines()(range);
  const problems = inOrder([
    ...aboutInput(reports, context, locate),
    ...aboutText(reports, context, locate),
    ...checkReports(reports),
  ]);
  for (const report of reports) report.diagnostics = [];
  for (const found of problems) found.report?.diagnostics.push(diagnostic(found));
  return problems;
}

/** Runs the rules on single reports, on output read back too. It changes nothing. */
export function checkReports(reports: ReadonlyArray<Report>): Problem[] {
  const all: ReadonlyArray<Rule> = reportRules;
  return reports.flatMap((report) => {
    const context = { edition: editionFor(report.header.edition.parsedAs) };
    return all.flatMap((rule) =>
      Array.from(rule.check(report, context), (finding) =>
        problem(rule, finding, { position: finding.position, report }),
      ),
    );
  });
}

/** Runs the rules on a set of reports, such as all of an edition. It changes nothing. */
export function checkSet(reports: ReadonlyArray<Report>): Problem[] {
  const all: ReadonlyArray<SetRule> = setRules;
  return all.flatMap((rule) => Array.from(rule.check(reports), (finding) => problem(rule, finding, finding)));
}

function aboutInput(reports: ReadonlyArray<Report>, context: DocumentContext, locate: Locate): Problem[] {
  const ownerOf = ownerIn(reports);
  return noticesOf(reports, context).map((notice) => {
    const known = noticeRules.find(({ id }) => id === notice.ruleId);
    const rule: NoticeRule = known ?? unexpected;
    const finding = rule.say(known ? notice : { ...notice, actual: notice.ruleId });
    const position = notice.range && locate(notice.range);
    return problem(rule, finding, { position, report: notice.range && ownerOf(notice.range) });
  });
}

/** What the stages noticed, and that nothing came of the document where nothing did and nobody said why. */
function noticesOf(reports: ReadonlyArray<Report>, { document, instead }: DocumentContext): ReadonlyArray<Notice> {
  if (reports.length > 0 || document.notices.some(({ ruleId }) => isFatal(ruleId))) return document.notices;
  const nothing: Notice = instead
    ? { ruleId: 'not-a-narrative', range: null, actual: instead }
    : { ruleId: 'no-narrative', range: null, actual: document.text.trim().slice(0, 200) };
  return [...document.notices, nothing];
}

function isFatal(ruleId: string): boolean {
  return noticeRules.some(({ id, severity }) => id === ruleId && severity === 'error');
}

const unexpected = noticeRules.find(({ id }) => id === 'unexpected-input') as NoticeRule;

function aboutText(reports: ReadonlyArray<Report>, context: DocumentContext, locate: Locate): Problem[] {
  if (reports.length === 0) return [];
  const breaches = checkConservation(reports, context);
  if (breaches.length === 0) return [];
  const ownerOf = ownerIn(reports);
  return documentRules.flatMap((rule) =>
    Array.from(rule.check(breaches), (finding) =>
      problem(rule, finding, { position: locate(finding.range), report: ownerOf(finding.range) }),
    ),
  );
}
