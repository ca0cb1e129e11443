import { type PlacedPart, partsOf } from '../report/parts.ts';
import type { Report, Text } from '../report/report.ts';
import { flatMap } from '../text/flat-map.ts';
import { notQuoted } from '../text/sentences.ts';
import { bounded, excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

const dots = String.raw`(?:…|\.{3}|\. \. \.)`;
const words = String.raw`\[(?:text )?(?:redacted|omitted|snip|abridged)\]`;
/** What stands for words left out: '[…]', '(...)', '[redacted]', ' … ' but in a quotation; without a blank where a paragraph begins or ends. */
const mark = new RegExp(
  String.raw`[[(]\s?${dots}\s?[\])]|${words}|^${dots}(?=\s?\S)|(?<=\s)${dots}(?=\s)${notQuoted}|(?<!\.)${dots}(?=["”’)]?$)`,
  'iu',
);
/** The same on a line of its own. */
const line = new RegExp(String.raw`^[^\p{Alpha}\p{N}]{0,3}${dots}[^\p{Alpha}\p{N}]{0,3}$|^${words}$`, 'iu');
/** What a page sets where it hides the rest until somebody asks for it, and that rest is there. */
const opensMore = new RegExp(`^${dots}$`, 'u');
/** One of these is in each of the two; plain strings are found in a fraction of the time. */
const signs = ['…', '..', '. . .', '['];

export const textLeftOut = {
  id: 'text-left-out',
  severity: 'warning',
  summary: 'No mark stands for words that were left out.',
  why: 'Whoever printed or copied the page left out a part of the text and said so. The report itself never does. Figures, recommendations or a placement may stand in what is missing.',
  remedy: 'Get the whole text.',
  examples: {
    'Dots in brackets inside a paragraph': {
      given: inSection('summary', 'Officials wrote a new guide. […] They paid for it.'),
      finds: ['Unexpected `[…]` in `summary`, expected the whole text'],
    },
    'Dots between two words': {
      given: inSection('summary', 'Officials … paid for it.'),
      finds: ['Unexpected `…` in `summary`, expected the whole text'],
    },
    'A paragraph that begins, and one that ends with dots': {
      given: inSection('summary', '... wrote a new guide.', 'They paid for it…'),
      finds: [
        'Unexpected `...` in `summary`, expected the whole text',
        'Unexpected `…` in `summary`, expected the whole text',
      ],
    },
    'A sentence and an abbreviation': {
      given: inSection('summary', 'Officials of the U.A.E. (which paid for it) wrote a guide.'),
      finds: [],
    },
  },
  *check(report, { parts }) {
    const all = [parts, ...report.areas.map(partsOf)].flat();
    for (const { part, texts } of all) {
      for (const { text, position } of texts) {
        const found = signs.some((sign) => text.includes(sign)) ? mark.exec(text)?.[0] : undefined;
        if (found !== undefined) yield complaint(found, `in ${excerpt(part)}`, position);
      }
    }
    for (const { text, position } of between(report, all)) {
      if (line.test(text)) yield complaint(text, 'between the paragraphs', position);
    }
  },
} as const satisfies Rule;

function complaint(found: string, where: string, position: Text['position']) {
  return {
    message: `Unexpected ${excerpt(found)} ${where}, expected the whole text`,
    actual: bounded(found),
    position,
  };
}

/** The residue between the first and the last text of a report, but for the dots that open more of it. */
function between({ residue }: Report, parts: ReadonlyArray<PlacedPart>): Text[] {
  const offsets = flatMap(parts, ({ texts }) => texts.map(({ position }) => position.start.offset));
  const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
  const isBetween = ({ position: { start } }: Text) => start.offset > first && start.offset < last;
  return residue.filter((one) => isBetween(one) && !(one.role === 'navigation' && opensMore.test(one.text)));
}
