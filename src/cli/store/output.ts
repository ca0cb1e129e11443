import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import type { FoundInput } from '../inputs/input.ts';
import type { Result } from '../pool/task.ts';

/** What became of an input in the output. */
export interface Delivered {
  rows: IndexRow[];
  diagnostics: Diagnostic[];
  /** Whether what an earlier run made of the same bytes was used again. */
  reused: boolean;
}

/** How the output differs from what an earlier run left. */
export interface Changes {
  /** Inputs that were not known before. */
  added: number;
  /** Inputs that were known with other bytes, options or program. */
  changed: number;
  /** Files removed. */
  removed: number;
  /** Files whose input is gone and that still stand there, relative to the output. */
  stale: string[];
  /** Inputs of earlier runs, still there, whose reports stand in the output beside those of this run. */
  others: { name: string; reports: number }[];
}

/** Where reports go. Inputs are delivered one after the other, in order. */
export interface Output {
  /** Whether a run that was interrupted need not begin anew. */
  readonly resumes: boolean;
  /** Hash of the bytes of this input whose reports stand in the output already; `null`: parse it. */
  known(input: FoundInput): Promise<string | null>;
  /**
   * Takes what one input gave. `null`: what was known of it cannot be used again after all; parse it.
   * Throws `UsageError` where the output cannot be written.
   */
  deliver(input: FoundInput, result: Result): Promise<Delivered | null>;
  /** Completes the output. */
  finish(): Promise<Changes>;
  /** Leaves things whole after an interruption or a failure: nothing half written stays. */
  discard(): void;
  /** Whether nobody reads the output any more. */
  closed(): boolean;
}
