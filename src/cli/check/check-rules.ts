/** What `check` itself can find, beside the rules; `explain` and the configuration know these too. */
export const checkRules = [
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
        finds: ['Unexpected check of 3 inputs without a report, expected at least one'],
      },
    ],
  },
] as const;

export type CheckRuleId = (typeof checkRules)[number]['id'];
