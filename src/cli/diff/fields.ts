import type { Fields, Values } from '../args/field.ts';

/** The flags of `diff`. */
export const diffFields = {
  format: {
    kind: 'choice',
    short: 'f',
    choices: ['page', 'json', 'markdown'],
    default: 'page',
    summary: 'for eyes, for programs, or for a pull request',
  },
  'exit-code': { kind: 'flag', summary: 'exit with 1 if anything differs' },
} as const satisfies Fields;

export type DiffValues = Values<typeof diffFields>;
