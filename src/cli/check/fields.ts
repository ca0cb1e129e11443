import type { Fields, Values } from '../args/field.ts';
import { inputFields, listFields } from '../args/fields.ts';

/** The flags of `check`. What the configuration can say too has no default here: a flag overrides it. */
export const checkFields = {
  report: {
    kind: 'list',
    short: 'r',
    value: 'NAME[=FILE]',
    summary: 'how to tell: pretty, json, github, sarif or junit; into FILE if given',
  },
  expected: { kind: 'text', value: 'DIR', summary: 'compare with this output; default: output, if it is there' },
  update: { kind: 'flag', summary: 'write that output anew first; refused when CI is set' },
  baseline: { kind: 'text', value: 'FILE', summary: 'findings that are known and do not fail' },
  accept: { kind: 'flag', summary: 'add what is found to the baseline; refused when CI is set' },
  prune: { kind: 'flag', summary: 'remove from the baseline what is gone; refused when CI is set' },
  config: { kind: 'text', value: 'FILE', summary: 'default: tip-report.config.json, if it is there' },
  max: { kind: 'list', value: 'RULE=N', summary: 'let a rule find up to N times' },
  'fail-on': {
    kind: 'choice',
    choices: ['error', 'warning', 'info', 'never'],
    summary: 'exit with 1 from this level on (default: error)',
  },
  ...inputFields,
  ...listFields,
  jobs: {
    kind: 'count',
    short: 'j',
    value: 'N',
    least: 1,
    most: 256,
    summary: 'parse this many inputs at once; default: one a core',
  },
  timeout: { kind: 'count', value: 'SECONDS', least: 1, most: 86_400, summary: 'give up on an input after this long' },
  verbose: { kind: 'flag', summary: 'print notes, known findings and every changed place' },
} as const satisfies Fields;

export type CheckValues = Values<typeof checkFields>;
