/** Flags that several commands share. */

/** How an input is to be read. */
export const inputFields = {
  edition: {
    kind: 'count',
    value: 'YEAR',
    least: 2000,
    most: 2100,
    summary: 'the edition of every input, whatever its text says',
  },
  'input-format': { kind: 'text', value: 'NAME', summary: 'the format of every input; default: found out' },
  'max-bytes': { kind: 'size', value: 'SIZE', summary: 'refuse an input larger than this, unpacked; default: 256MB' },
  'stdin-name': { kind: 'text', value: 'NAME', default: 'stdin', summary: "what to call the input '-'" },
} as const;

/** Which inputs there are, beside those named. */
export const listFields = {
  'files-from': {
    kind: 'text',
    value: 'FILE',
    summary: "take inputs from a list, one path a line; '-': standard input",
  },
} as const;

/** What makes a run fail. */
export const failFields = {
  'fail-on': {
    kind: 'choice',
    choices: ['error', 'warning', 'never'],
    default: 'error',
    summary: 'exit with 1 from this level on',
  },
} as const;
