import { diffWords } from 'diff';

/** How words that went and words that came are marked in one text. */
export interface WordMarks {
  dropped(words: string): string;
  added(words: string): string;
}

/** Two wordings of a text as one, with what changed marked. */
export function inlineWords(before: string, after: string, marks: WordMarks): string {
  return diffWords(before, after)
    .map(({ value, added, removed }) => (added ? marks.added(value) : removed ? marks.dropped(value) : value))
    .join('');
}
