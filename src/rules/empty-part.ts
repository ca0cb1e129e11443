import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const emptyPart = {
  id: 'empty-part',
  severity: 'warning',
  summary: 'There is text under every heading.',
  why: 'The page was cut behind the heading, or the text under it was taken for something else.',
  remedy: 'Look at the page. If there is text, `tip-report inspect` shows what was made of it.',
  examples: {
    'A heading that nothing follows': {
      given: { sections: [{ kind: 'prosecution', title: 'PROSECUTION', paragraphs: [] }] },
      finds: ['Unexpected heading `PROSECUTION` without text, expected paragraphs under it'],
    },
    'Recommendations without one': {
      given: { recommendations: [] },
      finds: ['Unexpected heading `PRIORITIZED RECOMMENDATIONS:` without text, expected recommendations under it'],
    },
  },
  *check(_report, { parts }) {
    for (const { part, title, texts, position } of parts) {
      if (texts.length > 0) continue;
      const expected = part === 'recommendations' ? 'recommendations' : 'paragraphs';
      yield {
        message: `Unexpected heading ${excerpt(title?.text ?? part)} without text, expected ${expected} under it`,
        actual: title?.text ?? null,
        position,
      };
    }
  },
} as const satisfies Rule;
