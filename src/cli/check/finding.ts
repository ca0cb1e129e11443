import type { Diagnostic } from '../../report/report.ts';

/** What makes a finding count or not. */
export type Status = 'new' | 'known' | 'tolerated';

/** One thing a check found, as reporters tell it. */
export interface Finding extends Diagnostic {
  /** Name of the input; `null` for what is about no single one. */
  file: string | null;
  /** Id of the report it belongs to. */
  report: string | null;
  /** Page of a paged source, whose lines nobody sees. */
  page: number | null;
  /** Why it matters and what to do. */
  note: string | null;
  /** The same as long as the finding is: it knows nothing of places, so edits elsewhere leave it alone. */
  fingerprint: string;
  /** `known`: the baseline lists it. `tolerated`: its rule has a threshold. */
  status: Status;
  /** Whether it makes the check fail. */
  fails: boolean;
}

/** A finding before the baseline and the thresholds were asked. */
export type Raw = Omit<Finding, 'fingerprint' | 'status' | 'fails'>;

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** From 0, the worst. */
export function rank({ severity }: Pick<Finding, 'severity'>): number {
  return ranks[severity];
}
