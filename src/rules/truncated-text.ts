import { headings } from '../knowledge/editions.ts';
import { isImperative } from '../knowledge/imperatives.ts';
import { type PlacedPart, partsOf } from '../report/parts.ts';
import type { Text } from '../report/report.ts';
import { beginsSmall } from '../text/characters.ts';
import { flatMap } from '../text/flat-map.ts';
import { excerpt } from '../text/shown-words.ts';
import type { Rule } from './rule.ts';
import { inSection } from './support/draft.ts';

/**
 * What a sentence, an introduction or a quotation ends with, and the mark of a footnote behind it. `fl` is a closing quotation mark
 * as text taken out of a PDF has it ("court.fl").
 */
const ended = /[.!?:;…](?:["'”’)\]ﬂ]{0,3}|fl)(?:\s?\[?\d{1,3}\]?|[*†‡]|[¹²³⁰⁴-⁹]{1,3})?$/u;
/** What no recommendation ends with, though many lack their full stop. */
const open = /(?:[,-]|\b(?:the|of|and|or|for|to|in|on|at|by|with|from|an?|its|their|that|which|who|as|is|are|not))$/u;
/** What the rest of an item stands behind, elsewhere in the list. */
const goesOn = /[,-]$/u;
/** "train": no recommendation is one word long. */
const oneWord = /^\P{Z}*$/u;
/** "al-Hol is a camp" */
const nameStart = /^\p{Lower}{1,3}[-'’]\p{Upper}/u;
/** "Therefore Kenya was downgraded to Tier 2 Watch List": printed so in front of a heading, all there but for its full stop. */
const placed = /\bTier [123](?: Watch List)?$/u;
const beginsSentence = /^(?:The|In|During|Despite|Authorities|Officials)\b/u;
/** A paragraph is longer than a name or a date that stands in its place. */
const shortest = 30;

export const truncatedText = {
  id: 'truncated-text',
  severity: 'warning',
  summary: 'The text of a part begins and ends where a sentence does.',
  why: 'The page was cut there, by whoever copied it or by a limit on its length: what comes in front or behind is missing. Or the lines of columns were mixed, and the rest stands elsewhere.',
  remedy:
    'Get the whole page. Where the sentence goes on in the next paragraph, a line break stands inside it: join the two.',
  examples: {
    'A summary that was cut in a sentence': {
      given: inSection('summary', 'Officials wrote a new guide for inspectors and paid more to'),
      finds: [
        'Unexpected end of `summary` behind `Officials wrote a new guide for inspectors and paid more to`, expected the end of a sentence',
      ],
    },
    'A list at the end of the page whose last item alone has no full stop': {
      given: {
        sections: [],
        recommendations: ['Fund the shelters.', 'Raise the number of victims who get'],
      },
      finds: [
        'Unexpected end of `recommendations` behind `Raise the number of victims who get`, expected the end of a sentence',
      ],
    },
    'An item that a line of the page tore from its rest': {
      given: {
        sections: [],
        recommendations: ['Train inspectors, and,', 'pay for their boats.', 'Fund the shelters.'],
      },
      finds: ['Unexpected end of `recommendations` behind `Train inspectors, and,`, expected the end of a sentence'],
    },
    'A sentence of recommendations at the end of the page that does not end': {
      given: {
        sections: [],
        recommendations: ['Train inspectors', 'fund the shelters', 'raise the number of victims in care'],
      },
      finds: [
        'Unexpected end of `recommendations` behind `raise the number of victims in care`, expected the end of a sentence',
      ],
    },
    'A part of which two words are left': {
      given: { sections: [{ kind: 'protection', title: 'Protection', paragraphs: ['The ministr'] }] },
      finds: ['Unexpected end of `protection` behind `The ministr`, expected the end of a sentence'],
    },
    'The first words of what came next': {
      given: inSection('trafficking-profile', 'Boys are taken from the hills to the port.', 'The Ministr'),
      finds: ['Unexpected end of `trafficking-profile` behind `The Ministr`, expected the end of a sentence'],
    },
    'A page that was cut in the only item of a list': {
      given: { sections: [], recommendations: ['Write, pass, and enforce a law against traf'] },
      finds: [
        'Unexpected end of `recommendations` behind `Write, pass, and enforce a law against traf`, expected the end of a sentence',
      ],
    },
    'A paragraph torn in the middle of a sentence': {
      given: inSection(
        'summary',
        'Officials wrote a new guide for inspectors and paid',
        'Officers of the coast for courses.',
      ),
      finds: [
        'Unexpected end of `summary` behind `Officials wrote a new guide for inspectors and paid`, expected the end of a sentence',
      ],
    },
    'A placement without its full stop in front of the next part': {
      given: {
        sections: [
          { kind: 'summary', paragraphs: ['Few were tried. Therefore Togo was downgraded to Tier 2 Watch List'] },
          { kind: 'prosecution', title: 'PROSECUTION', paragraphs: ['Judges sat in two towns.'] },
        ],
      },
      finds: [],
    },
    'A heading of which the first letters are left': {
      given: { sections: [{ kind: 'prosecution', title: 'PROSECUTIO', paragraphs: [] }] },
      finds: ['Unexpected end of `prosecution` behind `PROSECUTIO`, expected the end of a sentence'],
    },
    'A part that begins in the middle of a sentence': {
      given: inSection('protection', 'of whom 14 were children. One shelter closed.'),
      finds: [
        'Unexpected beginning of `protection` at `of whom 14 were children. One shelter closed.`, expected the beginning of a sentence',
      ],
    },
    'A list that begins in the middle of an item': {
      given: { sections: [], recommendations: ['girls at sea and their families', 'fund the shelters.'] },
      finds: [
        'Unexpected beginning of `recommendations` at `girls at sea and their families`, expected the beginning of a sentence',
      ],
    },
    'A name that is written in small letters at its front': {
      given: inSection('protection', 'al-Amal is a shelter. It has 14 beds.'),
      finds: [],
    },
    'A last recommendation without its full stop': {
      given: { recommendations: ['Train inspectors to notice the signs of forced labor', 'Fund the shelters'] },
      finds: [],
    },
  },
  *check({ areas }, context) {
    for (const parts of [context.parts, ...areas.map(partsOf)]) {
      for (const { part, text, position } of beginnings(parts)) {
        const actual = text.slice(0, glimpse);
        yield {
          message: `Unexpected beginning of ${excerpt(part)} at ${excerpt(actual)}, expected the beginning of a sentence`,
          actual,
          position,
        };
      }
      for (const { part, text, position } of ends(parts)) {
        const actual = text.slice(-glimpse);
        yield {
          message: `Unexpected end of ${excerpt(part)} behind ${excerpt(actual)}, expected the end of a sentence`,
          actual,
          position,
        };
      }
    }
  },
} as const satisfies Rule;

/** How much of the text is shown. */
const glimpse = 60;
/** No end that is looked for is longer. */
const glance = 20;

interface Place extends Text {
  part: string;
}

/**
 * Items begin with small letters in many editions, but the first of a list only where it gives advice below its title; notes do as they
 * like.
 */
function beginnings(parts: ReadonlyArray<PlacedPart>): Place[] {
  return flatMap(parts, ({ part, title, texts }) => {
    if (part === 'note') return [];
    const isHeaded = ({ text }: Text) => title !== null && isImperative(text);
    const asked = part === 'recommendations' ? texts.slice(0, 1).filter((first) => !isHeaded(first)) : texts;
    return asked.filter(({ text }) => beginsSmall(text) && !nameStart.test(text)).map((text) => ({ part, ...text }));
  });
}

function ends(parts: ReadonlyArray<PlacedPart>): Place[] {
  return flatMap(parts, (own, index) => {
    const { part } = own;
    return part === 'note' ? [] : cutIn(own, index === parts.length - 1).map((text) => ({ part, ...text }));
  });
}

/** What is cut in a part: its title where nothing else is left of it, the end of a list, or paragraphs. */
function cutIn({ part, title, texts }: PlacedPart, isLastPart: boolean): Text[] {
  const last = texts.at(-1);
  if (!last) return title && isCutHeading(title) ? [title] : [];
  if (part === 'recommendations')
    return texts.filter((text) => (text === last ? isCutList(texts, text, isLastPart) : goesOn.test(text.text)));
  return texts.filter((text) =>
    text === last ? isCut(texts, text) && (isLastPart || !placed.test(text.text)) : isTorn(text),
  );
}

/** A paragraph that others follow ends with a sentence, but for a line that is none. */
function isTorn({ text }: Text): boolean {
  return text.length >= shortest && !hasEnd(text);
}

/** The words of a title in whatever stands around them. */
const onlyWords = /^[^\p{Alpha}]{0,20}(?<words>\p{Upper}[\p{Alpha} '’]{3,})[^\p{Alpha}]{0,3}$/u;

/** "PROSECUTIO", "Recommendations fo" */
function isCutHeading({ text }: Text): boolean {
  const words = onlyWords.exec(text)?.groups?.['words']?.trimEnd();
  if (words === undefined) return false;
  return (
    headings.some(({ seen }) => seen.some((known) => known.startsWith(words))) &&
    !headings.some(({ match }) => match.test(words))
  );
}

/**
 * What is all that a part has stands in no paragraph's place, however short it is: "The Togo" under "Protection". Nor does what begins as a
 * sentence of a narrative: "The Governm" below a profile, of the part that came next.
 */
function isCut(texts: ReadonlyArray<Text>, { text }: Text): boolean {
  return (text.length >= shortest || texts.length === 1 || beginsSentence.test(text)) && !hasEnd(text);
}

function hasEnd(text: string): boolean {
  return ended.test(text.slice(-glance));
}

/**
 * Where a page ends with its list, a last item without the full stop that all others have was cut, as was the only one, or a sentence of
 * items in small letters without its own.
 */
function isCutList(items: ReadonlyArray<Text>, last: Text, isLastPart: boolean): boolean {
  if (open.test(last.text.slice(-glance)) || oneWord.test(last.text)) return true;
  if (!isLastPart) return false;
  if (beginsSmall(last.text)) return !hasEnd(last.text);
  return items.every((item) => hasEnd(item.text) === (item !== last));
}
