import type { Lexicon } from './lexicon.ts';

/** A number that is no year, or words that stand for one or deny one. Without the flag `u` it takes half of the time. */
const number =
  /\b(?:(?:[Nn](?:o(?:ne|r|t)?|ever|either|ine(?:ty|teen)?)|[Zz]ero|[Oo]ne|[Tt](?:w(?:o|elve|enty)|h(?:ree|irt(?:een|y)|ousand)|en)|[Ff](?:our(?:teen)?|orty|if(?:ty|teen)|ive)|[Ss](?:ix|even)(?:teen|ty)?|[Ee](?:ight(?:een|y)?|leven)|[Dd]ozen|[Hh]undred|[Mm]illion|[Bb]illion|(?:[Ff]ailed|yet) to|[Ii]ts first|[Uu]n(?:available|known|clear))\b|(?!(?:19|20)\d\d(?![\d,]))\d)/g;
const pointer = /(?:This|These|That|Those|It|Both)\b/y;

/** Whether a stretch of a text may state a figure; stretches are asked for in the order of the text. */
export type MayState = (start: number, end: number) => boolean;

/**
 * Prepares a paragraph for its sentences: most state no figure, and need not be taken apart. `null` where none can, because no
 * word of a measure is in the paragraph.
 */
export function hintsIn(text: string, { anyWord }: Lexicon): MayState | null {
  const isMeasured = ahead(text, anyWord);
  if (!isMeasured(0, text.length)) return null;
  const isNumbered = ahead(text, number);
  return (start, end) => (isMeasured(start, end) || isPointer(text, start)) && isNumbered(start, end);
}

/** Points back at the figures of a sentence before: 'This compares with 12 in 2004'. */
function isPointer(text: string, start: number): boolean {
  pointer.lastIndex = start;
  return pointer.test(text);
}

/**
 * Tells of one stretch of a text after the other whether a pattern matches in it. What lies ahead is looked for once. No match
 * reaches over the end of a stretch: a sentence ends with no word.
 */
function ahead(text: string, pattern: RegExp): MayState {
  let found = -1;
  return (start, end) => {
    if (found <= start) {
      pattern.lastIndex = start;
      found = pattern.test(text) ? pattern.lastIndex : Number.POSITIVE_INFINITY;
    }
    return found <= end;
  };
}
