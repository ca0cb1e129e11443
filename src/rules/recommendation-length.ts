import { isImperative } from '../knowledge/imperatives.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

/** Characters. The shortest of 1,168 in the 2018 edition has 29, the longest 419; later editions write longer ones. */
const shortest = 20;
const longest = 700;

export const recommendationLength = {
  id: 'recommendation-length',
  severity: 'warning',
  summary: 'A recommendation is neither a scrap nor a page.',
  why: 'A very short one was cut off, with its page or by mistake; a very long one has prose or other recommendations in it.',
  remedy: 'Look at the place. A page that was cut in the middle of a recommendation ends in such a scrap.',
  examples: {
    'A scrap at the end of a page that was cut': {
      given: { recommendations: ['Train inspectors to notice the signs of forced labor.', 'Increase'] },
      finds: ['Unexpected recommendation of 8 characters `Increase`, expected 20 to 700'],
    },
    'A short one': {
      given: { recommendations: ['Fund the shelters outside the capital.'] },
      finds: [],
    },
    'Very short ones that are whole': {
      given: { recommendations: ['Carry out the law', 'fund the shelters', 'try traffickers.'] },
      finds: [],
    },
  },
  *check({ recommendations }) {
    const items = recommendations?.items ?? [];
    for (const item of items) {
      const { text, position } = item;
      if (text.length <= longest && (text.length >= shortest || isWhole(text, item === items.at(-1)))) continue;
      yield {
        message: `Unexpected recommendation of ${text.length} characters ${excerpt(text)}, expected ${shortest} to ${longest}`,
        actual: text,
        position,
      };
    }
  },
} as const satisfies Rule;

/** A verb and what is to be done, and behind the last one a full stop: "carry out the law". */
function isWhole(text: string, isLast: boolean): boolean {
  return text.includes(' ') && isImperative(text) && (!isLast || text.endsWith('.'));
}
