import { mentionsOf } from '../knowledge/countries-in-text.ts';
import type { Text } from '../report/report.ts';
import type { Rule } from './rule.ts';
import { either, excerpt } from './support/words.ts';

export const countryMismatch = {
  id: 'country-mismatch',
  severity: 'warning',
  summary: 'The prose places the country that the header names, and the recommendations are for it.',
  why: 'The header belongs to another narrative, as when a page was copied over a template, or two narratives were run together.',
  remedy: 'Look at the header and at the sentences on the finding and the placement.',
  examples: [
    {
      shows: 'A header over the narrative of another country',
      given: { country: { name: 'Croatia', iso3: 'HRV', printed: 'CROATIA' } },
      finds: ['Unexpected `Slovenia` in the prose, expected `Croatia` as in the header'],
    },
    {
      shows: 'A people instead of a country says who is meant',
      given: {
        finding: {
          minimumStandards: 'not-met',
          significantEfforts: true,
          text: 'Slovenian ministries do not fully meet the minimum standards but are making significant efforts to do so.',
        },
        movement: null,
      },
      finds: [],
    },
  ],
  *check({ header: { country }, tier, recommendations }) {
    if (!country?.iso3) return;
    const statements = tier ? [tier.finding, tier.movement].filter((statement) => statement !== null) : [];
    const title = recommendations?.title ?? null;
    for (const { texts, where } of [
      { texts: statements, where: 'in the prose' },
      { texts: title ? [title] : [], where: 'in the title of the recommendations' },
    ]) {
      const names = othersIn(texts.map(({ text }) => text).join('\n'), country.iso3);
      if (names.size > 0) yield complaint(names, where, country.name, texts[0]?.position ?? null);
    }
  },
} as const satisfies Rule;

function complaint(names: ReadonlySet<string>, where: string, expected: string, position: Text['position'] | null) {
  return {
    message: `Unexpected ${either([...names])} ${where}, expected ${excerpt(expected)} as in the header`,
    actual: [...names].join(', '),
    expected: [expected],
    position,
  };
}

/** The names of the countries that a text speaks of; none where a country is among them. Most texts name theirs first. */
function othersIn(text: string, iso3: string): Set<string> {
  const names = new Set<string>();
  for (const { countries } of mentionsOf(text)) {
    if (countries.some((country) => country.iso3 === iso3)) return new Set();
    for (const { name } of countries) names.add(name);
  }
  return names;
}
