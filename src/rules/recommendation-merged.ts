import { isImperative } from '../knowledge/imperatives.ts';
import { matches } from '../text/patterns/finder.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';

const semicolon = /;\s*(?:and\s+)?/gu;
const inParentheses = /\([^()]*\)/gu;
/** "a law.Train", and with marks that parted nothing: "a law. • 2. Train", "a law.- Train". */
const sentenceEnd = /[.]\s*(?:(?:[^\p{Alpha}\p{N}\s]|o|\d{1,2}[.)])\s){0,2}(?=\p{Upper})/gu;
/** What tells instead of asking: "The government maintained its efforts", and not "The police should help those accused". */
const tells =
  /^The (?:government|authorities|police|courts)\b(?![^.;]{0,40} (?:should|must|needs?) )[^.;]{0,40}? (?:did|made|\p{Lower}{3,12}ed)\b/u;

export const recommendationMerged = {
  id: 'recommendation-merged',
  severity: 'warning',
  summary: 'A recommendation is one.',
  why: 'What parts two recommendations, or the last from the text behind the list, was not recognized: a semicolon in a list of sentences, a full stop without a blank, a bullet or a heading that was lost.',
  remedy: 'Look at the place. Now and then one recommendation does say two things.',
  examples: {
    'Two that a semicolon parts': {
      given: {
        recommendations: ['Train inspectors; and fund shelters', 'Tell workers of their rights', 'Name an office'],
      },
      finds: ['Unexpected `fund shelters` inside a recommendation, expected one of its own'],
    },
    'Two sentences': {
      given: { recommendations: ['Train inspectors to notice forced labor.Fund shelters.'] },
      finds: ['Unexpected `Fund shelters.` inside a recommendation, expected one of its own'],
    },
    'Two sentences with a mark between them that parted nothing': {
      given: { recommendations: ['Train inspectors to notice forced labor.- Fund shelters.'] },
      finds: ['Unexpected `Fund shelters.` inside a recommendation, expected one of its own'],
    },
    'The paragraph behind the list': {
      given: { recommendations: ['Fund the shelters outside the capital. The government maintained its efforts.'] },
      finds: ['Unexpected `The government maintained its efforts.` inside a recommendation, expected one of its own'],
    },
    'Reasons for what is asked': {
      given: { recommendations: ['Train the police. The courts trained none.', 'Name an office.'] },
      finds: [],
    },
    'A semicolon within a sentence, where recommendations end in full stops': {
      given: {
        recommendations: [
          'End the drafting of children; talk with other groups so that they do likewise.',
          'Fund shelters.',
        ],
      },
      finds: [],
    },
    'A semicolon in parentheses': {
      given: { recommendations: ['Train inspectors (as in 2016; see the plan)', 'Name an office', 'Open a house'] },
      finds: [],
    },
  },
  *check({ recommendations }) {
    const items = recommendations?.items ?? [];
    const sentences = items.filter(({ text }) => text.endsWith('.')).length * 2 > items.length;
    // What stands behind the list runs into the last of it. Where others tell, too, they tell why they ask.
    const last = items.at(-1);
    const told = last && toldIn(last.text);
    const isBehind = told !== undefined && items.every((item) => item === last || toldIn(item.text) === undefined);
    for (const item of items) {
      const { text, position } = item;
      const [, ...rest] = text.replace(inParentheses, '').split(sentences ? sentenceEnd : semicolon);
      const second = rest.find(isImperative) ?? (isBehind && item === last ? told : undefined);
      if (second === undefined) continue;
      yield {
        message: `Unexpected ${excerpt(second)} inside a recommendation, expected one of its own`,
        actual: text,
        position,
      };
    }
  },
} as const satisfies Rule;

function toldIn(text: string): string | undefined {
  return text.split(sentenceEnd).find((sentence) => matches(tells, sentence));
}
