import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const unknownCountry = {
  id: 'unknown-country',
  severity: 'error',
  summary: 'The country is one the report has described.',
  why: 'The name is misspelt, is printed in a form that is not known yet, or the page has lost its header and its prose names nobody. Without the country a report has no id.',
  remedy:
    'Correct the spelling in the input if it is a slip of the copy. A form of a name that the report prints belongs in the table of countries.',
  examples: {
    'A misspelt name': {
      given: { country: { name: 'SLOVENA', iso3: null, printed: 'SLOVENA' } },
      finds: ['Unexpected country `SLOVENA`, expected one the report has described'],
    },
    'No name at all': {
      given: { country: null },
      finds: ['Unexpected report without a country, expected its name in the header, the title or the prose'],
    },
  },
  *check({ header }) {
    const { country, lines } = header;
    if (country?.iso3) return;
    yield {
      message: country
        ? `Unexpected country ${excerpt(country.printed)}, expected one the report has described`
        : 'Unexpected report without a country, expected its name in the header, the title or the prose',
      actual: country?.printed ?? null,
      position: country?.position ?? lines[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
