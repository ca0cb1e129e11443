import { all } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

/** 'Extracted in part from', 'An excerpt of'; a source alone says nothing of how much was taken. */
const extract = /\b(?:extract|excerpt|abridged|in part\b)/iu;

export const missingPart = {
  id: 'missing-part',
  severity: 'warning',
  summary: 'A narrative has the parts that its edition has, unless it says itself that it is an extract.',
  why: 'The page was cut, or a part was not recognized because its heading and its first words have a form that is not known.',
  remedy: 'Look at the page. If the part is there, `tip-report inspect` shows what was made of its blocks.',
  examples: {
    'A page with the summary and the recommendations alone': {
      given: inSection('summary', 'Officials wrote a new guide for inspectors.'),
      finds: [
        'Unexpected narrative without `prosecution`, `protection`, `prevention` and `trafficking-profile`, expected the parts of the 2023 edition',
      ],
    },
    'A Special Case has no fixed parts': {
      given: { tier: 'SC', finding: null, movement: null, recommendations: null, sections: [] },
      finds: [],
    },
  },
  *check({ header, tier }, { edition, parts }) {
    if (tier?.code === 'SC' || extract.test(header.attribution?.text ?? '')) return;
    const present = new Set(parts.map(({ part }) => part));
    const missing = edition.required.filter((part) => !present.has(part));
    if (missing.length === 0) return;
    yield {
      message: `Unexpected narrative without ${all(missing)}, expected the parts of the ${edition.year} edition`,
      expected: missing,
      position: header.lines[0]?.position ?? null,
    };
  },
} as const satisfies Rule;
