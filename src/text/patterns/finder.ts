import { lazy, onceEach } from '../lazy.ts';
import { knownPatterns, type Wanted, type WordsWanted, type WrittenWanted } from './known-patterns.ts';
import { hasPairs } from './pairs.ts';

/**
 * How the cues of `knowledge/` are looked for. Hundreds of patterns are asked of each line and paragraph, and nearly none match.
 * So the build reads off the source of each what a text must have for it to match, its first two characters, words, a length
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
  wanted: Wanted;
}

/** What is tried of a list where a text begins with two characters, in its order: all of it, or what a long text can match. */
interface Candidates<Cue> {
  all: ReadonlyArray<Tried<Cue>>;
  ofLong: ReadonlyArray<Tried<Cue>>;
}

/** Lines are shorter, paragraphs are longer, in UTF-16 code units. */
const longText = 250;

/** Prepares a list of cues for many texts. */
export function finderOf<Cue extends { match: RegExp }>(cues: ReadonlyArray<Cue>): Finder<Cue> {
  const candidates = candidatesOf(cues);
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

/** Prepares patterns for many texts: whether one of them matches. */
export function anyOf(patterns: ReadonlyArray<RegExp>): (text: string) => boolean {
  const { first } = finderOf(patterns.map((match) => ({ match })));
  return (text) => first(text) !== null;
}

/** What of a list is tried, by how texts begin. */
function candidatesOf<Cue extends { match: RegExp }>(
  cues: ReadonlyArray<Cue>,
): (text: string) => ReadonlyArray<Tried<Cue>> {
  const whole = lazy(() => cues.map((cue) => ({ cue, match: cue.match, wanted: needs(cue.match) })));
  const known = new Map<number, Candidates<Cue>>();
  return (text) => {
    const key = beginningOf(text);
    let found = known.get(key);
    if (!found) {
      if (known.size >= mostKnown) known.clear();
      const all = whole().filter(({ wanted }) => mayBegin(wanted, text));
      found = { all, ofLong: all.filter(({ wanted }) => wanted.longest > longText) };
      known.set(key, found);
    }
    return text.length > longText ? found.ofLong : found.all;
  };
}

/** The first two characters of a text as a number, in which 0 stands for one that it has not. */
function beginningOf(text: string): number {
  const first = text === '' ? 0 : text.charCodeAt(0) + 1;
  const second = text.length < 2 ? 0 : text.charCodeAt(1) + 1;
  return first * codes + second;
}

const codes = 0x10001;
/** Texts of one language begin with some hundred pairs of characters. */
const mostKnown = 4096;

function isMet<Cue>({ match, wanted }: Tried<Cue>, text: string): boolean {
  return has(text, wanted) && match.test(text);
}

/** Whether a pattern matches a text. */
export function matches(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** The match of a pattern in a text; `null` where there is none. */
export function matchOf(pattern: RegExp, text: string): RegExpExecArray | null {
  return mayMatch(pattern, text) ? pattern.exec(text) : null;
}

/** Whether a text begins as what a pattern matches, has the words without which it cannot match, and is not too long for it. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const wanted = needs(pattern);
  return mayBegin(wanted, text) && has(text, wanted);
}

/**
 * `mayMatch` for one text and many patterns, which share words: where "COVID" has been looked for in vain, "the COVID-19 pandemic"
 * need not be.
 */
export function mayMatchIn(text: string): (pattern: RegExp) => boolean {
  const missing: string[] = [];
  const isIn = (word: string, piece: string, ignoreCase: boolean): boolean => {
    if (missing.some((other) => word.includes(other))) return false;
    const isFound = holds(ignoreCase ? lowered(text) : text, piece, word);
    // What is missing with its capitals may be there without them.
    if (!isFound && ignoreCase) missing.push(word);
    return isFound;
  };
  return (pattern) => {
    const { sets, longest, ignoreCase } = needs(pattern);
    if (text.length > longest) return false;
    return sets.every(
      ({ words, pieces }) =>
        pieces.length === 0 || pieces.some((piece, index) => isIn(words[index] as string, piece, ignoreCase)),
    );
  };
}

/** Whether a text is not too long, and has the words. */
function has(text: string, { sets, longest, ignoreCase }: Wanted): boolean {
  if (text.length > longest) return false;
  for (let at = 0; at < sets.length; at += 1) if (!hasOne(text, sets[at] as WordsWanted, ignoreCase)) return false;
  return true;
}

function hasOne(text: string, set: WordsWanted, ignoreCase: boolean): boolean {
  if (text.length <= headLength) return hasShort(text, set, ignoreCase);
  return set.within <= headLength ? hasShort(headOf(text), set, ignoreCase) : hasLong(text, set, ignoreCase);
}

function hasShort(text: string, { words, pairs }: WordsWanted, ignoreCase: boolean): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const first = pairs[2 * index] as number;
    if (first >= 0 && !hasPairs(text, first, pairs[2 * index + 1] as number)) continue;
    if ((ignoreCase ? loweredShort(text) : text).includes(words[index] as string)) return true;
  }
  return false;
}

function hasLong(text: string, { words, pieces }: WordsWanted, ignoreCase: boolean): boolean {
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

/** In what a text can begin with, stands for all characters that are not ASCII, where they need not be told apart. */
export const anyOther = '\uFFFF';
/** Stands for any character, or none. */
export const anything = '\uFFFE';

function mayBegin({ begins }: Wanted, text: string): boolean {
  if (begins === null) return true;
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  for (let at = 0; at < begins.length; at += 2)
    if (isOf(begins.charCodeAt(at), first) && isOf(begins.charCodeAt(at + 1), second)) return true;
  return false;
}

/** Whether a character, NaN for one that is not there, is one that may stand there. */
function isOf(allowed: number, code: number): boolean {
  return allowed === code || allowed === 0xfffe || (allowed === 0xffff && code >= 0x80);
}

const nothing = '[null,[],1e999]';
const needs = onceEach((pattern: RegExp): Wanted => {
  const [begins, written, longest]: WrittenWanted = JSON.parse(knownPatterns.get(String(pattern)) ?? nothing);
  const sets = written.map(([words, pieces, pairs, within]) => ({ words, pieces, pairs, within }));
  return { begins, sets, longest, ignoreCase: pattern.ignoreCase };
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

/** A text in small letters, as the flags `iu` have them, which take a long s for an s. */
const inSmall = (text: string): string => text.toLowerCase().replaceAll('\u017F', 's');
const headOf = ofLast((text) => text.slice(0, headLength));
const lowered = ofLast(inSmall);
/** A long text and its head take turns. */
const loweredShort = ofLast(inSmall);
