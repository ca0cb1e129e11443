import { defineCommand } from '../args/command.ts';
import { checkFields } from '../check/fields.ts';

export const check = defineCommand({
  name: 'check',
  summary: 'Check extraction: run every rule, compare with committed output',
  operands: '[INPUT...]',
  count: [0, Number.POSITIVE_INFINITY],
  description: [
    'INPUT is what parse takes, or an output of parse (a folder, a .json or .jsonl',
    'file), which is checked as it stands; default: input',
    '',
    'Fails on findings at or above --fail-on, on any difference from the expected',
    'output, on a baseline that lists what is gone, and where nothing was checked.',
  ],
  fields: checkFields,
  examples: [
    ['tip-report check', 'parses the folder input and compares with the folder output'],
    ['tip-report check --report github --report sarif=tip-report.sarif', 'annotates a pull request'],
    ['tip-report check pages --baseline known.json --max text-unplaced=5', 'fails on what is new'],
  ],
  load: () => import('../check/run.ts'),
});
