import { inputFormats } from '../../formats/index.ts';
import { defaultMaxBytes } from '../../options.ts';
import { firstYear, lastYear, severities } from '../../report/vocabulary.ts';
import type { Values } from './command.ts';

/** Flags that several commands share. */

/** How an input is to be read. */
export const inputFields = {
  edition: {
    kind: 'count',
    value: 'YEAR',
    least: firstYear,
    most: lastYear,
    summary: 'the edition of every input, whatever its text says',
  },
  'input-format': {
    kind: 'choice',
    choices: inputFormats.map(({ name }) => name),
    summary: 'the format of every input; default: found out',
  },
  'max-bytes': {
    kind: 'size',
    value: 'SIZE',
    summary: `refuse an input larger than this, unpacked; default: ${defaultMaxBytes / 1024 ** 2}MB, less for some formats`,
  },
  'stdin-name': { kind: 'text', value: 'NAME', default: 'stdin', summary: "what to call the input '-'" },
} as const;

export type InputFlags = Values<typeof inputFields>;

/** Which inputs there are, beside those named. */
export const listFields = {
  'files-from': {
    kind: 'text',
    value: 'FILE',
    summary: "take inputs from a list, one path a line; '-': standard input",
  },
} as const;

export type ListFlags = Values<typeof listFields>;

/** How the work is shared out. */
export const workFields = {
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
} as const;

export type WorkFlags = Values<typeof workFields>;

/** What the configuration can say too has no default here: a flag overrides it. */
export const configFields = {
  config: { kind: 'text', value: 'FILE', summary: 'default: tip-report.config.json, if it is there' },
  'fail-on': {
    kind: 'choice',
    choices: [...severities, 'never'],
    summary: 'exit with 1 from this level on (default: error)',
  },
} as const;

export type ConfigFlags = Values<typeof configFields>;
