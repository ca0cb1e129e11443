import type { Report, Text } from '../report/report.ts';
import { flatMap } from '../text/flat-map.ts';
import { excerpt } from '../text/shown-words.ts';
import { tellMaintainers } from './document-rules.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const textOrder = {
  id: 'text-order',
  severity: 'error',
  summary: 'Texts stand in the output in the order of the source.',
  why: 'A paragraph was put into a section that it does not stand in, or recommendations changed places: the parser, not the report, is wrong.',
  remedy: tellMaintainers,
  examples: {
    'A paragraph that was put behind one that follows it': {
      given: {
        ...inSection('prevention', 'Teachers spoke in ninety schools.', 'Posters hung in every harbor.'),
        swapped: true,
      },
      finds: [
        'Unexpected `Teachers spoke in ninety schools.` behind what follows it, expected the order of the source',
      ],
    },
    'Paragraphs as they stand': { given: {}, finds: [] },
  },
  *check(report) {
    for (const texts of listsOf(report)) {
      let last = -1;
      for (const { text, position } of texts) {
        if (position.start.offset < last) {
          yield {
            message: `Unexpected ${excerpt(text)} behind what follows it, expected the order of the source`,
            actual: text,
            position,
          };
        }
        last = Math.max(last, position.start.offset);
      }
    }
  },
} as const satisfies Rule;

/** The lists whose texts have an order. */
function listsOf({ header, narrative, recommendations, residue }: Report): ReadonlyArray<Text>[] {
  const narrated = flatMap(narrative.sections, ({ title, paragraphs }) =>
    title ? [title, ...paragraphs] : paragraphs,
  );
  return [header.lines, narrated, recommendations?.items ?? [], residue];
}
