import { defineCommand } from '../args/command.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'Say what a diagnostic means, why it matters, and what to do',
  operands: '[RULE]',
  count: [0, 1],
  description: ['Without RULE it lists every rule with its severity.'],
  fields: {},
  examples: [['tip-report explain text-lost', 'explains one rule']],
  load: () => import('../explain/run.ts'),
});
