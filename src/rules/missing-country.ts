import { placementsIn } from '../knowledge/placements.ts';
import { all } from '../text/shown-words.ts';
import type { SetRule } from './rule.ts';
import { byEdition } from './support/by-edition.ts';

/** A set with less of an edition than this is a selection. */
const whole = 0.5;

export const missingCountry = {
  id: 'missing-country',
  severity: 'warning',
  summary: 'A set that holds most of an edition holds all of it.',
  why: 'A page was not fetched, a narrative was not recognized, or its country was taken for another.',
  remedy:
    'Fetch what is missing. `tip-report placements --edition YEAR` lists the edition as far as it is established.',
  examples: {
    'All countries of 2001 but one': {
      given: placementsIn(2001)
        .filter(({ iso3 }) => iso3 !== 'ALB')
        .map(({ iso3 }) => ({ year: 2001, country: { name: iso3, iso3, printed: iso3 } })),
      finds: ['Unexpected edition 2001 without `ALB`, expected its 82 countries'],
    },
    'A few countries of an edition': { given: [{ year: 2023 }], finds: [] },
  },
  *check(reports) {
    for (const [year, ofYear] of byEdition(reports)) {
      const present = new Set(ofYear.map(({ header }) => header.country?.iso3));
      const placements = placementsIn(year);
      const missing = placements.map(({ iso3 }) => iso3).filter((iso3) => !present.has(iso3));
      if (missing.length === 0 || missing.length > placements.length * (1 - whole)) continue;
      yield {
        message: `Unexpected edition ${year} without ${all(missing.sort())}, expected its ${placements.length} countries`,
        expected: missing,
        position: null,
        report: null,
      };
    }
  },
} as const satisfies SetRule;
