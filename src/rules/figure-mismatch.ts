import type { Count, Mention, Report, Total } from '../report/report.ts';
import { measures } from '../report/vocabulary.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

export const figureMismatch = {
  id: 'figure-mismatch',
  severity: 'info',
  summary: 'A narrative gives one total of a measure for a period.',
  why: 'Two sentences give different numbers that both read like the total of the country: one of them is of a part that the sentence does not name, the report contradicts itself, or a number was misread.',
  remedy: 'Read both sentences and decide which number to use.',
  examples: {
    'A summary that contradicts the section': {
      given: {
        sections: [
          { kind: 'summary', paragraphs: ['The government convicted 14 traffickers.'] },
          { kind: 'prosecution', paragraphs: ['Courts convicted 12 traffickers in 2022.'] },
        ],
      },
      finds: ['Unexpected `convicted 14 traffickers`, expected `convicted 12 traffickers`'],
    },
    'The same number in both, and cases beside persons': {
      given: {
        sections: [
          { kind: 'summary', paragraphs: ['The government convicted 12 traffickers.'] },
          { kind: 'prosecution', paragraphs: ['Courts convicted 12 traffickers in nine cases.'] },
        ],
      },
      finds: [],
    },
  },
  *check({ figures }) {
    for (const measure of measures) {
      const total = figures.totals[measure].current;
      if (total?.status !== 'counted') continue;
      for (const mention of rivals(total, figures, measure)) {
        const counted = figures.mentions[(total.counts[0] as Count).mention] as Mention;
        yield {
          message: `Unexpected ${excerpt(mention.text)}, expected ${excerpt(counted.text)}`,
          actual: mention.text,
          expected: [counted.text],
          position: mention.position,
        };
      }
    }
  },
} as const satisfies Rule;

/** Mentions that read like the same total and give another number. */
function rivals(total: Total, { mentions }: Report['figures'], measure: Mention['measure']): Mention[] {
  return mentions.filter((mention) => {
    if (mention.measure !== measure || mention.scope !== 'total') return false;
    const { value, period, exploitation, qualifier } = mention;
    if (period !== 'current') return false;
    if (value === null || exploitation !== null || qualifier !== 'exact') return false;
    const same = total.counts.filter(({ unit }) => unit === mention.unit);
    return same.length > 0 && same.every((count) => count.value !== value);
  });
}
