import { type ChangeObject, diffWords } from 'diff';

/** Runs of words that one text has and the other has not, in order. */
export interface WordChanges {
  added: string[];
  dropped: string[];
}

/** Texts that differ in more words than this are told as a whole: nobody reads such a list, and it takes long to make. */
const mostEdits = 2_000;

/** What words were added and dropped between two texts; punctuation counts, blanks do not. */
export function wordChanges(before: string, after: string): WordChanges {
  const parts = diffWords(before, after, { maxEditLength: mostEdits });
  if (!parts) return { added: [after], dropped: [before] };
  const words = (wanted: (part: ChangeObject<string>) => boolean) =>
    parts.filter(wanted).flatMap(({ value }) => value.trim() || []);
  return { added: words(({ added }) => added), dropped: words(({ removed }) => removed) };
}

/** How words that went and words that came are marked in one text. */
interface WordMarks<Marked> {
  dropped(words: string): Marked;
  added(words: string): Marked;
}

/** Two wordings of a text as one, in pieces, with what changed marked. */
export function inlineWords<Marked>(before: string, after: string, marks: WordMarks<Marked>): (string | Marked)[] {
  return diffWords(before, after).map(({ value, added, removed }) =>
    added ? marks.added(value) : removed ? marks.dropped(value) : value,
  );
}
