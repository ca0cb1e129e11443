import type { Report, Text } from '../report/report.ts';
import { partsOf } from './parts.ts';
import type { Rule } from './rule.ts';
import { excerpt } from './words.ts';

/**
 * What a sentence, an introduction or a quotation ends with, and the mark of a footnote behind it. `fl` is a closing quotation mark
 * as text taken out of a PDF has it ("court.fl").
 */
const ended = /[.!?:;…](?:["'”’)\]ﬂ]{0,3}|fl)(?:\s?\[?\d{1,3}\]?|[*†‡])?$/u;
/** What no recommendation ends with, though many lack their full stop. */
const open = /(?:[,-]|\b(?:the|of|and|or|for|to|in|on|at|by|with|from|an?|its|their|that|which|who|as|is|are|not))$/u;
/** A paragraph is longer than a name or a date that stands in its place. */
const shortest = 30;

export const truncatedText = {
  id: 'truncated-text',
  severity: 'warning',
  summary: 'The text of a part ends where a sentence ends.',
  why: 'The page was cut there, by whoever copied it or by a limit on its length. What comes behind is missing.',
  remedy: 'Get the whole page.',
  examples: [
    {
      shows: 'A summary that was cut in a sentence',
      given: {
        sections: [{ kind: 'summary', paragraphs: ['Officials wrote a new guide for inspectors and paid more to'] }],
      },
      finds: [
        'Unexpected end of `summary` behind `Officials wrote a new guide for inspectors and paid more to`, expected the end of a sentence',
      ],
    },
    {
      shows: 'A last recommendation without its full stop',
      given: { recommendations: ['Train inspectors to notice the signs of forced labor', 'Fund the shelters'] },
      finds: [],
    },
  ],
  *check(report) {
    for (const body of [report, ...report.areas]) {
      for (const { part, last } of ends(body)) {
        yield {
          message: `Unexpected end of ${excerpt(part)} behind ${excerpt(last.text.slice(-tail))}, expected the end of a sentence`,
          actual: last.text.slice(-tail),
          expected: [],
          position: last.position,
        };
      }
    }
  },
} as const satisfies Rule;

/** How much of the text is shown. */
const tail = 60;

function ends(body: Pick<Report, 'narrative' | 'recommendations'>): { part: string; last: Text }[] {
  return partsOf(body).flatMap(({ part, texts }) => {
    const last = texts.at(-1);
    if (!last || part === 'note') return [];
    const cut =
      part === 'recommendations' ? open.test(last.text) : last.text.length >= shortest && !ended.test(last.text);
    return cut ? [{ part, last }] : [];
  });
}
