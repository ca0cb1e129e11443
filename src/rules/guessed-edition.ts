import type { Rule } from './rule.ts';

export const guessedEdition = {
  id: 'guessed-edition',
  severity: 'warning',
  summary: 'The page itself, or the caller, says which edition it is of.',
  why: 'The year was taken from the name of the file or of its folder, which anyone may have given it.',
  remedy:
    'Where you named the folder of each year yourself, turn the rule off in `tip-report.config.json`; else give `--edition YEAR`, an edition a run.',
  examples: {
    'A year that only the name of the file tells': {
      given: { name: 'slovenia-2023.txt', yearEvidence: 'file-name' },
      finds: [
        'Unexpected edition `2023` from the name of the file or its folder, expected a year on the page or `--edition`',
      ],
    },
    'A year that the caller gave': { given: { yearEvidence: 'option' }, finds: [] },
  },
  *check({ header: { edition, lines } }) {
    if (edition.evidence !== 'file-name' || edition.year === null) return;
    yield {
      message: `Unexpected edition \`${edition.year}\` from the name of the file or its folder, expected a year on the page or \`--edition\``,
      actual: String(edition.year),
      position: edition.position ?? lines[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
