import type { Finding } from '../report/report.ts';
import { type TierCode, tierLabels } from '../report/tier.ts';
import { either, excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const findingMismatch = {
  id: 'finding-mismatch',
  severity: 'error',
  summary: 'The finding on the minimum standards fits the tier.',
  why: 'Tier 1 means that the minimum standards are met, Tier 2 and its Watch List that they are not in spite of significant efforts, Tier 3 that there are no such efforts. A finding that says otherwise, or a tier, was misread, edited, or belongs to another narrative.',
  remedy: 'Look at the header and at the sentence of the finding.',
  examples: {
    'A country on Tier 1 that does not meet the standards': {
      given: { tier: '1', movement: null },
      finds: [
        'Unexpected `Tier 1` with the finding `not met, significant efforts`, expected `Tier 2` or `Tier 2 Watch List`',
      ],
    },
    'A country on Tier 2 without significant efforts': {
      given: {
        movement: null,
        finding: {
          minimumStandards: 'not-met',
          significantEfforts: false,
          text: 'Slovenia does not fully meet the minimum standards and is not making significant efforts to do so.',
        },
      },
      finds: ['Unexpected `Tier 2` with the finding `not met, no significant efforts`, expected `Tier 3`'],
    },
    'A finding that says nothing of efforts fits every tier below the first': {
      given: {
        tier: '3',
        movement: null,
        finding: {
          minimumStandards: 'not-met',
          significantEfforts: null,
          text: 'Slovenia does not fully meet the minimum standards.',
        },
      },
      finds: [],
    },
  },
  *check({ tier }) {
    if (!tier?.finding || tier.code === 'SC') return;
    const { words, fits } = meaning(tier.finding);
    if (fits.includes(tier.code)) return;
    const labels = fits.map((code) => tierLabels[code]);
    yield {
      message: `Unexpected ${excerpt(tier.label)} with the finding ${excerpt(words)}, expected ${either(labels)}`,
      actual: tier.label,
      expected: labels,
      position: tier.finding.position,
    };
  },
} as const satisfies Rule;

function meaning(finding: Finding): { words: string; fits: TierCode[] } {
  if (finding.minimumStandards === 'met') return { words: 'met', fits: ['1'] };
  if (finding.significantEfforts === null) return { words: 'not met', fits: ['2', '2WL', '3'] };
  return finding.significantEfforts
    ? { words: 'not met, significant efforts', fits: ['2', '2WL'] }
    : { words: 'not met, no significant efforts', fits: ['3'] };
}
