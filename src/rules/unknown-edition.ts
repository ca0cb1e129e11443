import type { Rule } from './rule.ts';

export const unknownEdition = {
  id: 'unknown-edition',
  severity: 'warning',
  summary: 'The edition is known.',
  why: 'Nothing on the page says which year it is of. It was parsed with the edition whose form it has, but its report has no id, and neither the published placement nor the parts of that year can be checked.',
  remedy:
    'Give `--edition YEAR`, or put the files into a folder named by the year, which counts as a guess (`guessed-edition`).',
  examples: {
    'A page that names no year': {
      given: { year: null },
      finds: ['Unexpected report without an edition, expected a year on the page or `--edition`'],
    },
    'A page that names its year': { given: { year: 2023 }, finds: [] },
  },
  *check({ header }) {
    if (header.edition.year !== null) return;
    yield {
      message: 'Unexpected report without an edition, expected a year on the page or `--edition`',
      position: header.lines[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
