import type { Rule } from './rule.ts';

export const missingTier = {
  id: 'missing-tier',
  severity: 'warning',
  summary: 'A report tells the tier placement.',
  why: 'The page has lost its header, and its prose, cut or in a form that is not known, does not name the tier either.',
  remedy: 'Look at the page. If it names the tier, `tip-report inspect` shows what was made of that line.',
  examples: {
    'A page without a header whose prose is cut before the placement': {
      given: { tier: null, finding: null, movement: null },
      finds: ['Unexpected report without a tier, expected a placement in the header or in the prose'],
    },
    'A Special Case is a placement': { given: { tier: 'SC', finding: null, movement: null }, finds: [] },
  },
  *check({ tier, header }) {
    if (tier) return;
    yield {
      message: 'Unexpected report without a tier, expected a placement in the header or in the prose',
      position: header.lines[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
