import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

const guesses = new Map([
  ['file-name', 'the name of the file'],
  ['wording', 'what the prose speaks of most'],
]);

export const guessedCountry = {
  id: 'guessed-country',
  severity: 'warning',
  summary: 'The country is named by the header, the title, a heading or the first sentence.',
  why: 'Nothing on the page says which country it is about, so it was taken from the name of the file, or from the prose, which speaks of neighbors too.',
  remedy: 'Look at the page. A line with name and tier at its top, such as `SLOVENIA (Tier 2)`, settles it.',
  examples: {
    'A country that only the name of the file tells': {
      given: { country: { name: 'Slovenia', iso3: 'SVN', printed: 'Slovenia', evidence: 'file-name' } },
      finds: ['Unexpected `Slovenia` from the name of the file, expected a country that the page names'],
    },
    'The country the prose speaks of most': {
      given: { country: { name: 'Slovenia', iso3: 'SVN', printed: 'Slovenia', evidence: 'wording' } },
      finds: ['Unexpected `Slovenia` from what the prose speaks of most, expected a country that the page names'],
    },
  },
  *check({ header: { country } }) {
    const guess = country && guesses.get(country.evidence);
    if (!guess) return;
    yield {
      message: `Unexpected ${excerpt(country.name)} from ${guess}, expected a country that the page names`,
      actual: country.name,
      position: country.position,
    };
  },
} as const satisfies Rule;
