import type { Rule } from './rule.ts';

export const specialCaseFinding = {
  id: 'special-case-finding',
  severity: 'warning',
  summary: 'A Special Case has no finding on the minimum standards.',
  why: 'A Special Case is described without being placed, so no narrative of one says whether the standards are met. The finding belongs to another narrative, or the country is no Special Case.',
  remedy: 'Look at the header and at the sentence of the finding; two narratives may have been run together.',
  examples: {
    'A Special Case with a finding': {
      given: { tier: 'SC', movement: null },
      finds: ['Unexpected finding on the minimum standards, expected none in a `Special Case`'],
    },
    'A Special Case without one': { given: { tier: 'SC', finding: null, movement: null }, finds: [] },
  },
  *check({ tier }) {
    if (tier?.code !== 'SC' || !tier.finding) return;
    yield {
      message: 'Unexpected finding on the minimum standards, expected none in a `Special Case`',
      actual: tier.finding.text,
      position: tier.finding.position,
    };
  },
} as const satisfies Rule;
