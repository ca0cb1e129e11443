import { isKnownYear, newest, oldest } from '../knowledge/editions.ts';
import type { Rule } from './rule.ts';

export const newEdition = {
  id: 'new-edition',
  severity: 'warning',
  summary: 'There is data for the edition.',
  why: 'The edition came out after this version of tip-report, so it was parsed with the newest one that is known. What it changed is not known.',
  remedy:
    'Look for a newer version. To add the edition yourself, begin with `tip-report inspect --census`, which prints what it has that no edition had.',
  examples: {
    'An edition of the future': {
      given: { year: 2043, yearEvidence: 'title' },
      finds: [`Unexpected edition \`2043\`, expected ${oldest.year} to ${newest.year}; parsed as ${newest.year}`],
    },
    'An edition there is data for': { given: { year: 2023 }, finds: [] },
  },
  *check({ header: { edition } }) {
    if (edition.year === null || isKnownYear(edition.year)) return;
    yield {
      message: `Unexpected edition \`${edition.year}\`, expected ${oldest.year} to ${newest.year}; parsed as ${edition.parsedAs}`,
      actual: String(edition.year),
      position: edition.position,
    };
  },
} as const satisfies Rule;
