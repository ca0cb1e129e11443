import type { Text } from '../report/report.ts';
import { repeated } from '../text/lists.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

const end = /[.;\s]{1,9}$/u;

export const recommendationRepeated = {
  id: 'recommendation-repeated',
  severity: 'warning',
  summary: 'No recommendation is given twice.',
  why: 'The page holds the list twice, as when two copies were pasted together, or the same text was taken for two.',
  remedy: 'Look at both places.',
  examples: {
    'The same words in other capitals': {
      given: {
        recommendations: ['Train inspectors to notice forced labor.', 'train inspectors to notice forced labor'],
      },
      finds: ['Unexpected recommendation `train inspectors to notice forced labor` again, expected each once'],
    },
    'Two that are much alike': {
      given: { recommendations: ['Train inspectors to notice forced labor.', 'Train judges to notice forced labor.'] },
      finds: [],
    },
  },
  *check({ recommendations }) {
    for (const { text, position } of repeated(recommendations?.items ?? [], words)) {
      yield {
        message: `Unexpected recommendation ${excerpt(text)} again, expected each once`,
        actual: text,
        position,
      };
    }
  },
} as const satisfies Rule;

function words({ text }: Text): string {
  return text.toLowerCase().replace(end, '');
}
