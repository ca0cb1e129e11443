import type { DocumentRule } from './rule.ts';
import { misplaced, tellMaintainers } from './support/breaches.ts';

export const textLost = {
  id: 'text-lost',
  severity: 'error',
  summary: 'Every character of the source stands in the output.',
  why: 'Characters of the source are in no part of any report, not even in the residue: the parser, not the report, is wrong.',
  remedy: tellMaintainers,
  examples: [
    {
      shows: 'A line that no part of the report holds',
      given: { unowned: 'Printed below the report' },
      finds: [
        'Unexpected text `Printed below the report` in no part of the report, expected every character in one part',
      ],
    },
    { shows: 'A report that holds the whole text', given: {}, finds: [] },
  ],
  breach: 'lost',
  say: misplaced('no part of the report'),
} as const satisfies DocumentRule;
