import type { Locate, Notice, Range, SourceDocument } from '../report/document.ts';
import type { Edition } from '../report/edition.ts';
import type { PlacedPart } from '../report/parts.ts';
import type { Diagnostic, Position, Report } from '../report/report.ts';
import type { Severity } from '../report/vocabulary.ts';
import type { ContentRange } from '../text/content.ts';
import type { Breach } from './support/conservation.ts';
import type { Draft } from './support/draft.ts';

/** What the rules may ask of a document beside its reports. */
export interface DocumentContext {
  document: SourceDocument;
  /** The text content of a source with syntax, in order; `null`: every character that is no blank is text. */
  content: ReadonlyArray<ContentRange> | null;
  /** What the document is instead of a narrative ('methodology' ...); `null` where it is one. */
  instead: string | null;
  /** The unusual characters that its reports can have (`unusualIn`), where they are known. */
  unusual?: string | null;
}

/** What a rule on one report may ask beside it. */
export interface ReportContext {
  /** The data of the edition it was parsed with. */
  edition: Edition;
  /** Its parts in the order of the page. */
  parts: ReadonlyArray<PlacedPart>;
  /** The unusual characters that it can have; found out when they are asked for. */
  unusual: () => string;
}

/** What a rule complains of: a diagnostic without what is the same for all of its rule. */
export interface Complaint {
  /** 'Unexpected X, expected Y'; values in backticks, no full stop at the end. */
  message: string;
  /** What was found; absent where that is nothing. */
  actual?: string | null;
  /** What would be acceptable, where that can be listed. */
  expected?: ReadonlyArray<string>;
  /** The place; a range of the source where no report has its position. */
  position: Position | Range | null;
}

/** A case of a rule: it is the rule's test and a paragraph of its page. */
export interface Example<Given = unknown> {
  given: Given;
  /** The messages it must give, in order; none: the rule must be silent. */
  finds: ReadonlyArray<string>;
}

/** What is the same for all diagnostics of a rule, and its page. */
interface About<Given> {
  /** Kebab-case name of the problem. */
  id: string;
  severity: Severity;
  /** One sentence: what is so where the rule finds nothing. */
  summary: string;
  /** What is behind a diagnostic, as a rule, and why it matters. */
  why: string;
  /** What to do about it. */
  remedy: string;
  /** By what they show, as a sentence without a full stop. */
  examples: Readonly<Record<string, Example<Given>>>;
}

/** A rule on one report alone: it runs on a fresh parse and on output read back. */
export interface Rule extends About<Draft> {
  check(report: Report, context: ReportContext): Iterable<Complaint>;
}

/** The words for a breach of conservation, over all reports of a document: the parser, not the report, is wrong. */
export interface DocumentRule extends About<Draft> {
  breach: Breach['kind'];
  say(breach: Breach): Complaint;
}

/** The words for what an earlier stage noticed about an input. */
export interface InputRule extends About<Notice> {
  say(notice: Notice): Complaint;
}

/** What goes wrong outside the documents, told by the command that meets it: it brings the sentence along. */
export type CommandRule = About<undefined>;

/** A rule on a set of reports, such as all of an edition. */
export interface SetRule extends About<ReadonlyArray<Draft>> {
  check(reports: ReadonlyArray<Report>): Iterable<SetComplaint>;
}

/** A complaint about a set; `report` is the one it can be shown at, if any. */
export interface SetComplaint extends Complaint {
  report: Report | null;
}

/** A diagnostic about a set of reports, and the report it can be shown at. */
export interface SetDiagnostic extends Diagnostic {
  report: Report | null;
}

/** A rule of any kind. */
export type AnyRule = Rule | DocumentRule | InputRule | SetRule | CommandRule;

/** Where the project is at home, as `package.json` says too. */
export const projectUrl = 'https://github.com/tip-report/tip-report';

const rulePages = `${projectUrl}/blob/main/docs/rules/`;

/** Address of the page that explains a rule. */
export function ruleUrl(id: string): string {
  return `${rulePages}${id}.md`;
}

/** What a rule complains of, with what is the same for all of its diagnostics. */
export function toDiagnostic(
  { id, severity }: Pick<AnyRule, 'id' | 'severity'>,
  { message, actual = null, expected = [], position }: Complaint,
  locate: Locate = nowhere,
): Diagnostic {
  const place = position && ('line' in Object(position.start) ? (position as Diagnostic['position']) : null);
  return {
    ruleId: id,
    severity,
    message,
    actual,
    expected: [...expected],
    position: place ?? (position ? locate(position as Parameters<Locate>[0]) : null),
    url: ruleUrl(id),
  };
}

const nowhere: Locate = () => {
  throw new TypeError('Unexpected range of a rule on a report, expected a position of the report');
};
