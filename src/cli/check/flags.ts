import type { Fields, Values } from '../args/command.ts';
import { configFields, inputFields, listFields, workFields } from '../args/shared-flags.ts';

/** The flags of `check`, but for how to tell. What the configuration can say too has no default here: a flag overrides it. */
export const checkFields = {
  expected: { kind: 'text', value: 'DIR', summary: 'compare with this output; default: output, if it is there' },
  update: { kind: 'flag', summary: 'write that output anew, and say what changed; refused when CI is set' },
  baseline: { kind: 'text', value: 'FILE', summary: 'findings that are known and do not fail' },
  accept: { kind: 'flag', summary: 'add what is found to the baseline; refused when CI is set' },
  prune: { kind: 'flag', summary: 'remove from the baseline what is gone; refused when CI is set' },
  reviewed: { kind: 'text', value: 'FILE', summary: 'say what changed since the reports were marked as checked' },
  max: { kind: 'list', value: 'RULE=N', summary: 'let a rule find up to N times' },
  ...configFields,
  ...inputFields,
  ...listFields,
  ...workFields,
  verbose: { kind: 'flag', summary: 'print notes, known findings and every changed place' },
} as const satisfies Fields;

export type CheckFlags = Values<typeof checkFields>;
