import type { Fields, Values } from '../args/field.ts';

/** The flags of `placements`. */
export const placementsFields = {
  country: { kind: 'text', short: 'c', value: 'NAME', summary: 'a country by its name or ISO code' },
  edition: { kind: 'count', short: 'e', value: 'YEAR', least: 2001, most: 2100, summary: 'an edition' },
  format: {
    kind: 'choice',
    short: 'f',
    choices: ['page', 'json', 'csv'],
    summary: 'for eyes, or for programs; default: page, csv of all',
  },
} as const satisfies Fields;

export type PlacementsValues = Values<typeof placementsFields>;
