import { bounded, excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const textUnplaced = {
  id: 'text-unplaced',
  severity: 'warning',
  summary: 'Every block of text belongs to a part of the narrative or is known to be page.',
  why: 'Nothing tells what the text is. It is kept as residue with the role `unplaced`, so it is missing from the narrative if it should be in it.',
  remedy: 'Look at the place. If it is narrative, `tip-report inspect` shows the blocks around it.',
  examples: {
    'A line that is neither narrative nor known furniture of a page': {
      given: { residue: [{ role: 'unplaced', text: 'Seen by 412 people' }] },
      finds: ['Unexpected text `Seen by 412 people`, expected a part of the narrative or of the page'],
    },
    'What is known to be page': {
      given: { residue: [{ role: 'page-number', text: '412' }] },
      finds: [],
    },
  },
  *check({ residue }) {
    for (const { role, text, position } of residue) {
      if (role !== 'unplaced') continue;
      yield {
        message: `Unexpected text ${excerpt(text)}, expected a part of the narrative or of the page`,
        actual: bounded(text),
        position,
      };
    }
  },
} as const satisfies Rule;
