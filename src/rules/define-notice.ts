import type { Notice } from '../report/document.ts';
import type { Severity } from '../report/vocabulary.ts';
import { bounded, excerpt } from './excerpt.ts';
import type { NoticeRule } from './rule.ts';

interface Wording<Id extends string> {
  id: Id;
  severity: Severity;
  summary: string;
  why: string;
  remedy: string;
  /** What is unexpected, before the value that was found. */
  unexpected: string;
  /** What would have been right. */
  expected: string;
  /** A notice as it comes, and the message it gives. */
  example: readonly [actual: string | null, detail: string | null, message: string];
}

/** A rule that puts into words what an earlier stage noticed. */
export function defineNotice<const Id extends string>(wording: Wording<Id>): NoticeRule & { id: Id } {
  const { id, severity, summary, why, remedy, unexpected, expected, example } = wording;
  const [actual, detail, message] = example;
  const given: Notice = { ruleId: id, range: null, actual, ...(detail === null ? {} : { detail }) };
  return {
    id,
    severity,
    summary,
    why,
    remedy,
    examples: [{ shows: summary, given, finds: [message] }],
    say: (notice) => ({
      message: `Unexpected ${unexpected}${value(notice)}, expected ${expected}`,
      actual: notice.actual === null ? null : bounded(notice.actual),
      expected: [],
      position: null,
      range: notice.range,
    }),
  };
}

function value({ actual, detail }: Notice): string {
  return `${actual ? ` ${excerpt(actual)}` : ''}${detail ? ` (${detail})` : ''}`;
}
