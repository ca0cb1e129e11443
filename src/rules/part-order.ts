import type { Part } from '../report/vocabulary.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const partOrder = {
  id: 'part-order',
  severity: 'warning',
  summary: 'Parts stand in the order of their edition.',
  why: 'A paragraph was taken for the beginning of another part, a heading was renamed, or the page puts the parts in an order of its own.',
  remedy: 'Look at the place. `tip-report inspect` shows what each part was recognized by.',
  examples: {
    'Prevention in front of Prosecution in 2023': {
      given: {
        sections: [
          { kind: 'prevention', title: 'PREVENTION', paragraphs: ['Teachers spoke in ninety schools.'] },
          { kind: 'prosecution', title: 'PROSECUTION', paragraphs: ['Courts heard four cases.'] },
        ],
      },
      finds: ['Unexpected `prosecution` behind `prevention`, expected the order of the 2023 edition'],
    },
    'The same in 2003, whose order it is': {
      given: {
        year: 2003,
        recommendations: null,
        sections: [
          { kind: 'prevention', title: 'Prevention', paragraphs: ['Teachers spoke in ninety schools.'] },
          { kind: 'prosecution', title: 'Prosecution', paragraphs: ['Courts heard four cases.'] },
        ],
      },
      finds: [],
    },
  },
  *check(_report, { edition, parts }) {
    let last: Part | null = null;
    for (const { part, position } of parts) {
      const place = edition.order.indexOf(part);
      if (place < 0) continue;
      if (last !== null && place < edition.order.indexOf(last)) {
        yield {
          message: `Unexpected ${excerpt(part)} behind ${excerpt(last)}, expected the order of the ${edition.year} edition`,
          actual: part,
          expected: edition.order,
          position,
        };
      }
      last = part;
    }
  },
} as const satisfies Rule;
