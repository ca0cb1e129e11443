import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const unknownHeading = {
  id: 'unknown-heading',
  severity: 'warning',
  summary: 'Every heading is one that an edition is known to have.',
  why: 'Some narratives describe an area of the country that is administered separately, under its name, and editions change their headings. What stands under such a heading is kept as a section of the kind `other`, and no longer under the part before.',
  remedy:
    'None, if it is an area of the country. If it is a new name of a part, it belongs in the data of the edition.',
  examples: {
    'A heading that no edition has': {
      given: { sections: [{ kind: 'other', title: 'THE OUTER ISLANDS', paragraphs: ['Ferries are few.'] }] },
      finds: ['Unexpected heading `THE OUTER ISLANDS`, expected one of the 2023 edition'],
    },
    'A heading of the edition': {
      given: { sections: [{ kind: 'prevention', title: 'PREVENTION', paragraphs: ['Teachers spoke.'] }] },
      finds: [],
    },
  },
  *check({ narrative }, { edition }) {
    for (const { kind, title } of narrative.sections) {
      if (kind !== 'other' || !title) continue;
      yield {
        message: `Unexpected heading ${excerpt(title.text)}, expected one of the ${edition.year} edition`,
        actual: title.text,
        position: title.position,
      };
    }
  },
} as const satisfies Rule;
