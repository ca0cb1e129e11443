import { duplicateReport } from '../../rules/duplicate-report.ts';
// Not all of `validate`: only the threads that parse need that.
import { ruleUrl } from '../../rules/url.ts';
import { failure } from '../inputs/failure.ts';
import type { Message, Result } from './task.ts';

/** What can go wrong with an input outside the pipeline; `explain` knows these too. */
export const problems = [
  {
    id: 'unreadable-input',
    severity: 'error',
    summary: 'Every input can be read.',
    why: 'What cannot be read gives no report. The other inputs are done all the same.',
    remedy: 'Do what the message says about the file, and run again: what is done is not done twice.',
    examples: [
      {
        shows: 'A path that does not exist',
        finds: ['Cannot read `input/slovenia.txt`: it does not exist; check the spelling and the folder you are in'],
      },
    ],
  },
  {
    id: 'input-timeout',
    severity: 'error',
    summary: 'Every input is done within `--timeout`.',
    why: 'One input must not hold up the others. It gives no report; what an earlier run made of it stays.',
    remedy:
      'Run again with a longer `--timeout`. A single report that takes seconds is a mistake in tip-report: please report it.',
    examples: [
      {
        shows: 'A whole volume with a timeout of one second',
        finds: ['Unexpected long parse of `volume.pdf`, expected at most 1 s'],
      },
    ],
  },
  {
    id: 'input-crash',
    severity: 'error',
    summary: 'No input makes tip-report fail.',
    why: 'The mistake is in tip-report, not in the input. The input gives no report; what an earlier run made of it stays.',
    remedy: 'Please report it, with the input if you may.',
    examples: [
      {
        shows: 'A failure of the program',
        finds: ['Unexpected failure of tip-report on `odd.html`: RangeError: Maximum call stack size exceeded'],
      },
    ],
  },
] as const;

/** Two inputs that give one report are a finding of a rule too, which says the same of a set. */
const known = [...problems, duplicateReport] as const;

export type ProblemId = (typeof known)[number]['id'];

/** A message about a whole input. */
export function problemMessage(id: ProblemId, reason: string): Message {
  const { severity, why, remedy } = known.find((problem) => problem.id === id) as (typeof known)[number];
  return { reason, ruleId: id, severity, place: null, note: `${why} ${remedy}`, url: ruleUrl(id) };
}

/** The result of an input that the system does not let be read. */
export function unreadable(name: string, error: unknown): Result {
  return problemResult('unreadable-input', `Cannot read \`${name}\`: ${failure(error)}`);
}

/** The result of an input that gave nothing but a problem. */
export function problemResult(id: ProblemId, reason: string): Result {
  const messages = [problemMessage(id, reason)];
  return { unchanged: false, sha256: null, size: 0, pieces: [], messages, instead: null };
}
