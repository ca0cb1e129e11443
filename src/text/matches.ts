import type { Range } from '../report/document.ts';

/**
 * All matches of a global pattern in a text, from one place on. `matchAll` copies the pattern first, which takes longer than to look
 * through a paragraph that has none.
 */
export function matchesIn(text: string, pattern: RegExp, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** Where a global pattern matches in a text. */
export function rangesIn(text: string, pattern: RegExp): Range[] {
  return matchesIn(text, pattern).map(rangeOf);
}

/** Where a match stands. */
export function rangeOf({ index, 0: words }: RegExpExecArray): Range {
  return { start: index, end: index + words.length };
}

/**
 * Whether a sticky pattern matches anywhere in a text, where each of its matches begins with one of a few rare characters: to look
 * for these takes a tenth of the time of a look for the pattern.
 */
export function hasMatchFrom(firsts: Iterable<string>, text: string, pattern: RegExp): boolean {
  for (const first of firsts) {
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return true;
    }
  }
  return false;
}
