import { paragraphsOf } from '../report/parts.ts';
import { sentenceTexts } from '../text/sentences.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const unreadFinding = {
  id: 'unread-finding',
  severity: 'warning',
  summary: 'The summary says in known words whether the government meets the minimum standards.',
  why: 'An edition says it in words that none had before, the sentence was cut off, or the paragraph is no summary.',
  remedy:
    'Look at the first sentences of the summary. If they hold the finding, add its words to the findings of the edition (CONTRIBUTING, Add an edition).',
  examples: {
    'A finding in new words': {
      given: {
        finding: null,
        movement: null,
        ...inSection('summary', 'Slovenia falls short of the standards of the law. It has begun to try.'),
      },
      finds: [
        'Unexpected summary `Slovenia falls short of the standards of the law.`, expected a finding on the minimum standards',
      ],
    },
    'A finding that is known': { given: {}, finds: [] },
  },
  *check({ tier, narrative }) {
    if (tier === null || tier.code === 'SC' || tier.finding !== null) return;
    const [first] = paragraphsOf(narrative, 'summary');
    if (!first) return;
    const words = sentenceTexts(first.text)[0] ?? first.text;
    yield {
      message: `Unexpected summary ${excerpt(words)}, expected a finding on the minimum standards`,
      actual: words,
      position: first.position,
    };
  },
} as const satisfies Rule;
