import type { DocumentRule } from './rule.ts';
import { misplaced, tellMaintainers } from './support/breaches.ts';

export const textRepeated = {
  id: 'text-repeated',
  severity: 'error',
  summary: 'No character of the source stands in two parts of the output.',
  why: 'The same characters of the source were put into several parts of a report, or into two reports: the parser, not the report, is wrong, and whoever counts or adds up parts counts them twice.',
  remedy: tellMaintainers,
  examples: [
    {
      shows: 'A paragraph that two sections hold',
      given: {
        sections: [{ kind: 'summary', paragraphs: ['The office of the mayor opened a shelter.'] }],
        ownedTwice: true,
      },
      finds: [
        'Unexpected text `The office of the mayor opened a shelter.` in several parts of the report, expected every character in one part',
      ],
    },
    { shows: 'A report that holds each paragraph once', given: {}, finds: [] },
  ],
  breach: 'repeated',
  say: misplaced('several parts of the report'),
} as const satisfies DocumentRule;
