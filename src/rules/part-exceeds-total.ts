import type { Count, Mention, Report, Total } from '../report/report.ts';
import { measures } from '../report/vocabulary.ts';
import { sentenceOf } from '../text/mention-sentence.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

/** A part stands so close behind its total, in characters: further on it may be a part of something else. */
const reach = 250;

/** 'convicted one trafficker and *continued*, from earlier years, three investigations': more, and no part. */
const goesOn = /\bcontinu(?:ed|ing)\b[^.;]{0,60}$/iu;

export const partExceedsTotal = {
  id: 'part-exceeds-total',
  severity: 'info',
  summary: 'A part is no larger than its total.',
  why: 'The number that is told of a kind behind a total is larger than the total: it is no part of it, a digit was lost, or one of the two was misread.',
  remedy: 'Read the sentence and the one before it.',
  examples: {
    'More victims of one kind than victims': {
      given: inSection('protection', 'Authorities identified 12 victims, including 21 exploited in sex trafficking.'),
      finds: ['Unexpected `21` of `identified 12 victims`, expected 12 at most'],
    },
    'Parts that fit': {
      given: inSection(
        'protection',
        'Authorities identified 33 victims (21 for sex trafficking and 12 for forced labor).',
      ),
      finds: [],
    },
    'What goes on from earlier years is no part': {
      given: inSection(
        'prosecution',
        'Police investigated one case and continued, from 2021, three labor trafficking investigations.',
      ),
      finds: [],
    },
  },
  *check(report) {
    const { figures } = report;
    for (const measure of measures) {
      const total = figures.totals[measure].current;
      if (total?.status !== 'counted') continue;
      const most = Math.max(...total.counts.map(({ value }) => value));
      const counted = figures.mentions[(total.counts[0] as Count).mention] as Mention;
      for (const part of partsOf(total, counted, figures)) {
        if ((part.value ?? 0) <= most || goesOn.test(sentenceOf(report, part).before)) continue;
        yield {
          message: `Unexpected ${excerpt(part.text)} of ${excerpt(counted.text)}, expected ${most} at most`,
          actual: part.text,
          expected: [String(most)],
          position: part.position,
        };
      }
    }
  },
} as const satisfies Rule;

/** Numbers of a kind that stand close behind the total, in what is told of the same period. */
function partsOf(total: Total, counted: Mention, { mentions }: Report['figures']): Mention[] {
  const from = counted.position.end.offset;
  const exact = total.counts.every(({ qualifier }) => qualifier === 'exact');
  return mentions.filter(({ measure, scope, period, exploitation, position }) => {
    if (!exact || measure !== counted.measure || scope !== 'part' || period !== 'current') return false;
    return exploitation !== null && position.start.offset >= from && position.start.offset <= from + reach;
  });
}
