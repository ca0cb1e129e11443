import { defineCommand } from '../args/command.ts';
import { diffFields } from '../diff/fields.ts';

export const diff = defineCommand({
  name: 'diff',
  summary: 'Compare two outputs: of two editions, or of two runs',
  operands: 'OLD NEW',
  count: [2, 2],
  description: [
    'OLD and NEW are folders that parse wrote, or .json or .jsonl files. Says which',
    'tiers moved and how, which countries came and went, which recommendations were',
    'kept, reworded, added and dropped, and which sections grew or shrank.',
  ],
  fields: diffFields,
  examples: [
    ['tip-report diff output/2022 output/2023', 'what the 2023 edition changed'],
    ['tip-report diff main/output output --format markdown', 'what a pull request changes'],
  ],
  load: () => import('../diff/run.ts'),
});
