import type { Rule } from './rule.ts';

export const recommendationCount = {
  id: 'recommendation-count',
  severity: 'info',
  summary: 'There are about as many recommendations as the edition usually has.',
  why: 'Too few: the page was cut, or what parts them was not recognized. Too many: sentences were taken apart, or prose was taken for them.',
  remedy: 'Count them on the page.',
  examples: {
    'One recommendation, where its edition has four at least': {
      given: { recommendations: ['Train inspectors to notice the signs of forced labor.'] },
      finds: ['Unexpected number of recommendations `1`, expected 4 to 25 as in the 2023 edition'],
    },
    'A usual number': { given: {}, finds: [] },
  },
  *check({ recommendations }, { edition }) {
    const count = recommendations?.items.length ?? 0;
    if (!recommendations || count === 0 || !edition.usualRecommendations) return;
    const [least, most] = edition.usualRecommendations;
    if (count >= least && count <= most) return;
    yield {
      message: `Unexpected number of recommendations \`${count}\`, expected ${least} to ${most} as in the ${edition.year} edition`,
      actual: String(count),
      position: recommendations.title?.position ?? recommendations.items[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
