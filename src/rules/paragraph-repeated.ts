import type { Position } from '../report/report.ts';
import type { Rule } from './rule.ts';
import { excerpt } from './words.ts';

/** Shorter ones may well be said twice. */
const shortest = 60;

export const paragraphRepeated = {
  id: 'paragraph-repeated',
  severity: 'warning',
  summary: 'No paragraph stands on the page twice.',
  why: 'Two copies of the page, or of a part of it, were pasted together.',
  remedy: 'Look at both places and take one out of the input.',
  examples: [
    {
      shows: 'A paragraph that was pasted into two sections',
      given: {
        sections: [
          {
            kind: 'protection',
            paragraphs: ['Social workers met forty victims and found rooms for most of them in the capital.'],
          },
          {
            kind: 'prevention',
            paragraphs: ['Social workers met forty victims and found rooms for most of them in the capital.'],
          },
        ],
      },
      finds: [
        'Unexpected paragraph `Social workers met forty victims and fo…rooms for most of them in the capital.` again, expected each once',
      ],
    },
    {
      shows: 'A short one may be said twice',
      given: {
        sections: [
          { kind: 'protection', paragraphs: ['The government maintained efforts.'] },
          { kind: 'prevention', paragraphs: ['The government maintained efforts.'] },
        ],
      },
      finds: [],
    },
  ],
  *check({ narrative }) {
    const seen = new Map<string, Position>();
    for (const { text, position } of narrative.sections.flatMap(({ paragraphs }) => paragraphs)) {
      const first = text.length < shortest ? undefined : seen.get(text);
      if (text.length >= shortest && !first) seen.set(text, position);
      if (!first) continue;
      yield {
        message: `Unexpected paragraph ${excerpt(text)} again, expected each once`,
        actual: text,
        expected: [],
        position,
      };
    }
  },
} as const satisfies Rule;
