import type { CheckResult } from '../check/result.ts';

/** How a reporter is to write. */
export interface Style {
  color: boolean;
  /** Notes, known findings and every changed place too. */
  verbose: boolean;
  /** Version of tip-report. */
  version: string;
}

/** One way to tell what a check came to. A new one is a file beside this one and a line in `index.ts`. */
export interface Reporter {
  name: string;
  /** For people, or data. */
  audience: 'people' | 'programs';
  write(result: CheckResult, style: Style): string;
}
