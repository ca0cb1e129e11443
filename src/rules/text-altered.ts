import type { DocumentRule } from './rule.ts';
import { tellMaintainers } from './support/breaches.ts';
import { bounded, excerpt } from './support/words.ts';

export const textAltered = {
  id: 'text-altered',
  severity: 'error',
  summary: 'A text of the output says what the characters it points at say.',
  why: 'A text and the characters it is said to come from differ in more than blanks, hyphens, quotation marks and ligatures: the parser, not the report, is wrong.',
  remedy: tellMaintainers,
  examples: [
    {
      shows: 'A number that changed on the way',
      given: {
        sections: [{ kind: 'summary', paragraphs: ['The police identified 12 victims.'] }],
        altered: { from: '12', to: '21' },
      },
      finds: ['Unexpected text `The police identified 21 victims.`, expected `The police identified 12 victims.`'],
    },
    {
      shows: 'Blanks, a word broken over two lines and quotation marks are no difference',
      given: {
        sections: [{ kind: 'summary', paragraphs: ['The police  identi-\nfied “12” victims.'] }],
        altered: { from: 'police  identi-\nfied “12”', to: 'police identified "12"' },
      },
      finds: [],
    },
  ],
  breach: 'altered',
  say({ range, found, said }) {
    return {
      message: `Unexpected text ${excerpt(said ?? '')}, expected ${excerpt(found)}`,
      actual: bounded(said ?? ''),
      expected: [bounded(found)],
      position: range,
    };
  },
} as const satisfies DocumentRule;
