import { paragraphsOf } from '../report/parts.ts';
import type { Text } from '../report/report.ts';
import { repeated } from '../text/lists.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

/** Shorter ones may well be said twice. */
const shortest = 60;

export const paragraphRepeated = {
  id: 'paragraph-repeated',
  severity: 'warning',
  summary: 'No paragraph stands on the page twice.',
  why: 'Two copies of the page, or of a part of it, were pasted together.',
  remedy: 'Look at both places and take one out of the input.',
  examples: {
    'A paragraph that was pasted into two sections': {
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
    'A short one may be said twice': {
      given: {
        sections: [
          { kind: 'protection', paragraphs: ['The government maintained efforts.'] },
          { kind: 'prevention', paragraphs: ['The government maintained efforts.'] },
        ],
      },
      finds: [],
    },
  },
  *check({ narrative }) {
    for (const { text, position } of repeated(ofOneLength(paragraphsOf(narrative)), ({ text }) => text)) {
      yield {
        message: `Unexpected paragraph ${excerpt(text)} again, expected each once`,
        actual: text,
        position,
      };
    }
  },
} as const satisfies Rule;

/** Texts that are as long as another. To look a text up takes all of its characters, and few are of one length. */
function ofOneLength(texts: ReadonlyArray<Text>): Text[] {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const { text } of texts) (once.has(text.length) ? often : once).add(text.length);
  return texts.filter(({ text }) => text.length >= shortest && often.has(text.length));
}
