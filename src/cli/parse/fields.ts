import { tableNames } from '../../output/format.ts';
import { outputFormats } from '../../output/index.ts';
import type { Fields, Values } from '../args/field.ts';
import { failFields, inputFields, listFields } from '../args/fields.ts';

/** The flags of `parse`. */
export const parseFields = {
  output: {
    kind: 'text',
    short: 'o',
    value: 'PATH',
    default: 'output',
    summary: "a folder, or a file as its ending says; '-': standard output",
  },
  format: {
    kind: 'choice',
    short: 'f',
    get choices() {
      return outputFormats.map(({ name }) => name);
    },
    summary: 'what to write; default: json, or by the ending of --output',
  },
  table: {
    kind: 'choice',
    choices: tableNames,
    summary: 'which table one file of csv or parquet holds; default: reports',
  },
  ...inputFields,
  ...listFields,
  ...failFields,
  jobs: {
    kind: 'count',
    short: 'j',
    value: 'N',
    least: 1,
    most: 256,
    summary: 'parse this many inputs at once; default: one a core',
  },
  timeout: {
    kind: 'count',
    value: 'SECONDS',
    least: 1,
    most: 86_400,
    summary: 'give up on an input after this long',
  },
  force: { kind: 'flag', summary: 'parse again what has not changed' },
  prune: { kind: 'flag', summary: 'remove the outputs of inputs that are gone' },
  quiet: { kind: 'flag', short: 'q', summary: 'print errors only' },
  verbose: { kind: 'flag', summary: 'print every diagnostic with its note' },
  'no-progress': { kind: 'flag', summary: 'show no progress' },
} as const satisfies Fields;

export type ParseValues = Values<typeof parseFields>;
