import { onceEach } from './lazy.ts';
import { type Needs, needsOf, rarity } from './needs.ts';

/**
 * Looks for the cues of a list whose patterns match a text, in the order of the list. Most patterns are not tried at all: how long a
 * text may be, what it must begin with or have in it is looked at first, in a tenth of the time. And a pattern that is not tried is not
 * compiled, which takes longer than to read a page where it has `\p{L}` and the flag `i`.
 */
export interface Finder<Cue> {
  first(text: string): Cue | null;
  all(text: string): Cue[];
}

interface Tried<Cue> {
  cue: Cue;
  match: RegExp;
  needs: Needs;
}

/** Prepares a list of cues for many texts. */
export function finderOf<Cue extends { match: RegExp }>(cues: ReadonlyArray<Cue>): Finder<Cue> {
  const byFirst = new Map<string, Tried<Cue>[]>();
  const candidates = (text: string): Tried<Cue>[] => {
    const char = text.charAt(0);
    const known = byFirst.get(char);
    if (known) return known;
    const found = cues
      .filter(({ match }) => mayBegin(needs(match), char))
      .map((cue) => ({ cue, match: cue.match, needs: needs(cue.match) }));
    byFirst.set(char, found);
    return found;
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

function isMet<Cue>({ match, needs }: Tried<Cue>, text: string): boolean {
  return has(text, match, needs) && match.test(text);
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
  return has(text, pattern, needs(pattern));
}

function has(text: string, pattern: RegExp, { words, longest }: Needs): boolean {
  if (text.length > longest) return false;
  if (words.length === 0) return true;
  const asked = pattern.ignoreCase ? lowered(text) : text;
  for (const word of words) if (asked.includes(word)) return true;
  return false;
}

/** Words with fewer letters are in nearly every text. */
const fewestLetters = 3;

function mayBegin({ first }: Needs, char: string): boolean {
  return first === null || (char !== '' && first.includes(char));
}

const needs = onceEach((pattern: RegExp): Needs => {
  const { words, ...others } = needsOf(pattern);
  return { ...others, words: rarity(words) >= fewestLetters ? words : [] };
});

/** A text in small letters: the patterns of a list ask for the same one, one after the other. */
let last = '';
let lastLowered = '';

function lowered(text: string): string {
  if (text !== last) {
    last = text;
    lastLowered = text.toLowerCase();
  }
  return lastLowered;
}
