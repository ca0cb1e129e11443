import { defineCommand } from '../args/command.ts';
import { inspectFields } from '../inspect/fields.ts';

export const inspect = defineCommand({
  name: 'inspect',
  summary: 'Show what a stage made of one input',
  operands: 'FILE...',
  count: [1, Number.POSITIVE_INFINITY],
  description: [
    'Prints the product of one stage: the decoded text (read), the tree (parse), the',
    'tree with the role of every block and who gave it (segment), the reports',
    "(normalize). '-' reads standard input.",
    'With --census: one page on many inputs, such as those of a new edition: headings,',
    'openings and movement words that no edition knows, missing parts, lengths.',
  ],
  fields: inspectFields,
  examples: [
    ['tip-report inspect input/slovenia.txt', 'shows the role of every block and who gave it'],
    ['tip-report inspect --census input --edition 2026', 'tells what a new edition has that is new'],
    ['tip-report inspect --stage read volume.pdf', 'shows the text that the positions point into'],
  ],
  load: () => import('../inspect/run.ts'),
});
