import { defineCommand } from '../args/command.ts';
import { placementsFields } from '../placements/fields.ts';

export const placements = defineCommand({
  name: 'placements',
  summary: 'Print the published placements of a country or of an edition',
  operands: '',
  count: [0, 0],
  description: [
    'The history of a country, the list of an edition, or both at once: one placement.',
    'What is missing is not established; it does not mean that the edition left the',
    'country out. An asterisk marks what is derived from totals and other editions.',
  ],
  fields: placementsFields,
  examples: [
    ['tip-report placements --country Slovenia', 'the tier of Slovenia in every edition'],
    ['tip-report placements --edition 2023 --format csv', 'every country of 2023 as a table of values'],
  ],
  load: () => import('../placements/run.ts'),
});
