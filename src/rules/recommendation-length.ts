import type { Rule } from './rule.ts';
import { excerpt } from './support/words.ts';

/** Characters. The shortest of 1,168 in the 2018 edition has 29, the longest 419; later editions write longer ones. */
const shortest = 20;
const longest = 700;

export const recommendationLength = {
  id: 'recommendation-length',
  severity: 'warning',
  summary: 'A recommendation is neither a scrap nor a page.',
  why: 'A very short one was cut off, with its page or by mistake; a very long one has prose or other recommendations in it.',
  remedy: 'Look at the place. A page that was cut in the middle of a recommendation ends in such a scrap.',
  examples: [
    {
      shows: 'A scrap at the end of a page that was cut',
      given: { recommendations: ['Train inspectors to notice the signs of forced labor.', 'Increase'] },
      finds: ['Unexpected recommendation of 8 characters `Increase`, expected 20 to 700'],
    },
    {
      shows: 'A short one',
      given: { recommendations: ['Fund the shelters outside the capital.'] },
      finds: [],
    },
  ],
  *check({ recommendations }) {
    for (const { text, position } of recommendations?.items ?? []) {
      if (text.length >= shortest && text.length <= longest) continue;
      yield {
        message: `Unexpected recommendation of ${text.length} characters ${excerpt(text)}, expected ${shortest} to ${longest}`,
        actual: text,
        expected: [],
        position,
      };
    }
  },
} as const satisfies Rule;
