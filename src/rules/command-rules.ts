import type { Diagnostic } from '../report/report.ts';
import type { AnyRule, CommandRule } from './rule.ts';
import { ruleUrl } from './support/url.ts';

/** What can go wrong outside the documents: inputs that cannot be read or done, and what `check` itself finds. */
export const commandRules = [
  {
    id: 'unreadable-input',
    severity: 'error',
    summary: 'Every input can be read.',
    why: 'What cannot be read gives no report. The other inputs are done all the same.',
    remedy: 'Do what the message says about the file, and run again: what is done is not done twice.',
    examples: [
      {
        shows: 'A path that does not exist',
        given: undefined,
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
        given: undefined,
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
        given: undefined,
        finds: ['Unexpected failure of tip-report on `odd.html`: RangeError: Maximum call stack size exceeded'],
      },
    ],
  },
  {
    id: 'output-changed',
    severity: 'error',
    summary: 'A fresh parse gives what stands in the committed output.',
    why: 'The input, tip-report or an option has changed since the output was written. A change that nobody looked at is how a wrong value gets in.',
    remedy:
      'Look at the values that are named. If they are right, `tip-report check --update` writes them; commit the result.',
    examples: [
      {
        shows: 'A tier that was parsed differently before',
        given: undefined,
        finds: ['Unexpected change of `SVN-2023` in `tier.code`, expected what stands in `2023/slovenia.json`'],
      },
    ],
  },
  {
    id: 'output-missing',
    severity: 'error',
    summary: 'Every report of a fresh parse stands in the committed output.',
    why: 'An input is new, or one that gave no report before does now.',
    remedy: 'Run `tip-report check --update` and commit what it writes.',
    examples: [
      {
        shows: 'An input that was added',
        given: undefined,
        finds: ['Unexpected new report `SVN-2023`, expected it in the committed output'],
      },
    ],
  },
  {
    id: 'output-surplus',
    severity: 'error',
    summary: 'Every report of the committed output comes out of a fresh parse.',
    why: 'The input is gone, gives no report any more, or its country or edition is read differently now.',
    remedy: 'Look for the input. If it is meant to be gone, `tip-report check --update` removes the report.',
    examples: [
      {
        shows: 'An input that was removed',
        given: undefined,
        finds: ['Unexpected `SVN-2023` in `2023/slovenia.json`, expected a report that an input gives'],
      },
    ],
  },
  {
    id: 'too-many-findings',
    severity: 'error',
    summary: 'No rule finds more than its threshold.',
    why: 'A threshold (`--max`) lets some findings of a rule pass. There are more now than it lets.',
    remedy: 'Look at the findings of that rule, and mend their cause or raise the threshold.',
    examples: [
      {
        shows: 'Seven unplaced texts where five are let pass',
        given: undefined,
        finds: ['Unexpected 7 findings of `text-unplaced`, expected at most 5'],
      },
    ],
  },
  {
    id: 'baseline-stale',
    severity: 'error',
    summary: 'Every entry of the baseline is still found.',
    why: 'A finding that is gone would come back unseen as long as the baseline lists it.',
    remedy: 'Run with `--prune`, which removes what is gone, and commit the baseline.',
    examples: [
      {
        shows: 'A finding that was mended',
        given: undefined,
        finds: ['Unexpected entry of `missing-part` for `SVN-2023` in the baseline, expected only what is still found'],
      },
    ],
  },
  {
    id: 'nothing-measured',
    severity: 'error',
    summary: 'A check checks something.',
    why: 'No report came of the inputs, or every rule is off: a check that passes then says nothing.',
    remedy: 'Check the paths and the configuration.',
    examples: [
      {
        shows: 'Inputs that all are something else',
        given: undefined,
        finds: ['Unexpected check of 3 inputs without a report, expected at least one'],
      },
    ],
  },
  {
    id: 'review-outdated',
    severity: 'warning',
    summary: 'Every report that somebody checked is still what they looked at.',
    why: 'Marks of the review pages say which reports somebody compared with their pages. The input, tip-report or an option has changed since, or the report is gone.',
    remedy: 'Look at the parts that are named, and mark the report again.',
    examples: [
      {
        shows: 'A tier that is read differently now',
        given: undefined,
        finds: [
          'Unexpected change of `SVN-2023` since somebody checked it in `tier` (its input is the same), expected what was looked at',
        ],
      },
    ],
  },
] as const satisfies ReadonlyArray<CommandRule>;

/** The id of a rule of the command alone. */
export type CommandRuleId = (typeof commandRules)[number]['id'];

/** A diagnostic of a rule of the command, about no single place. */
export function commandDiagnostic(id: CommandRuleId, message: string): Diagnostic {
  return plainDiagnostic(commandRules.find((rule) => rule.id === id) ?? { id, severity: 'error' }, message);
}

/** A diagnostic of any rule, about no single place. */
export function plainDiagnostic({ id, severity }: Pick<AnyRule, 'id' | 'severity'>, message: string): Diagnostic {
  return { ruleId: id, severity, message, actual: null, expected: [], position: null, url: ruleUrl(id) };
}
