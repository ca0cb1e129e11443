import { placement } from '../knowledge/placements.ts';
import { tierLabels } from '../report/tier.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const placementMismatch = {
  id: 'placement-mismatch',
  severity: 'error',
  summary: 'The tier is the published one of that country and edition.',
  why: 'The tier, the country or the edition was misread or edited. It can also be that the list of published placements is wrong, which happens where it is derived from totals.',
  remedy: 'Look at the page, and at `tip-report placements --country NAME` for the years around it.',
  examples: {
    'A narrative of 2023 whose country was on another tier that year': {
      given: {
        country: { name: 'Croatia', iso3: 'HRV', printed: 'CROATIA' },
        tier: '3',
        finding: null,
        movement: null,
      },
      finds: ['Unexpected `Tier 3` for `HRV-2023`, expected `Tier 2` as published'],
    },
    'A placement that is not established has nothing to disagree with': {
      given: { year: 2030, tier: '3', finding: null, movement: null },
      finds: [],
    },
  },
  *check({ tier, header }) {
    const { country, edition } = header;
    if (!tier || !country?.iso3 || edition.year === null) return;
    const published = placement(country.iso3, edition.year);
    if (!published || published.tier === tier.code) return;
    const label = tierLabels[published.tier];
    const basis = published.basis === 'derived' ? 'as derived from what was published' : 'as published';
    yield {
      message: `Unexpected ${excerpt(tier.label)} for \`${country.iso3}-${edition.year}\`, expected ${excerpt(label)} ${basis}`,
      actual: tier.label,
      expected: [label],
      position: tier.position,
    };
  },
} as const satisfies Rule;
