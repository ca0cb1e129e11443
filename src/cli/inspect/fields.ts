import type { Fields } from '../args/field.ts';
import { inputFields } from '../args/fields.ts';

/** The flags of `inspect`. */
export const inspectFields = {
  stage: {
    kind: 'choice',
    choices: ['read', 'parse', 'segment', 'normalize'],
    default: 'segment',
    summary: 'which stage to show',
  },
  census: { kind: 'flag', summary: 'show what the inputs hold that no edition of the data knows' },
  ...inputFields,
} as const satisfies Fields;
