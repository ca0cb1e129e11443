import type { CheckResult } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { rank } from '../config.ts';
import type { Look } from '../screen/text.ts';

/** How a reporter is to write. */
export interface Style extends Look {
  /** Notes, known findings and every changed place too. */
  verbose: boolean;
  /** Version of tip-report. */
  version: string;
}

/** One way to tell what a check came to. */
export interface Reporter {
  name: string;
  /** For people, or data. */
  audience: 'people' | 'programs';
  write(result: CheckResult, style: Style): string;
}

/** The place of a finding in lines and columns; `null` where its source has none that people see (a page of a PDF). */
export function linesOf({ position, page }: Finding): Finding['position'] {
  return page === null ? position : null;
}

/** Findings, those that make the check fail first and of these the worst; else in their order. */
export function worstFirst(findings: ReadonlyArray<Finding>): Finding[] {
  return [...findings].sort((a, b) => Number(b.fails) - Number(a.fails) || rank(a) - rank(b));
}
