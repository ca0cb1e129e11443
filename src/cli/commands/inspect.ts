import { defineCommand } from '../args/command.ts';
import { inspectFields } from '../inspect/fields.ts';

export const inspect = defineCommand({
  name: 'inspect',
  summary: 'Show what a stage made of one input',
  operands: 'FILE',
  count: [1, 1],
  description: [
    'Prints the product of one stage: the decoded text (read), the tree (parse), the',
    'tree with the role of every block and who gave it (segment), the reports',
    "(normalize). '-' reads standard input.",
  ],
  fields: inspectFields,
  examples: [
    ['tip-report inspect input/slovenia.txt', 'shows the role of every block and who gave it'],
    ['tip-report inspect --stage read volume.pdf', 'shows the text that the positions point into'],
  ],
  load: () => import('../inspect/run.ts'),
});
