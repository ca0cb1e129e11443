import type { Notice, Range, SourceDocument } from '../report/document.ts';
import type { Edition } from '../report/edition.ts';
import type { Diagnostic, Position, Report } from '../report/report.ts';
import type { Severity } from '../report/vocabulary.ts';
import type { Breach } from './conservation.ts';
import type { Draft } from './examples/draft.ts';

/** A stretch of the source that is text, not syntax; `text` where it says something else than it is (`&amp;`). */
export interface ContentRange extends Range {
  text?: string;
}

/** What the rules may ask of a document beside its reports. */
export interface DocumentContext {
  document: SourceDocument;
  /** The text content of a source with syntax, in order; `null`: every character that is no blank is text. */
  content: ReadonlyArray<ContentRange> | null;
  /** What the document is instead of a narrative ('methodology' ...); `null` where it is one. */
  instead: string | null;
}

/** What a rule on one report may ask: the data of its edition and of the edition before. */
export interface ReportContext {
  edition: Edition;
}

/** What a rule found: the facts and the sentence. Severity, id and address are the rule's. */
export interface Finding {
  /** 'Unexpected X, expected Y'; values in backticks, no full stop at the end. */
  message: string;
  actual: string | null;
  expected: ReadonlyArray<string>;
  /** The place, where the report knows it ... */
  position: Position | null;
  /** ... or the range of the source, where only the document does. */
  range?: Range | null;
  /** The other place, where two contradict each other. */
  cause?: { message: string; position: Position };
}

/** A case of a rule: it is the rule's test and a paragraph of its page. */
export interface Example<Given> {
  /** What the case shows, as a sentence without a full stop. */
  shows: string;
  given: Given;
  /** The messages it must give, in order; none: the rule must be silent. */
  finds: ReadonlyArray<string>;
}

interface About<Given> {
  /** Kebab-case name of the problem. */
  id: string;
  severity: Severity;
  /** One sentence: what the rule asks for. */
  summary: string;
  /** What is behind a finding, as a rule, and why it matters. */
  why: string;
  /** What to do about a finding. */
  remedy: string;
  examples: ReadonlyArray<Example<Given>>;
}

/** A rule on one report alone: it runs on a fresh parse and on output read back. */
export interface Rule extends About<Draft> {
  check(report: Report, context: ReportContext): Iterable<Finding>;
}

/** A rule on a document and all its reports: it needs the source. */
export interface DocumentRule extends About<Draft> {
  /** Severity is an error for most: the parser, not the report, is wrong. */
  check(breaches: ReadonlyArray<Breach>): Iterable<Finding>;
}

/** The words for what an earlier stage noticed about an input. */
export interface NoticeRule extends About<Notice> {
  say(notice: Notice): Finding;
}

/** A rule on a set of reports, such as all of an edition. */
export interface SetRule extends About<ReadonlyArray<Draft>> {
  check(reports: ReadonlyArray<Report>): Iterable<SetFinding>;
}

/** A finding about a set; `report` is the one it can be shown at, if any. */
export interface SetFinding extends Finding {
  report: Report | null;
}

export type AnyRule = Rule | DocumentRule | NoticeRule | SetRule;

/** A finding together with what its rule says: all that a message, a reporter or a report's `diagnostics` need. */
export interface Problem extends Diagnostic {
  /** Why it matters and what to do. */
  note: string;
  cause: { message: string; position: Position } | null;
  /** The report it belongs to; `null`: it is about the whole input, or about a set. */
  report: Report | null;
}
