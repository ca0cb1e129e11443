import { placings } from '../knowledge/editions.ts';
import { headerTierWords, tierCode } from '../knowledge/tiers.ts';
import type { Report, Text } from '../report/report.ts';
import { type TierCode, tierLabels } from '../report/tier.ts';
import { matchesIn } from '../text/matches.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const tierMismatch = {
  id: 'tier-mismatch',
  severity: 'error',
  summary: 'The header and the prose name the same tier, and so does each line of the header.',
  why: 'The header was edited or belongs to another narrative or edition, or the sentence on the placement was misread.',
  remedy: 'Look at both places. `tip-report placements --country NAME` prints the published placements.',
  examples: {
    'A header that says Tier 1 over prose that says Tier 2': {
      given: { tier: '1' },
      finds: ['Unexpected `Tier 2` in the prose, expected `Tier 1` as in the header'],
    },
    'A tier in a waiver clause is no placement': {
      given: {
        tier: '2WL',
        movement: {
          kind: 'remained',
          waiver: true,
          text: 'Slovenia was granted a waiver of an otherwise required downgrade to Tier 3 and remained on Tier 2 Watch List.',
        },
      },
      finds: [],
    },
    'A placement that only the prose names has nothing to disagree with': {
      given: { tier: '2', tierEvidence: 'movement' },
      finds: [],
    },
  },
  *check({ header, tier }) {
    for (const { line, said } of otherLines(header.lines, tier)) {
      yield {
        message: `Unexpected ${excerpt(tierLabels[said])} in the header line ${excerpt(line.text)}, expected ${excerpt(tier?.label ?? '')} as in the other`,
        actual: tierLabels[said],
        expected: tier ? [tier.label] : [],
        position: line.position,
      };
    }
    if (!tier?.movement || tier.evidence === 'movement') return;
    const said = otherTier(tier.movement.text, tier.code);
    if (said === null) return;
    yield {
      message: `Unexpected ${excerpt(tierLabels[said])} in the prose, expected ${excerpt(tier.label)} as in the header`,
      actual: tierLabels[said],
      expected: [tier.label],
      position: tier.movement.position,
    };
  },
} as const satisfies Rule;

/** No header is longer, in UTF-16 code units; titles that speak of a country's way from tier to tier are. */
const longest = 80;
const tiersIn = new RegExp(String.raw`\b${headerTierWords}(?!\w| Watch)`, 'giu');

/** The lines of the header that print one tier, and another than the header's. 'Special Cases' may be the title of a chapter. */
function* otherLines(lines: ReadonlyArray<Text>, tier: Report['tier']): Generator<{ line: Text; said: TierCode }> {
  if (tier?.evidence !== 'header') return;
  for (const line of lines) {
    const [only, ...others] = line.text.length > longest ? [] : matchesIn(line.text, tiersIn);
    if (!only || others.length > 0) continue;
    const said = tierCode(only[0]);
    if (said !== 'SC' && said !== tier.code) yield { line, said };
  }
}

/**
 * The first tier that a sentence places the country on, this edition's and perhaps that of an edition before, where none of them is
 * the one that is known; else `null`.
 */
function otherTier(sentence: string, known: TierCode): TierCode | null {
  let first: TierCode | null = null;
  for (const { match } of placings) {
    for (const { groups } of matchesIn(sentence, match)) {
      const said = groups?.['tier'] ? tierCode(groups['tier']) : null;
      if (said === known) return null;
      first ??= said;
    }
  }
  return first;
}
