import { headingInside, wordsOfHeadingInside } from '../knowledge/headings.ts';
import type { PlacedPart } from '../report/parts.ts';
import type { Part } from '../report/vocabulary.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

export const headingInText = {
  id: 'heading-in-text',
  severity: 'warning',
  summary: 'No heading stands inside a paragraph or a recommendation.',
  why: 'A heading that was glued to the text around it was not recognized, so that two parts came out as one.',
  remedy: 'Put the heading on a line of its own in the input.',
  examples: {
    'A heading between two sentences': {
      given: inSection('summary', 'Officials wrote a guide. PROSECUTIONCourts heard four cases.'),
      finds: ['Unexpected heading `PROSECUTION` in `summary`, expected it on a line of its own'],
    },
    'The title of a list between the words of a sentence, as where two columns were mixed': {
      given: inSection('summary', 'Officials Recommendations for Kenya: Increase wrote a guide.'),
      finds: ['Unexpected heading `Recommendations for Kenya:` in `summary`, expected it on a line of its own'],
    },
    'A label in front of a paragraph, as a box in the margin has it': {
      given: inSection('prosecution', 'Debt bondage: a worker is held by a debt that never ends.'),
      finds: ['Unexpected heading `Debt bondage:` in `prosecution`, expected it on a line of its own'],
    },
    'The words of a heading set off by an odd sign': {
      given: inSection('summary', 'Government Efforts => The government wrote a guide.'),
      finds: ['Unexpected heading `Government Efforts` in `summary`, expected it on a line of its own'],
    },
    'The heading that another part lacks, between the words of a sentence': {
      given: {
        sections: [
          { kind: 'prosecution', paragraphs: ['Courts heard four cases.'] },
          { kind: 'protection', title: 'PROTECTION', paragraphs: ['Officials wrote PROSECUTION a guide.'] },
        ],
      },
      finds: ['Unexpected heading `PROSECUTION` in `protection`, expected it on a line of its own'],
    },
    'The words of a heading that stands where it should, as a name': {
      given: {
        sections: [
          { kind: 'prosecution', title: 'PROSECUTION', paragraphs: ['Courts heard four cases.'] },
          { kind: 'protection', title: 'PROTECTION', paragraphs: ['Officials of the unit PROSECUTION wrote a guide.'] },
        ],
      },
      finds: [],
    },
    'The same word as a word, and in a name': {
      given: inSection('summary', 'Officials spoke of prosecution. “PREVENTION and Outreach” is a unit.'),
      finds: [],
    },
  },
  *check(_report, { parts }) {
    const strayIn = strays(parts);
    for (const { part, texts } of parts) {
      for (const { text, position } of texts) {
        const heading = headingInside(text) ?? strayIn(text) ?? (part === 'recommendations' ? null : labelIn(text));
        if (heading === null) continue;
        yield {
          message: `Unexpected heading ${excerpt(heading)} in ${excerpt(part)}, expected it on a line of its own`,
          actual: heading,
          position,
        };
      }
    }
  },
} as const satisfies Rule;

/** What a box or a margin explains: in 2,800 paragraphs of real narratives none begins so; a sentence may with 'In one case:'. */
const label =
  /^(?:(?!(?:Among|For|In|Of|With) \p{Lower})\p{Upper}[\p{Alpha}’'-]{1,24}(?: [\p{Alpha}’'-]{1,24}){0,2}|\p{Upper}[\p{Upper} ,’'-]{3,80}):(?=\s)/u;
/** No label is longer, in UTF-16 code units. */
const longestLabel = 83;

function labelIn(text: string): string | null {
  return text.lastIndexOf(':', longestLabel) > 0 ? (label.exec(text)?.[0] ?? null) : null;
}

const policies: ReadonlyArray<Part> = ['prosecution', 'protection', 'prevention'];

/** Words in capitals within a sentence are a name where the page shows no headings, or has this one. */
function strays(parts: ReadonlyArray<PlacedPart>): (text: string) => string | null {
  const titled = new Set(parts.filter(({ title }) => title !== null).map(({ part }) => part));
  if (titled.size === 0 || policies.every((part) => titled.has(part))) return () => null;
  return (text) => {
    const inside = wordsOfHeadingInside(text);
    return inside && !titled.has(inside.part) ? inside.words : null;
  };
}
