import type { Total } from '../report/report.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const convictionsExceedProsecutions = {
  id: 'convictions-exceed-prosecutions',
  severity: 'info',
  summary: 'A narrative tells of no more convictions than of prosecutions in both its periods.',
  why: 'More people were convicted than were prosecuted in this period and the one before together. Trials take years, so it can be true; else one number counts cases and the other persons, or one was misread.',
  remedy: 'Read both sentences before computing a rate of convictions.',
  examples: {
    'Thirty convictions of twelve persons prosecuted in two years': {
      given: inSection(
        'prosecution',
        'Authorities prosecuted seven defendants, compared with five in 2021. Courts convicted 30 traffickers.',
      ),
      finds: ['Unexpected 30 convictions, expected 12 at most: as many as were prosecuted'],
    },
    'Convictions out of prosecutions of the year before': {
      given: inSection(
        'prosecution',
        'Authorities prosecuted seven defendants, compared with five in 2021. Courts convicted 10 traffickers.',
      ),
      finds: [],
    },
    'Nothing is told of the year before': {
      given: inSection('prosecution', 'Authorities prosecuted seven defendants. Courts convicted 10 traffickers.'),
      finds: [],
    },
  },
  *check({ figures: { totals, mentions } }) {
    const convicted = totals.convictions.current;
    const { current, previous } = totals.prosecutions;
    if (convicted?.status !== 'counted' || !current || previous?.status !== 'counted') return;
    const [first] = convicted.counts;
    const most = largest(current) + largest(previous);
    if (!first || current.status === 'not-reported' || first.value <= most) return;
    yield {
      message: `Unexpected ${first.value} convictions, expected ${most} at most: as many as were prosecuted`,
      actual: String(first.value),
      expected: [String(most)],
      position: mentions[first.mention]?.position ?? null,
    };
  },
} as const satisfies Rule;

function largest({ counts }: Total): number {
  return Math.max(0, ...counts.map(({ value }) => value));
}
