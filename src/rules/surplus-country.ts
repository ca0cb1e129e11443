import { editionIsComplete, placement } from '../knowledge/placements.ts';
import type { SetRule } from './rule.ts';

export const surplusCountry = {
  id: 'surplus-country',
  severity: 'warning',
  summary: 'A country of the set is in its edition.',
  why: 'The country or the edition of a report was misread: as far as is known, that edition has no narrative of that country.',
  remedy: 'Look at the page, and at `tip-report placements --country NAME` for the editions the country is in.',
  examples: {
    'A country that became independent later': {
      given: [{ year: 2009, country: { name: 'South Sudan', iso3: 'SSD', printed: 'SOUTH SUDAN' } }],
      finds: ['Unexpected `South Sudan` in the edition of 2009, expected a country that is in it'],
    },
    'A country of the edition': { given: [{ year: 2009 }], finds: [] },
  },
  *check(reports) {
    for (const report of reports) {
      const { country, edition } = report.header;
      if (!country?.iso3 || edition.year === null || !editionIsComplete(edition.year)) continue;
      if (placement(country.iso3, edition.year)) continue;
      yield {
        message: `Unexpected \`${country.name}\` in the edition of ${edition.year}, expected a country that is in it`,
        actual: country.name,
        position: country.position,
        report,
      };
    }
  },
} as const satisfies SetRule;
