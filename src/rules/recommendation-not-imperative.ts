import { isImperative } from '../knowledge/imperatives.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

/** What parts a clause in front from the verb: 'respecting due process, increase ...'. */
const clause = ', ';

export const recommendationNotImperative = {
  id: 'recommendation-not-imperative',
  severity: 'info',
  summary: 'A recommendation says what to do.',
  why: 'Recommendations open with a verb. One that does not is part of another that was cut in two, prose that was taken for one, or opens with a verb that is not known yet.',
  remedy: 'Look at the place and at the recommendation before it.',
  examples: {
    'The second half of a recommendation': {
      given: { recommendations: ['Train inspectors to notice the signs of', 'forced labor in kitchens.'] },
      finds: ['Unexpected recommendation `forced labor in kitchens.`, expected one that opens with a verb'],
    },
    'A clause in front of the verb': {
      given: { recommendations: ['In cooperation with civil society, train inspectors.'] },
      finds: [],
    },
  },
  *check({ recommendations }) {
    for (const { text, position } of recommendations?.items ?? []) {
      if (isImperative(text) || text.split(clause).some(isImperative)) continue;
      yield {
        message: `Unexpected recommendation ${excerpt(text)}, expected one that opens with a verb`,
        actual: text,
        position,
      };
    }
  },
} as const satisfies Rule;
