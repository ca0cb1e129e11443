import { repeated } from '../text/lists.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

/** Parts a narrative may have several of. */
const manifold = new Set(['note', 'other']);

export const repeatedPart = {
  id: 'repeated-part',
  severity: 'warning',
  summary: 'A part comes once.',
  why: 'The page holds the same part twice, as when two copies were pasted together, or the text of another part was taken for it.',
  remedy: 'Look at both places.',
  examples: {
    'Two sections under one heading, as when one of them was renamed': {
      given: {
        sections: [
          { kind: 'protection', title: 'PROTECTION', paragraphs: ['Social workers met 40 victims.'] },
          { kind: 'prevention', title: 'PREVENTION', paragraphs: ['Teachers spoke in ninety schools.'] },
          { kind: 'protection', title: 'PROTECTION', paragraphs: ['Two shelters opened.'] },
        ],
      },
      finds: ['Unexpected second part `protection`, expected one'],
    },
    'Notes may be several': {
      given: {
        sections: [
          { kind: 'note', paragraphs: ['A word on the name.'] },
          { kind: 'prevention', paragraphs: ['Teachers spoke in ninety schools.'] },
          { kind: 'note', paragraphs: ['A word on the islands.'] },
        ],
      },
      finds: [],
    },
  },
  *check(_report, { parts }) {
    for (const { part, position } of repeated(parts, ({ part }) => part)) {
      if (manifold.has(part)) continue;
      yield {
        message: `Unexpected second part ${excerpt(part)}, expected one`,
        actual: part,
        position,
      };
    }
  },
} as const satisfies Rule;
