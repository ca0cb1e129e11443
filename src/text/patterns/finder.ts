import { onceEach } from '../lazy.ts';
import { knownPatterns, type Wanted } from './known-patterns.ts';
import { hasPairs } from './pairs.ts';

/**
 * How the cues of `knowledge/` are looked for. Hundreds of patterns are asked of each line and paragraph, and nearly none match.
 * So the build reads off the source of each what a text must have for it to match, its first character, a word, a length
 * (`known-patterns.ts`), and only where the text has that is the pattern itself run. Whether a line has a word is told by its rarest pairs
 * of letters (`pairs.ts`). Where the source itself runs, all patterns are tried.
 */

/**
 * Looks for the cues of a list whose patterns match a text, in the order of the list. Most patterns are not tried at all: how long a
 * text may be, what it must begin with or have in it is looked at first, in a tenth of the time. And a pattern that is not tried is not
 * compiled, which takes longer than to read a page where it has `\p{Alpha}` and the flag `i`.
 */
interface Finder<Cue> {
  first(text: string): Cue | null;
  all(text: string): Cue[];
}

interface Tried<Cue> {
  cue: Cue;
  match: RegExp;
  needs: Wanted;
}

/** What is tried of a list where a text begins with one character, in its order: all of it, or what a long text can match. */
interface Candidates<Cue> {
  all: ReadonlyArray<Tried<Cue>>;
  ofLong: ReadonlyArray<Tried<Cue>>;
}

/** Lines are shorter, paragraphs are longer, in UTF-16 code units. */
const longText = 250;

/** Prepares a list of cues for many texts. */
export function finderOf<Cue extends { match: RegExp }>(cues: ReadonlyArray<Cue>): Finder<Cue> {
  const byFirst = new Map<number, Candidates<Cue>>();
  const candidates = (text: string): ReadonlyArray<Tried<Cue>> => {
    // NaN where the text is empty.
    const code = text.charCodeAt(0);
    let found = byFirst.get(code);
    if (!found) {
      found = candidatesOf(cues, text.charAt(0));
      byFirst.set(code, found);
    }
    return text.length > longText ? found.ofLong : found.all;
  };
  return {
    first(text) {
      for (const one of candidates(text)) if (isMet(one, text)) return one.cue;
      return null;
    },
    all(text) {
      const found: Cue[] = [];
      for (const one of candidates(text)) if (isMet(one, text)) found.push(one.cue);
      return found;
    },
  };
}

function candidatesOf<Cue extends { match: RegExp }>(cues: ReadonlyArray<Cue>, char: string): Candidates<Cue> {
  const all = cues
    .filter(({ match }) => mayBegin(needs(match), char))
    .map((cue) => ({ cue, match: cue.match, needs: needs(cue.match) }));
  return { all, ofLong: all.filter(({ needs }) => needs.longest > longText) };
}

function isMet<Cue>({ match, needs }: Tried<Cue>, text: string): boolean {
  return has(text, needs) && match.test(text);
}

/** Whether a pattern matches a text. */
export function matches(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** The match of a pattern in a text; `null` where there is none. */
export function matchOf(pattern: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(pattern, text) ? pattern.exec(text) : null;
}

/** Whether a text has the words without which a pattern cannot match, and is not too long for it. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  return has(text, needs(pattern));
}

/**
 * `mayMatch` for one text and many patterns, which share words: where "COVID" has been looked for in vain, "the COVID-19 pandemic"
 * need not be.
 */
export function mayMatchIn(text: string): (pattern: RegExp) => boolean {
  const missing: string[] = [];
  const isIn = ({ words, pieces, ignoreCase }: Wanted, index: number): boolean => {
    const word = words[index] as string;
    if (missing.some((other) => word.includes(other))) return false;
    const isFound = holds(ignoreCase ? lowered(text) : text, pieces[index] as string, word);
    // What is missing with its capitals may be there without them.
    if (!isFound && ignoreCase) missing.push(word);
    return isFound;
  };
  return (pattern) => {
    const wanted = needs(pattern);
    const { pieces, longest } = wanted;
    return text.length <= longest && (pieces.length === 0 || pieces.some((_, index) => isIn(wanted, index)));
  };
}

function has(text: string, wanted: Wanted): boolean {
  const { words, within, longest } = wanted;
  if (text.length > longest) return false;
  if (words.length === 0) return true;
  if (text.length <= headLength) return hasShort(text, wanted);
  return within <= headLength ? hasShort(headOf(text), wanted) : hasLong(text, wanted);
}

function hasShort(text: string, { words, pairs, ignoreCase }: Wanted): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const first = pairs[2 * index] as number;
    if (first >= 0 && !hasPairs(text, first, pairs[2 * index + 1] as number)) continue;
    if ((ignoreCase ? loweredShort(text) : text).includes(words[index] as string)) return true;
  }
  return false;
}

function hasLong(text: string, { words, pieces, ignoreCase }: Wanted): boolean {
  if (pieces.length === 0) return true;
  const place = ignoreCase ? lowered(text) : text;
  for (let index = 0; index < words.length; index += 1)
    if (holds(place, pieces[index] as string, words[index] as string)) return true;
  return false;
}

/**
 * Whether a text has a word: a piece of it is looked for, and the word where that stands. A search for the whole takes three times as
 * long.
 */
function holds(text: string, piece: string, word: string): boolean {
  let at = text.indexOf(piece);
  // Most words are missing.
  if (at < 0) return false;
  const before = word.indexOf(piece);
  for (; at >= 0; at = text.indexOf(piece, at + 1)) if (text.startsWith(word, at - before)) return true;
  return false;
}

function mayBegin({ first }: Wanted, char: string): boolean {
  return first === null || (char !== '' && first.includes(char));
}

const nothing = {
  first: null,
  words: [],
  pieces: [],
  pairs: [],
  within: Number.POSITIVE_INFINITY,
  longest: Number.POSITIVE_INFINITY,
};

const needs = onceEach((pattern: RegExp): Wanted => {
  const known = knownPatterns[String(pattern)] ?? { ...nothing, ignoreCase: pattern.ignoreCase };
  const { first, words, pieces, pairs, within, longest, ignoreCase } = known;
  // Written out, so that all have one shape for the engine, wherever they come from.
  return { first, words, pieces, pairs, within, longest, ignoreCase };
});

/** So much of a text has the words of most patterns that begin where it does, in UTF-16 code units. */
const headLength = 300;

/** A function of a text: the patterns of a list ask for that of the same one, one after the other. */
function ofLast(find: (text: string) => string): (text: string) => string {
  let last = '';
  let found = '';
  return (text) => {
    if (text !== last) {
      found = find(text);
      last = text;
    }
    return found;
  };
}

const headOf = ofLast((text) => text.slice(0, headLength));
const lowered = ofLast((text) => text.toLowerCase());
/** A long text and its head take turns. */
const loweredShort = ofLast((text) => text.toLowerCase());
