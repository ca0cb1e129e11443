import type { ReportChange } from './compare-expected.ts';
import type { Finding } from './finding.ts';

/** What a check came to. */
export interface CheckResult {
  passed: boolean;
  /** Inputs that were looked at, by name. */
  inputs: string[];
  /** Names of the sources of all reports, each once. */
  sources: string[];
  reports: number;
  findings: Finding[];
  /** Differences from the committed output; `null` where it was not compared. */
  changes: ReportChange[] | null;
  /** What a flag made the check write. */
  written: string[];
}
