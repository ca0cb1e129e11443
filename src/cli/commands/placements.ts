import { defineCommand } from '../args/command.ts';
import { placementsFields } from '../placements/fields.ts';

export const placements = defineCommand({
  name: 'placements',
  summary: 'Print published placements: of a country, of an edition, or all',
  operands: '',
  count: [0, 0],
  description: [
    'The history of a country, the list of an edition, one placement of both, or all.',
    'Codes are those of ISO 3166-1 and of the Correlates of War project (cow). What is',
    'missing is not established; it does not mean that the edition left the country out:',
    'standard error says which editions are partial. An asterisk (basis: derived) marks',
    'what follows from totals and other editions.',
  ],
  fields: placementsFields,
  examples: [
    ['tip-report placements --country Slovenia', 'the tier of Slovenia in every edition'],
    ['tip-report placements --edition 2023 --format csv', 'every country of 2023 as a table of values'],
    ['tip-report placements > placements.csv', 'every placement there is, as CSV'],
  ],
  load: () => import('../placements/run.ts'),
});
