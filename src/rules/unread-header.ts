import { mentionsIn } from '../knowledge/countries-in-text.ts';
import { headerTierWords } from '../knowledge/tiers.ts';
import type { Report, Text } from '../report/report.ts';
import { flatMap } from '../text/flat-map.ts';
import { bounded, excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

/** No header is longer; longer lines are prose. */
const longest = 120;
/** So many lines of a page are its head. */
const head = 8;
const tier = new RegExp(String.raw`\b(?:${headerTierWords}|T-?[123]\b)`, 'iu');
const sentence = /[.!?]["”’)]?\s|\b(?:does|do|did|has|have|was|were|remain(?:s|ed)|makes?)\b/u;

export const unreadHeader = {
  id: 'unread-header',
  severity: 'warning',
  summary: 'A short line at the top of a page that names a country and a tier is read as its header.',
  why: 'The line looks like a header and has a form that is not known, so that its tier was not taken and the line stands in a part or in the residue.',
  remedy: 'Compare country and tier with the line. Please report the form, so that it can be read.',
  examples: {
    'A line with country and tier in a form that is no header': {
      given: {
        tierEvidence: 'movement',
        ...inSection('summary', 'Slovenia at Tier 2 again', 'Officials wrote a new guide.'),
      },
      finds: ['Unexpected line `Slovenia at Tier 2 again`, expected a header such as `SLOVENIA (Tier 2)`'],
    },
    'A page whose header was read': {
      given: inSection('summary', 'Slovenia at Tier 2 again', 'Officials wrote a new guide.'),
      finds: [],
    },
  },
  *check(report) {
    if (report.tier?.evidence === 'header') return;
    for (const { text, position } of headOf(report)) {
      const [first] = text.length > longest || sentence.test(text) || !tier.test(text) ? [] : mentionsIn(text);
      const country = first?.countries[0];
      if (!country) continue;
      const like = `${country.name.toUpperCase()} (${tier.exec(text)?.[0]})`;
      yield {
        message: `Unexpected line ${excerpt(text)}, expected a header such as \`${like}\``,
        actual: bounded(text),
        expected: [like],
        position,
      };
    }
  },
} as const satisfies Rule;

/** The first lines of a page that are neither header nor item, nor what a publisher says of it, in the order of the source. */
function headOf({ narrative, residue }: Report): Text[] {
  const unread = residue.filter(({ role }) => role !== 'publication-notice');
  const texts = flatMap(narrative.sections, ({ title, paragraphs }) => (title ? [title, ...paragraphs] : paragraphs));
  return [...texts, ...unread].sort((a, b) => a.position.start.offset - b.position.start.offset).slice(0, head);
}
