import type { IndexRow } from '../../output/report-index.ts';
import type { Diagnostic } from '../../report/report.ts';
import type { Result } from '../pool/task.ts';
import type { Delivered } from '../store/output.ts';

/** What a run did, counted as it goes. */
export interface Tally {
  inputs: number;
  bytes: number;
  reused: number;
  /** Inputs that gave no report. */
  barren: number;
  errors: number;
  warnings: number;
  infos: number;
  rows: IndexRow[];
}

export function createTally(): Tally {
  return { inputs: 0, bytes: 0, reused: 0, barren: 0, errors: 0, warnings: 0, infos: 0, rows: [] };
}

/** Counts one input. */
export function countInput(tally: Tally, result: Result, delivered: Delivered): void {
  tally.inputs++;
  tally.bytes += result.size;
  if (delivered.reused) tally.reused++;
  if (delivered.rows.length === 0) tally.barren++;
  for (const row of delivered.rows) tally.rows.push(row);
  countMessages(tally, delivered.messages);
}

/** Counts messages by their severity. */
export function countMessages(tally: Tally, messages: ReadonlyArray<Diagnostic>): void {
  for (const { severity } of messages) {
    if (severity === 'error') tally.errors++;
    else if (severity === 'warning') tally.warnings++;
    else tally.infos++;
  }
}
