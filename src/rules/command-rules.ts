import type { Diagnostic } from '../report/report.ts';
import { type CommandRule, toDiagnostic } from './rule.ts';

interface Wording extends Omit<CommandRule, 'id' | 'examples'> {
  /** A case in words, and the message it gives, which the command brings along. */
  example: readonly [shows: string, message: string];
}

/** What can go wrong outside the documents: inputs that cannot be read or done, and what `check` itself finds. */
const wordings = {
  'unreadable-input': {
    severity: 'error',
    summary: 'Every input can be read.',
    why: 'What cannot be read gives no report. The other inputs are done all the same.',
    remedy: 'Do what the message says about the file, and run again: what is done is not done twice.',
    example: [
      'A path that does not exist',
      'Cannot read `input/slovenia.txt`: it does not exist; check the spelling and the folder you are in',
    ],
  },
  'input-timeout': {
    severity: 'error',
    summary: 'Every input is done within `--timeout`.',
    why: 'One input must not hold up the others. It gives no report; what an earlier run made of it stays.',
    remedy:
      'Run again with a longer `--timeout`. A single report that takes seconds is a mistake in tip-report: please report it.',
    example: [
      'A whole volume with a timeout of one second',
      'Unexpected long parse of `volume.pdf`, expected at most 1 s',
    ],
  },
  'input-crash': {
    severity: 'error',
    summary: 'No input makes tip-report fail.',
    why: 'The mistake is in tip-report, not in the input. The input gives no report; what an earlier run made of it stays.',
    remedy: 'Please report it, with the input if you may.',
    example: [
      'A failure of the program',
      'Unexpected failure of tip-report on `odd.html`: RangeError: Maximum call stack size exceeded',
    ],
  },
  'output-changed': {
    severity: 'error',
    summary: 'A fresh parse gives what stands in the committed output.',
    why: 'The input, tip-report or an option has changed since the output was written. A change that nobody looked at is how a wrong value gets in.',
    remedy:
      'Look at the values that are named. If they are right, `tip-report check --update` writes them; commit the result.',
    example: [
      'A tier that was parsed differently before',
      'Unexpected change of `SVN-2023` in `tier.code`, expected what stands in `2023/slovenia.json`',
    ],
  },
  'output-missing': {
    severity: 'error',
    summary: 'Every report of a fresh parse stands in the committed output.',
    why: 'An input is new, or one that gave no report before does now.',
    remedy: 'Run `tip-report check --update` and commit what it writes.',
    example: ['An input that was added', 'Unexpected new report `SVN-2023`, expected it in the committed output'],
  },
  'output-surplus': {
    severity: 'error',
    summary: 'Every report of the committed output comes out of a fresh parse.',
    why: 'The input is gone, gives no report any more, or its country or edition is read differently now.',
    remedy: 'Look for the input. If it is meant to be gone, `tip-report check --update` removes the report.',
    example: [
      'An input that was removed',
      'Unexpected `SVN-2023` in `2023/slovenia.json`, expected a report that an input gives',
    ],
  },
  'too-many-findings': {
    severity: 'error',
    summary: 'No rule finds more than its threshold.',
    why: 'A threshold (`--max`) lets some findings of a rule pass. There are more now than it lets.',
    remedy: 'Look at the findings of that rule, and mend their cause or raise the threshold.',
    example: [
      'Seven unplaced texts where five are let pass',
      'Unexpected 7 findings of `text-unplaced`, expected at most 5',
    ],
  },
  'baseline-stale': {
    severity: 'error',
    summary: 'Every entry of the baseline is still found.',
    why: 'A finding that is gone would come back unseen as long as the baseline lists it.',
    remedy: 'Run with `--prune`, which removes what is gone, and commit the baseline.',
    example: [
      'A finding that was mended',
      'Unexpected entry of `missing-part` for `SVN-2023` in the baseline, expected only what is still found',
    ],
  },
  'nothing-measured': {
    severity: 'error',
    summary: 'A check checks something.',
    why: 'No report came of the inputs, or every rule is off: a check that passes then says nothing.',
    remedy: 'Check the paths and the configuration.',
    example: [
      'Inputs that all are something else',
      'Unexpected check of 3 inputs without a report, expected at least one',
    ],
  },
  'review-outdated': {
    severity: 'warning',
    summary: 'Every report that somebody checked is still what they looked at.',
    why: 'Marks of the review pages say which reports somebody compared with their pages. The input, tip-report or an option has changed since, or the report is gone.',
    remedy: 'Look at the parts that are named, and mark the report again.',
    example: [
      'A tier that is read differently now',
      'Unexpected change of `SVN-2023` since somebody checked it in `tier` (its input is the same), expected what was looked at',
    ],
  },
} as const satisfies Record<string, Wording>;

/** The id of a rule of the command alone. */
export type CommandRuleId = keyof typeof wordings;

export const commandRules = Object.entries(wordings).map(([id, { example, ...about }]) => {
  const [shows, message] = example;
  return { id: id as CommandRuleId, ...about, examples: { [shows]: { given: undefined, finds: [message] } } };
});

/** A diagnostic of a rule of the command, about no single place. */
export function commandDiagnostic(id: CommandRuleId, message: string): Diagnostic {
  return toDiagnostic({ id, severity: wordings[id].severity }, { message, position: null });
}
