import { defineCommand } from '../args/command.ts';

export const schema = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of the output (draft 2020-12)',
  operands: '',
  count: [0, 0],
  description: [],
  fields: {},
  examples: [['tip-report schema > report.schema.json', 'keeps the schema beside your data']],
  load: () => import('../schema/run.ts'),
});
