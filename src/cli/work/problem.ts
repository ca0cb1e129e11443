import type { Message, Result } from './task.ts';

/** What can go wrong with an input outside the pipeline: `explain` knows these too. */
export const problems = [
  {
    id: 'unreadable-input',
    severity: 'error',
    summary: 'An input could not be read',
    why: 'What is not read gives no report. The other inputs are done all the same.',
  },
  {
    id: 'input-timeout',
    severity: 'error',
    summary: 'An input took longer than `--timeout` allows',
    why: 'The input gives no report, and the others are done all the same. Parse it alone with a longer `--timeout`; a report that takes seconds is worth an issue.',
  },
  {
    id: 'input-crash',
    severity: 'error',
    summary: 'The program failed on an input',
    why: 'This is a mistake in tip-report, not in the input: please report it. The input gives no report, and the others are done all the same.',
  },
  {
    id: 'duplicate-report',
    severity: 'warning',
    summary: 'Two inputs gave a report of the same country and edition',
    why: 'Both are kept: the first has the plain file name, the other one with the name of its input added. Remove the input that is not wanted.',
  },
] as const;

export type ProblemId = (typeof problems)[number]['id'];

/** A message about a whole input. */
export function problemMessage(id: ProblemId, reason: string): Message {
  const severity = problems.find((problem) => problem.id === id)?.severity ?? 'error';
  return { reason, ruleId: id, severity, place: null, note: null, url: null };
}

/** The result of an input that gave nothing but a problem. */
export function problemResult(id: ProblemId, reason: string): Result {
  const messages = [problemMessage(id, reason)];
  return { unchanged: false, sha256: null, size: 0, pieces: [], messages, instead: null };
}
