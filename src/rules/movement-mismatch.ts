import { placement } from '../knowledge/placements.ts';
import type { Report } from '../report/report.ts';
import { type TierCode, tierLabels, wayBetween } from '../report/tier.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const movementMismatch = {
  id: 'movement-mismatch',
  severity: 'warning',
  summary: 'What the prose says of the way to the placement fits the placement of the year before.',
  why: 'The sentence was misread, or it stands in a narrative of another edition, or the tier is wrong.',
  remedy: 'Look at the sentence, and at `tip-report placements --country NAME` for the years around it.',
  examples: {
    'A country that was on another tier the year before and is said to have stayed': {
      given: { movement: { kind: 'remained', text: 'therefore Slovenia remained on Tier 2.' } },
      finds: ['Unexpected `remained` on `Tier 2`, expected `downgraded` from `Tier 1` of 2022'],
    },
    'A tier it is said to come from that it was not on': {
      given: {
        movement: {
          kind: 'downgraded',
          from: '2WL',
          text: 'Slovenia was downgraded from Tier 2 Watch List to Tier 2.',
        },
      },
      finds: ['Unexpected `downgraded` from `Tier 2 Watch List`, expected `downgraded` from `Tier 1` of 2022'],
    },
    'A placement without a word on the year before fits any': {
      given: { movement: { kind: 'placed', text: 'Slovenia is placed on Tier 2.' } },
      finds: [],
    },
  },
  *check(report) {
    const { tier } = report;
    const before = placementBefore(report);
    if (!tier?.movement || !before || tier.movement.kind === 'placed') return;
    // From a Special Case or to one is neither up nor down.
    if ((tier.code === 'SC') !== (before === 'SC')) return;
    const { kind, from, position, text } = tier.movement;
    const known = wayBetween(before, tier.code);
    if (known === kind && (from === null || from === before)) return;
    const said = from && from !== before ? `from ${excerpt(tierLabels[from])}` : `on ${excerpt(tier.label)}`;
    yield {
      message: `Unexpected \`${kind}\` ${said}, expected \`${known}\` from ${excerpt(tierLabels[before])} of ${(report.header.edition.year ?? 0) - 1}`,
      actual: text,
      expected: [known],
      position,
    };
  },
} as const satisfies Rule;

function placementBefore({ header }: Report): TierCode | null {
  const { country, edition } = header;
  if (!country?.iso3 || edition.year === null) return null;
  return placement(country.iso3, edition.year - 1)?.tier ?? null;
}
