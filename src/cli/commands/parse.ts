import { defineCommand } from '../args/command.ts';
import { failFields, inputFields, listFields } from '../args/fields.ts';

export const parse = defineCommand({
  name: 'parse',
  summary: 'Turn reports into normalized JSON',
  operands: '[INPUT...]',
  count: [0, Number.POSITIVE_INFINITY],
  description: [
    "INPUT is a file, a folder, a glob or '-' (standard input); default: input",
    '',
    'Into a folder, json gives EDITION/COUNTRY.json for each report with index.json',
    'and index.csv beside them; jsonl and csv give one file, reports.jsonl or',
    'reports.csv. Inputs that have not changed since the last run are not parsed again.',
  ],
  fields: {
    output: { kind: 'text', short: 'o', value: 'DIR', default: 'output', summary: "where to write; '-': standard output" },
    format: { kind: 'choice', short: 'f', choices: ['json', 'jsonl', 'csv'], default: 'json', summary: 'what to write' },
    ...inputFields,
    ...listFields,
    ...failFields,
    jobs: { kind: 'count', short: 'j', value: 'N', least: 1, most: 256, summary: 'parse this many inputs at once; default: one a core' },
    timeout: { kind: 'count', value: 'SECONDS', least: 1, most: 86_400, summary: 'give up on an input after this long' },
    force: { kind: 'flag', summary: 'parse again what has not changed' },
    prune: { kind: 'flag', summary: 'remove the outputs of inputs that are gone' },
    quiet: { kind: 'flag', short: 'q', summary: 'print errors only' },
    verbose: { kind: 'flag', summary: 'print every diagnostic with its note' },
    'no-progress': { kind: 'flag', summary: 'show no progress' },
  },
  examples: [
    ['tip-report parse', 'parses the folder input into the folder output'],
    ["tip-report parse '2023/**/*.html' --output out --edition 2023", 'parses some pages of one edition'],
    ['tip-report parse volume.pdf --output - --format jsonl', 'prints one report a line'],
  ],
  load: () => import('../parse/run.ts'),
});
