import { foldCharacter } from './fold.ts';

/** A folded text and, for each of its characters, the range of the original it came from (offsets, end exclusive). */
export interface FoldedText {
  readonly text: string;
  readonly starts: ReadonlyArray<number>;
  readonly ends: ReadonlyArray<number>;
}

/** {@link fold} that remembers where each character came from, so that a find in the folded text has a place. */
export function foldedText(original: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    for (const unit of foldCharacter(character)) {
      if (unit === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += unit;
      for (let index = 0; index < unit.length; index++) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text, starts, ends };
}
